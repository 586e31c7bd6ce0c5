import type { Rule } from '../rule';
import type { BeheerPage } from './page';
import { whenOff } from './settings-shown';

/** Two-step log-in is off for coordinators: allowed, advised against. */
export const rule: Rule<BeheerPage> = {
  id: 'beheer/mfa-uit-voor-ict-coordinator',
  page: 'beheer',
  items: ['MFA-1'],
  weight: 'let op',
  checklist: 'Multi Factor Authenticatie',
  text: {
    nl: {
      title: 'Inloggen in twee stappen (MFA) staat uit voor ICT-coördinatoren',
      why: 'Een ICT-coördinator kan bij alle gegevens van de school. Met alleen een wachtwoord is dat kwetsbaar. Uitzetten mag, maar wordt afgeraden.',
      fix: ['Zorg dat elke ICT-coördinator een telefoon met een authenticator-app heeft, of een andere manier om codes te maken.', 'Zet MFA aan en sla op.', 'Log opnieuw in om te zien dat het werkt.'],
      when: 'Doe dit niet tijdens de les: u hebt daarna bij het inloggen een code nodig.',
    },
    en: {
      title: 'Two-step log-in (MFA) is off for ICT coordinators',
      why: 'An ICT coordinator can reach all data of the school. With a password alone that is vulnerable. Switching it off is allowed, but advised against.',
      fix: ['See that every ICT coordinator has a phone with an authenticator app, or another way to make codes.', 'Switch MFA on and save.', 'Log in again to see that it works.'],
      when: 'Do not do this during lessons: afterwards you need a code to log in.',
    },
  },
  check: (page) => whenOff(page, 'mfa-ict', page.mfaIct),
};
