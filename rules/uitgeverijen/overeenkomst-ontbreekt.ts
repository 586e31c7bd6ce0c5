import type { Rule, RuleText } from '../rule';
import type { PartijenPage } from './page';
import { overRows, tickFault, type PartijenKind } from './partij-rows';

const nl: RuleText = {
  title: 'Geen verwerkersovereenkomst met {naam}',
  why: 'De overeenkomst met Basispoort geldt alleen voor Basispoort zelf. Met elke partij die gegevens krijgt, sluit het schoolbestuur een eigen overeenkomst.',
  fix: ['Meld het aan uw bestuur: het bestuur tekent, niet u.', 'Vraag wanneer de overeenkomst er is.', 'Zeg in het paneel dat de overeenkomst er is, zodra u dat weet.'],
  variants: { onbekend: { title: 'Is er een verwerkersovereenkomst met {naam}?', fix: ['Vraag uw bestuur of de overeenkomst er is.', 'Zeg in het paneel wat u hoorde.'] } },
};
const en: RuleText = {
  title: 'No processor agreement with {naam}',
  why: 'The agreement with Basispoort covers Basispoort alone. With every party that receives data the school board makes an agreement of its own.',
  fix: ['Tell your board: the board signs, not you.', 'Ask when the agreement will be there.', 'Say in the panel that the agreement is there, as soon as you know.'],
  variants: { onbekend: { title: 'Is there a processor agreement with {naam}?', fix: ['Ask your board whether the agreement is there.', 'Say in the panel what you heard.'] } },
};

/**
 * A ticked party without an agreement, or of which nobody knows. Settled by `overeenkomst-aanwezig` or an exception alone (spec/rules.md).
 * An unticked party receives nothing: there only some answer about it is needed, so that its tick is known to be off on purpose.
 */
export function overeenkomstOntbreekt(page: PartijenKind): Rule<PartijenPage> {
  return {
    id: `${page}/overeenkomst-ontbreekt`,
    page,
    items: ['VO-5'],
    weight: 'let op',
    checklist: 'Verwerkersovereenkomst',
    text: { nl, en },
    check: (seen, known) => overRows(seen, known, ({ row, ticked, about }) => {
      if (ticked === 'no') return about.answers.length === 0 ? 'no-answer' : null;
      if (about.answers.includes('overeenkomst-ontbreekt')) return tickFault(row);
      if (about.answers.includes('overeenkomst-onbekend')) return tickFault(row, { variant: 'onbekend' });
      return about.answers.includes('overeenkomst-aanwezig') ? null : 'no-answer';
    }),
  };
}

export const rule = overeenkomstOntbreekt('uitgeverijen');
