import { nietOpgeslagen } from '../uitgeverijen/niet-opgeslagen';

/** The same check as for publishers (rules/uitgeverijen/niet-opgeslagen.ts). */
export const rule = nietOpgeslagen('netwerkleveranciers', 'PRIV-3');
