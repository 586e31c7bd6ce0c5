import { leftAlone, type ReadTally } from '@/rules/message/look';
import { pupilHeads } from '@/rules/words/look-alike-words';
import { phrases, plainWords } from '@/rules/words/phrase';
import { fold } from '@/rules/words/fold';
import { isSecretField, labelsOf } from './control';
import { foreignFrames } from './frames';
import type { ReadList } from './list';
import { nearText } from './name';

type Zone = (typeof leftAlone)[number];

const pupil = phrases(pupilHeads);

/** A list about pupils by a head of its own. */
export const isOfPupils = (list: ReadList): boolean => list.heads.some(({ text }) => pupil.is(plainWords(text)));

/** Which sort of secret a label or name speaks of. */
function sortOf(label: string): Zone {
  const folded = fold(label);
  if (/autorisatie|sleutel|\bkey\b/.test(folded)) return 'autorisatiesleutel';
  return /code|otp|2fa|mfa|\bpin\b|token/.test(folded) ? 'code' : 'wachtwoord';
}

function sortOfField(field: Element): Zone {
  if (field.getAttribute('type')?.toLowerCase() === 'password') return 'wachtwoord';
  const names = ['autocomplete', 'aria-label', 'placeholder', 'name', 'id', 'title'].map((name) => field.getAttribute(name) ?? '');
  return sortOf([...names, ...labelsOf(field).map((label) => label.textContent ?? ''), nearText(field)].join(' '));
}

/** A place that was not read, with the words that said why. */
export interface LeftPlace { readonly element: Element | null; readonly label: string }

const secretFields = 'input:not([type=hidden], [type=checkbox], [type=radio], [type=button], [type=submit]), textarea';

/**
 * What was left alone, counted: fields that are never read, cells and values behind a label that names a secret, other lists, frames of another origin.
 * @param places cells and values that the readers left alone @param lists all that were looked at: their cells told themselves which are secret
 * @param others those of them that are something else
 */
export function leftOn(document: Document, places: readonly LeftPlace[], lists: readonly ReadList[], others: readonly ReadList[]): ReadTally['left'] {
  const counts = new Map<Zone, number>();
  const add = (what: Zone, count = 1): void => { if (count > 0) counts.set(what, (counts.get(what) ?? 0) + count); };
  const seen = new Set<Element>();
  for (const { element, label } of places) {
    if (element !== null && seen.has(element)) continue;
    const field = element?.matches(secretFields) === true ? element : element?.querySelector(secretFields);
    if (element !== null) seen.add(element);
    if (field != null) seen.add(field);
    add(field != null && isSecretField(field) ? sortOfField(field) : sortOf(label));
  }
  // Trees in which the readers were: the document, and those in which their lists and values stand.
  const roots = new Set<ParentNode>([document]);
  for (const { element } of [...places, ...lists]) if (element) roots.add(element.getRootNode() as Document | ShadowRoot);
  for (const field of [...roots].flatMap((root) => [...root.querySelectorAll(secretFields)])) {
    if (!seen.has(field) && !lists.some(({ element }) => element.contains(field)) && isSecretField(field)) add(sortOfField(field));
  }
  const ofPupils = others.filter(isOfPupils);
  add('leerlingen', ofPupils.length);
  add('andere-lijst', others.length - ofPupils.length);
  add('kader', foreignFrames(document).length);
  return leftAlone.flatMap((what) => { const count = counts.get(what) ?? 0; return count > 0 ? [{ what, count }] : []; });
}
