import type { StaffList } from '../known';
import { compareNames, personName, type Likeness, type PersonName } from './compare-names';
import { isWholeName } from './naam';
import type { Medewerker } from './page';

/** `present`: on the list · `doubt`: may be; look yourself · `absent`: certainly not. */
export type OnList = 'present' | 'doubt' | 'absent';

interface Entries { readonly names: readonly PersonName[]; readonly byKey: ReadonlyMap<string, readonly number[]> }

const lists = new WeakMap<StaffList, Entries>();
const people = new WeakMap<Medewerker, PersonName>();

/** Two names that are at all alike share a word, or the first or last letter of a surname (one slip leaves one of them). */
function keysOf(name: PersonName): Set<string> {
  const keys = new Set(name.folded.split(' '));
  for (const word of [...name.given, ...name.middle, ...name.surnames]) keys.add(word);
  for (const surname of name.surnames) keys.add(`first ${surname.slice(0, 1)}`).add(`last ${surname.slice(-1)}`);
  return keys;
}

function entriesOf(list: StaffList): Entries {
  const before = lists.get(list);
  if (before !== undefined) return before;
  const names = list.names.filter((name) => name.trim() !== '').map(personName);
  const byKey = new Map<string, number[]>();
  names.forEach((name, at) => {
    for (const key of keysOf(name)) {
      const entries = byKey.get(key);
      if (entries === undefined) byKey.set(key, [at]);
      else entries.push(at);
    }
  });
  const made = { names, byKey };
  lists.set(list, made);
  return made;
}

function personOf(row: Medewerker): PersonName {
  let person = people.get(row);
  if (person === undefined) people.set(row, (person = personName(row.naam)));
  return person;
}

/** The entries of the list that are at all like this person. */
function alike(row: Medewerker, { names, byKey }: Entries): { at: number; likeness: Likeness }[] {
  const person = personOf(row);
  const candidates = new Set([...keysOf(person)].flatMap((key) => byKey.get(key) ?? []));
  return [...candidates].flatMap((at) => {
    const entry = names[at];
    const likeness = entry === undefined ? 'different' : compareNames(person, entry);
    return likeness === 'different' ? [] : [{ at, likeness }];
  });
}

/**
 * Compares the people of a page with a staff list.
 * An entry that fits one row exactly is that row's, and makes no other row a doubt; an entry that fits two rows by initials alone is a doubt for both.
 * @param rows all rows of the page, whatever their origin: the list holds everyone
 * @returns for one of those rows whether the list holds it
 */
export function compareWithStaff(rows: readonly Medewerker[], list: StaffList): (row: Medewerker) => OnList {
  const entries = entriesOf(list);
  /** Whose an entry is; worked out only when somebody is neither certainly on the list nor certainly not. */
  let claims: { readonly exact: ReadonlySet<number>; readonly byInitials: ReadonlyMap<number, number> } | null = null;
  const claimed = () => {
    if (claims !== null) return claims;
    const exact = new Set<number>();
    const byInitials = new Map<number, number>();
    for (const row of rows) {
      if (!isWholeName(row.naam)) continue;
      for (const { at, likeness } of alike(row, entries)) {
        if (likeness === 'same') exact.add(at);
        if (likeness === 'initial') byInitials.set(at, (byInitials.get(at) ?? 0) + 1);
      }
    }
    return (claims = { exact, byInitials });
  };
  return (row) => {
    const found = alike(row, entries);
    if (found.some(({ likeness }) => likeness === 'same')) return 'present';
    if (found.length === 0) return 'absent';
    const { exact, byInitials } = claimed();
    const free = found.filter(({ at }) => !exact.has(at));
    if (free.some(({ at, likeness }) => likeness === 'initial' && byInitials.get(at) === 1)) return 'present';
    return free.length > 0 ? 'doubt' : 'absent';
  };
}
