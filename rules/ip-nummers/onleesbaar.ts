import type { Rule } from '../rule';
import { ipCare, ipFault, outcome, paragraph, sortRows } from './ip-rows';
import type { IpNummersPage } from './page';

/** Text that could be something, such as a host name or a note: a person must look. A cell without any text cannot be shown to her: that is a reason, no fault. */
export const rule: Rule<IpNummersPage> = {
  id: 'ip-nummers/onleesbaar',
  page: 'ip-nummers',
  items: ['PRIV-6'],
  weight: 'let op',
  checklist: paragraph,
  text: {
    nl: {
      title: 'Kijk zelf: “{ip}” lees ik niet als IP-nummer',
      why: 'Het kan een naam of een aantekening zijn. Of Basispoort dit begrijpt, weet ik niet.',
      fix: ['Kijk of hier een IP-nummer hoort te staan.', 'Zo ja: vul het nummer in en verwijder deze regel.', 'Klopt het zo? Kies “gezien” in het paneel.'],
      when: ipCare.nl,
    },
    en: {
      title: 'Please look: I cannot read “{ip}” as an IP number',
      why: 'It may be a name or a note. Whether Basispoort understands this I do not know.',
      fix: ['See whether an IP number should stand here.', 'If so: enter the number and remove this line.', 'Is it right as it is? Choose “seen” in the panel.'],
      when: ipCare.en,
    },
  },
  check: (page, known) => {
    const { unreadable, reasons } = sortRows(page, known);
    const shown = unreadable.filter((row) => row.text !== '');
    return outcome(shown.map((row) => ipFault(row)), shown.length < unreadable.length ? [...reasons, 'unreadable'] : reasons);
  },
};
