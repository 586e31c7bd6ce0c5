import { mayBeSeveral } from '@/rules/mapping/mapping';
import { fieldsOfSetting } from '@/rules/beheer/setting';
import type { LoggedKind } from '@/rules/page-kind';
import { settingOf } from '../beheer/setting-of';
import { findColumns, headsOf, type Wish } from '../columns/find-columns';
import { ipList } from '../ip-nummers/read';
import { roleColumns } from '../medewerkers/role-columns';
import { staffList } from '../medewerkers/staff-columns';
import { findSchool, schoolFields } from '../profiel/read-school';
import type { Labelled, ReadList } from '../read/list';
import { partyList } from '../uitgeverijen/read-parties';

/** How the columns of a list page are found; null for pages of labelled fields. */
function wishesOf(kind: LoggedKind): Readonly<Record<string, Wish>> | null {
  switch (kind) {
    case 'medewerkers': return staffList.wishes;
    case 'uitgeverijen':
    case 'netwerkleveranciers': return partyList(kind).wishes;
    case 'ip-nummers': return ipList.wishes;
    case 'profiel':
    case 'beheer': return null;
  }
}

/**
 * What each column of a list seems to be, to begin the correction with: by its head, and where no head says anything known, by what it holds.
 * Two that could both be it: neither. One product column is given once.
 */
export function guessColumns(kind: LoggedKind, list: ReadList): (string | null)[] {
  const guesses = list.heads.map((): string | null => null);
  const wishes = wishesOf(kind);
  if (wishes === null) return guesses;
  const give = (found: ReturnType<typeof findColumns<string>>): void => {
    for (const [column, { at }] of Object.entries(found.found) as [string, { at: readonly number[] }][]) {
      if (!mayBeSeveral(column) && guesses.includes(column)) continue;
      for (const place of at) guesses[place] ??= column;
    }
  };
  give(findColumns(list, wishes));
  if (kind === 'medewerkers') for (const place of roleColumns(list)) guesses[place] ??= 'rol';
  // The page's own words are unknown to us: what stands below them speaks.
  const open = headsOf(list).map((_, at) => guesses[at] === null);
  const rest = { ...list, heads: list.heads.map((head, at) => (open[at] ? { ...head, text: '', group: '' } : { ...head, text: '\u2013', group: '' })) };
  const wanted = Object.fromEntries(Object.entries(wishes).filter(([column]) => !guesses.includes(column)));
  give(findColumns(rest, wanted));
  return guesses;
}

/** The same for labelled fields. */
export function guessFields(kind: LoggedKind, labelled: readonly Labelled[]): (string | null)[] {
  if (kind === 'profiel') {
    const school = findSchool(labelled);
    return labelled.map((one) => schoolFields.find((field) => school[field].at === one) ?? null);
  }
  const guesses: (string | null)[] = [];
  for (const one of kind === 'beheer' ? labelled : []) {
    const setting = settingOf(one);
    const fields = setting === null ? [] : fieldsOfSetting(setting);
    const [field] = fields;
    // A level that is not named is hers to say.
    guesses.push(field === undefined || fields.length > 1 || guesses.includes(field) ? null : field);
  }
  return guesses.length > 0 ? guesses : labelled.map(() => null);
}
