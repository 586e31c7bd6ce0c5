import { addressOf } from './cell';
import type { Draft } from './draft';
import type { HeadCell, ReadCell } from './list';

const isPart = (cell: ReadCell | null | undefined): boolean => cell != null && cell.control !== null && /^(input|select)$/.test(cell.control.localName) && cell.tick === null && /^(\d{0,3}|\*)$/.test(cell.text);

/** Whether four columns from `at` are the boxes of one address in every row: fields of at most three digits, under one head or under none of their own. */
function isAddress(draft: Draft, at: number): boolean {
  const heads = draft.heads.slice(at, at + 4);
  if (heads.length < 4 || draft.rows.length === 0) return false;
  const words = new Set(heads.map((head) => head.text).filter((text) => text !== '' && !/^\d$/.test(text)));
  return words.size <= 1 && draft.rows.every((row) => row.cells.slice(at, at + 4).every(isPart)) && draft.rows.some((row) => row.cells.slice(at, at + 4).some((cell) => cell?.text !== ''));
}

function oneCell(parts: readonly (ReadCell | null)[]): ReadCell | null {
  const [first] = parts;
  if (!first) return null;
  return { ...first, text: addressOf(parts.map((part) => part?.text ?? ''), '') ?? '', mark: 'none' };
}

/** Four boxes for one address in columns of their own become one column, joined with dots (spec/rules.md, ip-nummers). */
export function mergeBoxes(draft: Draft): Draft {
  const starts: number[] = [];
  for (let at = 0; at + 4 <= draft.heads.length; at += 1) {
    if (isAddress(draft, at)) {
      starts.push(at);
      at += 3;
    }
  }
  if (starts.length === 0) return draft;
  const merged = <T>(all: readonly T[], one: (parts: readonly T[]) => T): T[] => all.flatMap((each, at) => {
    const start = starts.find((from) => at >= from && at < from + 4);
    if (start === undefined) return [each];
    return at === start ? [one(all.slice(at, at + 4))] : [];
  });
  const head = (parts: readonly HeadCell[]): HeadCell => parts.find((part) => part.text !== '' && !/^\d$/.test(part.text)) ?? { ...(parts[0] as HeadCell), text: parts[0]?.group ?? '', group: '' };
  return { ...draft, heads: merged(draft.heads, head), rows: draft.rows.map((row) => ({ ...row, cells: merged(row.cells, oneCell) })) };
}
