import type { Rule } from '../rule';
import { ipCare, outcome, paragraph, sortRows } from './ip-rows';
import type { IpNummersPage } from './page';

/** An empty list, seen whole, at a school that works without a network environment: then no pupil shortcut works (facts, 4.5). */
export const rule: Rule<IpNummersPage> = {
  id: 'ip-nummers/geen',
  page: 'ip-nummers',
  items: ['PRIV-6'],
  weight: 'let op',
  checklist: paragraph,
  text: {
    nl: {
      title: 'Er staat geen enkel IP-nummer',
      why: 'U werkt zonder netwerkomgeving. Dan werken de snelkoppelingen van leerlingen alleen vanaf een nummer dat in deze lijst staat.',
      fix: ['Zoek op elke schoollocatie het nummer op, of vraag het uw internetleverancier.', 'Voeg de nummers toe.', 'Probeer daarna op school een snelkoppeling.'],
      when: ipCare.nl,
    },
    en: {
      title: 'There is no IP number at all',
      why: 'You work without a network environment. Then the pupils’ shortcuts work only from a number that is in this list.',
      fix: ['Look up the number at every school location, or ask your internet provider.', 'Add the numbers.', 'Then try a shortcut at school.'],
      when: ipCare.en,
    },
  },
  check: (page, known) => {
    const { netwerkomgeving } = known.situation;
    const { ranges, invalid, unreadable, reasons } = sortRows(page, known);
    if (netwerkomgeving === undefined) return outcome([], [...reasons, 'no-answer']);
    // A line that cannot be read is still a line; one that she changed in this document proves nothing yet.
    if (netwerkomgeving === 'ja' || ranges.length + invalid.length + unreadable.length > 0) return outcome([], []);
    if (reasons.length > 0 || !page.seen.complete) return outcome([], reasons);
    return outcome([{ row: null, field: null }], []);
  },
};
