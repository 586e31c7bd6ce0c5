import type { FindingKind, KeptAnswer, Where } from '@/rules/message/verify-report';
import type { Tables } from '../language';

/** Words of the four verdicts. What a chain cannot show is said too; never "tamper-proof" (spec/audit.md, Verdicts). */
interface VerdictText {
  readonly integrity: string; readonly whole: string; readonly wholeLine: string; readonly broken: string; readonly brokenLine: string; readonly notVouched: string; readonly notVouchedLine: string;
  readonly finding: Readonly<Record<FindingKind, string>>; readonly at: string; readonly run: string; readonly where: Readonly<Partial<Record<Where, string>>>; readonly more: string;
  readonly items: string; readonly itemsNot: string; readonly parties: string; readonly cannot: string;
  readonly completeness: string; readonly pages: string; readonly never: string; readonly partly: string; readonly declared: string; readonly unseen: string; readonly allSeen: string; readonly nothing: string;
  readonly anchored: string; readonly upTo: string; readonly notYet: string; readonly later: string; readonly by: string; readonly cut: string;
  readonly kept: Readonly<Record<KeptAnswer['answer'], string>>; readonly own: string; readonly paper: string;
  readonly clock: string; readonly pc: string; readonly noJumps: string; readonly jumps: string; readonly backwards: string; readonly unreadable: string;
  readonly file: string; readonly head: string; readonly words: string;
}

export const verdictText: Tables<VerdictText> = {
  nl: {
    integrity: 'Klopt het logboek?', whole: 'klopt', wholeLine: '{n} regels nagerekend: de keten sluit, ook de gegevens eromheen.', broken: 'klopt niet', brokenLine: '{n} bevindingen', notVouched: 'klopt, let op', notVouchedLine: 'De keten van {n} regels sluit, maar het bestand eindigt niet met een exportregel: de gegevens eromheen zijn niet geborgd.',
    finding: { edit: 'gewijzigd', insertion: 'tussengevoegd', deletion: 'weggehaald', reordering: 'verplaatst', 'duplicate-event': 'dezelfde gebeurtenis staat er al', gap: 'nummer overgeslagen', truncation: 'afgeknipt', restart: 'opnieuw begonnen', rewrite: 'herschreven' },
    at: 'regel {n}', run: 'regels {n} tot en met {until}', more: 'en nog {n}',
    where: { genesis: 'het begin van de keten', school: 'de school', anchors: 'de lijst van bevestigingen', anchor: 'past niet bij wat is bevestigd', note: 'de notitie', header: 'school, standen, partijen of datum van het bestand', twice: 'een naam staat dubbel in het bestand', kept: 'tegen het bewaarde hoofd', end: 'het einde past niet bij het hoofd', link: 'de volgende regel noemt een andere' },
    items: 'De standen in het bestand volgen uit de regels.', itemsNot: 'Anders dan uit de regels volgt: {list}.', parties: '{n} namen van partijen passen bij hun regels.', cannot: 'Niet te zien aan een keten: dat de nieuwste regels zijn afgeknipt, of dat alles opnieuw is geschreven. Vergelijk daarvoor met een hoofd dat u eerder bewaarde.',
    completeness: 'Is alles bekeken?', pages: '{n} van {all} pagina’s volledig', never: 'Nooit bekeken: {list}.', partly: 'Niet volledig: {list}.', declared: 'Alleen verklaard: {list}.', unseen: 'Niet (volledig) bekeken of niet te beoordelen: {list}.', allSeen: 'Elke pagina is volledig bekeken.', nothing: 'Er is nog niets bekeken.',
    anchored: 'Tot waar bevestigd?', upTo: 'tot en met regel {n}', notYet: 'nog niet', later: '{n} regels daarna: die heeft niemand buiten de school gezien.', by: 'Door {by}, op {day}.', cut: 'Geen hoofd is bevestigd of bewaard.',
    kept: { same: 'precies dit logboek', inside: 'ditzelfde logboek, toen het tot regel {n} liep', truncation: 'hier ontbreken nieuwere regels', restart: 'dit logboek is een ander, of opnieuw begonnen', rewrite: 'dit logboek is daarna herschreven', 'not-found': 'komt niet voor: afgeknipt, herschreven of een ander logboek' }, own: 'Tegen het logboek op deze computer: {answer}.', paper: 'Tegen uw bewaarde hoofd: {answer}.',
    clock: 'Welke klok?', pc: 'klok van de pc', noJumps: 'Geen sprongen gezien.', jumps: 'Sprongen bij regel {list}.', backwards: 'Terug in de tijd bij regel {list}.', unreadable: 'Geen leesbare tijd bij regel {list}.',
    file: '{file}: {school}, gemaakt op {day}', head: 'Hoofd', words: 'Zes woorden',
  },
  en: {
    integrity: 'Is the log sound?', whole: 'sound', wholeLine: '{n} entries recomputed: the chain closes, and so does what stands around it.', broken: 'not sound', brokenLine: '{n} findings', notVouched: 'sound, but note', notVouchedLine: 'The chain of {n} entries closes, but the file does not end with an export entry: what stands around it is not vouched for.',
    finding: { edit: 'edited', insertion: 'inserted', deletion: 'removed', reordering: 'moved', 'duplicate-event': 'the same event stands there already', gap: 'number skipped', truncation: 'cut off', restart: 'started anew', rewrite: 'rewritten' },
    at: 'entry {n}', run: 'entries {n} to {until}', more: 'and {n} more',
    where: { genesis: 'the start of the chain', school: 'the school', anchors: 'the list of confirmations', anchor: 'does not fit what was confirmed', note: 'the note', header: 'school, states, parties or date of the file', twice: 'a name stands twice in the file', kept: 'against the head that was kept', end: 'the end does not fit the head', link: 'the next entry names another' },
    items: 'The states in the file follow from the entries.', itemsNot: 'Other than the entries say: {list}.', parties: '{n} names of parties fit their entries.', cannot: 'A chain cannot show that the newest entries were cut off, or that all was written anew. For that, compare with a head that you kept before.',
    completeness: 'Was everything looked at?', pages: '{n} of {all} pages completely', never: 'Never looked at: {list}.', partly: 'Not completely: {list}.', declared: 'Declared only: {list}.', unseen: 'Not (fully) looked at, or cannot be judged: {list}.', allSeen: 'Every page was looked at completely.', nothing: 'Nothing was looked at yet.',
    anchored: 'Confirmed up to where?', upTo: 'up to entry {n}', notYet: 'not yet', later: '{n} entries after that: nobody outside the school has seen them.', by: 'By {by}, on {day}.', cut: 'No head was confirmed or kept.',
    kept: { same: 'exactly this log', inside: 'this same log, when it ran to entry {n}', truncation: 'newer entries are missing here', restart: 'this log is another one, or was started anew', rewrite: 'this log was rewritten since', 'not-found': 'does not occur: cut off, rewritten or another log' }, own: 'Against the log on this computer: {answer}.', paper: 'Against the head you kept: {answer}.',
    clock: 'Which clock?', pc: 'clock of the computer', noJumps: 'No jumps seen.', jumps: 'Jumps at entry {list}.', backwards: 'Back in time at entry {list}.', unreadable: 'No readable time at entry {list}.',
    file: '{file}: {school}, made on {day}', head: 'Head', words: 'Six words',
  },
};
