import type { Rule, RuleText } from '../rule';
import { rowKnown } from '../known';
import { afterOneNight } from './guidance';
import type { MedewerkersPage } from './page';
import { perRow } from './per-row';

const nl: RuleText = {
  title: 'Klopt dit nog voor deze medewerker?',
  why: 'Wie met de hand is toegevoegd, gaat niet vanzelf weg als het contract stopt. Alleen u of de directie weet of iemand hier nog werkt, tot wanneer, en met welk adres.',
  fix: ['Kijk of deze persoon nog op school werkt, of vraag het de directie.', 'Kijk naar de einddatum en het e-mailadres.', 'Klopt alles? Zeg dat in het paneel; dat kan voor meer mensen tegelijk.', 'Klopt er iets niet? Verbeter het in Basispoort en sla op.'],
  when: afterOneNight.nl,
};
const en: RuleText = {
  title: 'Is this still right for this member of staff?',
  why: 'Who was added by hand does not go away by itself when the contract ends. Only you or the head know whether someone still works here, until when, and at which address.',
  fix: ['See whether this person still works at the school, or ask the head.', 'Look at the end date and the e-mail address.', 'Is all of it right? Say so in the panel; you can do several people at once.', 'Is something wrong? Correct it in Basispoort and save.'],
  when: afterOneNight.en,
};

/** Manual staff not confirmed in this round: still works here, until this end date, at this address. One answer for the three; `uit-dienst` is not that answer, the row must go. */
export const rule: Rule<MedewerkersPage> = {
  id: 'medewerkers/handmatig-bevestigen',
  page: 'medewerkers',
  items: ['PRIV-4a', 'PRIV-4b', 'PRIV-5'],
  weight: 'vraag',
  checklist: 'Privacy, punt 3, 4 en 5',
  text: { nl, en },
  check: (page, known) => perRow(page, known, { columns: [], handmatig: true }, (row) => {
    if (row.identity === null) return 'same-name';
    return rowKnown(known, row.identity).answers.includes('klopt-nog') ? null : { row, field: null };
  }),
};
