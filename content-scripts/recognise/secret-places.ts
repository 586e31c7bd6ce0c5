import { pupilHeads as pupilWords } from '@/rules/words/look-alike-words';
import { phrases, plainWords } from '@/rules/words/phrase';
import { isSecretLabel } from '@/rules/words/secret-words';

/** A label is short; what is longer explains. In characters. */
const longest = 80;
/** Most children of one element that are gone through. */
const most = 120;
const fields = 'input,select,textarea';
const parts = `${fields},table,form,dl,h1,h2,h3,h4,[role=grid],[role=table]`;
/** What is done rather than said, and parts of a page: never a label. */
const noLabel = `${parts},h5,h6,a,button,option,summary,nav,ul,ol,li,script,style,template,[role=row],[role=button],[role=link],[role=tab],[role=menuitem],[role=option]`;
/** Columns that only lists of pupils have. */
export const pupilHeads = phrases(pupilWords);

/** Length of the texts in an element, told without looking at one of them; counted up to just beyond `enough`. */
export function lengthOf(node: Node, enough: number): number {
  let sum = 0;
  for (let child = node.firstChild; child && sum <= enough; child = child.nextSibling) sum += child.nodeType === 3 ? (child as Text).length : lengthOf(child, enough - sum);
  return sum;
}

/** The words of an element that may be a label, up to where they name a secret: what stands behind is not looked at. Empty: it is no label. */
function labelWords(element: Element, top = true): string {
  if (element.matches(noLabel) && !(top && /^h[2-6]$/.test(element.localName)) || lengthOf(element, longest) > longest) return '';
  let words = '';
  for (let child = element.firstChild; child; child = child.nextSibling) {
    words += child.nodeType === 3 ? (child as Text).data : child.nodeType === 1 ? ` ${labelWords(child as Element, false)}` : '';
    // With its value inside, it labels nothing beside it.
    if (isSecretLabel(words)) return /^(?:dt|t[dh])$/.test(element.localName) || !(child as Text).nextElementSibling?.firstChild ? words : '';
  }
  return words;
}

/** The text before the first label in it that names a secret, that label included: "Wachtwoord: abc" without what follows the colon. */
export function openText(text: string): string {
  for (const { index, 0: sign } of text.matchAll(/[:=]|\s(?:is|luidt)(?=[\s:])/g)) if (isSecretLabel(lastSentence(text.slice(0, index)))) return text.slice(0, index + sign.length);
  return text;
}

const lastSentence = (text: string): string => text.slice(-longest).split(/[.!?;]\s/).at(-1) ?? '';
/** Whether words label what stands behind them as a secret; with the secret in themselves they do not. */
const labels = (words: string): boolean => isSecretLabel(lastSentence(words)) && !/[:=]\s*\S/.test(words);

const holdsPart = (element: Element): boolean => element.matches(parts) || element.querySelector(parts) !== null;
const isHead = (cell: Element): boolean => cell.matches('th,[role=columnheader]');
const spanOf = (cell: Element): number => (cell as Partial<HTMLTableCellElement>).colSpan ?? 1;

/** Which of some heads stand over secrets: those that name one; all of them over a list of pupils. */
export function secretHeads(heads: readonly string[]): readonly boolean[] {
  const isOfPupils = new Set(heads.map(plainWords).filter((plain) => pupilHeads.is(plain))).size > 1;
  return heads.map((words) => isOfPupils || isSecretLabel(words));
}

/** Which columns of a table stand under heads that name a secret; heads stand in its first rows, which are added to `heads`. */
function columnsOf(table: Element | null, heads: Set<Element | undefined>): readonly boolean[] {
  const rows = (table as Partial<HTMLTableElement> | null)?.rows ?? table?.querySelectorAll('[role=row]') ?? [];
  const columns: boolean[] = [];
  for (let line = 0; line < 4; line += 1) {
    const row = rows[line];
    const cells = [...(row?.children ?? [])];
    // A first line of plain cells may be the heads; one with a name in it is a row.
    if (!cells.every(isHead) && row?.parentElement?.localName !== 'thead' && (line > 0 || cells.length < 3 || cells.some(isHead))) continue;
    heads.add(row);
    const secret = secretHeads(cells.map((cell) => labelWords(cell)));
    let at = 0;
    cells.forEach((cell, index) => { for (const end = at + spanOf(cell); at < end; at += 1) columns[at] ||= secret[index] === true; });
  }
  return columns;
}

/** Goes through a label and its value, one after the other. */
function inOrder(nodes: Iterable<Node>, found: Set<Node>): void {
  let label: '' | 'one' | 'dt' | 'heading' = '';
  let left = most;
  for (const node of nodes) {
    if ((left -= 1) < 0) return;
    if (node.nodeType === 3) {
      if (label === 'one') found.add(node);
      // Only the end of a text labels what follows it.
      else if (label === '' && labels((node as Text).substringData(Math.max(0, (node as Text).length - longest), longest))) label = 'one';
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const name = element.localName;
      const isValue = label === 'dt' ? name === 'dd' : label !== '' && !/^(?:d[td]|th|label|legend|button|h\d)$/.test(name) && !holdsPart(element) && (label === 'one' || lengthOf(node, longest) <= longest);
      if (isValue && node.firstChild) {
        found.add(node);
        if (label !== 'dt') label = '';
      } else if (node.firstChild || element.matches(fields)) {
        label = element.querySelector(parts) || !labels(labelWords(element)) ? '' : name === 'dt' ? 'dt' : /^h\d$/.test(name) ? 'heading' : 'one';
      }
    }
  }
}

/**
 * The one place that decides which parts of a page belong to a secret: what stands behind, beside or below a label that names one, and the rows of
 * a list of pupils (spec/promises.md, S11). Labels are read to find that out and nothing else; what is decided on is not touched. For one look at
 * a page: a page that changed is asked anew.
 */
export class SecretPlaces {
  readonly #known = new Map<Node, ReadonlySet<Node>>();
  readonly #columns = new Map<Element | null, readonly boolean[]>();
  readonly #heads = new Set<Element | undefined>();

  /** The children of an element or shadow root that belong to a secret, texts among them. */
  of(parent: Node): ReadonlySet<Node> {
    const known = this.#known.get(parent);
    if (known) return known;
    const found = new Set<Node>();
    this.#known.set(parent, found);
    const row = parent as Element;
    if (parent.nodeType !== 1 || !row.matches('tr,[role=row]')) inOrder(/^(?:select|nav|table|t[bhf]\w+)$/.test(row.localName) ? [] : parent.childNodes, found);
    else {
      const cells = [...row.children];
      const table = row.closest('table,[role=table],[role=grid],[role=treegrid]');
      const columns = this.#columns.get(table) ?? columnsOf(table, this.#heads);
      this.#columns.set(table, columns);
      let at = 0;
      if (this.#heads.has(row)) return found;
      for (const cell of cells) for (const end = at + spanOf(cell); at < end; at += 1) if (columns[at] === true && !isHead(cell)) found.add(cell);
      if (found.size === 0 && (cells.length % 2 === 0 || cells.some(isHead))) inOrder(cells, found);
    }
    return found;
  }

  /** The text of an element without what in it belongs to a secret. */
  textOf(element: Node): string {
    const secret = this.of(element);
    let text = '';
    for (let child = element.firstChild; child; child = child.nextSibling) if (!secret.has(child)) text += child.nodeType === 3 ? (child as Text).data : child.nodeType === 1 ? this.textOf(child) : '';
    return text;
  }

  /** Whether a node is a secret or stands in one. */
  holds(node: Node): boolean {
    for (let at = node, parent = node.parentNode; parent; at = parent, parent = parent.parentNode) if (this.of(parent).has(at)) return true;
    return false;
  }
}
