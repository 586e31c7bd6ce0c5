import { cannotTell, nothing, type Rule } from '../rule';
import type { BeheerPage } from './page';

/** The page shows an exchange error: one fault for the page. In order only where the page says that it went well; silence is no proof. */
export const rule: Rule<BeheerPage> = {
  id: 'beheer/las-uitwisselingsfout',
  page: 'beheer',
  items: ['LAS-4'],
  weight: 'fout',
  checklist: 'LAS, punt 4',
  text: {
    nl: {
      title: 'De uitwisseling met het LAS gaf een fout',
      why: 'Zolang de fout er is, komen wijzigingen uit uw LAS niet of niet allemaal aan bij Basispoort, en dus ook niet bij de uitgeverijen.',
      fix: ['Lees wat er op de pagina bij de fout staat.', 'Verbeter het in het LAS, samen met uw LAS-beheerder.', 'Komt u er niet uit? Bel of mail de helpdesk van Basispoort.', 'Kijk morgen of de fout weg is.'],
      when: 'Een verbetering werkt na één nacht.',
    },
    en: {
      title: 'The exchange with the pupil administration gave an error',
      why: 'As long as the error is there, changes from your pupil administration do not all reach Basispoort, and so not the publishers either.',
      fix: ['Read what the page says about the error.', 'Correct it in the pupil administration, with your LAS administrator.', 'Stuck? Call or mail the Basispoort helpdesk.', 'Look tomorrow whether the error is gone.'],
      when: 'A correction works after one night.',
    },
  },
  check: (page) => (page.uitwisseling === null ? cannotTell('not-shown') : page.uitwisseling === 'goed' ? nothing : { faults: [{ row: null, field: 'las-uitwisseling' }], reasons: [] }),
};
