import { gewijzigdBuitenUOm } from '../uitgeverijen/gewijzigd-buiten-u-om';

/** The same check as for publishers (rules/uitgeverijen/gewijzigd-buiten-u-om.ts). */
export const rule = gewijzigdBuitenUOm('netwerkleveranciers', 'PRIV-3');
