import { aanMaarNietInGebruik } from '../uitgeverijen/aan-maar-niet-in-gebruik';

/** The same check as for publishers (rules/uitgeverijen/aan-maar-niet-in-gebruik.ts). */
export const rule = aanMaarNietInGebruik('netwerkleveranciers', 'PRIV-3');
