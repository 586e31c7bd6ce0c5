// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readFront } from '@/content-scripts/pages';
import type { RawProfiel } from '@/rules/profiel/page';
import type { RawBeheer } from '@/rules/beheer/page';
import type { LoggedKind } from '@/rules/page-kind';
import { loaded } from './load';
import { madePage } from './made-pages';

const ticks = (names: readonly string[]): string[] => names.map((name, at) => `${name} ${at % 2 === 0 ? 'yes' : 'no'}`);
/** What stands on the thrown-together pages, whatever their markup. */
const expected: Readonly<Partial<Record<LoggedKind, readonly string[]>>> = {
  medewerkers: ['Anna de Wit a.dewit@klimop.test', 'Bram Kuiper b.kuiper@klimop.test', 'Carla Smits c.smits@klimop.test', 'Daan Postma d.postma@klimop.test'],
  uitgeverijen: ticks(['Taalrijk', 'Rekenwijs', 'Leeslijn', 'Zwijsen']),
  netwerkleveranciers: ticks(['Netplein', 'Schoolwolk', 'Prowise Go']),
  'ip-nummers': ['192.0.2.14', '198.51.100.0/28', '203.0.113.7'],
};

function read(kind: LoggedKind, seed: number) {
  const page = madePage(kind, seed);
  const { document, location } = loaded(page.html, page.url);
  const front = readFront(kind, document, location, 80);
  if (front === null) throw new Error(`nothing was read of ${page.name}`);
  return { page, front };
}

/** Rows as one line each: a cell that was not read is a question mark. */
function shown(kind: LoggedKind, seed: number): { readonly lines: readonly string[]; readonly html: string } {
  const { page, front } = read(kind, seed);
  const text = (at: number, column: string): string => front.rawRows[at]?.cells[column]?.text ?? '?';
  const line = (at: number): string => (kind === 'medewerkers' ? `${text(at, 'naam')} ${text(at, 'email')}` : kind === 'ip-nummers' ? text(at, 'ip') : `${text(at, 'naam')} ${front.rawRows[at]?.cells['aangevinkt']?.tick ?? '?'}`);
  return { lines: front.rawRows.map((_, at) => line(at)), html: page.html };
}

const seeds = Array.from({ length: 16 }, (_, seed) => seed);

describe.each(Object.entries(expected) as [LoggedKind, readonly string[]][])('readings of thrown-together %s pages', (kind, lines) => {
  it('hold what stands there', () => {
    expect(seeds.map((seed) => shown(kind, seed)).filter((one) => one.lines.join('\n') !== lines.join('\n')).map((one) => `${one.lines.join(' | ')}\n${one.html}`)).toEqual([]);
  }, 60_000);
});

it('readings of thrown-together profiel and beheer pages hold what stands there', () => {
  for (const seed of seeds) {
    const { page, front } = read('profiel', seed);
    const profiel = front.reading.raw as unknown as RawProfiel;
    expect([profiel.brin?.text, profiel.schoolnaam?.text, profiel.links.filter(({ download }) => !download).length], page.html).toEqual(['99ZZ00', 'De Klimop', page.html.includes('INSTELLING_REF') ? 1 : 0]);
    const other = read('beheer', seed);
    expect((other.front.reading.raw as unknown as RawBeheer).settings.map(({ about }) => about), other.page.html).toEqual(other.page.html.includes('MFA voor') ? ['mfa', 'las-koppeling'] : []);
  }
}, 60_000);
