import { textCell } from './cell';
import { controlKind } from './control';
import { walk } from './flat';
import { gather } from './gather';
import type { TablePair } from './labelled-table';
import { squash } from './text';

/**
 * A choice that a web component draws without any field of the browser's own (`<x-select label="Koppeling">` that shows "Automatisch"):
 * its `label` names it, and what it shows behind those words is the value.
 * @returns null for any other element, and where nothing is shown
 */
export function namedPart(element: Element): TablePair | null {
  const isComponent = element.localName.includes('-');
  const isCombobox = element.getAttribute('role') === 'combobox' && controlKind(element) === 'none';
  const label = squash((isComponent ? element.getAttribute('label') : isCombobox ? element.getAttribute('aria-label') : null) ?? '');
  if (label === '' || label.length > 80 || holdsControl(element)) return null;
  let shown = squash(gather(element).words.join(''));
  while (shown.startsWith(label)) shown = shown.slice(label.length).replace(/^[\s:*]+/, '');
  return shown === '' ? null : { label, cell: textCell(shown, element), element };
}

/** Parts of a component beyond which it is no single choice. */
const most = 200;

function holdsControl(element: Element): boolean {
  let seen = 0;
  for (const part of walk(element, () => seen < most)) {
    if ((seen += 1) >= most || controlKind(part) !== 'none' || /^(table|form|fieldset|h[1-6])$/.test(part.localName)) return true;
  }
  return false;
}
