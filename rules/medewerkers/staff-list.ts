import type { StaffList } from '../known';
import { compareNames, personName, type Likeness, type PersonName } from './compare-names';
import { isWholeName } from './naam';
import type { Medewerker } from './page';

/** `present`: on the list · `doubt`: may be; look yourself · `absent`: certainly not. */
export type OnList = 'present' | 'doubt' | 'absent';

interface Compared { readonly names: readonly PersonName[]; readonly bySurname: ReadonlyMap<string, readonly number[]> }

const lists = new WeakMap<StaffList, Compared>();

function comparable(list: StaffList): Compared {
  const known = lists.get(list);
  if (known !== undefined) return known;
  const names = list.names.filter((name) => name.trim() !== '').map(personName);
  const bySurname = new Map<string, number[]>();
  names.forEach((name, at) => {
    for (const word of new Set([...name.surnames, ...name.middle])) bySurname.set(word, [...(bySurname.get(word) ?? []), at]);
  });
  const made = { names, bySurname };
  lists.set(list, made);
  return made;
}

/**
 * Compares the people of a page with a staff list.
 * An entry that fits one row exactly is that row's, and makes no other row a doubt; an entry that fits two rows by initials alone is a doubt for both.
 * @param rows all rows of the page, whatever their origin: the list holds everyone
 * @returns for one of those rows whether the list holds it
 */
export function compareWithStaff(rows: readonly Medewerker[], list: StaffList): (row: Medewerker) => OnList {
  const { names, bySurname } = comparable(list);
  const people = new Map<Medewerker, PersonName>();
  const exact = new Set<number>();
  const byInitials = new Map<number, number>();
  for (const row of rows) {
    if (!isWholeName(row.naam)) continue;
    const person = personName(row.naam);
    people.set(row, person);
    for (const at of new Set(person.surnames.flatMap((word) => bySurname.get(word) ?? []))) {
      const entry = names[at];
      const likeness: Likeness = entry === undefined ? 'different' : compareNames(person, entry);
      if (likeness === 'same') exact.add(at);
      if (likeness === 'initial') byInitials.set(at, (byInitials.get(at) ?? 0) + 1);
    }
  }
  return (row) => {
    const person = people.get(row);
    if (person === undefined) return 'doubt';
    let doubt = false;
    for (const [at, entry] of names.entries()) {
      const likeness = compareNames(person, entry);
      if (likeness === 'same' || (likeness === 'initial' && !exact.has(at) && byInitials.get(at) === 1)) return 'present';
      doubt ||= likeness !== 'different' && !exact.has(at);
    }
    return doubt ? 'doubt' : 'absent';
  };
}
