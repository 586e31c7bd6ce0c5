/**
 * How a control that saves is named, nl and en, as `plainWords` gives it; the first words of the name.
 * "Sla uitgeverijen op" is the only one seen (research/basispoort-facts.md, 4.2); the others are what forms usually say.
 */
export const saveNames = [
  'opslaan', 'sla op', 'bewaar', 'bewaren', 'wijzigingen opslaan', 'wijziging opslaan', 'wijzigingen bewaren', 'bewaar wijzigingen', 'wijzigingen doorvoeren', 'wijzigingen toepassen', 'wijzigingen bevestigen',
  'opslaan en sluiten', 'opslaan en verder', 'opslaan en terug', 'gegevens opslaan', 'keuze opslaan', 'keuzes opslaan', 'selectie opslaan', 'instellingen opslaan', 'toestemming opslaan', 'toestemmingen opslaan', 'vastleggen', 'toepassen', 'doorvoeren',
  'save', 'save changes', 'save all', 'save and close', 'save selection', 'save settings', 'store', 'keep changes', 'apply', 'apply changes', 'update',
] as const;

/** The verbs in between which the thing stands: "Sla … op", "… opslaan", "Save …". */
export const savePatterns = ['sla * op', 'sla * * op', 'sla * * * op', '* opslaan', '* * opslaan', '* * * opslaan', '* bewaren', '* * bewaren', 'bewaar *', 'bewaar * *', 'opslaan *', 'save *', 'save * *', 'save * * *'] as const;

/** Names with a save word that save nothing here ("Niet opslaan", a file, a search). */
export const notSaving = ['niet', 'zonder', "don't", 'not', 'without', 'zoekopdracht', 'filter', 'als', 'as', 'pdf', 'excel', 'csv', 'bestand', 'file', 'download*', 'wachtwoord', 'password', 'favoriet', 'annuleren', 'cancel', 'opgeslagen', 'saved'] as const;
