import type { IsoDate } from '../known';
import type { Edition } from './edition';
import type { Item } from './item';
import { merging } from './item-rules';
import type { Standing } from './standing';
import { schoolYearStart } from './school-year';

/** Whether an item counts in this school: always, by what she said about merging, or not known yet. */
export function conditionOf(item: Item, standing: Pick<Standing, 'situation'>): 'present' | 'absent' | 'unknown' {
  if (item.condition === undefined) return 'present';
  const how = merging(standing);
  if (how === null) return 'unknown';
  // Skipped: she will not say, so the item stands and may be declared.
  if (how === 'overgeslagen') return 'present';
  const counts = {
    sluit: how === 'sluiten',
    fuseert: how === 'brin' || how === 'administraties',
    'alleen-brin': how === 'brin',
    administraties: how === 'administraties',
    splitst: how === 'splitsen',
  };
  return counts[item.condition] ? 'present' : 'absent';
}

/** The first day on which an item can be done, when that is after today: the edition's first day, or the merger date agreed with the helpdesk. Null: now. */
export function laterOf(item: Item, standing: Pick<Standing, 'situation' | 'round'>, edition: Edition, today: IsoDate): IsoDate | null {
  const days: IsoDate[] = [];
  const first = edition.items[item.id].firstDay;
  if (first !== null && standing.round !== null) days.push(schoolYearStart(standing.round).slice(0, 5) + first);
  if (item.id === 'FUS-1' || item.id === 'FUS-2') {
    const date = standing.situation['samenvoegen-datum']?.choice ?? '';
    if (standing.situation['samenvoegen-fase']?.choice !== 'verwerkt' && /^\d{4}-\d{2}-\d{2}$/.test(date)) days.push(date);
  }
  return days.filter((day) => day > today).sort().at(-1) ?? null;
}
