/**
 * Words that any admin screen may show: buttons, pagers, filters, states, labels, column heads; with the words of the field in the other files of this folder,
 * of which many stand there as stems. Whole words, one each, as `plainWords` gives them; Dutch and English. Used where words must be told from personal text (spec/product.md, Bouwtekening);
 * a word that is also a name goes out again by `name-like-words.ts`.
 */
export const interfaceWords: readonly string[] = `
staan personen personeelsled ingangen vermeldingen hits stuks collegae employee persons matches vendors phones adresboek snelkoppelaar vestigingen locatiecodes brincodes
aanbieder aangeboden aangeleverd aangemaakt aangemeld aangepast aangevinkt aangevraagd aangezet aanmaakdatum aanmaken aanmelden aanmeldpogingen aanpassen aantal aanvinken aanvraag aanvragen aanwezig aanzetten about above access account
accountbeheer accountgegevens accounts accountstatus accounttype achter achternaam actie actief acties actieve actions activated activatie activation active activeer activeren activering activiteiten activiteitenlog activity actueel
add added address addresses adjunct adjunctdirecteur admin administratie administratiekoppeling administratiesysteem administration administrator administrators adres adresgegevens adressen af afdrukken afgebroken afgemeld afkomst
afkomstig afloopdatum aflopend afmelden afsluiten after afwezig again agenda akkoord akkoordverklaring alfabetisch algemeen algemene all alle alleen allemaal alles allowed allowlist als and andere annuleer annuleren anoniem antwoord
antwoorden any app apply apps archief archive archived arrow_downward arrow_drop_down arrow_drop_up arrow_upward article articles artikel artikelen as asc ascending asked assistent assistente audit auditlog authenticatie
authenticatiecode authentication authenticator automatic automatically automatisch automatische autorisatiesleutel autorisatiesleutels available avg back bad basisgegevens basispoort basispoortaccount bedrijf before begeleider
begeleiding begeleidster beginadres begindatum beheer beheerd beheerder beheermenu beheermodule beheeromgeving beheeroverzicht beheerpagina beheerportaal beheerscherm beheertaken beheren beide bekijk bekijken below beperkt bericht
berichten beschikbaar beschrijving bestaande bestaat bestand bestanden bestandsnaam bestellen bestelling bestellingen bestuur between bevat beveiligd beveiliging beveiligingscode beveiligingscodes beveiligingsinstellingen bevestig
bevestigd bevestigen bevestiging bevoegd bevoegdheden bevoegdheid bewaar bewaren bewerk bewerken bezig bijgewerkt bijlage birth bladeren bladwijzer blog board boven bovenbouw branch breed brin brincode brinnummer bronnen bronsysteem
browse building buiten busy by can cancel catalogus categorie center centre changed changes check_box check_box_outline_blank check_circle check_circle_outline checked checklist chevron_left chevron_right choose class classes clear
cleared code collapse collapsed collega collega's columns comment community companies company completed computer concierge conciërge configuratie confirm confirmed connection consent contact contactformulier contactgegevens
contactpersoon contains continue contract controle controleer controleren conversie cookiebeleid cookies coord coordinator coordinatoren coordinatrice copy counsellor counselor count coupling coworkers create created creation csv
current cursus daar dashboard dat data datadeling date datum datums deactiveren default delen delete deleted demo demoaccount denied dependance dependancecode desc descending description detail details detailscherm deze dialoog
dichtklappen die digibord directeur directeuren directie directielid directrice disabled disclaimer dismiss display displaying dit diversen docent docente docenten domeinnaam done_all doorgaan doorgegeven doorvoeren dotcomschool
download drie dubbele dubbelklik duo duplicate during each edex edexml edit een eenmalige eerder eerste eigenschap eigenschappen eindadres einddat einddatum einddatums eindigt email emailadres employee employees empty en enabled end
enddate enquete entries entry environment er ergens error errors esis ex excel exchange expand expand_less expand_more expanded expiration expired expires expiry export exporteer exporteren exports extern extra factor failed failure
false familienaam family faq faqs favoriet file filter filtered filteren filters finish finished first first_page firstname forbidden forename forgot formulier forum found fouten foutmelding foutpagina frequently from full functie
functierol functies function functions gastaccount gastgebruiker gateway geactiveerd gearchiveerd geboorte geboortedatum geboortenaam gebouw gebruik gebruiken gebruiker gebruikers gebruikersbeheer gebruikerslijst gebruikersnaam
gebruikersoverzicht gebruikersrol gebruikersrollen gebruiksstatistieken gebruikt gedeactiveerd geduld geen gefilterd gegaan gegenereerd gegeven gegevens gegevensuitwisseling geholpen geimporteerd geimporteerde gekoppeld gekoppelde
gekozen geladen geldig geldigheid gelukt gemaakt gemachtigd gemarkeerd geopend geplaatst gepubliceerd gereed gerelateerde geschiedenis geschreven geselecteerd geslaagd geslaagde geslacht geslachtsnaam gesloten gesorteerd gestelde
gesynchroniseerd geverifieerd gevonden gevuld geweigerd gewijzigd gewijzigde gewist gezien gezocht ging gisteren given go goto groep groepen groepering groeps groepsaccount groepsindeling groepsleerkracht groepsleraar groepsnaam
groepsoverzicht group groups guide gym gymleerkracht handleiding handleidingen handmatig handmatige hebben hebt heeft helaas help helpcentrum helpdesk helpful helppagina herkomst herladen hernoemen herstelcode herstelcodes herstellen
hidden hide historie history hoe hoofdmenu hoofdnavigatie hoogste houses how huidige huisnummer hulppagina hun ib'er iber ibrt ibrter icon ict ict'er ictcoordinator icter iets import imported importeer importeren inactief inactieve
inactive inbox include infix informatie information ingangsdatum ingeklapt ingelogd ingeschakeld ingesteld ingetrokken ingevoerd ingevuld inhoud initialen initials inklappen inlogcode inlogcodes inloggegevens inloggen inloggeschiedenis
inloghistorie inlognaam inlogpagina inlogpogingen inlogscherm inlogstap insertion instelbaar instellen instelling instellingen instellingscode instellingsgegevens instellingsnaam instellingsprofiel institution instructie instructiefilm
instructies instructievideo intern internal interne internetaansluitingen internetadres internetadressen inval invalaccount invalaccounts invalid invalkracht invalkrachten invalleerkracht invalleerkrachten invaller invallers invalster
invite invoer invoeren invullen invulveld inzien ip ip's ipad ipaddress ipadres ipadressen ipbeheer iplijst ipnummer ipnummers ips is it item items jaar je jouw juffrouw kalender keep kennisbank kennisbase keuze keuzes
keyboard_arrow_down keyboard_arrow_left keyboard_arrow_right keyboard_arrow_up keyword keywords kiezen kinderen klassen kleuters kolom kolomkop kolomkoppen kolommen kopieer kopieren kopje kopjes koppelen koppelfout koppeling
koppelingen koppelingsstatus koppelingswijze koppelmethode koppelwijze kunnen kunt laad laadt laagste laatst laatste label laden language laptop las laskoppeling last_page lastname learning leaving leeftijdsgroep leeg leerkracht
leerkrachtaccount leerkrachten leerkrachtondersteuner leerling leerlingadministratie leerlingbeheer leerlingen leerlingenbeheer leerlingenlijst leerlingenoverzicht leerlinglijst leerlingnummer leerlingoverzicht leerlingvolgsysteem
leermateriaal leermiddelen leestijd legen leraar leraarondersteuner leraren lerares lesmateriaal lesmaterialen lesmaterialenoverzicht lesson let leverancier leveranciers levering licences licenses licentie licentiebeheer licenties
lijst lijsten lijstje linked linking list load loading locatie locatiecode locatiedirecteur locatieleider locatienummer locaties location locations log logboek logboeken logged login logincode logincodes loginhistorie logout logs
lokaal longer loopt maar mail mailadres mailbox maintenance manage managed management manual manually manueel materiaal material materials maximaal maximum mededeling mededelingen medewerker medewerkerbeheer medewerkerlijst
medewerkeroverzicht medewerkers medezeggenschapsraad meegeven meerdere meerfactorauthenticatie meisjesnaam melding meldingen member members mensen menu message messages met methoden methodes mfa middenbouw mijn minimaal minimum mis
misgegaan mislukt mobiel mobile modified more more_horiz more_vert most multi multifactor multifactorauthenticatie mutatielog my naam naar name namen navigate_before navigate_next navigatie neen netwerk netwerkaanbieder
netwerkaanbieders netwerkadressen netwerkbeheerder netwerkbeheerders netwerkdiensten netwerkleverancier netwerkleveranciers netwerkomgeving netwerkomgevingen netwerkpartij netwerkpartijen netwerkpartner netwerkpartners netwerkportal
network news next niemand niet niets nieuw nieuwe nieuws nieuwsbericht nieuwsbrief nieuwsoverzicht no nodig nog nogmaals non nonactief none not notes nothing notificatie notificaties notification notifications notitie nu number nummer
nummers nuttig nvt oeps of off officiele ogenblik ok om omgeving omschrijving on onbekend onbeperkt onderbouw onderdeel onderdelen onderhoud onderstaande ondersteunend ondersteuner ondersteuning onderwijsassistent onderwijsassistente
onderwijsinstelling onderwijsinstellingscode onderwijsondersteunend onderwijzer onderwijzeres onderzoek ongeactiveerd ongefilterd ongeldig ongeldige onjuist onleesbaar only ons ontbreekt ontkoppeld ontkoppelen ontvangen ontvangt
onvoldoende onwaar onze ook oop oops oorsprong open openen operator opgehaald opgeslagen opgetreden ophalen opleiding oplopend opmerking opmerkingen opnieuw opslaan optie opties option optional optioneel options order orders
organisatie organisation organization origin other ouder ouderraad ouders out overdracht overeenkomst overig overige overslaan overview overzicht overzichten pabo pabostagiair pabostagiaire pabostudent pages pagina pagina's
paginagrootte paginanummer paginas pagination paginering paging parents parnassys partij partijen partner party password pdf pending people per periode permission permissions persbericht person person_add personeel personeelsleden
personeelslid personeelsnummer personnel persoon persoonlijk persoonlijke persoonsgegevens phone pincode plaatsvervangend position postcode postvak prefix previous principal print privacy privacybeleid privacyreglement
privacyverklaring processing product producten products profiel profielgegevens profielpagina profile progress provider providers prullenbak publiek published publisher publishers publishing pupil pupils questions quick
radio_button_checked radio_button_unchecked range rapport rapportage rapportages rapporten reacties reageer receives rechten rechtstreeks records reden reeks refresh regels register registreren related release reload remaining remark
remedial remove rename reorder reports request required reset resetten restore result resultaat resultaten results retry rijen roepnaam role roles rollen rondleiding rooster row rows rt'er rter salaris samenvatting samenvoegen save
saved scherm schermlezer schoolaccount schoolaccounts schooladministratie schoolbeheer schoolcode schoolgegevens schoolinformatie schoolinstellingen schooljaar schooljaren schoolleider schoolleiding schoollocatie schoollocaties
schoolmail schoolnaam schoolnetwerk schoolnetwerken schooloas schoolprofiel schoolteam schoolweken scroll scrollen search secretariaat security seen select selected selecteer selecteren selectie selection sent server service sessie
sessies session sessions settings share sharing shortcut shortcuts show showing sign since sinds sis site sitemap sla slechts sleutel sleutels sluit sluiten smoelenboek snelkoppeling snelkoppelingen software softwareoverzicht something
soorten sort sorted sorteer sorteren sortering sorting source staff stafleden stagair stagaire stage stageloopster stageloper stagestudent stagiair stagiaire stagiaires stagiairs stamgegevens stamgroep stamgroepen standaard
standaardinstelling stappen stappenplan staps start startadres startdatum state statistics statistieken status statussen step store storing storingen studente studenten students submenu submit subnet substitute subtotaal succeeded
success successful succesvol succesvolle summary supervisor supplier suppliers supply support surname sync synchronisatie synchronisation synchronised synchroniseren synchronization synchronized systeem systeemaccount systeembeheer
systeembeheerder system taak tab tabblad tabbladen tabel table tabs tags taken task_alt teacher teachers teaching team teamleden teamleider tegelijk telefoon telefoonnummer telefoonnummers telephone terug testaccount tester
testgebruiker tevredenheid the this thuisgebruik ticked tien tijd tijdelijk tijdelijke tijdstip tips title to toegang toegangscode toegangscodes toegekend toegepast toegestaan toegestane toegevoegd toelichting toelichtingen toepassen
toestand toestemming toestemmingen toetsen toevoegen toevoeging toggle toggle_off toggle_on tonen totaal total totalen totals trainee training trainingen trefwoord true tussenv tussenvoeg tussenvoegsel tussenvoegsels twee tweede
tweefactor tweefactorauthenticatie tweestaps tweestapsverificatie two type uitdienst uiterlijk uitgebreid uitgeklapt uitgelogd uitgenodigd uitgeschakeld uitgever uitgeverij uitgeverijbeheer uitgeverijen uitgeverijkoppeling
uitgeverijlijst uitgeverijoverzicht uitgevers uitgeversbeheer uitgeverskoppeling uitgeverskoppelingen uitgeverslijst uitgeversoverzicht uitgevinkt uitgewisseld uitgezet uitklappen uitleg uitloggen uitnodigen uitnodiging uitnodigingen
uitvinken uitvoeren uitwisselfout uitwisseling uitwisselingen uitwisselingsfout uitzetten unauthorized unavailable undo unit unknown unselect until up update updated upload usage use used user useraccount username users using uw uwlr
vacature vacatures vakbond vakleerkracht vakleraar valid value vanaf vandaag vanuit vaste vastleggen veelgestelde velden vendor verberg verbergen verborgen verder verfijn vergeten verificatie verificatiecode verificatiecodes
verification verified verjaardagen verlaten verlof verloopdatum verloopt verlopen vernieuw vernieuwen verplicht versturen verstuur verstuurd verstuurde vervaldatum vervalt vervang vervangende vervanger vervangers vervanging vervangster
vervolgens verwerkersovereenkomst verwerkersovereenkomsten verwerking verwijder verwijderd verwijderde verwijderen verzenden verzoek verzonden verzuim vestiging vestigings vestigingscode vestigingsgegevens vestigingsnaam
vestigingsnummer via video's videos vijf vind vinden vinkje visibility_off visible voeg voldoet volgende volgnummer volgorde volledig volledige voltooid voltooien voorbeeld voorkeur voorkeuren voorletters voornaam voornamen voortgang
voorvoegsel voorvoegsels voorwaarden vorige vragen vul vullen waar waarnemend waarom waarschuwing waarschuwingen waarvoor wachten wachtwoord wachtwoorden wachtwoordplaatje wachtwoordzin wait wanneer warning warnings wat we webinar
webmail webshop website weer weergave weergavenaam weergeven weigeren welcome welk welke went werkdag werken werkmail werkt werkzaam what when where which whitelist who why widget wij wijzig wijzigdatum wijzigen wijziging wijzigingen
wijzigingsdatum wijzigingslog winkelmandje winkelwagen wis wissen with without wizard woonplaats worden wordt workers written wrong yes yet your zelf zet zetten zichtbaar zichtbare ziekteverlof ziet zijn zo zoek zoekbalk zoeken
zoekopdracht zoekresultaat zoekresultaten zoekterm zoekvak zoekveld zonder
`.split(/\s+/).filter((word) => word !== '');

/** Whole texts of controls that stand as they are although each of their words may also be a name ("Toon meer": Toon, van der Meer). As `plainWords` gives them. */
export const interfacePhrases: readonly string[] = [
  'toon meer', 'laad meer', 'meer tonen', 'meer laden', 'toon alle', 'toon alles', 'meer', 'kies', 'kies een', 'maak een keuze', 'lees meer', 'meer weergeven', 'zie meer', 'laat meer zien', 'alle groepen', 'alle scholen', 'help', 'hulp', 'terug',
  'gegevens van de school', 'gegevens van uw school', 'gegevens van mijn school', 'gegevens school', 'mijn school', 'uw school', 'naam van de school', 'naam van uw school', 'naam school', 'locatie school', 'ip nummers school', 'school toevoegen', 'mijn groep', 'mijn klas', 'school details', 'my school', 'school information',
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
