import type { PageKind } from '@/rules/page-kind';
import { brinSigns, consentHeadSigns, ipHeadSigns, networkHeadSigns, notBrinSigns, notIpHeadSigns, publisherHeadSigns, schoolSigns, staffHeadSigns } from '@/rules/words/head-signs';
import { noneWords, originSigns, pageWords, staffRoleSigns, stateSigns, workWords } from '@/rules/words/page-words';
import { networkWords, publisherWords } from '@/rules/words/party-words';
import { phrases, plainWords, type Phrases } from '@/rules/words/phrase';
import { settingSigns } from '@/rules/words/setting-signs';
import { readsAsSave } from '../watch/save-control';
import type { EvidenceTable } from './evidence';
import type { Glance, Piece } from './glance';
import { namedIn } from './names';
import { hasEmail, hasReference, isAddress, isDate } from './patterns';

const role = phrases(staffRoleSigns);
const origin = phrases(originSigns);
const status = phrases(stateSigns);
const publisher = phrases(publisherWords);
const network = phrases(networkWords);
const work = phrases(workWords);
const none = phrases(noneWords);
const things: readonly (readonly [PageKind, Phrases])[] = (['uitgeverijen', 'netwerkleveranciers', 'medewerkers', 'ip-nummers', 'profiel'] as const).map((kind) => [kind, phrases(pageWords[kind].things)]);

const staffHeads = Object.entries(staffHeadSigns).map(([column, words]) => ({ column, words: phrases(words) }));
const publisherHead = phrases(publisherHeadSigns);
const networkHead = phrases(networkHeadSigns);
const consentHead = phrases(consentHeadSigns);
const school = phrases(schoolSigns);
const [ip, notIp, brin, notBrin] = [ipHeadSigns, notIpHeadSigns, brinSigns, notBrinSigns].map((words) => phrases(words)) as [Phrases, Phrases, Phrases, Phrases];

const isIpHead = (plain: string): boolean => ip.find(plain) !== null && notIp.find(plain) === null;
const isBrin = (plain: string): boolean => brin.find(plain) !== null && notBrin.find(plain) === null;

/** Number of distinct texts among pieces that a test accepts. */
const distinct = (pieces: readonly Piece[], test: (piece: Piece) => boolean): number => new Set(pieces.filter(test).map((piece) => piece.plain)).size;

/** Whether a text is one role, or a list of them. */
function isRoles({ text, plain }: Piece): boolean {
  return role.is(plain) || (/[,/+&;(]/.test(text) && text.replace(/\((?:e|n|s|es)\)/gi, '').split(/[,/+&;]/).every((part) => role.is(plainWords(part))));
}

/** Whether a text says where an account comes from, in a few words. */
const isOrigin = ({ plain }: Piece): boolean => origin.is(plain) || (plain.split(' ').length <= 3 && origin.find(plain) !== null);

/** Staff columns that texts stand for, as distinct column names. */
function staffColumns(texts: readonly string[]): Set<string> {
  const columns = new Set<string>();
  for (const plain of texts) {
    const found = plain.length > 40 || /start|begin|geboorte|laatst/.test(plain) ? undefined : staffHeads.find(({ column, words }) => words.is(plain) || (column !== 'naam' && words.find(plain) !== null));
    if (found) columns.add(found.column);
  }
  return columns;
}

function addStaff(table: EvidenceTable, view: Glance, main: readonly Piece[]): void {
  const short = main.filter((piece) => piece.sort !== 'heading' && piece.text.length <= 80);
  const emails = distinct(main, (piece) => hasEmail(piece.text)) + view.fields.filter((field) => hasEmail(field.value)).length;
  const roles = short.filter((piece) => piece.sort !== 'head' && isRoles(piece)).length;
  const origins = short.filter((piece) => piece.sort !== 'head' && piece.sort !== 'button' && isOrigin(piece)).length;
  const facts = (roles > 0 ? 1 : 0) + (origins > 0 ? 1 : 0) + (short.some((piece) => isDate(piece.text)) ? 1 : 0) + (short.some((piece) => status.is(piece.plain)) ? 1 : 0);
  const text = `${emails} e-mailadressen`;
  if (emails >= 2 && facts > 0) table.add('medewerkers', 'content', text, 35, roles + origins > 0);
  else if (emails >= 1 && roles + origins > 0) table.add('medewerkers', 'content', text, 25, false);
  else if (emails >= 3) table.add('medewerkers', 'content', text, 20, false);
  else if (roles >= 2 && facts >= 2) table.add('medewerkers', 'content', `${roles} rollen`, 25, false);

  const labels = main.filter((piece) => piece.sort === 'label').map((piece) => piece.plain);
  const repeated = labels.filter((plain, at) => labels.indexOf(plain) !== at);
  const heads = staffColumns(main.filter((piece) => piece.sort === 'head' || (piece.sort === 'button' && piece.text.length <= 30)).map((piece) => piece.plain));
  const loose = staffColumns([...repeated, ...short.filter((piece) => piece.sort === 'text').slice(0, 60).map((piece) => piece.plain)]);
  const columns = heads.size >= 2 ? heads : loose;
  const isStaff = (columns.has('email') || columns.has('einddatum')) && columns.size >= (columns === heads ? 2 : 3) && (columns === heads || emails >= 2 || view.items >= 2);
  if (isStaff) table.add('medewerkers', 'columns', [...columns].join(', '), columns.size >= 3 ? 30 : 20, columns.has('herkomst') || columns.has('einddatum'));
}

function addIp(table: EvidenceTable, view: Glance, main: readonly Piece[]): void {
  const values = view.fields.filter((field) => field.type === 'text' || field.type === 'area').flatMap((field) => field.value.split(/[\n,;]+/)).map((value) => value.trim());
  const count = new Set([...main.filter((piece) => piece.sort !== 'heading' && isAddress(piece.text)).map((piece) => piece.plain), ...values.filter(isAddress)]).size;
  const octets = view.fields.filter((field) => field.type === 'text' && (field.size === 3 || /^\d{1,3}$/.test(field.value))).length;
  if (count >= 2 || octets >= 4) table.add('ip-nummers', 'content', `${Math.max(count, Math.floor(octets / 4))} IP-nummers`, 35, true);
  else if (count === 1) table.add('ip-nummers', 'content', '1 IP-nummer', 25, view.fields.length > 0 || main.some((piece) => piece.sort === 'button'));
  const head = main.find((piece) => piece.sort === 'head' && piece.text.length <= 40 && isIpHead(piece.plain));
  if (head) table.add('ip-nummers', 'columns', head.text, 30, true);
  const label = main.find((piece) => piece.sort === 'label' && piece.text.length <= 40 && isIpHead(piece.plain))?.text ?? view.fields.find((field) => (field.type === 'text' || field.type === 'area') && field.name.length <= 60 && isIpHead(field.name))?.name;
  if (label) table.add('ip-nummers', 'label', label, 25, true);
}

/** Boxes and marks, and what stands for one: a yes/no choice, a cell that says *ja*. */
function tickCount(view: Glance, main: readonly Piece[]): number {
  const choices = view.fields.filter(({ type, element }) => type === 'choice' && element.localName !== 'input').length;
  const radios = view.fields.filter(({ element }) => (element as HTMLInputElement).type === 'radio').length;
  return view.ticks + choices + Math.floor(radios / 2) + (radios > 0 ? 0 : main.filter((piece) => piece.sort === 'text' && settingSigns.onOff.test(piece.plain)).length);
}

function addParties(table: EvidenceTable, view: Glance, main: readonly Piece[]): void {
  const ticks = tickCount(view, main);
  const short = main.filter((piece) => piece.text.length <= 60 && piece.sort !== 'heading' && piece.sort !== 'head');
  // A list of parties is ours where consent is given: by ticks, or under a head that says so. Who is linked, or whom to ring, is told elsewhere too.
  const consents = ticks > 0 || main.some((piece) => piece.sort === 'head' && piece.text.length <= 40 && consentHead.find(piece.plain) !== null);
  if (!consents) return;
  for (const [kind, known, head] of [['uitgeverijen', publisher, publisherHead], ['netwerkleveranciers', network, networkHead]] as const) {
    const parties = distinct(short, (piece) => known.is(piece.plain));
    if (parties >= 2) table.add(kind, 'content', `${parties} partijen`, 35, parties >= 3);
    else if (ticks > 0) table.add(kind, 'content', `${ticks} vinkjes`, ticks >= 3 ? 25 : 18, false);
    const column = main.find((piece) => piece.sort === 'head' && piece.text.length <= 40 && head.find(piece.plain) !== null);
    if (column) table.add(kind, 'columns', column.text, 30, true);
    // A head in an ordinary cell: the word alone, in a page that has ticks.
    const bare = short.find((piece) => piece.sort === 'text' && head.is(piece.plain));
    if (bare) table.add(kind, 'columns', bare.text, 18, false);
  }
}

function addProfile(table: EvidenceTable, view: Glance, main: readonly Piece[]): void {
  const labels = main.filter((piece) => piece.sort === 'label' || piece.sort === 'text' || piece.sort === 'head').map((piece) => (piece.text.includes(':') ? piece.plain.split(' ').slice(0, 4).join(' ') : piece.plain)).filter((plain) => plain.length <= 40);
  const fields = view.fields.map((field) => field.name).filter((name) => name.length <= 60);
  const all = [...labels, ...fields];
  const code = all.find(isBrin);
  const name = all.find((plain) => school.find(plain) !== null || plain === 'school');
  if (code) table.add('profiel', 'label', code, name ? 35 : 30, true);
  else if (name && name !== 'school') table.add('profiel', 'label', name, 18, false);
  const link = main.find((piece) => piece.text.length <= 200 && hasReference(piece.text) || piece.sort === 'link' && hasReference(piece.element.closest('a')?.getAttribute('href') ?? ''))?.text
    ?? view.fields.find((field) => hasReference(field.value))?.name;
  const words = main.find((piece) => piece.text.length <= 60 && /snelkoppeling|shortcut/i.test(piece.plain));
  if (link !== undefined) table.add('profiel', 'link', words?.text ?? 'INSTELLING_REF', 35, true);
  else if (words) table.add('profiel', 'link', words.text, 28, true);
}

function addControls(table: EvidenceTable, main: readonly Piece[]): void {
  for (const piece of main) {
    if (piece.text.length > 60 || (piece.sort !== 'button' && piece.sort !== 'link')) continue;
    const isSave = piece.sort === 'button' && readsAsSave(piece.text);
    const kinds = things.filter(([, words]) => words.find(piece.plain) !== null).map(([kind]) => kind);
    if (isSave) {
      for (const kind of kinds) table.add(kind, 'save', piece.text, 40, true);
      if (kinds.length === 0) for (const [kind] of things) table.add(kind, 'save', piece.text, 8, false);
    } else if (work.find(piece.plain) !== null) for (const kind of kinds) table.add(kind, 'action', piece.text, 25, kind === 'ip-nummers' || kind === 'profiel');
  }
}

/** The other pages that cards, buttons or links in the middle of the page lead to. Bare words lead nowhere. */
export function landingKinds(main: readonly Piece[]): Set<PageKind> {
  const cards = main.filter((piece) => piece.text.length <= 40 && (piece.sort === 'link' || piece.sort === 'button' || (piece.sort === 'heading' && piece.level > 1) || (piece.sort === 'text' && piece.element.closest('[tabindex],[onclick]') !== null)));
  return new Set(cards.flatMap((piece) => {
    const named = namedIn(piece.plain).filter(({ kind, isName }) => isName && kind !== 'beheer' && kind !== 'inloggen');
    return named.length === 1 ? named.map(({ kind }) => kind) : [];
  }));
}

function addLanding(table: EvidenceTable, main: readonly Piece[]): void {
  const kinds = landingKinds(main);
  if (kinds.size >= 2) table.add('beheer', 'link', [...kinds].join(', '), 30, true);
}

/** Adds what the page holds: columns, what stands in cells, controls, labels, links. */
export function addThings(table: EvidenceTable, view: Glance): void {
  const main = view.pieces.filter((piece) => piece.place === 'main');
  addStaff(table, view, main);
  addIp(table, view, main);
  addParties(table, view, main);
  addProfile(table, view, main);
  addControls(table, main);
  addLanding(table, main);
  for (const piece of main) {
    if (piece.sort !== 'text' || piece.text.length > 90 || none.find(piece.plain) === null) continue;
    for (const [kind, words] of things) if (words.find(piece.plain) !== null) table.add(kind, 'content', piece.text, 20, false);
  }
}
