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
import { isPressable } from './pressable';
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

/** The pieces in the middle of the page, by what they are. `cells`: everything short that is no heading and no head of a column. */
interface Held extends Pick<Glance, 'fields' | 'ticks' | 'items'> {
  readonly all: readonly Piece[];
  readonly heads: readonly Piece[];
  readonly labels: readonly Piece[];
  readonly texts: readonly Piece[];
  readonly buttons: readonly Piece[];
  readonly links: readonly Piece[];
  readonly cells: readonly Piece[];
}

/** Number of distinct texts among pieces that a test accepts. */
const distinct = (pieces: readonly Piece[], test: (piece: Piece) => boolean): number => new Set(pieces.filter(test).map(({ plain }) => plain)).size;

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

function addStaff(table: EvidenceTable, { all, cells, heads, labels, texts, buttons, fields, items }: Held): void {
  const emails = distinct(all, ({ text }) => hasEmail(text)) + fields.filter(({ value }) => hasEmail(value)).length;
  const roles = cells.filter(isRoles).length;
  const origins = cells.filter((piece) => piece.sort !== 'button' && isOrigin(piece)).length;
  const said = roles + origins > 0;
  const facts = Number(roles > 0) + Number(origins > 0) + Number(cells.some(({ text }) => isDate(text))) + Number(cells.some(({ plain }) => status.is(plain)));
  const weight = emails >= 2 && facts > 0 ? 35 : emails >= 1 && said ? 25 : emails >= 3 ? 20 : roles >= 2 && facts >= 2 ? 25 : 0;
  if (weight > 0) table.add('medewerkers', 'content', `${emails} e-mailadressen, ${roles} rollen`, weight, weight === 35 && said);

  const named = labels.map(({ plain }) => plain);
  const byHead = staffColumns([...heads, ...buttons].map(({ plain }) => plain));
  const isHeaded = byHead.size >= 2;
  const columns = isHeaded ? byHead : staffColumns([...named.filter((plain, at) => named.indexOf(plain) !== at), ...texts.slice(0, 60).map(({ plain }) => plain)]);
  if ((columns.has('email') || columns.has('einddatum')) && (isHeaded || (columns.size >= 3 && (emails >= 2 || items >= 2)))) table.add('medewerkers', 'columns', [...columns].join(', '), columns.size >= 3 ? 30 : 20, columns.has('herkomst') || columns.has('einddatum'));
}

function addIp(table: EvidenceTable, { all, heads, labels, buttons, fields }: Held): void {
  const typed = fields.filter(({ type }) => type === 'text' || type === 'area');
  const values = typed.flatMap(({ value }) => value.split(/[\n,;]+/)).concat(all.map(({ sort, text }) => (sort === 'heading' ? '' : text))).map((text) => text.trim());
  const count = new Set(values.filter(isAddress)).size;
  const boxes = typed.filter(({ size, value }) => size === 3 || /^\d{1,3}$/.test(value)).length >> 2;
  if (count + boxes > 0) table.add('ip-nummers', 'content', `${count + boxes} IP-nummers`, count > 1 || boxes > 0 ? 35 : 25, count > 1 || boxes > 0 || fields.length + buttons.length > 0);
  const head = heads.find(({ plain }) => isIpHead(plain));
  if (head) table.add('ip-nummers', 'columns', head.text, 30, true);
  const label = labels.find(({ plain }) => isIpHead(plain))?.text ?? typed.find(({ name }) => name.length <= 60 && isIpHead(name))?.name;
  if (label) table.add('ip-nummers', 'label', label, 25, true);
}

/** Boxes and marks, and what stands for one: a yes/no choice, a cell that says *ja*. */
function tickCount({ fields, ticks, texts }: Held): number {
  const radios = fields.filter(({ element }) => (element as HTMLInputElement).type === 'radio').length;
  const choices = fields.filter(({ type, element }) => type === 'choice' && element.localName !== 'input').length;
  return ticks + choices + (radios > 0 ? radios >> 1 : texts.filter(({ plain }) => settingSigns.onOff.test(plain)).length);
}

function addParties(table: EvidenceTable, held: Held): void {
  const { heads, texts, cells } = held;
  const ticks = tickCount(held);
  // A list of parties is ours where consent is given: by ticks, or under a head that says so. Who is linked, or whom to ring, is told elsewhere too.
  if (ticks === 0 && !heads.some(({ plain }) => consentHead.find(plain) !== null)) return;
  for (const [kind, known, words] of [['uitgeverijen', publisher, publisherHead], ['netwerkleveranciers', network, networkHead]] as const) {
    const parties = distinct(cells, ({ plain }) => known.is(plain));
    if (parties > 1) table.add(kind, 'content', `${parties} partijen`, 35, parties > 2);
    else if (ticks > 0) table.add(kind, 'content', `${ticks} vinkjes`, ticks > 2 ? 25 : 18, false);
    const head = heads.find(({ plain }) => words.find(plain) !== null);
    if (head) table.add(kind, 'columns', head.text, 30, true);
    // A head in an ordinary cell: the word alone, in a page that has ticks.
    const bare = texts.find(({ plain }) => words.is(plain));
    if (bare) table.add(kind, 'columns', bare.text, 18, false);
  }
}

function addProfile(table: EvidenceTable, { all, labels, texts, heads, links, fields }: Held): void {
  const names = [...labels, ...texts, ...heads].map(({ text, plain }) => (text.includes(':') ? plain.split(' ').slice(0, 4).join(' ') : plain)).concat(fields.map(({ name }) => name)).filter((plain) => plain.length <= 50);
  const code = names.find(isBrin);
  const name = names.find((plain) => school.find(plain) !== null || plain === 'school');
  if (code) table.add('profiel', 'label', code, name ? 35 : 30, true);
  else if (name && name !== 'school') table.add('profiel', 'label', name, 18, false);
  const isLink = all.some(({ text }) => hasReference(text)) || fields.some(({ value }) => hasReference(value)) || links.some(({ element }) => hasReference(element.closest('a')?.getAttribute('href') ?? ''));
  const words = all.find(({ text }) => text.length <= 60 && /snelkoppeling|shortcut/i.test(text));
  if (isLink || words) table.add('profiel', 'link', words?.text ?? 'INSTELLING_REF', isLink ? 35 : 28, true);
}

function addControls(table: EvidenceTable, { buttons, links, texts }: Held): void {
  const kindsIn = (plain: string): PageKind[] => things.filter(([, words]) => words.find(plain) !== null).map(([kind]) => kind);
  for (const { sort, text, plain } of [...buttons, ...links]) {
    if (text.length > 60) continue;
    const kinds = kindsIn(plain);
    if (sort === 'button' && readsAsSave(text)) for (const [kind] of things) { if (kinds.length === 0 || kinds.includes(kind)) table.add(kind, 'save', text, kinds.length > 0 ? 40 : 8, kinds.length > 0); }
    else if (work.find(plain) !== null) for (const kind of kinds) table.add(kind, 'action', text, 25, kind === 'ip-nummers' || kind === 'profiel');
  }
  // A list without rows says so ("Er zijn nog geen IP-nummers").
  for (const { text, plain } of texts) if (text.length <= 90 && none.find(plain) !== null) for (const kind of kindsIn(plain)) table.add(kind, 'content', text, 20, false);
}

/** The other pages that cards, buttons or links in the middle of the page lead to. Bare words lead nowhere. */
export function landingKinds(main: readonly Piece[]): Set<PageKind> {
  const cards = main.filter((piece) => piece.text.length <= 40 && (piece.sort === 'link' || piece.sort === 'button' || (piece.sort === 'heading' && piece.level > 1) || (piece.sort === 'text' && isPressable(piece.element))));
  return new Set(cards.flatMap((piece) => {
    const named = namedIn(piece.plain).filter(({ kind, isName }) => isName && kind !== 'beheer' && kind !== 'inloggen');
    return named.length === 1 ? named.map(({ kind }) => kind) : [];
  }));
}

/** Adds what the page holds: columns, what stands in cells, controls, labels, links. */
export function addThings(table: EvidenceTable, view: Glance): void {
  const all = view.pieces.filter(({ place }) => place === 'main');
  const by = (sort: Piece['sort'], longest = 200): Piece[] => all.filter((piece) => piece.sort === sort && piece.text.length <= longest);
  const held: Held = {
    fields: view.fields, ticks: view.ticks, items: view.items, all, heads: by('head', 40), labels: by('label', 40), texts: by('text'), buttons: by('button'), links: by('link'),
    cells: all.filter(({ sort, text }) => sort !== 'heading' && sort !== 'head' && text.length <= 80),
  };
  for (const add of [addStaff, addIp, addParties, addProfile, addControls]) add(table, held);
  const kinds = landingKinds(all);
  if (kinds.size >= 2) table.add('beheer', 'link', [...kinds].join(', '), 30, true);
}
