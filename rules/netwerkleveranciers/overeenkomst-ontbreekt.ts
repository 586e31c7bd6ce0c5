import { overeenkomstOntbreekt } from '../uitgeverijen/overeenkomst-ontbreekt';

/** The same check as for publishers (rules/uitgeverijen/overeenkomst-ontbreekt.ts). */
export const rule = overeenkomstOntbreekt('netwerkleveranciers');
