import type { Labelled } from '../read/list';

/** A pair's value, without the label's own words where the markup puts both in one element. */
export function ownValue({ label, cell }: Labelled): string {
  const text = cell.text.trim();
  return text.length > label.length && label !== '' && text.startsWith(label) ? text.slice(label.length).replace(/^\s*:?\s*/, '') : text;
}
