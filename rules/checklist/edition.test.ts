import { describe, expect, it } from 'vitest';
import { editionFor, EditionError, editionId, editions, loadEditions } from './edition';
import { edition as first } from './edition-2025-2026';
import { itemIds } from './item';
import { items } from './items';

describe('the edition file of 2025-2026', () => {
  it('is whole and is found by its file name', () => {
    expect(editions().map(editionId)).toContain('2025-2026/1.0');
    expect(Object.keys(first.items).toSorted()).toEqual([...itemIds].toSorted());
  });

  it('has the facts of the source', () => {
    expect(first.facts).toMatchObject({ changeover: '08-01', inactiveMonths: 3, standInDays: [2, 7, 14], mfaCodeDigits: 6, helpdesk: { telephone: '073-6287557', mail: 'help@basispoort.nl' } });
    expect(first.facts.homeLoginElsewhere).toHaveLength(10);
    expect(first.published).toBe('2025-06-23');
  });

  it('gives every item its own texts in both languages', () => {
    const titles = items.flatMap(({ id }) => [first.items[id].nl.title, first.items[id].en.title]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('has summers of six weeks and two days, in order', () => {
    for (const { from, to } of first.holidays.summers) expect((Date.parse(to) - Date.parse(from)) / 86_400_000).toBe(43);
  });
});

describe('editions as data', () => {
  const next = { ...first, round: '2026-2027', version: '1.0' };
  const later = { ...first, version: '1.10' };

  it('takes another file without any change of code, and puts them in order', () => {
    expect(loadEditions({ 'edition-2026-2027.ts': next, 'edition-2025-2026-v2.ts': later, 'edition-2025-2026.ts': { ...first, version: '1.2' } }).map(editionId)).toEqual(['2025-2026/1.2', '2025-2026/1.10', '2026-2027/1.0']);
  });

  it('serves a round by its own edition, else by the newest before it, and says that it is an older one', () => {
    const known = loadEditions({ a: first, b: next });
    expect(editionFor('2025-2026', known)).toEqual({ edition: first, older: false });
    expect(editionFor('2026-2027', known)).toEqual({ edition: next, older: false });
    expect(editionFor('2028-2029', known)).toEqual({ edition: next, older: true });
    expect(editionFor('2024-2025', known)).toEqual({ edition: first, older: false });
    expect(editionFor('2026-2027').older).toBe(true);
  });

  it.each([
    ['a day that is none', { ...first, published: '2025-13-01' }],
    ['an item left out', { ...first, items: Object.fromEntries(Object.entries(first.items).slice(1)) }],
    ['a link that is not https', { ...first, facts: { ...first.facts, links: { films: 'http://example.org' } } }],
    ['an empty sentence', { ...first, items: { ...first.items, 'PRIV-1': { ...first.items['PRIV-1'], nl: { ...first.items['PRIV-1'].nl, what: '' } } } }],
    ['nothing at all', undefined],
  ])('refuses %s, and names the file', (_what, raw) => {
    expect(() => loadEditions({ 'edition-2031-2032.ts': raw })).toThrow(/^edition-2031-2032\.ts: /);
  });

  it('refuses no edition, and the same one twice', () => {
    expect(() => loadEditions({})).toThrow(EditionError);
    expect(() => loadEditions({ a: first, b: first })).toThrow('edition 2025-2026/1.0 is there twice');
  });
});
