import { claimIn, claimInHeading, type Claim } from '@/rules/words/count-words';
import { lengthOf, openText, SecretPlaces } from '../recognise/secret-places';
import { controlKind } from './control';
import type { Draft } from './draft';
import { childNamed, flatElements, flatNodes, isElement, isNeverDrawn } from './flat';
import { documentIn, isFrame } from './frames';
import { gather } from './gather';
import { isBlank, isBlock, isEmphasis, squash } from './text';
import { isDialog, lookOf } from './visible';

/** What stands around the lists and may say whether they are seen whole. Collected in one walk that leaves the rows out. */
export interface Signs {
  /** Counts, and the elements that say them. */
  readonly claims: readonly { readonly element: Element; readonly claim: Claim }[];
  /** Short texts. */
  readonly texts: readonly { readonly element: Element; readonly text: string }[];
  /** Buttons, links, tabs, fields: everything that can be operated. */
  readonly controls: readonly Element[];
  /** Things that say they are busy. */
  readonly busy: readonly Element[];
  /** Closed parts: `aria-expanded=false`, `<details>` without `open`. */
  readonly closed: readonly Element[];
  /** Groups of controls of which one is chosen by role: tab lists, radio groups. */
  readonly tabLists: readonly Element[];
}

interface Collecting {
  readonly claims: { element: Element; claim: Claim }[];
  readonly texts: { element: Element; text: string }[];
  readonly controls: Element[];
  readonly busy: Element[];
  readonly closed: Element[];
  readonly tabLists: Element[];
  readonly rows: ReadonlySet<Element>;
  readonly tables: ReadonlyMap<Element, readonly Element[]>;
  /** Not looked at: what belongs to a secret. */
  readonly secrets: SecretPlaces;
}

/** Elements walked at most: beyond it the page is not one to be judged in one go. */
const most = 60000;

/** Walks the page around the lists. `drafts`: their rows are not looked into; what they hold beside rows is. */
export function collectSigns(top: Node, drafts: readonly Draft[]): Signs {
  const rows = new Set<Element>();
  const tables = new Map<Element, readonly Element[]>();
  for (const draft of drafts) {
    for (const head of draft.heads) if (head.element && head.element !== draft.element) rows.add(head.element);
    for (const row of draft.rows) {
      rows.add(row.element);
      for (const detail of row.details) rows.add(detail);
    }
    for (const table of tablesOf(draft)) tables.set(table, [...(tables.get(table) ?? []), ...draft.notes.others.filter((other) => table.contains(other))]);
  }
  const found: Collecting = { claims: [], texts: [], controls: [], busy: [], closed: [], tabLists: [], rows, tables, secrets: new SecretPlaces() };
  let left = most;
  const visit = (element: Element, depth: number): void => {
    if ((left -= 1) < 0 || depth > 300 || rows.has(element)) return;
    if (isFrame(element)) {
      const inside = documentIn(element)?.body;
      if (inside && lookOf(element) !== 'hidden') visit(inside, depth + 1);
      return;
    }
    if (element.childElementCount + element.childNodes.length > 0 && lookOf(element) === 'hidden') return;
    if (isDialog(element) && element.localName === 'dialog' && !element.hasAttribute('open')) return;
    const others = tables.get(element);
    if (others) {
      if (element.getAttribute('aria-busy') === 'true') found.busy.push(element);
      const caption = childNamed(element, 'caption');
      if (caption) note(caption, found);
      for (const other of others) visit(other, depth + 1);
      return;
    }
    note(element, found);
    const secret = found.secrets.of(element);
    for (const child of flatElements(element)) if (!secret.has(child)) visit(child, depth + 1);
  };
  if (isElement(top)) visit(top, 0);
  else for (const child of flatElements(top)) visit(child, 0);
  return found;
}

/** Native tables of a list: only their captions, feet and messages are looked into. */
function tablesOf(draft: Draft): Element[] {
  if (draft.shape !== 'table') return [];
  if (draft.element.localName === 'table') return [draft.element];
  const tables = new Set<Element>();
  for (const row of [draft.rows[0]?.element, ...draft.heads.map((head) => head.element)]) {
    const table = row?.closest('table');
    if (table) tables.add(table);
  }
  return [...tables];
}

const operable = /^(tab|button|link|switch|checkbox|radio|menuitemradio|menuitemcheckbox|option|combobox|searchbox|textbox|spinbutton)$/;

function note(element: Element, found: Collecting): void {
  const role = element.getAttribute('role') ?? '';
  if (element.getAttribute('aria-busy') === 'true' || role === 'progressbar' || element.localName === 'progress') found.busy.push(element);
  if (element.getAttribute('aria-expanded') === 'false' || (element.localName === 'details' && !element.hasAttribute('open'))) found.closed.push(element);
  if (role === 'tablist' || role === 'radiogroup') found.tabLists.push(element);
  if (element.localName === 'a' || controlKind(element) !== 'none' || operable.test(role)) found.controls.push(element);
  else noteTexts(element, found);
}

const isControl = (element: Element): boolean => element.localName === 'a' || element.localName === 'button' || /^(button|link|tab)$/.test(element.getAttribute('role') ?? '');

/** Texts of an element: as a whole where it holds nothing but words (and page numbers to fill in), else run by run. */
function noteTexts(element: Element, found: Collecting): void {
  let run: Node[] = [];
  const secret = found.secrets.of(element);
  const flush = (): void => {
    if (run.some((node) => node.nodeType === 3 && !isBlank((node as Text).data))) noteText(element, squash(openText(run.map(wordsOf).join(''))), found);
    run = [];
  };
  for (const node of flatNodes(element)) {
    if (secret.has(node)) continue;
    if (node.nodeType === 3) run.push(node);
    else if (isElement(node) && !isNeverDrawn(node)) {
      if (runs(node) && !found.rows.has(node)) run.push(node);
      else flush();
    }
  }
  flush();
  const words = secret.size === 0 && element.childElementCount > 0 && element.childElementCount <= 6 && !found.tables.has(element) && flatElements(element).every((child) => child.childElementCount === 0 && !isControl(child) && !found.rows.has(child));
  if (words && lengthOf(element, 80) <= 80) noteText(element, squash(openText(flatElements(element).map(wordsOf).join(' '))), found);
}

const runs = (element: Element): boolean => !isControl(element) && (isEmphasis(element) || !isBlock(element)) && element.childElementCount === 0;

function wordsOf(node: Node): string {
  if (node.nodeType === 3) return (node as Text).data;
  if (!isElement(node) || lookOf(node) === 'hidden') return ' ';
  const kind = controlKind(node);
  if (kind === 'value') return ` ${(node as HTMLInputElement).value ?? ''} `;
  return kind === 'none' ? (node.textContent ?? '') : ' ';
}

function noteText(element: Element, text: string, found: Collecting): void {
  if (text === '' || text.length > 200) return;
  found.texts.push({ element, text });
  const heading = /^h[1-6]$/.test(element.localName) || element.localName === 'caption' || element.localName === 'legend' || element.getAttribute('role') === 'heading';
  const claim = heading ? claimInHeading(text) : claimIn(text);
  if (claim) found.claims.push({ element, claim });
}

/** The words of a control without its secrets: for tabs and buttons. */
export const wordsOfControl = (element: Element): string => {
  const all = gather(element);
  return squash(all.words.join('')) || squash(all.buttons.join(' '));
};
