import type { Rule, RuleText } from '../rule';
import { isInDomains, isValidEmail } from './email';
import { afterOneNight } from './guidance';
import { emailItem } from './email-item';
import type { MedewerkersPage } from './page';
import { perRow, unanswered } from './per-row';

const nl: RuleText = {
  title: 'Dit e-mailadres is niet van uw school',
  why: 'Een adres van school stopt als iemand weggaat; een eigen adres niet. Ook gaan berichten over leerlingen dan buiten de school om.',
  fix: ['Vraag of deze collega een adres van school heeft.', 'Zet dat adres in het LAS, of in Basispoort bij wie met de hand is toegevoegd.', 'Hoort dit domein toch bij uw school? Voeg het toe aan de lijst in het paneel.', 'Klopt dit adres zo? Zeg dat dan in het paneel.'],
  when: afterOneNight.nl,
};
const en: RuleText = {
  title: 'This e-mail address is not from your school',
  why: 'A school address stops when someone leaves; a private one does not. Messages about pupils also go round the school then.',
  fix: ['Ask whether this colleague has a school address.', 'Put that address in the LAS, or in Basispoort for who was added by hand.', 'Does this domain belong to your school after all? Add it to the list in the panel.', 'Is this address right as it is? Then say so in the panel.'],
  when: afterOneNight.en,
};

/** The domain is not on the school's list; sub-domains are the school's. An invalid address has no domain to compare. */
export const rule: Rule<MedewerkersPage> = {
  id: 'medewerkers/email-niet-van-school',
  page: 'medewerkers',
  items: ['PRIV-5', 'LAS-2'],
  weight: 'let op',
  checklist: 'Privacy, punt 5; LAS, punt 2',
  text: { nl, en },
  check: (page, known) => {
    const domains = known.situation.maildomeinen ?? [];
    const outcome = perRow(page, known, { columns: ['email'] }, (row) => {
      if (row.email.kind === 'empty') return null;
      if (row.email.kind === 'unreadable' || !isValidEmail(row.email.value)) return 'unreadable';
      return isInDomains(row.email.value, domains) ? null : { row, field: 'email', item: emailItem(row) };
    });
    return domains.length === 0 ? unanswered(page, outcome) : outcome;
  },
};
