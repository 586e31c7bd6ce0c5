import type { Rule } from '../rule';
import { ipCare, ipFault, outcome, paragraph, sortRows, withUnreadable } from './ip-rows';
import type { IpNummersPage } from './page';
import { overlapping } from './ranges';

/** Lies inside, or overlaps, another row's range that is not equal to it: a fault on the narrower row, of equal width on the later one. */
export const rule: Rule<IpNummersPage> = {
  id: 'ip-nummers/overlapt',
  page: 'ip-nummers',
  items: ['PRIV-6'],
  weight: 'let op',
  checklist: paragraph,
  text: {
    nl: {
      title: '{ip} overlapt met {ander}',
      why: 'Een deel van deze nummers staat ook in een andere regel. Haalt u later één regel weg, dan blijven die nummers toch toegelaten.',
      fix: ['Ga na welke van de twee regels klopt.', 'Verwijder de regel die u niet nodig hebt.'],
      when: ipCare.nl,
    },
    en: {
      title: '{ip} overlaps {ander}',
      why: 'Some of these numbers also stand in another line. If you take one line away later, those numbers stay allowed.',
      fix: ['Find out which of the two lines is right.', 'Remove the line that you do not need.'],
      when: ipCare.en,
    },
  },
  check: (page, known) => {
    const sorted = sortRows(page, known);
    const found = overlapping(sorted.ranges);
    return outcome(sorted.ranges.flatMap((row) => {
      const other = found.get(row);
      return other === undefined ? [] : [ipFault(row, { detail: { ander: other.text } })];
    }), withUnreadable(sorted));
  },
};
