import type { PointedMessage } from '@/rules/message/point';
import type { ListFamily, refusedMapping } from '@/rules/mapping/mapping';
import type { Tables } from '../language';

type Ended = Exclude<PointedMessage['ended'], null>;
type Refused = Exclude<ReturnType<typeof refusedMapping>, null>;

/** Words of *Aanwijzen* in the panel, level B1. `{page}` and the like are filled in by `say`. */
interface PointText {
  readonly teach: string; readonly teachWhy: string; readonly whichPage: string; readonly choose: string; readonly pointAt: string;
  readonly pointing: string; readonly pointingWhy: string; readonly stop: string; readonly ended: Readonly<Record<Ended, string>>;
  readonly seen: string; readonly rows: string; readonly oneRow: string; readonly fields: string; readonly check: string;
  readonly bare: string; readonly cardTitle: string; readonly empty: string; readonly whatIs: string; readonly notUsed: string;
  readonly keep: string; readonly other: string; readonly cancel: string; readonly refused: Readonly<Record<Refused, string>>;
  readonly mapped: string; readonly missing: string; readonly misfit: string; readonly again: string; readonly forget: string; readonly wrongly: string; readonly wronglyWhy: string;
  readonly taught: string; readonly taughtWhy: string; readonly madeOn: string; readonly madeEarlier: string; readonly under: string; readonly family: Readonly<Record<ListFamily, string>>; readonly inFront: string;
  readonly forgetThis: string; readonly forgotten: string; readonly restore: string; readonly restored: string;
  readonly column: Readonly<Record<string, string>>;
}

export const pointText: Tables<PointText> = {
  nl: {
    teach: 'Leer mij deze pagina',
    teachWhy: 'Wijs mij de lijst aan, dan lees ik haar de volgende keer ook. Ik onthoud alleen hoe de kolommen heten, op deze computer. Het hoeft niet: met de stappen hierboven komt u er ook.',
    whichPage: 'Welke pagina is dit?', choose: 'Kies een pagina', pointAt: 'Aanwijzen',
    pointing: 'Wijs nu de lijst aan op de pagina: {page}', pointingWhy: 'Klik op de lijst, of ga met de pijltjes en kies met Enter. Daarna zegt u hier wat er in de kolommen staat.', stop: 'Stop met aanwijzen',
    ended: { stopped: 'U bent gestopt met aanwijzen. Er is niets onthouden.', nothing: 'Ik zie op deze pagina niets dat ik kan lezen als lijst. Werk de stappen zelf af.', refused: 'Op deze pagina lees ik niets: inlogschermen en pagina’s over leerlingen laat ik met rust.' },
    seen: 'Dit zag ik: {page}', rows: '{n} regels.', oneRow: '1 regel.', fields: 'Dit zijn de gegevens die u aanwees.', check: 'Zeg van elke kolom wat erin staat. Wat ik vermoed, staat er al.',
    bare: 'kolom zonder kop', cardTitle: 'titel van elke kaart', empty: 'leeg', whatIs: 'Wat is dit?', notUsed: 'Gebruik ik niet',
    keep: 'Onthoud dit', other: 'Wijs opnieuw aan', cancel: 'Annuleer',
    refused: {
      none: 'Zeg eerst van een kolom wat erin staat.',
      twice: 'Twee kolommen hebben dezelfde betekenis. Kies welke van de twee het is.',
      unfindable: 'Een kolom zonder kop kan ik later niet terugvinden, omdat ik niet zie waarin hij van een andere verschilt. Laat hem weg.',
      'too-little': 'Hier heb ik nog te weinig aan. Kies een kolom met de naam en een kolom die ik moet nakijken.',
    },
    mapped: 'Ik lees deze pagina zoals u die hebt aangewezen.', missing: 'Niet meer gevonden, of twee keer: {columns}. Dat beoordeel ik niet.',
    misfit: 'Wat u hier hebt aangewezen ({page}), past niet meer. Ik heb niets gelezen.', again: 'Wijs opnieuw aan', forget: 'Vergeet wat ik leerde',
    wrongly: 'Lees ik dit verkeerd?', wronglyWhy: 'Wijs mij dan zelf de lijst aan. Ik onthoud alleen hoe de kolommen heten, op deze computer.',
    taught: 'Wat u mij hebt aangewezen', taughtWhy: 'Deze pagina’s lees ik zoals u zei. Ik bewaar op deze computer alleen hoe de kolommen heten, geen inhoud.',
    madeOn: 'aangewezen op {day}', madeEarlier: 'eerder aangewezen', under: '{list} onder “{caption}”', inFront: 'nu open',
    family: { columns: 'tabel', rows: 'lijst', cards: 'kaarten', definition: 'gegevens', 'text-area': 'tekstvak', labels: 'gegevens' },
    forgetThis: 'Vergeet deze aanwijzing', forgotten: 'Vergeten: {page}.', restore: 'Zet terug', restored: '{page} staat er weer.',
    column: {
      naam: 'Naam', voornaam: 'Voornaam', tussenvoegsel: 'Tussenvoegsel', achternaam: 'Achternaam', email: 'E-mail', herkomst: 'Herkomst', einddatum: 'Einddatum', rol: 'Rol', geactiveerd: 'Account geactiveerd', status: 'Status', groep: 'Groep',
      aangevinkt: 'Vinkje', ip: 'IP-nummer', van: 'IP-nummer, van', tot: 'IP-nummer, tot', omschrijving: 'Omschrijving', locatie: 'Locatie',
      brin: 'BRIN', schoolnaam: 'Naam van de school', 'mfa-ict': 'MFA voor ICT-coördinatoren', 'mfa-school': 'MFA voor alle medewerkers', 'las-koppeling': 'Koppeling met het LAS', 'las-uitwisseling': 'Hoe de uitwisseling ging', 'laatste-uitwisseling': 'Laatste uitwisseling',
    },
  },
  en: {
    teach: 'Teach me this page',
    teachWhy: 'Point at the list, then I can read it next time too. I remember only what the columns are called, on this computer. You need not: the steps above get you there as well.',
    whichPage: 'Which page is this?', choose: 'Choose a page', pointAt: 'Point at it',
    pointing: 'Point at the list on the page now: {page}', pointingWhy: 'Click the list, or move with the arrows and choose with Enter. Then you say here what stands in the columns.', stop: 'Stop pointing',
    ended: { stopped: 'You stopped pointing. Nothing was remembered.', nothing: 'I see nothing on this page that I can read as a list. Work through the steps yourself.', refused: 'I read nothing on this page: log-in screens and pages about pupils are left alone.' },
    seen: 'This is what I saw: {page}', rows: '{n} rows.', oneRow: '1 row.', fields: 'These are the data that you pointed at.', check: 'Say what stands in each column. What I suppose is filled in already.',
    bare: 'column without a heading', cardTitle: 'title of each card', empty: 'empty', whatIs: 'What is this?', notUsed: 'I do not use this',
    keep: 'Remember this', other: 'Point again', cancel: 'Cancel',
    refused: {
      none: 'First say of a column what stands in it.',
      twice: 'Two columns have the same meaning. Choose which of the two it is.',
      unfindable: 'I cannot find a column without a heading again, because I do not see how it differs from another. Leave it out.',
      'too-little': 'This is not enough yet. Choose a column with the name and a column that I must check.',
    },
    mapped: 'I read this page the way you pointed it out.', missing: 'Not found any more, or found twice: {columns}. I do not judge that.',
    misfit: 'What you pointed out here ({page}) fits no more. I have read nothing.', again: 'Point again', forget: 'Forget what I learned',
    wrongly: 'Do I misread this?', wronglyWhy: 'Then point at the list yourself. I remember only what the columns are called, on this computer.',
    taught: 'What you pointed out to me', taughtWhy: 'I read these pages the way you said. On this computer I keep only what the columns are called, no content.',
    madeOn: 'pointed out on {day}', madeEarlier: 'pointed out earlier', under: '{list} under “{caption}”', inFront: 'open now',
    family: { columns: 'table', rows: 'list', cards: 'cards', definition: 'data', 'text-area': 'text box', labels: 'data' },
    forgetThis: 'Forget this', forgotten: 'Forgotten: {page}.', restore: 'Put it back', restored: '{page} is back.',
    column: {
      naam: 'Name', voornaam: 'First name', tussenvoegsel: 'Prefix', achternaam: 'Last name', email: 'E-mail', herkomst: 'Origin', einddatum: 'End date', rol: 'Role', geactiveerd: 'Account activated', status: 'Status', groep: 'Group',
      aangevinkt: 'Tick', ip: 'IP number', van: 'IP number, from', tot: 'IP number, to', omschrijving: 'Description', locatie: 'Location',
      brin: 'BRIN', schoolnaam: 'Name of the school', 'mfa-ict': 'MFA for ICT coordinators', 'mfa-school': 'MFA for all staff', 'las-koppeling': 'Coupling with the LAS', 'las-uitwisseling': 'How the exchange went', 'laatste-uitwisseling': 'Last exchange',
    },
  },
};

/** A column's name as shown. */
export const columnName = (column: string, names: Readonly<Record<string, string>>): string => names[column] ?? column;

/** A name inside a sentence: a small first letter, unless it is an abbreviation ("IP-nummer", "BRIN"). */
export const inSentence = (name: string): string => (/^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1));
