import type { Library, LibraryPage } from './library';
import { ipTruth, partyTruth, profileTruth, settingsTruth, staffTruth } from './oracle/oracle';
import type { Shown, Truth } from './oracle/truth';

/** The texts by which a row is told from all others on the page; the page shows the row where it shows all of them. */
export function marksOf({ school }: Library, { data: { kind }, shown }: LibraryPage): readonly (readonly string[])[] {
  switch (kind) {
    case 'medewerkers': return school.staff.map((row) => [row.achter.replace('’', "'"), ...(shown.means?.includes('email') === true && row.emailIs !== 'dicht' && row.email !== '' ? [row.email] : [row.voor])]);
    case 'uitgeverijen': return school.uitgeverijen.map((row) => [row.naam]);
    case 'netwerkleveranciers': return school.netwerk.map((row) => [row.naam]);
    case 'ip-nummers': return school.ips.map((row) => [row.tekst.split(' - ')[0] ?? '', row.omschrijving]);
    case 'profiel': return school.links.map((row) => [row.label]);
    case 'beheer': return [];
  }
}

/**
 * The truth of a page of a library: what the oracle says of the rows that stand there.
 * @param present which rows of the school stand on the page, in the order of `marksOf`
 */
export function truthOf(library: Library, page: LibraryPage, present: readonly boolean[]): Truth {
  const { school } = library;
  const { kind } = page.data;
  const shown: Shown = { complete: page.shown.complete, why: page.shown.why ?? [] };
  const here = <T>(rows: readonly T[]): T[] => rows.filter((_row, at) => present[at] === true);
  const shows = new Set(page.shown.shows ?? []);
  const base = { kind, ...shown, rowsClaimed: page.shown.claimed ?? null };
  switch (kind) {
    case 'medewerkers': { const rows = here(school.staff); return { ...base, rowsSeen: rows.length, rules: staffTruth({ rows, means: new Set(page.shown.means ?? []), shown }, school) }; }
    case 'uitgeverijen':
    case 'netwerkleveranciers': { const rows = here(kind === 'uitgeverijen' ? school.uitgeverijen : school.netwerk); return { ...base, rowsSeen: rows.length, rules: partyTruth({ page: kind, rows, unreadable: page.shown.unreadable === true, shown }, school) }; }
    case 'ip-nummers': { const rows = here(school.ips); return { ...base, rowsSeen: rows.length, rules: ipTruth({ rows, shown }, school) }; }
    case 'profiel': { const links = here(school.links); return { ...base, rowsSeen: links.length, rules: profileTruth({ brin: shows.has('brin'), naam: shows.has('naam'), links, shown }, school) }; }
    case 'beheer': {
      const of = (['mfa-ict', 'mfa-school', 'koppeling', 'laatste', 'uitwisseling'] as const).filter((one) => shows.has(one));
      return { ...base, rowsSeen: 0, rules: settingsTruth({ shows: new Set(of), levelUnclear: page.shown.levelUnclear === true, settings: school.settings, shown }, school) };
    }
  }
}
