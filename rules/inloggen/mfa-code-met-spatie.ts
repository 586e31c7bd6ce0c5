import { nothing, type Rule } from '../rule';
import type { InloggenPage } from './page';

/** Help beside a visible one-time-code field. Only that it is there is known: the field is never read, no key or input event is listened to, and the log says nothing of it. */
export const rule: Rule<InloggenPage> = {
  id: 'inloggen/mfa-code-met-spatie',
  page: 'inloggen',
  items: ['MFA-3'],
  weight: 'tip',
  checklist: 'Multi Factor Authenticatie',
  text: {
    nl: { title: 'Vul 6 cijfers in, zonder spatie', why: 'Veel apps tonen de code als 123 456. Basispoort wil de zes cijfers achter elkaar.', fix: ['Typ de zes cijfers zonder spatie ertussen.', 'Komt er een nieuwe code? Wacht die even af en typ hem opnieuw.'] },
    en: { title: 'Enter 6 digits, without a space', why: 'Many apps show the code as 123 456. Basispoort wants the six digits in a row.', fix: ['Type the six digits without a space between them.', 'Is a new code coming? Wait for it and type again.'] },
  },
  check: (page) => (page.codeField ? { faults: [{ row: null, field: null }], reasons: [] } : nothing),
};
