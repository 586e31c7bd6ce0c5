import { cannotTell, nothing, type Rule } from '../rule';
import type { BeheerPage } from './page';
import { couplingItem, couplingReason, isMerging } from './settings-shown';

/** The coupling is manual though the school is not merging. During a merger manual is right (research/basispoort-facts.md, 4.8). */
export const rule: Rule<BeheerPage> = {
  id: 'beheer/las-koppeling-handmatig',
  page: 'beheer',
  items: ['LAS-4', 'FUS-2'],
  weight: 'let op',
  checklist: 'LAS, punt 4',
  text: {
    nl: {
      title: 'De koppeling met het LAS staat op handmatig',
      why: 'Zo krijgt Basispoort geen wijzigingen uit uw LAS. Nieuwe leerlingen en collega’s ontbreken dan, en wie weg is blijft staan. Bij een fusie hoort handmatig wel.',
      fix: ['Vraag uw LAS-beheerder of dit met opzet is, bijvoorbeeld omdat u zelf importeert.', 'Fuseert uw school toch? Pas dan eerst uw antwoord aan, en laat de koppeling staan.', 'Zo niet: zet de koppeling op automatisch en sla op.', 'Is het met opzet? Kies “gezien” in het paneel.'],
      when: 'Na opslaan komen de gegevens na één nacht.',
    },
    en: {
      title: 'The link with the pupil administration is set to manual',
      why: 'This way Basispoort gets no changes from your pupil administration. New pupils and colleagues are missing, and who left stays. In a merger manual is right.',
      fix: ['Ask your LAS administrator whether this is on purpose, for example because you import by hand.', 'Is your school merging after all? Then first change your answer, and leave the link as it is.', 'If not: set the link to automatic and save.', 'Is it on purpose? Choose “seen” in the panel.'],
      when: 'After saving the data come after one night.',
    },
  },
  check: (page, known) => {
    const reason = couplingReason(page);
    const { samenvoegen } = known.situation;
    if (reason !== null) return cannotTell(reason, ...(samenvoegen === undefined ? (['no-answer'] as const) : []));
    if (samenvoegen === undefined) return cannotTell('no-answer');
    return page.lasKoppeling === 'handmatig' && !isMerging(known.situation) ? { faults: [{ row: null, field: 'las-koppeling', item: couplingItem(known.situation) }], reasons: [] } : nothing;
  },
};
