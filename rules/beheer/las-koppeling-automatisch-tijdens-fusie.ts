import { cannotTell, nothing, type Rule } from '../rule';
import { isIsoDate, showDate } from '../words/date';
import type { BeheerPage } from './page';
import { couplingReason } from './settings-shown';

/**
 * The coupling is automatic while two administrations are being merged: a stop sign, because it cannot be repaired afterwards.
 * Before the date agreed with the helpdesk it is a question with that date; once processed there is nothing to say.
 */
export const rule: Rule<BeheerPage> = {
  id: 'beheer/las-koppeling-automatisch-tijdens-fusie',
  page: 'beheer',
  items: ['LAS-4', 'FUS-2'],
  weight: 'fout',
  checklist: 'Fusie, variant 2',
  text: {
    nl: {
      title: 'Stop: de koppeling staat op automatisch tijdens de fusie',
      why: 'Worden twee administraties samengevoegd terwijl de koppeling automatisch staat, dan krijgen leerlingen nieuwe inloggegevens en raken zij hun resultaten kwijt. Dat is achteraf niet te herstellen.',
      fix: ['Voer in het LAS nu niets meer door.', 'Bel de helpdesk van Basispoort en vraag of u de koppeling nu op handmatig zet.', 'Doe dat bij beide scholen, in de volgorde die de helpdesk noemt.', 'Zet de koppeling pas terug als Basispoort zegt dat de fusie verwerkt is.'],
      when: 'Doe dit vóór de eerstvolgende nacht: dan wisselen LAS en Basispoort uit.',
      variants: {
        gepland: {
          title: 'Fusie op {datum}: zet dan de koppeling op handmatig',
          why: 'Nu is automatisch nog goed. Op de afgesproken dag moet de koppeling bij beide scholen op handmatig staan, anders raken leerlingen hun resultaten kwijt.',
          fix: ['Vraag het fusieformulier aan bij de helpdesk, vul het in en mail het terug.', 'Spreek af wie op {datum} bij beide scholen de koppeling omzet.', 'Verandert de datum? Pas hem aan in het paneel.'],
          when: 'Op {datum}, in overleg met de helpdesk.',
        },
      },
    },
    en: {
      title: 'Stop: the link is set to automatic during the merger',
      why: 'If two administrations are merged while the link is automatic, pupils get new log-in data and lose their results. That cannot be repaired afterwards.',
      fix: ['Carry nothing more through in the pupil administration now.', 'Call the Basispoort helpdesk and ask whether you set the link to manual now.', 'Do so at both schools, in the order that the helpdesk gives.', 'Set the link back only when Basispoort says that the merger has been processed.'],
      when: 'Do this before the coming night: that is when the two exchange.',
      variants: {
        gepland: {
          title: 'Merger on {datum}: set the link to manual then',
          why: 'Now automatic is still right. On the day agreed the link must be manual at both schools, or pupils lose their results.',
          fix: ['Ask the helpdesk for the merger form, fill it in and mail it back.', 'Agree who changes the link at both schools on {datum}.', 'Does the date change? Correct it in the panel.'],
          when: 'On {datum}, in agreement with the helpdesk.',
        },
      },
    },
  },
  check: (page, known) => {
    const { samenvoegen, samenvoegenFase, samenvoegenDatum } = known.situation;
    const isJoined = samenvoegen === 'administraties' && samenvoegenFase !== 'verwerkt';
    const hasDate = samenvoegenDatum !== undefined && isIsoDate(samenvoegenDatum);
    const asked = samenvoegen === undefined || (isJoined && (samenvoegenFase === undefined || !hasDate)) ? (['no-answer'] as const) : [];
    const reason = couplingReason(page);
    if (reason !== null) return cannotTell(reason, ...asked);
    if (asked.length > 0) return cannotTell(...asked);
    if (!isJoined || !hasDate || page.lasKoppeling !== 'automatisch') return nothing;
    const fault = { row: null, field: 'las-koppeling', item: 'FUS-2' } as const;
    const detail = { datum: showDate(samenvoegenDatum) };
    return { faults: [samenvoegenDatum <= known.today ? { ...fault, detail } : { ...fault, detail, weight: 'vraag', variant: 'gepland' }], reasons: [] };
  },
};
