import { nazorgNaUitvinken } from '../uitgeverijen/nazorg-na-uitvinken';

/** The same check as for publishers (rules/uitgeverijen/nazorg-na-uitvinken.ts). */
export const rule = nazorgNaUitvinken('netwerkleveranciers', 'PRIV-3');
