import type { Rule } from '../rule';
import { ipCare, ipFault, outcome, paragraph, sortRows } from './ip-rows';
import type { IpNummersPage } from './page';

/** Certainly no address. Text that could be something is `onleesbaar` and keeps this rule from nothing (spec/rules.md, Settled questions). */
export const rule: Rule<IpNummersPage> = {
  id: 'ip-nummers/ongeldig',
  page: 'ip-nummers',
  items: ['PRIV-6'],
  weight: 'fout',
  checklist: paragraph,
  text: {
    nl: {
      title: '“{ip}” is geen IP-nummer',
      why: 'Een IP-nummer heeft vier getallen van 0 tot en met 255, zonder nullen ervoor, of is een IPv6-nummer. Met dit nummer werkt op geen enkele locatie iets.',
      fix: ['Zoek op school het juiste nummer op, of vraag het uw internetleverancier.', 'Vul het juiste nummer in.', 'Verwijder daarna dit nummer.'],
      when: ipCare.nl,
    },
    en: {
      title: '“{ip}” is not an IP number',
      why: 'An IP number has four numbers from 0 to 255, without zeros in front, or is an IPv6 number. With this number nothing works at any location.',
      fix: ['Look up the right number at school, or ask your internet provider.', 'Enter the right number.', 'Then remove this number.'],
      when: ipCare.en,
    },
  },
  check: (page, known) => {
    const { invalid, reasons } = sortRows(page, known);
    return outcome(invalid.map((row) => ipFault(row)), reasons);
  },
};
