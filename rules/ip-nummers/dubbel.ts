import type { Rule } from '../rule';
import { ipCare, ipFault, outcome, paragraph, sortRows, withUnreadable } from './ip-rows';
import type { IpNummersPage } from './page';

/** The same address or range twice, however written: a fault on each after the first. */
export const rule: Rule<IpNummersPage> = {
  id: 'ip-nummers/dubbel',
  page: 'ip-nummers',
  items: ['PRIV-6'],
  weight: 'let op',
  checklist: paragraph,
  text: {
    nl: {
      title: '{ip} staat er al',
      why: 'Hetzelfde nummer staat eerder in de lijst als “{eerste}”. Eén keer is genoeg; zo vergeet u later geen oude regel.',
      fix: ['Laat één van de twee regels staan.', 'Verwijder de andere.'],
      when: ipCare.nl,
    },
    en: {
      title: '{ip} is already there',
      why: 'The same number stands earlier in the list as “{eerste}”. Once is enough; then no old line is forgotten later.',
      fix: ['Keep one of the two lines.', 'Remove the other.'],
      when: ipCare.en,
    },
  },
  check: (page, known) => {
    const sorted = sortRows(page, known);
    const first = new Map<string, string>();
    const faults = sorted.ranges.flatMap((row) => {
      const eerste = first.get(row.value.canonical);
      if (eerste !== undefined) return [ipFault(row, { detail: { eerste } })];
      first.set(row.value.canonical, row.text);
      return [];
    });
    return outcome(faults, withUnreadable(sorted));
  },
};
