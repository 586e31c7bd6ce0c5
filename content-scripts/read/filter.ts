import type { IncompleteReason } from '@/rules/seen';
import { isAll, isAlsoShowName, isFacetName, isFilterName, isNoChoice, isOnlyName, isPartName, isRemoveFilter, isSearchName } from '@/rules/words/filter-words';
import { isPerPageName } from '@/rules/words/pager-words';
import { controlKind, isSecretField, optionsOf, stateOf, valueOf } from './control';
import { labelOfField, nameOfControl } from './name';
import { squash } from './text';

/** A control that leaves out rows, and why. */
export interface Narrowing {
  readonly element: Element;
  readonly why: Extract<IncompleteReason, 'filter' | 'search'>;
}

/** Controls in use that leave out a part of the list: a search box with words in it, a choice that is not "all", a switch "alleen …". */
export function narrowings(controls: readonly Element[], headFields: readonly Element[]): Narrowing[] {
  const found: Narrowing[] = [];
  const inHeads = new Set(headFields);
  for (const element of new Set([...controls, ...headFields])) {
    const why = narrows(element, inHeads.has(element));
    if (why) found.push({ element, why });
  }
  return found;
}

function narrows(element: Element, inHead: boolean): Narrowing['why'] | null {
  const kind = controlKind(element);
  const role = element.getAttribute('role');
  if (kind === 'secret') return null;
  if (kind === 'value' || kind === 'date' || role === 'searchbox') return byField(element, inHead);
  if (kind === 'choice' || role === 'combobox') return byChoice(element, inHead);
  if (kind === 'box') return bySwitch(element);
  return isRemoveFilter(nameOfControl(element)) ? 'filter' : null;
}

function byField(field: Element, inHead: boolean): Narrowing['why'] | null {
  const value = squash(valueOf(field));
  if (value === '' || isSecretField(field)) return null;
  if (inHead) return 'filter';
  const words = [labelOfField(field), field.getAttribute('placeholder') ?? '', field.getAttribute('aria-label') ?? '', field.getAttribute('title') ?? ''];
  if (field.getAttribute('type') === 'search' || field.getAttribute('role') === 'searchbox' || field.closest('search, [role=search]')) return 'search';
  if (words.some(isSearchName)) return 'search';
  if (words.some(isFilterName)) return 'filter';
  return words.every((word) => squash(word) === '') && field.closest('form') === null ? 'search' : null;
}

function byChoice(choice: Element, inHead: boolean): Narrowing['why'] | null {
  const label = labelOfField(choice);
  if (isPerPageName(label) && /^\d/.test(valueOf(choice))) return null;
  const chosen = squash(choice.localName === 'select' ? valueOf(choice) : nameOfControl(choice).replace(label, ''));
  if (chosen === '' || isAll(chosen) || isNoChoice(chosen)) return null;
  const options = optionsOf(choice);
  if (options.some(isAll) || inHead || isFilterName(label)) return 'filter';
  return isFacetName(label) && (options.length === 0 || options.length > 1) && !/sorteer|sort/i.test(label) ? 'filter' : null;
}

function bySwitch(box: Element): Narrowing['why'] | null {
  const name = box.localName === 'input' ? labelOfField(box) : nameOfControl(box) || labelOfField(box);
  const state = stateOf(box);
  if (state === 'unreadable' || name.length > 80) return null;
  if (isAlsoShowName(name) && !isOnlyName(name)) return state === 'no' ? 'filter' : null;
  if (state === 'no') return null;
  const pressed = box.hasAttribute('aria-pressed') && (isPartName(name) || isFilterName(name)) && !isAll(name);
  return pressed || (isOnlyName(name) && !isAll(name)) ? 'filter' : null;
}
