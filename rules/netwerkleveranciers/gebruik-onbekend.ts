import { gebruikOnbekend } from '../uitgeverijen/gebruik-onbekend';

/** The same check as for publishers (rules/uitgeverijen/gebruik-onbekend.ts). */
export const rule = gebruikOnbekend('netwerkleveranciers', 'PRIV-3');
