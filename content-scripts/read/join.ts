import { claimIn } from '@/rules/words/count-words';
import { captionOf, headingBefore } from './caption';
import { isSecretLabel } from '@/rules/words/secret-words';
import { secretCell } from './cell';
import type { Draft } from './draft';
import { flatAncestors, holds } from './flat';
import type { HeadCell } from './list';
import { hasLayout } from './visible';

/** The nearest element that holds both. */
export function commonAncestor(a: Element, b: Element): Element {
  if (holds(a, b)) return a;
  for (const ancestor of flatAncestors(a)) if (holds(ancestor, b)) return ancestor;
  return a;
}

const levels = (inner: Element, outer: Element): number => {
  let count = 0;
  for (const ancestor of flatAncestors(inner)) {
    count += 1;
    if (ancestor === outer) return count;
  }
  return inner === outer ? 0 : Number.POSITIVE_INFINITY;
};

const hasHeads = (draft: Draft): boolean => draft.heads.some((head) => head.text !== '');

/** A table that is a head and nothing else: its rows stand in another (heads that stay in view). */
function headsOnly(draft: Draft): readonly HeadCell[] | null {
  if (draft.shape !== 'table' || draft.notes.saidEmpty || draft.notes.hidden.length > 0) return null;
  if (draft.rows.length === 0) return hasHeads(draft) ? draft.heads : null;
  const [only] = draft.rows;
  if (draft.rows.length > 1 || hasHeads(draft) || !only || only.cells.length < 2 || only.element.querySelector('input, select, textarea, button') !== null) return null;
  const words = only.cells.every((cell) => cell === null || (cell.link === null && (cell.tick === null || (cell.control === null && cell.text.length > 3)) && /^[^@\d]{0,40}$/.test(cell.text) && claimIn(cell.text) === null));
  return words ? only.cells.map((cell) => ({ text: cell?.text ?? '', group: '', element: cell?.element ?? null })) : null;
}

function withHeads(head: Draft, body: Draft): Draft | null {
  const heads = headsOnly(head);
  if (!heads || !(body.shape === 'table' || (body.shape === 'rows' && !hasHeads(body) && body.heads.length > 1)) || Math.abs(heads.length - body.heads.length) > 1) return null;
  const around = commonAncestor(head.element, body.element);
  if (around.localName === 'body' && around.childElementCount > 12) return null;
  if (levels(head.element, around) > 6 || levels(body.element, around) > 6) return null;
  const element = /^(body|main|html)$/.test(around.localName) ? body.element : around;
  const notes = { ...body.notes, headFields: [...head.notes.headFields, ...body.notes.headFields], loading: body.notes.loading };
  // A body may keep a clone of the head for its widths; other words are another table.
  if (hasHeads(body)) return body.heads.every((own, at) => own.text === '' || own.text === heads[at]?.text) ? { ...body, element, notes } : null;
  const over = placed(heads, body) ?? byNumber(heads, body);
  return over === null ? null : withoutSecrets({ ...body, element, heads: over, notes });
}

/** Heads by their number: as many as columns, or one more without words at the end (over the scroll bar). Which of more columns has no head, no number tells. */
function byNumber(heads: readonly HeadCell[], body: Draft): HeadCell[] | null {
  const left = heads.at(-1)?.text === '' && heads.length === body.heads.length + 1 ? heads.slice(0, -1) : heads;
  return left.length === body.heads.length ? [...left] : null;
}

/**
 * Heads by where they stand: above the middle of a column's cell. Only where there is layout, and every head with words has a column;
 * null where the place does not tell (then their number does).
 */
function placed(heads: readonly HeadCell[], body: Draft): HeadCell[] | null {
  const cells = body.rows.find((row) => row.cells.every((cell) => cell?.element != null))?.cells;
  if (!cells || !hasLayout(cells[0]?.element ?? body.element)) return null;
  const boxes = heads.map((head) => ({ head, box: head.element?.getBoundingClientRect() }));
  const found = body.heads.map((own, at) => {
    const box = cells[at]?.element?.getBoundingClientRect();
    const middle = box === undefined || box.width < 8 ? Number.NaN : (box.left + box.right) / 2;
    return boxes.find((each) => each.box !== undefined && each.box.width > 0 && each.box.left <= middle && middle <= each.box.right)?.head ?? own;
  });
  return heads.every((head) => head.text === '' || found.includes(head)) ? found : null;
}

/** Whether a table that comes later in the markup is drawn right above (a head that is placed over its body). Only where there is layout. */
function isAbove(head: Draft, body: Draft): boolean {
  const first = body.rows[0]?.element;
  if (headsOnly(head) === null || first === undefined || !hasLayout(first)) return false;
  const above = head.element.getBoundingClientRect();
  const below = first.getBoundingClientRect();
  return above.height > 0 && above.bottom <= below.top + 3 && below.top - above.bottom < 40 && Math.abs(above.left - below.left) < 24;
}

/** A body that was read without its heads: what stands below one that names a secret is let go. */
function withoutSecrets(draft: Draft): Draft {
  const secret = draft.heads.map((head) => isSecretLabel(head.text) || isSecretLabel(head.group));
  return secret.includes(true) ? { ...draft, rows: draft.rows.map((row) => ({ ...row, cells: row.cells.map((cell, at) => (cell !== null && secret[at] === true ? secretCell(cell.element) : cell)) })) } : draft;
}

/** Whether rows of two tables stand beside each other (columns that stay in view). Only where there is layout. */
function isBeside(a: Draft, b: Draft): boolean {
  const count = a.rows.length;
  if (count === 0 || count !== b.rows.length || a.shape !== 'table' || b.shape !== 'table' || !hasLayout(a.element)) return false;
  return isOneList(a, b) && [0, count - 1].every((at) => {
    const left = a.rows[at]?.element.getBoundingClientRect();
    const right = b.rows[at]?.element.getBoundingClientRect();
    return left !== undefined && right !== undefined && left.height > 0 && Math.abs(left.top - right.top) < 3 && Math.abs(left.height - right.height) < 3 && (left.right <= right.left + 3 || right.right <= left.left + 3);
  });
}

/** Whether two tables beside each other can be columns of one list: one of them stays while the other scrolls, no word stands above both, and no heading names the second. */
function isOneList(a: Draft, b: Draft): boolean {
  // From the rows: a table that was joined with its head reaches as far as what holds both.
  const [one, other] = [a.rows[0]?.element ?? a.element, b.rows[0]?.element ?? b.element];
  const around = commonAncestor(one, other);
  const words = new Set(a.heads.map((head) => head.text).filter((text) => text !== ''));
  return (movesApart(one, around) || movesApart(other, around)) && !b.heads.some((head) => words.has(head.text))
    && headingBefore(a.element) === headingBefore(b.element) && captionOf(a.element, a.title) === captionOf(b.element, b.title);
}

/** It scrolls sideways, or is held in its place, in something that the other is no part of. */
function movesApart(table: Element, around: Element): boolean {
  for (let at: Element | null = table; at !== null && at !== around; at = at.parentElement) {
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    if (style && (/^(auto|scroll|hidden)$/.test(style.overflowX) || /^(absolute|fixed|sticky)$/.test(style.position))) return true;
  }
  return false;
}

function sideBySide(a: Draft, b: Draft): Draft {
  const element = commonAncestor(a.element, b.element);
  return {
    ...a, element, heads: [...a.heads, ...b.heads],
    // Which part of a row a mark belongs at, its naming column tells (columns/list-reading.ts).
    rows: a.rows.map((row, at) => ({ ...row, cells: [...row.cells, ...(b.rows[at]?.cells ?? [])], details: [...row.details, ...(b.rows[at] ? [b.rows[at].element] : [])] })),
    notes: { ...a.notes, headFields: [...a.notes.headFields, ...b.notes.headFields], others: [...a.notes.others, ...b.notes.others] },
  };
}

/** Puts together what one list was split into: a head and its body in two tables, columns in two tables beside each other. */
export function joinSplit(drafts: readonly Draft[]): Draft[] {
  const headed: Draft[] = [];
  for (const draft of drafts) {
    const before = headed.at(-1);
    const joined = before ? (withHeads(before, draft) ?? (isAbove(draft, before) ? withHeads(draft, before) : null)) : null;
    if (joined) headed[headed.length - 1] = joined;
    else headed.push(draft);
  }
  // Frozen columns: head, head, body, body in document order.
  const heads = headed.filter((draft) => headsOnly(draft) !== null);
  const bodies = headed.filter((draft) => !heads.includes(draft));
  const done: Draft[] = [];
  const isPlaced = heads.length === 1 && bodies.some((body) => !hasHeads(body) && heads[0] !== undefined && isAbove(heads[0], body));
  for (const draft of heads.length > 1 || isPlaced ? pairHeads(headed, heads) : headed) {
    const before = done.at(-1);
    if (before && isBeside(before, draft)) done[done.length - 1] = sideBySide(before, draft);
    else done.push(draft);
  }
  return bodies.length === 0 ? headed : done;
}

/** Heads that stand before all bodies go to them by number of columns, in order; heads without a body stay. */
function pairHeads(all: readonly Draft[], heads: readonly Draft[]): Draft[] {
  const left = [...heads];
  const paired = new Map<Draft, Draft>();
  for (const draft of all) {
    if (heads.includes(draft) || hasHeads(draft)) continue;
    const at = left.findIndex((head) => withHeads(head, draft) !== null && (!hasLayout(head.element) || isAbove(head, draft)));
    const [head] = at < 0 ? [] : left.splice(at, 1);
    const joined = head ? withHeads(head, draft) : null;
    if (joined) paired.set(draft, joined);
  }
  return all.filter((draft) => !heads.includes(draft) || left.includes(draft)).map((draft) => paired.get(draft) ?? draft);
}
