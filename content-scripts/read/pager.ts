import { isAll } from '@/rules/words/filter-words';
import { isPagerName, isPerPageName, pagerStep, type PagerStep } from '@/rules/words/pager-words';
import { isEnabled, optionsOf, valueOf } from './control';
import { flatParent } from './flat';
import { labelOfField, nameOfControl } from './name';

/** What the controls around a list say about paging. */
export interface Paging {
  /** Certain: more page numbers than one, or a way to another page that is open. */
  readonly more: boolean;
  /** Only a "next" that does not say whether it is open: a count may outweigh it. */
  readonly doubtful: boolean;
  /** Rows per page where a choice says so; null without one. */
  readonly size: number | null;
  readonly elements: readonly Element[];
}

interface Step {
  readonly element: Element;
  readonly step: PagerStep;
}

/** A number is a page only beside other page controls; alone it is a value. */
function areTogether(steps: readonly Step[], step: Step): boolean {
  let around: Element | null = step.element;
  for (let up = 0; around && up < 3; up += 1) {
    around = flatParent(around);
    const beside = steps.filter((other) => other !== step && around?.contains(other.element));
    if (beside.length > 0) return true;
    if (up === 0 && currentPages([step]).some((page) => page !== step.step)) return true;
    if (around && isPagerName(around.getAttribute('aria-label') ?? '')) return true;
  }
  return false;
}

const isSteps = (element: Element): boolean => element.localName !== 'input' && element.localName !== 'select' && element.localName !== 'textarea';

/** Whether a number is a page number: not one of a row of year or group choices, which start elsewhere. */
const isRun = (pages: readonly number[]): boolean => {
  const sorted = [...new Set(pages)].toSorted((a, b) => a - b);
  return sorted.length > 1 && sorted.some((page, at) => at > 0 && page - (sorted[at - 1] ?? 0) === 1) && (sorted[0] ?? 99) <= 50;
};

/** Reads the paging among the controls that stand around one list. */
export function readPaging(controls: readonly Element[]): Paging {
  const steps: Step[] = [];
  let size: number | null = null;
  const elements: Element[] = [];
  for (const element of controls) {
    if (element.localName === 'select' || element.getAttribute('role') === 'combobox') {
      const rows = rowsPerPage(element);
      if (rows !== null) {
        size = rows;
        elements.push(element);
      }
    } else if (isSteps(element)) {
      const step = pagerStep(nameOfControl(element)) ?? pagerStep(element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '');
      if (step !== null) steps.push({ element, step });
    }
  }
  const pages = steps.filter((step) => typeof step.step === 'number' && areTogether(steps, step));
  const ways = steps.filter((step) => typeof step.step !== 'number');
  elements.push(...pages.map((step) => step.element), ...ways.map((step) => step.element));
  const numbered = isRun([...pages.map((step) => step.step as number), ...currentPages(pages)]);
  const open = ways.filter((step) => isEnabled(step.element) && isOperable(step.element));
  const certain = numbered || open.some((step) => step.element.localName === 'a' && step.element.hasAttribute('href') && !/^(#|javascript:)/.test(step.element.getAttribute('href') ?? ''));
  // One page number, and nothing numbered beside it: the only page there is.
  const single = pages.length === 1 && !numbered;
  return { more: certain && !single, doubtful: !single && open.length > 0, size, elements };
}

/** A link without an address, or one that the pointer passes through, is not open. */
function isOperable(element: Element): boolean {
  if (element.localName === 'a' && !element.hasAttribute('href') && !element.hasAttribute('tabindex') && element.getAttribute('role') === null) return false;
  return element.ownerDocument.defaultView?.getComputedStyle(element).pointerEvents !== 'none';
}

/** The current page often is plain text among the links ("1 [2] 3"). */
function currentPages(pages: readonly Step[]): number[] {
  const found: number[] = [];
  for (const { element } of pages.slice(0, 3)) {
    const parent = element.parentElement;
    const around = parent?.childElementCount === 1 ? [...parent.childNodes, ...(parent.parentElement?.childNodes ?? [])] : [...(parent?.childNodes ?? [])];
    for (const node of around) {
      const text = (node.textContent ?? '').trim();
      if (/^\[?\d{1,4}\]?$/.test(text)) found.push(Number(text.replace(/\D/g, '')));
    }
  }
  return found;
}

/** Rows per page of a choice; infinite when it shows all; null when it is another choice. */
function rowsPerPage(choice: Element): number | null {
  const options = optionsOf(choice);
  const chosen = (choice.localName === 'select' ? valueOf(choice) : (choice.textContent ?? '')).trim();
  const numbers = options.filter((option) => /^\d+( .{0,20})?$/.test(option));
  const steps = numbers.length > 1 && numbers.length >= options.length - 1 && numbers.every((option) => Number.parseInt(option, 10) % 5 === 0);
  const label = labelOfField(choice);
  if (!steps && !isPerPageName(label)) return null;
  if (/^\d+/.test(chosen)) return Number.parseInt(chosen, 10);
  return isAll(chosen) ? Number.POSITIVE_INFINITY : null;
}
