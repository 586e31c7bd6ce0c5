/** The four kinds of markup in which the practice portal shows the same data (spec/product.md, "several kinds of markup"). */
export const vormen = ['tabel', 'app', 'raster', 'kaarten'] as const;
export type Vorm = (typeof vormen)[number];

/** Pages of the practice portal. */
export const pageNames = ['inloggen', 'code', 'lesmateriaal', 'groepen', 'bestellingen', 'beheer', 'uitgeverijen', 'netwerkleveranciers', 'medewerkers', 'ip-nummers', 'profiel'] as const;
export type PageName = (typeof pageNames)[number];

interface Page { readonly path: string; readonly label: string; readonly under: 'beheer' | 'top' | 'none' }

/** Address path, menu word and place in the menu of each page. The real admin addresses are not known; these are invented. */
export const pages: Readonly<Record<PageName, Page>> = {
  inloggen: { path: '/login/leerkracht/', label: 'Inloggen', under: 'none' },
  code: { path: '/login/leerkracht/code', label: 'Inloggen', under: 'none' },
  lesmateriaal: { path: '/lesmateriaal', label: 'Lesmateriaal', under: 'top' },
  groepen: { path: '/groepen', label: 'Groepsoverzicht', under: 'top' },
  bestellingen: { path: '/bestellingen', label: 'Bestellingen', under: 'top' },
  beheer: { path: '/beheer', label: 'Beheer', under: 'top' },
  uitgeverijen: { path: '/beheer/uitgeverijen', label: 'Uitgeverijen', under: 'beheer' },
  netwerkleveranciers: { path: '/beheer/netwerkleveranciers', label: 'Netwerkleveranciers', under: 'beheer' },
  medewerkers: { path: '/beheer/medewerkers', label: 'Medewerkers', under: 'beheer' },
  'ip-nummers': { path: '/beheer/ip-nummers', label: 'IP-nummers', under: 'beheer' },
  profiel: { path: '/profiel', label: 'Profiel', under: 'top' },
};

/** The page at a path, null when there is none. A slash at the end does not count. */
export function pageAt(path: string): PageName | null {
  const plain = path.replace(/(?<=.)\/$/, '');
  return pageNames.find((name) => pages[name].path.replace(/(?<=.)\/$/, '') === plain) ?? null;
}

export const origin = 'https://www.basispoort.nl';

/** Where a page stands in a kind of markup: the app has one document and hash routes, the others one document each. */
export function addressOf(page: PageName, vorm: Vorm): string {
  return vorm === 'app' ? `${origin}/portaal?vorm=app#${pages[page].path}` : `${origin}${pages[page].path}?vorm=${vorm}`;
}

/** The label that stands on every page. */
export const banner = 'Oefenportaal – verzonnen gegevens, niet van Basispoort';
