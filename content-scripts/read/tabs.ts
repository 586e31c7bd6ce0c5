import { fold } from '@/rules/words/fold';
import { isAll, isPartName } from '@/rules/words/filter-words';
import { controlKind, stateOf } from './control';
import { flatElements, flatParent, walk } from './flat';
import { nameOfControl } from './name';
import { isVisible } from './visible';

/** A choice of views of which one is chosen: tabs, a row of links, radio buttons. */
interface Choice {
  readonly element: Element;
  readonly name: string;
  readonly chosen: boolean;
}

const plain = (name: string): string => fold(name).replace(/\s*\(?\d+\)?$/, '');

/**
 * Whether the chosen view shows a part of the list: its name is of a part, or it is one of several and another is the whole or is a part of
 * the same ("Leerkrachten | Ondersteunend personeel"). Views that are other pages ("Medewerkers | Profiel") are no parts.
 */
function showsPart(choices: readonly Choice[]): boolean {
  // Radio buttons set something more often than they choose a view: only beside an "all" they are one.
  if (choices.some((choice) => controlKind(choice.element) === 'radio') && !choices.some((choice) => isAll(plain(choice.name)))) return false;
  const chosen = choices.filter((choice) => choice.chosen);
  const [one] = chosen;
  if (choices.length < 2 || chosen.length !== 1 || !one || isAll(plain(one.name))) return false;
  if (choices.some((choice) => choice.name === '')) return false;
  const others = choices.filter((choice) => choice !== one);
  return isPartName(plain(one.name)) || others.some((choice) => isAll(plain(choice.name)) || isPartName(plain(choice.name))) || areLetters(choices);
}

const areLetters = (choices: readonly Choice[]): boolean => choices.filter((choice) => /^(\p{L}|\p{L} ?[-\u2013] ?\p{L})$/u.test(choice.name.trim())).length >= 5;

/** A mark of the chosen one: by state, by being plain text among links, or by the usual word in its class. */
function isChosen(element: Element): boolean {
  for (const attribute of ['aria-selected', 'aria-pressed', 'aria-checked']) if (element.getAttribute(attribute) === 'true') return true;
  const current = element.getAttribute('aria-current');
  if (current && current !== 'false') return true;
  if (controlKind(element) === 'radio') return stateOf(element) === 'yes';
  const own = `${element.getAttribute('class') ?? ''} ${element.parentElement?.childElementCount === 1 ? (element.parentElement.getAttribute('class') ?? '') : ''}`;
  return /(^|[\s_-])(active|selected|current|actief|geselecteerd|huidig)($|[\s_-])/i.test(own);
}

/** Lists of tabs by role: those whose chosen tab shows a part. */
export function partTabs(tabLists: readonly Element[]): Element[] {
  return tabLists.filter((list) => {
    const tabs: Choice[] = [];
    for (const element of walk(list, (each) => each.getAttribute('role') !== 'tab')) {
      if (element.getAttribute('role') === 'tab' || controlKind(element) === 'radio') tabs.push({ element, name: nameOfControl(element), chosen: isChosen(element) });
    }
    return showsPart(tabs);
  });
}

/** Rows of links or buttons of which one is chosen, without roles: those whose chosen one names a part. */
export function partLinks(controls: readonly Element[]): Element[] {
  const rows = new Map<Element, Set<Element>>();
  for (const control of controls) {
    if (controlKind(control) === 'box' && !control.hasAttribute('aria-pressed')) continue;
    if (/^(input|select|textarea)$/.test(control.localName) && controlKind(control) !== 'radio') continue;
    const row = rowOf(control);
    if (row && row.closest('[role=tablist]') === null) rows.set(row, (rows.get(row) ?? new Set()).add(control));
  }
  const found: Element[] = [];
  for (const [row, members] of rows) {
    if (members.size > 40) continue;
    const choices = [...members].map((element): Choice => ({ element, name: nameOfControl(element), chosen: isChosen(element) }));
    choices.push(...plainOnes(row, members));
    const chosen = choices.some((choice) => choice.chosen);
    if (chosen && showsPart(choices) && isVisible(row)) found.push(row);
  }
  return found;
}

/** The element whose children the choices are: the parent, or the list of items that each hold one. */
function rowOf(control: Element): Element | null {
  let at = flatParent(control);
  for (let up = 0; at && up < 2 && flatElements(at).length === 1; up += 1) at = flatParent(at);
  return at;
}

/** The chosen one may be no link at all. */
function plainOnes(row: Element, members: ReadonlySet<Element>): Choice[] {
  return flatElements(row).filter((child) => ![...members].some((member) => child.contains(member)) && /^(li|span|strong|b|em|div|td)$/.test(child.localName)).map((element) => ({ element, name: (element.textContent ?? '').trim(), chosen: true })).filter((choice) => choice.name !== '' && choice.name.length < 40 && !/^[|\u00B7/-]$/.test(choice.name));
}
