/**
 * Words that any admin screen may show, beside the words of the field in the other files of this folder: buttons, pagers, filters, states, labels of secrets.
 * One word each, as `plainWords` gives them; Dutch first, then English. Used where words must be told from personal text (spec/product.md, Bouwtekening);
 * a word that is also a name goes out again by `name-like-words.ts`.
 */
export const interfaceWords: readonly string[] = `
aangemeld aangepast aanpassen aantal aanvinken achter actie acties afdrukken aflopend afmelden afsluiten akkoord alfabetisch algemene alle alleen alles allemaal andere annuleer
bekijk bekijken beperkt bevat beveiligd bezig bijlage bladeren boven breed buiten bladwijzer categorie controleer controleren conversie
dashboard datums detailscherm dichtklappen dialoog doorgaan doorgegeven dubbelklik
eerder eigenschap eigenschappen ergens export exporteer
filteren filters formulier fouten
geduld gefilterd gegenereerd geladen gereed geopend gesloten gesorteerd gekozen gezocht gevuld gewist groepering
hernoemen herladen hoofdmenu hoofdnavigatie
ingeklapt inhoud inklappen invullen invulveld inzien
kolom kolommen kolomkop kolomkoppen kopje kopjes
laad laadt laden leeg legen lijst lijsten lijstje
maximaal maximum meldingen melding minimaal minimum mobiel
navigatie niets niemand notificatie notificaties
ogenblik onbeperkt ongeldig ongeldige ongefilterd onjuist onleesbaar ontkoppelen ontkoppeld openen oplopend opgehaald ophalen overslaan overzichten
paginering paginanummer paginagrootte paginas pagina's
regels resultaat rijen
schermlezer scherm scrollen selecteer selecteren sluit sorteer sorteren sortering standaardinstelling statussen subtotaal submenu
tabblad tabbladen tabel tegelijk telefoon telefoonnummer toon tonen totaal totalen toegepast toegekend trefwoord
uitklappen uitgeklapt uitloggen uitvinken uitgevinkt uitzetten aanzetten uitnodigen uitvoeren
vandaag gisteren velden verberg verbergen verborgen verfijn verlaten vernieuw vernieuwen verstuurde versturen vind vinden volgende vorige volgorde voltooien voortgang
wachten weergave weergeven weigeren wel wis wissen wijzigingsdatum
zichtbaar zichtbare zoek zoekbalk zoekterm zoekveld zoekvak
startdatum begindatum ingangsdatum geboortedatum aanmaakdatum wijzigdatum personeelsnummer leerlingnummer schooljaar schooljaren schoolweken gebruikersrol gebruikersrollen bevoegdheden
stamgegevens basisgegevens contactgegevens adresgegevens inloggegevens persoonsgegevens persoonlijk persoonlijke geslacht postcode woonplaats huisnummer toevoeging telefoonnummers
netwerkleveranciers netwerkaanbieders netwerkomgevingen netwerkpartijen netwerkpartners ipadres ipadressen ipnummers uitgeverskoppelingen instructies instructiefilm handleidingen brincode brinnummer einddatums eindigt
autorisatiesleutel autorisatiesleutels wachtwoorden wachtwoordzin inlogcode toegangscode toegangscodes verificatiecodes herstelcode herstelcodes pincode sleutel sleutels beveiligingscodes
automatisch koppelingsstatus uitwisselingsfout uitwisselingen synchroniseren gesynchroniseerd tweestapsverificatie tweefactorauthenticatie authenticator eenmalige meerfactorauthenticatie multifactorauthenticatie
aangeboden aanwezig afwezig akkoordverklaring beide bestaande bevestiging bron deactiveren gedeactiveerd gemarkeerd geldigheid gewijzigde huidige ingesteld ingetrokken instelbaar kiezen laatst meegeven meer nodig nogmaals
onderdeel onderdelen onderstaande ontbreekt optie opties optioneel per periode reden reset resetten rechtstreeks samenvoegen samenvatting slechts soorten status stel toelichtingen tijd tijdstip uitgebreid uiterlijk vervang vervolgens
voldoet volledig voorkeur voorkeuren vul vullen weer werkt wordt worden waarschuwing waarschuwingen zet zetten ziet zonder uw u je jouw onze deze dit dat die hun er hier daar dan maar met naar om ook wordt kunt kun kunnen heeft hebt hebben
above actions after again ascending asc available back before below between browse busy choose clear cleared collapse collapsed columns confirm confirmed contains continue count creation current
dashboard descending desc dismiss displaying duplicate during each empty entries entry expand expanded export exports
filtered filters finish finished go goto hidden hide home icon in inactive include invalid item items keyword keywords language load loading logout
mail menu message messages min minimum maximum mobile most next nothing notification notifications only open option optional options order other
pages pagination paging phone previous print processing progress quick records refresh reload remaining rename reorder restore result retry row rows
scroll selection showing show sort sorted sorting submit summary tab table tabs telephone toggle total totals unavailable undo unselect upload using
via visible wait warning warnings welcome widget
check_circle check_circle_outline check_box check_box_outline_blank radio_button_unchecked radio_button_checked toggle_on toggle_off done_all task_alt chevron_left chevron_right navigate_next navigate_before first_page last_page
keyboard_arrow_left keyboard_arrow_right keyboard_arrow_down keyboard_arrow_up arrow_drop_down arrow_drop_up arrow_upward arrow_downward expand_more expand_less more_vert more_horiz person_add visibility_off
`.split(/\s+/).filter((word) => word !== '');

/** Whole texts of controls that stand as they are although each of their words may also be a name ("Toon meer": Toon, van der Meer). As `plainWords` gives them. */
export const interfacePhrases: readonly string[] = [
  'toon meer', 'laad meer', 'meer tonen', 'meer laden', 'toon alle', 'toon alles', 'meer', 'kies', 'kies een', 'maak een keuze', 'lees meer', 'meer weergeven', 'zie meer', 'laat meer zien', 'alle groepen', 'alle scholen', 'help', 'hulp', 'terug',
  'show more', 'load more', 'view more', 'see more', 'show all', 'more', 'done', 'first', 'last', 'next', 'back', 'close', 'help', 'page',
  'geen', 'n v t', 'nvt', 't m', 'even geduld', 'u bent hier', 'you are here', 'per pagina', 'per page', 'rows per page', 'rijen per pagina', 'dit klopt niet',
];

/** Words that stand only where nothing else does: ticks in words, which beside another word may be part of a name ("van Nee"). */
export const wholeAnswers: ReadonlySet<string> = new Set(['ja', 'nee', 'neen', 'aan', 'uit', 'on', 'off', 'yes', 'no', 'waar', 'onwaar', 'true', 'false', 'check', 'done']);

/** Short words of any sentence that are no part of a name. */
export const connectives: readonly string[] = ['en', 'of', 'een', 'met', 'naar', 'door', 'per', 'om', 'als', 'dan', 'er', 'is', 'zijn', 'was', 'wordt', 'and', 'or', 'of', 'the', 'an', 'to', 'from', 'for', 'by', 'with', 'per', 'is', 'are', 'your', 'this', 'no'];

/** Single tokens with a sign or a digit in them that are words all the same, as `plainWords` gives them. */
export const knownTokens: ReadonlySet<string> = new Set([
  'e mail', 'e mails', 'e mailadres', 'e mailadressen', 'e mail adres', 'n v t', 't m', 't e m', 'rol len', 'groep en', 'stagiair e', 'ib er', 'rt er', 'ict er', "ib'er", "rt'er", "ict'er", "foto's", "pagina's", "video's",
  'ipv4', 'ipv6', '2fa', 'aan uit', 'ja nee', 'yes no', 'on off', 'school s', 'locatie s', 'schoollocatie s', 'wi fi', 'co ordinator', 'ict coordinator', 'log in', 'sign in', 'a z', 'z a',
]);
