import { byId } from './flat';
import type { HeadCell } from './list';
import { gather, labelsOnly, nameOf } from './gather';
import { squash } from './text';

const ornaments = /[\u2190-\u21FF\u25B2-\u25C5\u2B06\u2B07\u2B0D\u21C5*]+/g;

/** Words of a head cell as shown: no values of filter boxes, no sort arrows. Where nothing is shown: its accessible name, or that of the box in it. */
export function headText(cell: Element): string {
  const found = gather(cell, labelsOnly);
  const shown = squash(found.words.join('').replace(ornaments, ' '));
  if (shown !== '') return shown.replace(/\s*:$/, '');
  const buttons = squash(found.buttons.join(' ').replace(ornaments, ' '));
  if (buttons !== '') return buttons;
  const said = nameOf(cell) ?? found.names[0] ?? found.icons[0]?.name ?? found.boxes.map(nameOf).find((name) => name !== null) ?? cell.getAttribute('abbr') ?? found.actions[0] ?? '';
  return squash(said);
}

/** Fields inside a head cell: a filter when filled in. */
export function headFields(cell: Element): Element[] {
  return [...cell.querySelectorAll('input, select')].filter((field) => !/^(checkbox|radio|hidden|button|submit|reset|image)$/.test(field.getAttribute('type') ?? ''));
}

/** Attributes in which narrow-screen tables keep a column's words for the style sheet to show. */
const shownByStyle = ['data-label', 'data-title', 'data-th', 'data-header', 'data-heading', 'data-column', 'data-colname', 'data-name'];

const words = (list: string | null): string[] => (list ?? '').split(/\s+/);

/** A head for a column without one: the head cell that its first cell points at (`headers`, `aria-labelledby`, `aria-describedby`), or words the style sheet shows in each cell. */
export function pointedHead(head: HeadCell, cell: Element | null): HeadCell {
  if (!cell) return head;
  for (const attribute of ['headers', 'aria-labelledby', 'aria-describedby']) {
    for (const id of words(cell.getAttribute(attribute))) {
      const pointed: Element | null = id === '' ? null : byId(cell, id);
      if (!pointed || !(pointed.localName === 'th' || /^(columnheader|rowheader)$/.test(pointed.getAttribute('role') ?? '') || attribute === 'headers') || pointed === cell || pointed.parentElement === cell.parentElement) continue;
      const text = headText(pointed);
      if (text !== '') return { ...head, text, element: pointed };
    }
  }
  for (const attribute of shownByStyle) {
    const text = squash(cell.getAttribute(attribute) ?? '');
    if (text !== '' && text.length < 60) return { ...head, text: text.replace(/\s*:$/, '') };
  }
  return head;
}
