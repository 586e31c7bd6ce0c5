import type { Rule } from '../rule';
import { ipCare, ipFault, outcome, sortRows, withUnreadable } from './ip-rows';
import type { IpNummersPage } from './page';

/** Widest range that one school plausibly has: 256 IPv4 addresses, or an IPv6 /48 (spec/rules.md). */
const widest = { 4: 256n, 6: 1n << 80n } as const;

/** A range far wider than a school: others may come in with it. Advice of the coach, not of the checklist. */
export const rule: Rule<IpNummersPage> = {
  id: 'ip-nummers/te-breed',
  page: 'ip-nummers',
  items: ['PRIV-6'],
  weight: 'let op',
  checklist: null,
  text: {
    nl: {
      title: '{ip} is erg ruim voor één school',
      why: 'In deze reeks zitten zoveel nummers dat ook anderen dan uw school ermee kunnen binnenkomen.',
      fix: ['Vraag uw internet- of netwerkleverancier welke nummers echt van uw school zijn.', 'Vul die nummers in.', 'Verwijder daarna deze reeks.', 'Klopt de reeks? Kies “gezien” in het paneel.'],
      when: ipCare.nl,
    },
    en: {
      title: '{ip} is very wide for one school',
      why: 'This range holds so many numbers that others than your school can come in with it.',
      fix: ['Ask your internet or network supplier which numbers are really your school’s.', 'Enter those numbers.', 'Then remove this range.', 'Is the range right? Choose “seen” in the panel.'],
      when: ipCare.en,
    },
  },
  check: (page, known) => {
    const sorted = sortRows(page, known);
    return outcome(sorted.ranges.filter(({ value }) => value.size > widest[value.version]).map((row) => ipFault(row)), withUnreadable(sorted));
  },
};
