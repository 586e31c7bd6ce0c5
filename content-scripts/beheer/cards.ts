import { headingBefore } from '../read/caption';
import { textCell } from '../read/cell';
import { flatElements, walk } from '../read/flat';
import { headText } from '../read/head';
import type { Labelled } from '../read/list';
import { standsIn } from '../read/stands-in';
import { squash } from '../read/text';
import { isDialog, isVisible } from '../read/visible';
import { SecretPlaces } from '../recognise/secret-places';
import { isMoment } from './setting-of';

const skipped = /^(?:nav|footer|aside|table|dl|ul|ol|svg|head|select)$/;
const most = { visited: 3_000, children: 80, label: 60, value: 120 };

/**
 * Cards of three or four lines: what it is, when it was, and how it went ("Laatste uitwisseling", "3 dagen geleden", "Geslaagd").
 * The first line names the second; the third is the outcome under that name. Two lines are a label with its value, read elsewhere.
 */
export function readCards(document: Document): Labelled[] {
  const found: Labelled[] = [];
  let visited = 0;
  const secrets = new SecretPlaces();
  const enter = (element: Element): boolean => !skipped.test(element.localName) && element.childElementCount <= most.children && !isDialog(element);
  for (const element of walk(document.body, enter)) {
    if ((visited += 1) > most.visited) break;
    if (element.childElementCount < 3 || element.childElementCount > 4 || skipped.test(element.localName) || /^(?:row|grid|table)$/.test(element.getAttribute('role') ?? '')) continue;
    const parts = flatElements(element);
    if (parts.length < 3 || parts.length > 4 || parts.some((part) => secrets.holds(part) || part.childElementCount > 1 || part.matches('label, input, select, textarea, button, a') || part.querySelector('input, select, textarea, button, a') !== null)) continue;
    const [label, value, outcome] = parts.map((part) => squash(part.textContent ?? ''));
    if (!label || !value || label.length > most.label || value.length > most.value || !isMoment({ text: value, tick: null, iso: null }) || !isVisible(element)) continue;
    const heading = headingBefore(element);
    const made = (words: string, group: string, text: string, at: Element): Labelled => ({ label: words, group, cell: textCell(text, at), element: at, control: null, ...standsIn(element) });
    found.push(made(label.replace(/\s*:$/, ''), heading ? headText(heading) : '', value, parts[1] as Element));
    if (outcome && outcome.length <= most.value) found.push(made('Resultaat', label, outcome, parts[2] as Element));
  }
  return found;
}
