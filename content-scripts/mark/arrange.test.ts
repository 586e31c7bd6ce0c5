// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, commonTitle, entryOf, listFrom, rank, slots } from './arrange';
import type { MarkFinding } from './marks';

const rows = Array.from({ length: 40 }, () => {
  const row = document.createElement('tr');
  for (let i = 0; i < 4; i += 1) row.append(document.createElement('td'));
  return row;
});

function finding(id: string, row: number | null, field: number | null, more: Partial<MarkFinding> = {}): MarkFinding {
  return {
    id, rule: `medewerkers/${id}`, weight: 'let op', title: id, why: '', fix: [], when: null, checklist: null, who: '', subjectLabel: id, settled: false, notSaved: false, stands: () => true,
    row: () => (row === null ? null : (rows[row] ?? null)),
    element: () => (row === null ? null : field === null ? (rows[row] ?? null) : (rows[row]?.children[field] ?? null)),
    ...more,
  };
}
const none = new Set<string>();

describe('arrange', () => {
  it('orders fout, not saved, let op, tip, and keeps the order of the page within one weight', () => {
    const { entries } = arrange([
      finding('tip', 0, 0, { weight: 'tip' }), finding('b', 1, 0), finding('c', 2, 0), finding('unsaved', 3, 0, { notSaved: true }), finding('fout', 4, 0, { weight: 'fout' }),
    ], none);
    expect(entries.map(({ lead, number }) => [number, lead.id])).toEqual([[1, 'fout'], [2, 'unsaved'], [3, 'b'], [4, 'c'], [5, 'tip']]);
  });

  it('lets the strongest of one row and field speak and names the weaker ones', () => {
    const { entries, counts } = arrange([finding('weak', 0, 2), finding('strong', 0, 2, { weight: 'fout' })], none);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.lead.id).toBe('strong');
    expect(entries[0]?.also.map(({ id }) => id)).toEqual(['weak']);
    expect(counts).toEqual({ fout: 1, letop: 1, tip: 0 });
  });

  it('stacks several fields of one row into one mark with the first number', () => {
    const { bundles, entries } = arrange([finding('a', 0, 1), finding('b', 0, 2, { weight: 'fout' }), finding('c', 1, 1)], none);
    expect(entries).toHaveLength(3);
    expect(bundles.map(({ id, number, findings }) => [id, number, findings.map((of) => of.id)])).toEqual([['b', 1, ['b', 'a']], ['c', 3, ['c']]]);
  });

  it('makes no mark and no entry of a question, and none of what is settled', () => {
    const all = arrange([finding('q', 0, null, { weight: 'vraag' }), finding('s', 1, 1, { settled: true, weight: 'fout' })], none);
    expect(all).toEqual({ entries: [], bundles: [], counts: { fout: 0, letop: 0, tip: 0 } });
  });

  it('keeps a tip and a fault of the page out of the rows', () => {
    const { entries, bundles } = arrange([finding('tip', 0, 1, { weight: 'tip' }), finding('page', null, null, { weight: 'fout' })], none);
    expect(entries.map(({ lead }) => lead.id)).toEqual(['page', 'tip']);
    expect(bundles).toEqual([]);
  });

  it('makes one list of more than seven faults of one rule, with row marks on demand', () => {
    const many = Array.from({ length: listFrom }, (_, i) => finding(`m${i}`, i, 1, { rule: 'medewerkers/einddatum-ontbreekt' }));
    const other = finding('other', 2, 2);
    const quiet = arrange([...many, other], none);
    expect(quiet.entries.map(({ lead, list }) => [lead.id, list.length])).toEqual([['m0', 8], ['other', 0]]);
    expect(quiet.bundles.map(({ id }) => id)).toEqual(['other']);
    expect(quiet.counts.letop).toBe(9);
    expect(entryOf(quiet, 'm5')?.number).toBe(1);
    const shown = arrange([...many, other], new Set(['medewerkers/einddatum-ontbreekt']));
    expect(shown.bundles).toHaveLength(8);
    expect(shown.bundles.find(({ id }) => id === 'm2')?.findings.map(({ id }) => id)).toEqual(['m2', 'other']);
    expect(arrange(many.slice(1), none).entries).toHaveLength(7);
  });

  it('loses no open finding, whatever comes in', () => {
    const weights = fc.constantFrom('fout' as const, 'let op' as const, 'vraag' as const, 'tip' as const);
    fc.assert(fc.property(fc.array(fc.record({ row: fc.option(fc.nat(39)), field: fc.option(fc.nat(3)), rule: fc.nat(4), weight: weights, settled: fc.boolean(), notSaved: fc.boolean() }), { maxLength: 60 }), (all) => {
      const findings = all.map((of, i) => finding(`${i}`, of.row, of.field, { rule: `r${of.rule}`, weight: of.weight, settled: of.settled, notSaved: of.notSaved }));
      const arrangement = arrange(findings, new Set(['r0']));
      const open = findings.filter((of) => !of.settled && of.weight !== 'vraag');
      for (const of of open) expect(entryOf(arrangement, of.id)).toBeDefined();
      expect(arrangement.entries.map(({ number }) => number)).toEqual(arrangement.entries.map((_, i) => i + 1));
      const ranks = arrangement.entries.map(({ lead }) => rank(lead));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      expect(new Set(arrangement.bundles.map(({ first }) => first.row() ?? first.element())).size).toBe(arrangement.bundles.length);
    }));
  });
});

describe('commonTitle', () => {
  it('cuts where the titles part, at a word', () => {
    expect(commonTitle(['Einddatum is voorbij: 31 juli 2025', 'Einddatum is voorbij: 3 mei 2024'])).toBe('Einddatum is voorbij');
    expect(commonTitle(['Einddatum ontbreekt', 'Einddatum ontbreekt'])).toBe('Einddatum ontbreekt');
  });
  it('takes the first where too little is left', () => {
    expect(commonTitle(['Geen adres', 'Geen einddatum'])).toBe('Geen adres');
    expect(commonTitle([])).toBe('');
  });
});

describe('slots', () => {
  it('keeps what stays in its slot and fills free ones first', () => {
    expect(slots(['a', 'b', 'c'], ['b', 'd', 'e', 'f'])).toEqual(['d', 'b', 'e', 'f']);
    expect(slots(['a', 'b', 'c'], ['a'])).toEqual(['a']);
    expect(slots(['a', 'b'], [])).toEqual([]);
  });
  it('never grows beyond what was in view at once', () => {
    fc.assert(fc.property(fc.array(fc.uniqueArray(fc.string({ maxLength: 2 }), { maxLength: 12 }), { maxLength: 20 }), (views) => {
      let now: (string | null)[] = [];
      let most = 0;
      for (const wanted of views) {
        most = Math.max(most, wanted.length);
        now = slots(now, wanted);
        expect(now.filter((id) => id !== null).sort()).toEqual([...wanted].sort());
        expect(now.length).toBeLessThanOrEqual(most);
      }
    }));
  });
});
