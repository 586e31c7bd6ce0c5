import { pageKinds, type PageKind } from '@/rules/page-kind';
import { questionStarts } from '@/rules/words/look-alike-words';
import { pageWords } from '@/rules/words/page-words';
import { phrases, plainWords, type Phrases } from '@/rules/words/phrase';
import type { EvidenceTable, EvidenceSort } from './evidence';
import type { Glance, Piece } from './glance';
import { isPressable } from './pressable';

/** The parts of a location that recognising reads. */
export interface Place {
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

const question = phrases(questionStarts);
const matchers = new Map<PageKind, { readonly names: Phrases; readonly hints: Phrases }>(
  pageKinds.map((kind) => [kind, { names: phrases(pageWords[kind].names), hints: phrases(pageWords[kind].hints) }]),
);

/** A page kind that a text names, and whether it does so outright. */
export interface Named {
  readonly kind: PageKind;
  readonly isName: boolean;
}

/**
 * The page kinds that a text names. Outright names silence hints; a kind's name silences `beheer`, of which it is a part ("Beheer medewerkers").
 * `inloggen` is named beside the others: its words are about a field, not a screen.
 */
export function namedIn(plain: string): Named[] {
  const names = pageKinds.filter((kind) => matchers.get(kind)?.names.find(plain) != null);
  const own = names.filter((kind) => kind !== 'beheer' && kind !== 'inloggen');
  const hints = names.some((kind) => kind !== 'inloggen') ? [] : pageKinds.filter((kind) => matchers.get(kind)?.hints.find(plain) != null);
  const kept = own.length > 0 ? names.filter((kind) => kind !== 'beheer') : names;
  return [...kept.map((kind) => ({ kind, isName: true })), ...hints.map((kind) => ({ kind, isName: false }))];
}

/** Whether a text is long or a question: a headline, not the name of a screen. */
export function isHeadline(piece: { readonly text: string; readonly plain: string }): boolean {
  const words = piece.plain.split(' ');
  return words.length > 12 || /\?\s*$/.test(piece.text) || (words.length > 2 && question.is(words[0] ?? ''));
}

const weights: Readonly<Record<string, number>> = { address: 20, title: 25, heading: 35, menu: 25, tab: 28, breadcrumb: 20 };

/** The page kinds named outright, Beheer and the log-in left out. */
const ownNames = (named: readonly Named[]): PageKind[] => named.filter(({ isName, kind }) => isName && kind !== 'beheer' && kind !== 'inloggen').map(({ kind }) => kind);

/**
 * Adds what texts of one sort name together: an outright name silences hints, a page silences Beheer above it, and several pages weigh little each.
 * @param factor part of the sort's full weight
 */
function addTexts(table: EvidenceTable, sort: EvidenceSort, texts: readonly string[], factor = 1): void {
  const all = texts.flatMap((text) => namedIn(plainWords(text)).map((one) => ({ ...one, text })));
  const own = new Set(ownNames(all)).size;
  const hasName = all.some(({ isName, kind }) => isName && kind !== 'inloggen');
  const several = own > 1 ? 0.4 : 1;
  for (const { kind, isName, text } of all) {
    if (kind === 'inloggen' || ((isName || !hasName) && (kind !== 'beheer' || own === 0))) table.add(kind, sort, text, (weights[sort] ?? 0) * (isName ? 1 : 0.5) * several * factor, isName && own < 2);
  }
}

/** Path, query and hash as words, one part at a time, from the general to the exact. */
export function addressParts({ pathname, search, hash }: Place): { readonly path: string[]; readonly rest: string[] } {
  const words = (part: string): string => {
    let text = part;
    // A stray percent sign is no encoding: then it is read as it stands.
    try { text = decodeURIComponent(part); } catch { text = part; }
    return plainWords(text.replace(/\.(?:aspx?|html?|php|jsp|do)$/i, '').replace(/([a-z])([A-Z])/g, '$1 $2').replace(/_/g, ' '));
  };
  const split = (text: string): string[] => text.split(/[/?&=#!;]+/).map(words).filter((part) => part !== '');
  return { path: split(pathname), rest: [...split(search), ...split(hash)] };
}

/** The parts of a document title between its separators. */
export function titleParts(title: string): { readonly text: string; readonly plain: string }[] {
  return title.slice(0, 300).split(/\s+[-\u2013\u2014|\u00B7\u2022:\u00BB>/]+\s+|[|\u00B7\u2022\u00BB>]|:\s/).map((part) => ({ text: part.trim(), plain: plainWords(part) })).filter(({ plain }) => plain !== '');
}

/** Headings that speak of the page: those of level 1, and the others where none of level 1 names anything. */
export function mainHeadings(pieces: readonly Piece[]): readonly Piece[] {
  const all = pieces.filter((piece) => piece.sort === 'heading' && piece.place !== 'menu' && piece.place !== 'aside');
  const first = all.filter((piece) => piece.level === 1);
  if (first.length > 0) return first;
  const top = Math.min(...all.map((piece) => piece.level));
  return all.filter((piece) => piece.level === top).slice(0, 1);
}

function nameHeadings(table: EvidenceTable, view: Glance): void {
  const all = view.pieces.filter((piece) => piece.sort === 'heading' && (piece.place === 'main' || (piece.place === 'banner' && piece.level === 1)) && !isHeadline(piece));
  const first = all.filter((piece) => piece.level === 1);
  for (const { text } of first) addTexts(table, 'heading', [text]);
  // Under a heading of level 1, Beheer in a lower one is a section or a tip, not the landing page.
  const lower = all.filter((piece) => piece.level > 1 && !piece.inItem && namedIn(piece.plain).some(({ kind }) => first.length === 0 || kind !== 'beheer'));
  // One page among them is this page; several are the cards of a landing page, and Beheer before them is what they belong to.
  const [top] = lower;
  const isAbove = (piece: Piece | undefined): boolean => piece !== undefined && namedIn(piece.plain).every(({ kind }) => kind === 'beheer');
  if (isAbove(top) && top !== undefined) addTexts(table, 'heading', [top.text], 0.85);
  else addTexts(table, 'heading', lower.map(({ text }) => text), 0.85);
  const kinds = new Set(lower.flatMap((piece) => ownNames(namedIn(piece.plain)))).size;
  if (isAbove(top) && kinds === 1) addTexts(table, 'heading', lower.slice(1).map(({ text }) => text), 0.85);
  if (kinds === 1 || first.some((piece) => namedIn(piece.plain).length > 0)) return;
  // No heading in the markup names the page: one made of blocks has its heading among its first texts.
  const texts = view.pieces.filter((piece) => piece.sort === 'text' && piece.place === 'main' && !piece.inItem && !isPressable(piece.element)).slice(0, 12)
    .filter((piece) => piece.plain.split(' ').length <= 5 && !isHeadline(piece) && namedIn(piece.plain).some(({ isName }) => isName));
  addTexts(table, 'heading', (isAbove(texts[0]) ? texts.slice(0, 1) : texts).map(({ text }) => text), 0.7);
}

/** The pieces that a menu, tab strip or link to this very address marks as the page in front. */
export function currentPieces(view: Glance, place: Place): readonly Piece[] {
  return view.pieces.filter((piece) => piece.text.length <= 60 && !isCrumb(piece.element) && (piece.current ? !(piece.sort === 'heading' || piece.sort === 'text' && piece.inItem && piece.place === 'main') : piece.sort === 'link' && leadsHere(piece, place)));
}

const isCrumb = (element: Element): boolean => element.closest('[aria-label*="kruimel" i],[aria-label*="breadcrumb" i],[class*="breadcrumb" i],[class*="kruimel" i]') !== null;

function leadsHere(piece: Piece, place: Place): boolean {
  if (piece.place !== 'menu') return false;
  const href = piece.element.closest('a[href]')?.getAttribute('href')?.trim() ?? '';
  if (href === '' || href === '#' || href === '/') return false;
  const here = `${place.pathname}${place.search}${place.hash}`;
  return href === here || (place.hash.length > 1 && href === place.hash) || (place.hash === '' && href === place.pathname);
}

/** Adds all that names a page kind: address, title, headings, the current item of menu, tabs and breadcrumb. `title` and `place` null: a dialog, which has neither. */
export function addNames(table: EvidenceTable, view: Glance, title: string | null, place: Place | null): void {
  if (place !== null) {
    const { path, rest } = addressParts(place);
    const parts = [...path, ...rest];
    addTexts(table, 'address', [parts.findLast((part) => ownNames(namedIn(part)).length > 0) ?? parts.findLast((part) => namedIn(part).length > 0) ?? '']);
    const current = currentPieces(view, place);
    addTexts(table, 'tab', current.filter(({ sort }) => sort === 'tab').map(({ text }) => text));
    addTexts(table, 'menu', current.filter(({ sort }) => sort !== 'tab').map(({ text }) => text));
    addTexts(table, 'breadcrumb', view.crumbs.slice(-1));
  }
  addTexts(table, 'title', title === null ? [] : titleParts(title).filter((part) => !isHeadline(part) && part.plain.split(' ').length <= 8).map(({ text }) => text));
  nameHeadings(table, view);
}
