import type { Rule } from '../rule';
import type { BeheerPage } from './page';
import { whenOff } from './settings-shown';

/** Two-step log-in is off for the whole school. Always said with it: it holds for all staff at once, never for pupils. */
export const rule: Rule<BeheerPage> = {
  id: 'beheer/mfa-uit-voor-school',
  page: 'beheer',
  items: ['MFA-2'],
  weight: 'tip',
  checklist: 'Multi Factor Authenticatie',
  text: {
    nl: {
      title: 'Inloggen in twee stappen (MFA) staat uit voor de school',
      why: 'MFA is niet verplicht, wel veiliger. Zet u het aan, dan geldt het in één keer voor alle medewerkers, en nooit voor leerlingen.',
      fix: ['Bespreek het met de directie: die beslist.', 'Vraag na of alle medewerkers een telefoon met een authenticator-app hebben, of een andere manier om codes te maken.', 'Vertel het vooraf aan alle medewerkers.', 'Zet MFA daarna aan en sla op.'],
      when: 'Kies een moment buiten de lessen: het geldt in één keer voor alle medewerkers.',
    },
    en: {
      title: 'Two-step log-in (MFA) is off for the school',
      why: 'MFA is not compulsory, but safer. If you switch it on, it holds for all staff at once, and never for pupils.',
      fix: ['Discuss it with the head, who decides.', 'Find out whether all staff have a phone with an authenticator app, or another way to make codes.', 'Tell all staff beforehand.', 'Then switch MFA on and save.'],
      when: 'Choose a moment outside lessons: it holds for all staff at once.',
    },
  },
  check: (page) => whenOff(page, 'mfa-school', page.mfaSchool),
};
