import type { ColumnState } from '@/rules/seen';
import { cleanBrin } from '@/rules/profiel/brin';
import { profielLabels } from '@/rules/words/header-words';
import { isEmptyText } from '@/rules/words/empty';
import { fold } from '@/rules/words/fold';
import { phrases, plainWords } from '@/rules/words/phrase';
import { notSchoolTitles } from '@/rules/words/school-words';
import { ownValue } from '../columns/own-value';
import type { Labelled } from '../read/list';
import { namesField } from './record-pairs';
import { isSchoolName, titleOver } from './school-name';

/** Fields of Profiel that are not links. */
export const schoolFields = ['brin', 'locatie', 'schoolnaam'] as const;
export type SchoolField = (typeof schoolFields)[number];

const matchers = Object.fromEntries(schoolFields.map((field) => [field, { names: phrases(profielLabels[field].names), hints: phrases(profielLabels[field].hints), not: phrases(profielLabels[field].not) }])) as Record<SchoolField, Record<'names' | 'hints' | 'not', ReturnType<typeof phrases>>>;
const ofPerson = phrases(notSchoolTitles);
const ofSchool = phrases(['school*', 'instelling*', 'vestiging*', 'onderwijsinstelling', '*school']);

/** Whether a value can be what a vague label means: a code of two digits behind "Locatie", words behind "School". */
function fits(field: SchoolField, { group, label, cell, element }: Labelled): boolean {
  const { text } = cell;
  if (field === 'brin') return /^\d{2}[a-z]{2}/i.test(cleanBrin(text));
  if (field === 'locatie') return /^(?:\d{2}|\d{2}[a-z]{2}[ .-]?\d{2})$/i.test(text.trim());
  // "Naam" alone is also the name of the person who is logged in.
  if (!/\p{L}{2}/u.test(text)) return false;
  if (ofSchool.find(plainWords(label)) !== null || isSchoolName(text)) return true;
  const over = plainWords(group);
  const title = ofSchool.find(over) === null ? plainWords(titleOver(element)) : over;
  return ofSchool.find(title) !== null && ofPerson.find(title) === null;
}

/** What was found for one field: at most one place, else `two-candidates`. */
export interface FoundField {
  readonly state: ColumnState;
  readonly at: Labelled | null;
}

const sameAs = (field: SchoolField, text: string): string => (field === 'schoolnaam' ? fold(text) : cleanBrin(text));

function findField(field: SchoolField, all: readonly Labelled[]): FoundField {
  const { names, hints, not } = matchers[field];
  // A value that is called as a field is the head beside it.
  const readable = all.filter((one) => !one.cell.secret && one.cell.tick === null && !namesField(ownValue(one)));
  const named = readable.filter(({ label }) => label.length <= 60 && names.find(plainWords(label)) !== null && (names.is(plainWords(label)) || not.find(plainWords(label)) === null));
  const found = named.length > 0 ? named : readable.filter((one) => hints.is(plainWords(one.label)) && not.find(plainWords(one.label)) === null && fits(field, one));
  // The same value in two places is one field; an empty one beside it says nothing.
  const filled = found.filter((one) => !isEmptyText(ownValue(one)));
  const [first] = filled.length > 0 ? filled : found;
  if (first === undefined) return { state: 'no-column', at: null };
  const values = new Set(filled.map((one) => sameAs(field, ownValue(one))));
  const nested = field === 'brin' && [...values].every((value) => [...values].every((other) => value.startsWith(other) || other.startsWith(value)));
  if (values.size > 1 && !nested) return { state: 'two-candidates', at: null };
  return { state: 'read', at: nested ? (filled.toSorted((a, b) => ownValue(b).length - ownValue(a).length)[0] ?? first) : first };
}

/**
 * Finds BRIN, location code and school name among the label–value pairs of the page. The autorisatiesleutel and other secrets are not looked at.
 * Pairs in an open dialog count only where the page itself has none.
 * @param records what names its values otherwise than by a label before them; asked for a field that has none
 */
export function findSchool(labelled: readonly Labelled[], records: readonly Labelled[] = []): Record<SchoolField, FoundField> {
  const own = labelled.filter(({ dialog }) => dialog === null);
  const find = (all: readonly Labelled[]): Record<SchoolField, FoundField> => Object.fromEntries(schoolFields.map((field) => [field, findField(field, all)])) as Record<SchoolField, FoundField>;
  const found = find(own);
  const here = schoolFields.some((field) => found[field].state !== 'no-column') ? found : find(labelled);
  const other = records.length === 0 ? here : find(records.filter(({ dialog }) => dialog === null));
  return Object.fromEntries(schoolFields.map((field) => [field, here[field].state === 'no-column' ? other[field] : here[field]])) as Record<SchoolField, FoundField>;
}
