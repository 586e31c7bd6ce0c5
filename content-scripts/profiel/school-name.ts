import { schoolKinds } from '@/rules/words/school-words';
import { phrases, plainWords } from '@/rules/words/phrase';
import { flatAncestors, flatElements } from '../read/flat';
import { squash } from '../read/text';
import { lengthOf } from '../recognise/secret-places';

const kinds = phrases(schoolKinds);

/** Whether a value is called as schools are called ("OBS De Linde", "Basisschool Het Palet"): then "Naam" before it is the school's. */
export const isSchoolName = (text: string): boolean => text.length <= 80 && !/[@:]/.test(text) && plainWords(text).split(' ').length >= 2 && kinds.find(plainWords(text)) !== null;

const fields = 'input, select, textarea, button, table, dl, a';

/** One short text, in one piece. */
const isTitle = (element: Element): boolean => {
  if (lengthOf(element, 200) > 200) return false;
  const text = squash(element.textContent ?? '');
  let at = element;
  while (flatElements(at).length === 1) at = flatElements(at)[0] as Element;
  return text !== '' && text.length <= 40 && !text.includes(':') && flatElements(at).length === 0 && element.localName !== 'label' && element.localName !== 'dt';
};

/**
 * The title over a group of fields where the markup does not say that it is one: the first thing of the part around them, one short text.
 * Empty when there is none, within six steps up.
 */
export function titleOver(element: Element): string {
  let inside = element;
  let up = 0;
  for (const ancestor of flatAncestors(element)) {
    if ((up += 1) > 6 || ancestor.localName === 'body') return '';
    const children = flatElements(ancestor);
    const [first] = children;
    // What stands right over one value is its label; a title stands over more than one field.
    if (first !== undefined && first !== inside && !first.contains(element) && up > 1 && isTitle(first) && children.slice(1).some((child) => child.querySelectorAll(fields).length + child.childElementCount > 1)) return squash(first.textContent ?? '');
    inside = ancestor;
  }
  return '';
}
