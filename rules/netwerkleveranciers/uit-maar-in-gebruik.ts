import { uitMaarInGebruik } from '../uitgeverijen/uit-maar-in-gebruik';

/** The same check as for publishers (rules/uitgeverijen/uit-maar-in-gebruik.ts). */
export const rule = uitMaarInGebruik('netwerkleveranciers', 'PRIV-3');
