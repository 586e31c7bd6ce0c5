import type { RawCell } from '@/rules/raw';
import { phrases, plainWords } from '@/rules/words/phrase';
import { roleMeaning } from '@/rules/words/role-words';
import { columnFacts } from '../columns/column-facts';
import type { ReadCell, ReadList } from '../read/list';

const role = phrases(Object.values(roleMeaning).flat());

/** Columns that are one role each, with a tick where a person has it ("Leerkracht", "IB'er", "ICT-coördinator"); empty when the list has none. */
export function roleColumns(list: ReadList): number[] {
  const places = list.heads.flatMap((head, at) => (role.is(plainWords(head.text)) && columnFacts(list.rows.length, (row) => list.rows[row]?.cells[at] ?? null).tick >= 0.3 ? [at] : []));
  return places.length >= 2 ? places : [];
}

/** The role cell made of such columns. One tick that cannot be read makes the set unreadable, and the text says so by its dots. */
export function rolesFrom(list: ReadList, cells: readonly (ReadCell | null)[], places: readonly number[]): RawCell | undefined {
  if (cells.some((cell) => cell === null)) return undefined;
  const ticks = cells.map((cell) => (cell?.mark === 'empty' ? 'no' : (cell?.tick ?? 'unreadable')));
  if (ticks.includes('unreadable')) return { text: '\u2026', tick: null, iso: null };
  return { text: places.filter((_, at) => ticks[at] === 'yes').map((place) => list.heads[place]?.text ?? '').join(', '), tick: null, iso: null };
}
