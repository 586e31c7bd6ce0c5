import { cannotTell, nothing, type Rule, type RuleText } from '../rule';
import type { PartijenPage } from './page';
import { afterOneNight, tickFault, untickWarning, type PartijenItem, type PartijenKind } from './partij-rows';

const nl: RuleText = {
  title: '{naam}: gewijzigd, maar nog niet opgeslagen',
  why: 'Een vinkje telt pas als u het opslaat. Gaat u nu weg, dan is uw wijziging weg.',
  fix: ['Klopt de wijziging? Klik op de knop om op te slaan.', 'Was het een vergissing? Zet het vinkje terug.', untickWarning.nl],
  when: afterOneNight.nl,
};
const en: RuleText = {
  title: '{naam}: changed, but not saved yet',
  why: 'A tick counts only once you save it. If you leave now, your change is gone.',
  fix: ['Is the change right? Click the button to save.', 'Was it a mistake? Put the tick back.', untickWarning.en],
  when: afterOneNight.en,
};

/**
 * She changed a tick in this document and no save was seen. Needs no tick to be readable: only that she changed one.
 * Where the page shows no save control nobody can tell whether it saves by itself.
 */
export function nietOpgeslagen(page: PartijenKind, item: PartijenItem): Rule<PartijenPage> {
  return {
    id: `${page}/niet-opgeslagen`,
    page,
    items: [item],
    weight: 'let op',
    checklist: 'Privacy, punt 2',
    text: { nl, en },
    check: (seen) => {
      const changed = seen.rows.filter((row) => row.edited.includes('aangevinkt'));
      if (changed.length === 0 || seen.saved) return nothing;
      return seen.saveControl ? { faults: changed.map((row) => tickFault(row)), reasons: [] } : cannotTell('not-saved');
    },
  };
}

export const rule = nietOpgeslagen('uitgeverijen', 'PRIV-2');
