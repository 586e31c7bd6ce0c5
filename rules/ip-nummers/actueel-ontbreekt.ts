import type { Rule } from '../rule';
import { currentIps, ipCare, outcome, paragraph, sortRows, withUnreadable } from './ip-rows';
import type { IpNummersPage } from './page';
import { covered } from './ranges';

/**
 * A current address that no row covers: a fault of the page, one for each such address.
 * Certain only when the whole list was seen and every row of it was read: any other row could be the one.
 * `field` tells the addresses apart by their place in her list, because an address itself never stands in the log.
 */
export const rule: Rule<IpNummersPage> = {
  id: 'ip-nummers/actueel-ontbreekt',
  page: 'ip-nummers',
  items: ['PRIV-6'],
  weight: 'fout',
  checklist: paragraph,
  text: {
    nl: {
      title: 'Uw actuele nummer {ip} staat niet in de lijst',
      why: 'Op een locatie met een nummer dat hier ontbreekt, werken de snelkoppelingen van leerlingen niet.',
      fix: ['Controleer op die locatie of u het nummer goed hebt opgeschreven.', 'Voeg het nummer toe.', 'Probeer daarna op school een snelkoppeling.'],
      when: ipCare.nl,
    },
    en: {
      title: 'Your current number {ip} is not in the list',
      why: 'At a location whose number is missing here, the pupils’ shortcuts do not work.',
      fix: ['At that location check whether you wrote the number down well.', 'Add the number.', 'Then try a shortcut at school.'],
      when: ipCare.en,
    },
  },
  check: (page, known) => {
    const sorted = sortRows(page, known);
    const reasons = withUnreadable(sorted);
    const current = currentIps(known);
    if (current === null) return outcome([], [...reasons, 'no-answer']);
    if (reasons.length > 0 || !page.seen.complete) return outcome([], reasons);
    const rows = sorted.ranges.map(({ value }) => value);
    return outcome(current.filter(({ value }) => !covered(value, rows)).map(({ text, at }) => ({ row: null, field: `actueel-${at + 1}`, detail: { ip: text } })), reasons);
  },
};
