import { rowKnown } from '../known';
import type { Rule } from '../rule';
import { ipCare, ipFault, outcome, paragraph, sortRows, withUnreadable } from './ip-rows';
import { notPublic } from './not-public';
import type { IpNummersPage } from './page';

/**
 * Not yet said in this round whether this number is current. Numbers that are no public address need no answer: they are wrong anyway.
 * `ip-oud` settles nothing (spec/product.md): by her own word the row is wrong until it is gone, so it then weighs *fout*.
 */
export const rule: Rule<IpNummersPage> = {
  id: 'ip-nummers/bevestigen',
  page: 'ip-nummers',
  items: ['PRIV-6'],
  weight: 'vraag',
  checklist: paragraph,
  text: {
    nl: {
      title: 'Is {ip} nog van uw school?',
      why: 'Wie een oud nummer van uw school krijgt, kan ermee bij de snelkoppelingen van uw leerlingen. Alleen uw school weet welke nummers nu van haar zijn.',
      fix: ['Kijk op school, op elke locatie, welk nummer u nu hebt. Thuis vindt u een ander nummer.', 'Of vraag het uw internet- of netwerkleverancier.', 'Zeg in het paneel of dit nummer klopt.'],
      when: ipCare.nl,
      variants: {
        oud: {
          title: '{ip} is oud, en staat er nog',
          why: 'U zei dat dit nummer niet meer van uw school is. Een ander kan het nu hebben.',
          fix: ['Controleer dat het nummer dat nu werkt ook in de lijst staat.', 'Verwijder daarna dit nummer.'],
        },
      },
    },
    en: {
      title: 'Is {ip} still your school’s?',
      why: 'Whoever gets an old number of your school can reach your pupils’ shortcuts with it. Only your school knows which numbers are its own now.',
      fix: ['At school, at every location, look which number you have now. At home you find another number.', 'Or ask your internet or network supplier.', 'Say in the panel whether this number is right.'],
      when: ipCare.en,
      variants: {
        oud: {
          title: '{ip} is old, and still there',
          why: 'You said that this number is no longer your school’s. Someone else may have it now.',
          fix: ['Check that the number that works now is in the list too.', 'Then remove this number.'],
        },
      },
    },
  },
  check: (page, known) => {
    const sorted = sortRows(page, known);
    const faults = sorted.ranges.flatMap((row) => {
      if (notPublic(row.value) !== null) return [];
      const { answers } = rowKnown(known, row.identity);
      if (answers.includes('ip-oud')) return [ipFault(row, { variant: 'oud', weight: 'fout' })];
      return answers.includes('ip-actueel') ? [] : [ipFault(row)];
    });
    return outcome(faults, withUnreadable(sorted));
  },
};
