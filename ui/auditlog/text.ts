import type { Refusal } from '@/rules/message/verify-report';
import type { Tables } from '../language';

/** All words of the page of the log but those of the verdicts. `{n}` and the like are filled in. */
interface LogText {
  readonly title: string; readonly notOurs: string; readonly unnamed: string; readonly entry: string; readonly entries: string; readonly reading: string; readonly none: string; readonly noneFit: string; readonly shown: string;
  readonly make: string; readonly makeWhy: string; readonly makeFor: Readonly<Record<'json' | 'csv' | 'html', string>>; readonly report: string; readonly check: string; readonly checkWhy: string; readonly drop: string; readonly kept: string; readonly keptWhy: string;
  readonly head: string; readonly headWhy: string; readonly copy: string; readonly copied: string;
  readonly filter: string; readonly type: string; readonly page: string; readonly item: string; readonly search: string; readonly all: string; readonly clear: string;
  readonly columns: { readonly seq: string; readonly day: string; readonly type: string; readonly page: string; readonly about: string; readonly detail: string; readonly how: string; readonly by: string };
  readonly openEntry: string; readonly entryN: string; readonly close: string; readonly table: string;
  readonly busy: Readonly<Record<'json' | 'csv' | 'html' | 'verify', string>>; readonly left: string; readonly stop: string; readonly stopped: string; readonly made: string;
  readonly rescued: string; readonly rescuedWhy: string; readonly keptWrong: string;
  readonly refusal: Readonly<Record<Refusal, string>>; readonly notVerified: string;
}

export const logText: Tables<LogText> = {
  nl: {
    title: 'Logboek', notOurs: 'Niet van Basispoort', unnamed: 'school zonder naam', entry: 'regel', entries: 'regels', reading: 'Het logboek wordt gelezen…', none: 'Er staat nog niets in het logboek. Open een beheerscherm van Basispoort: de coach kijkt dan mee.', noneFit: 'Geen regel past bij wat u zoekt.', shown: '{n} van {all} regels',
    make: 'Bewaar of geef door', makeWhy: 'Er gaat niets weg zonder dat u het bewaart. Namen van medewerkers, IP-nummers en snelkoppelingen staan er niet in.', makeFor: { html: 'voor het bestuur: om te lezen, te tekenen en af te drukken', json: 'om te bewaren en later na te rekenen', csv: 'voor Excel' }, report: 'Rapport (HTML)', check: 'Verifieer een bestand', checkWhy: 'Reken een JSON-bestand of rapport na. Het bestand blijft op deze computer.', drop: 'Of sleep een bestand hierheen.',
    kept: 'Bewaard hoofd of zes woorden (mag leeg)', keptWhy: 'Alleen daarmee blijkt of de nieuwste regels zijn afgeknipt of alles opnieuw is geschreven.',
    head: 'Zes woorden van dit logboek', headWhy: 'Lees ze voor aan wie een rapport heeft: zijn ze gelijk, dan is het hetzelfde logboek.', copy: 'Kopieer het hoofd', copied: 'Gekopieerd.',
    filter: 'Zoek in het logboek', type: 'Wat', page: 'Pagina', item: 'Punt', search: 'Zoek', all: 'alles', clear: 'Toon alles',
    columns: { seq: 'Nr', day: 'Dag', type: 'Wat', page: 'Waar', about: 'Over', detail: 'Bijzonderheden', how: 'Hoe', by: 'Wie' },
    openEntry: 'Toon regel {n}', entryN: 'Regel {n}', close: 'Sluit', table: 'Regels van het logboek',
    busy: { json: 'JSON wordt gemaakt', csv: 'CSV wordt gemaakt', html: 'Rapport wordt gemaakt', verify: 'Bestand wordt nagerekend' }, left: 'nog ongeveer {n} seconden', stop: 'Stop', stopped: 'Gestopt.', made: '{file} is aangeboden om te bewaren.',
    rescued: 'Het logboek is niet te openen. U ziet de reservekopie, alleen om te lezen.', rescuedWhy: 'Er is niets gewist. De reservekopie heeft de laatste 200 regels. Sluit andere vensters van de coach en herlaad deze pagina; blijft het misgaan, vraag dan uw beheerder.', keptWrong: 'Dit is geen hoofd van 64 tekens en ook geen zes woorden. Kijk het na, of laat het vak leeg.',
    notVerified: 'Dit bestand is niet na te rekenen',
    refusal: {
      empty: 'Het bestand is leeg. Bewaar het opnieuw, of vraag de school om een nieuw bestand.', pdf: 'Een pdf is een afdruk; daarin zit het logboek niet. Kies het JSON-bestand of het rapport (HTML).', spreadsheet: 'Dit is een rekenblad of zip-bestand. Kies het JSON-bestand of het rapport (HTML).',
      csv: 'Een CSV is er om in te lezen en te rekenen; niet alle gegevens staan erin. Kies het JSON-bestand of het rapport (HTML) dat erbij hoort.', 'html-without-log': 'In dit HTML-bestand zit geen logboek van de coach. Kies het rapport zoals het is bewaard, niet een kopie van de webpagina.',
      'not-json': 'Dit is geen JSON-bestand. Kies het bestand dat de coach maakte: de naam begint met basispoort-coach.', truncated: 'Het bestand houdt midden in op: het is niet heel aangekomen. Kopieer of download het opnieuw.', 'other-format': 'Dit is wel JSON, maar geen logboek van de coach. De naam van het goede bestand begint met basispoort-coach.',
      'newer-format': 'Dit bestand is gemaakt door een nieuwere versie van de coach. Werk de extensie bij en probeer het opnieuw.', damaged: 'Er ontbreekt een deel van het bestand, of dat deel is niet wat het moet zijn. Vraag de school om een nieuw bestand.',
    },
  },
  en: {
    title: 'Log', notOurs: 'Not by Basispoort', unnamed: 'school without a name', entry: 'entry', entries: 'entries', reading: 'Reading the log…', none: 'There is nothing in the log yet. Open an admin screen of Basispoort: the coach will look along.', noneFit: 'No entry fits what you are looking for.', shown: '{n} of {all} entries',
    make: 'Save or hand over', makeWhy: 'Nothing leaves unless you save it. Names of staff, IP numbers and shortcuts are not in it.', makeFor: { html: 'for the board: to read, to sign and to print', json: 'to keep, and to verify later', csv: 'for Excel' }, report: 'Rapport (HTML)', check: 'Verifieer een bestand', checkWhy: 'Verify a JSON file or report. The file stays on this computer.', drop: 'Or drop a file here.',
    kept: 'Head or six words you kept (may be empty)', keptWhy: 'Only with it can be seen whether the newest entries were cut off or all was written anew.',
    head: 'Six words of this log', headWhy: 'Read them to whoever has a report: when they are equal, it is the same log.', copy: 'Copy the head', copied: 'Copied.',
    filter: 'Search the log', type: 'What', page: 'Page', item: 'Item', search: 'Search', all: 'all', clear: 'Show all',
    columns: { seq: 'No', day: 'Day', type: 'What', page: 'Where', about: 'About', detail: 'Details', how: 'How', by: 'Who' },
    openEntry: 'Show entry {n}', entryN: 'Entry {n}', close: 'Close', table: 'Entries of the log',
    busy: { json: 'Making the JSON', csv: 'Making the CSV', html: 'Making the report', verify: 'Verifying the file' }, left: 'about {n} seconds left', stop: 'Stop', stopped: 'Stopped.', made: '{file} was offered to be saved.',
    rescued: 'The log cannot be opened. You see the second copy, read-only.', rescuedWhy: 'Nothing was erased. The second copy has the last 200 entries. Close other windows of the coach and reload this page; if it keeps failing, ask your administrator.', keptWrong: 'This is no head of 64 characters and no six words either. Check it, or leave the box empty.',
    notVerified: 'This file cannot be verified',
    refusal: {
      empty: 'The file is empty. Save it again, or ask the school for a new file.', pdf: 'A PDF is a print; the log is not in it. Choose the JSON file or the report (HTML).', spreadsheet: 'This is a spreadsheet or zip file. Choose the JSON file or the report (HTML).',
      csv: 'A CSV is for reading and counting; not everything is in it. Choose the JSON file or the report (HTML) that goes with it.', 'html-without-log': 'There is no log of the coach in this HTML file. Choose the report as it was saved, not a copy of the web page.',
      'not-json': 'This is no JSON file. Choose the file that the coach made: its name begins with basispoort-coach.', truncated: 'The file stops in the middle: it did not arrive whole. Copy or download it again.', 'other-format': 'This is JSON, but no log of the coach. The name of the right file begins with basispoort-coach.',
      'newer-format': 'This file was made by a newer version of the coach. Update the extension and try again.', damaged: 'A part of the file is missing, or is not what it must be. Ask the school for a new file.',
    },
  },
};
