/**
 * Words of the MFA and LAS settings (research/basispoort-facts.md, 4.7 and 4.8: that they exist is known, their labels are not).
 * Written as `plainWords` gives them, `|` between them; loaded on every page, so short.
 */
export const mfaWords = 'mfa|2fa|multi factor*|multifactor*|twee factor*|tweefactor*|tweestaps*|twee staps*|inloggen in twee stappen|dubbele verificatie|tweede inlogstap|two factor*|two step*|authenticator app|extra verificatie';

/** The coupling itself: automatic or by hand. */
export const couplingWords = 'koppeling|*koppeling|automatisch koppelen|automatische koppeling|automatisch importeren|koppelingswijze|koppelwijze|koppelmethode|wijze van koppelen|uitwisseling met las|uitwisseling met het las|las link*|las connection|las coupling|sis connection|link with las|link to las|link with the las|connection with las|automatic link*|import uit las|import uit het las|importeren uit las|coupling|link with student administration|overname uit *|overname van gegevens|gegevensovername';

/** When the last exchange was. */
export const lastExchangeWords = 'laatste uitwisseling|laatste las uitwisseling|laatste las synchronisatie|laatste las import|laatste overname|laatst overgenomen|laatste synchronisatie|laatst gesynchroniseerd|laatste import|laatst geimporteerd|laatste gegevensuitwisseling|laatste data uitwisseling|laatste koppeling|laatste levering|laatst bijgewerkt vanuit *|laatst uitgewisseld|laatste update uit *|laatste overdracht|laatste verwerking|datum laatste *|last exchange|last sync*|last import|last data exchange|gesynchroniseerd op|uitgewisseld op|laatste geslaagde uitwisseling|laatste succesvolle *';
/** How well an exchange went. */
export const exchangeWords = 'uitwisseling*|overname|gegevensuitwisseling|synchronisatie*|import|importfout*|exchange|synchronisation|synchronization|sync|uitwisselfout*|koppelfout*';

/** Words in a label that turn a moment into how it went ("Resultaat laatste uitwisseling"). */
export const outcomeLabelWords = 'resultaat|resultaten|status|melding*|bericht*|uitkomst|uitslag|afloop|foutmelding*|verloop|result|results|outcome|message*';

/** Values that a coupling or switch shows in words. */
export const couplingValues = 'automatisch|handmatig|automatic|manual|manually|automatically';
export const onOffValues = 'aan|uit|ja|nee|ingeschakeld|uitgeschakeld|actief|inactief|niet actief|verplicht|niet verplicht|optioneel|on|off|yes|no|enabled|disabled|active|inactive|required|aangezet|uitgezet|staat aan|staat uit';
export const outcomeWords = 'geslaagd|gelukt|succesvol|goed*|zonder fouten|geen fouten|voltooid|fout|fouten|foutmelding*|mislukt|niet gelukt|afgebroken|succe*|completed|without errors|no errors|failed|failure|error|errors|in orde|ok';
