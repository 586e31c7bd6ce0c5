import type { Draft } from './draft';
import { byId, flatElements } from './flat';
import { repeated } from './repeat';
import { isBlank, squash } from './text';
import { nameOfControl } from './name';

/** The part that a closed control opens: what it points at, or what stands hidden right behind it. Null when there is none. */
function panelOf(closed: Element): Element | null {
  if (closed.localName === 'details') return closed;
  for (const id of (closed.getAttribute('aria-controls') ?? '').split(/\s+/)) {
    const panel = id === '' ? null : byId(closed, id);
    if (panel) return panel;
  }
  for (let at: Element | null = closed, up = 0; at && up < 3; at = at.parentElement, up += 1) {
    const next = at.nextElementSibling;
    if (next) return isBlank(next.textContent) ? null : next;
  }
  return null;
}

/** Whether rows stand in a part: a table with more than a head, or a run of repeated blocks of more than one value. */
function holdsRows(panel: Element): boolean {
  for (const table of panel.querySelectorAll('table, [role=grid], [role=table], [role=treegrid]')) {
    if (table.querySelectorAll('tr, [role=row]').length > 1) return true;
  }
  if (panel.querySelectorAll('input[type=checkbox], [role=checkbox], [role=switch]').length > 1) return true;
  for (const element of [panel, ...panel.querySelectorAll('*')].slice(0, 200)) {
    const run = repeated(element);
    if (run.length > 1 && run.every((each) => flatElements(each).length > 1)) return true;
  }
  return false;
}

/**
 * Closed parts around a list that hide rows of it: groups (`aria-expanded=false`, `<details>`), told from menus, filter panels and the details of a row.
 * @param closed closed controls near the list, rows left out
 */
export function hidesRows(closed: readonly Element[], draft: Draft): Element[] {
  return closed.filter((control) => {
    if (control.hasAttribute('aria-haspopup') || /^(combobox|menuitem|menu|tab)$/.test(control.getAttribute('role') ?? '') || control.closest('nav, [role=navigation], [role=menu]')) return false;
    const name = control.localName === 'details' ? squash(control.querySelector('summary')?.textContent ?? '') : nameOfControl(control);
    const panel = panelOf(control);
    if (panel && draft.rows.some((row) => panel.contains(row.element))) return false;
    if (panel && holdsRows(panel)) return !isHelp(name);
    // A closed group whose rows are not even in the markup: it tells how many it holds.
    return panel === null && /\(\d+\)\s*$|\b\d+ \p{L}+\s*$/u.test(name);
  });
}

const isHelp = (name: string): boolean => /^(help|hulp|uitleg|toelichting|filter|meer informatie|info|menu|veelgestelde|faq|legenda|instellingen|settings|kolommen|columns)/i.test(name);
