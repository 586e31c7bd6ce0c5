import type { Reason, Rule } from '../rule';
import { currentIps, ipCare, ipFault, outcome, paragraph, sortRows, withUnreadable } from './ip-rows';
import type { IpNummersPage } from './page';
import { overlaps } from './ranges';

/**
 * A row in which none of the school's current addresses lies. A wider row that holds one is not old: taking it away would lock the school out.
 * *Let op* until she said that the list is complete and was looked up at school: at home one finds another number.
 */
export const rule: Rule<IpNummersPage> = {
  id: 'ip-nummers/niet-actueel',
  page: 'ip-nummers',
  items: ['PRIV-6'],
  weight: 'fout',
  checklist: paragraph,
  text: {
    nl: {
      title: '{ip} staat niet bij uw actuele nummers',
      why: 'U gaf op welke nummers uw school nu heeft. Dit nummer is er niet bij, dus een ander kan het nu hebben.',
      fix: ['Controleer dat het nummer dat nu werkt wel in de lijst staat.', 'Verwijder daarna dit nummer.', 'Is het toch van u? Vul dan uw opgave aan in het paneel.'],
      when: ipCare.nl,
      variants: {
        onzeker: {
          title: 'Kijk na: {ip} staat niet bij uw actuele nummers',
          why: 'Uw opgave is misschien nog niet compleet, of thuis opgezocht. Thuis vindt u een ander nummer dan op school.',
          fix: ['Zoek op elke schoollocatie het nummer op.', 'Vul uw opgave aan in het paneel, en zeg dat zij compleet is.', 'Staat dit nummer er dan nog niet bij? Verwijder het.'],
        },
      },
    },
    en: {
      title: '{ip} is not among your current numbers',
      why: 'You told which numbers your school has now. This one is not among them, so someone else may have it now.',
      fix: ['Check that the number that works now is in the list.', 'Then remove this number.', 'Is it yours after all? Then add it to your list in the panel.'],
      when: ipCare.en,
      variants: {
        onzeker: {
          title: 'Please check: {ip} is not among your current numbers',
          why: 'Your list may not be complete yet, or was looked up at home. At home you find another number than at school.',
          fix: ['Look up the number at every school location.', 'Add to your list in the panel, and say that it is complete.', 'Is this number still not among them? Remove it.'],
        },
      },
    },
  },
  check: (page, known) => {
    const sorted = sortRows(page, known);
    const current = currentIps(known);
    const noAnswer: readonly Reason[] = current === null ? ['no-answer'] : [];
    if (current === null) return outcome([], [...withUnreadable(sorted), ...noAnswer]);
    const certain = known.situation.actueleIpsCompleet === 'ja';
    const strange = sorted.ranges.filter((row) => !current.some(({ value }) => overlaps(row.value, value)));
    return outcome(strange.map((row) => ipFault(row, certain ? {} : { weight: 'let op', variant: 'onzeker' })), withUnreadable(sorted));
  },
};
