import type { Rule } from '../rule';
import { ipCare, ipFault, outcome, paragraph, sortRows, withUnreadable } from './ip-rows';
import { notPublic } from './not-public';
import type { IpNummersPage } from './page';

/** Wholly or partly not publicly routable: Basispoort can never see a school come in from there. */
export const rule: Rule<IpNummersPage> = {
  id: 'ip-nummers/prive',
  page: 'ip-nummers',
  items: ['PRIV-6'],
  weight: 'fout',
  checklist: paragraph,
  text: {
    nl: {
      title: '{ip} bestaat alleen binnen een netwerk',
      why: 'Dit nummer geldt alleen binnen uw eigen school. Basispoort ziet het nummer waarmee de school het internet op gaat; dat is een ander nummer.',
      fix: ['Zoek op school het nummer op waarmee u het internet op gaat, of vraag het uw netwerkleverancier.', 'Vul dat nummer in.', 'Verwijder daarna dit nummer.'],
      when: ipCare.nl,
      variants: {
        voorbeeld: { title: '{ip} is een voorbeeldnummer', why: 'Dit nummer is bedoeld voor voorbeelden in handleidingen. Geen enkele school gaat er het internet mee op.' },
        bijzonder: { title: '{ip} kan geen nummer van uw school zijn', why: 'In deze reeks zitten nummers die niemand op het internet gebruikt. Basispoort kan uw school er niet aan herkennen.' },
      },
    },
    en: {
      title: '{ip} exists only inside a network',
      why: 'This number is valid inside your own school only. Basispoort sees the number with which the school goes out to the internet; that is another number.',
      fix: ['At school look up the number with which you go out to the internet, or ask your network supplier.', 'Enter that number.', 'Then remove this number.'],
      when: ipCare.en,
      variants: {
        voorbeeld: { title: '{ip} is an example number', why: 'This number is meant for examples in manuals. No school goes out to the internet with it.' },
        bijzonder: { title: '{ip} cannot be a number of your school', why: 'This range holds numbers that nobody uses on the internet. Basispoort cannot know your school by it.' },
      },
    },
  },
  check: (page, known) => {
    const sorted = sortRows(page, known);
    const faults = sorted.ranges.flatMap((row) => {
      const why = notPublic(row.value);
      return why === null ? [] : [ipFault(row, why === 'eigen-netwerk' ? {} : { variant: why })];
    });
    return outcome(faults, withUnreadable(sorted));
  },
};
