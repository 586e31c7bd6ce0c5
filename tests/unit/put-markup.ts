import type { ReadList } from '@/content-scripts/read/list';

/** Puts markup in the body of the test's document, style sheets included. */
export function put(markup: string): HTMLElement {
  document.body.replaceChildren(document.createRange().createContextualFragment(markup));
  return document.body;
}

/** A list as plain lines for comparison: `text`, then `+` `-` `?` for a tick; a missing cell is `∅`. */
export function shown(list: ReadList | undefined): { heads: string[]; rows: string[][] } {
  const mark = { yes: '+', no: '-', unreadable: '?' } as const;
  return {
    heads: list?.heads.map((head) => head.text) ?? [],
    rows: list?.rows.map((row) => row.cells.map((cell) => (cell === null ? '∅' : `${cell.text}${cell.tick ? mark[cell.tick] : ''}`))) ?? [],
  };
}
