/** The page kinds of the product, ids as in exports (spec/product.md, Pages). */
export const pageKinds = ['beheer', 'uitgeverijen', 'netwerkleveranciers', 'medewerkers', 'ip-nummers', 'profiel', 'inloggen'] as const;
export type PageKind = (typeof pageKinds)[number];

/** The six that are judged and logged; `inloggen` only ever gives a tip and makes no entry. */
export const loggedKinds = ['beheer', 'uitgeverijen', 'netwerkleveranciers', 'medewerkers', 'ip-nummers', 'profiel'] as const;
export type LoggedKind = (typeof loggedKinds)[number];

/** The word that stands on screen for a page kind. */
export const pageName: Readonly<Record<PageKind, string>> = {
  beheer: 'Beheer',
  uitgeverijen: 'Uitgeverijen',
  netwerkleveranciers: 'Netwerkleveranciers',
  medewerkers: 'Medewerkers',
  'ip-nummers': 'IP-nummers',
  profiel: 'Profiel',
  inloggen: 'Inloggen',
};
