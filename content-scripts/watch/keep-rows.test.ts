import { describe, expect, it } from 'vitest';
import type { Anchor } from '@/rules/seen';
import { rowsToKeep } from './keep-rows';

const raw = (ip: string) => ({ anchor: 1 as Anchor, edited: ['ip'], cells: { ip: { text: ip, tick: null, iso: null } } });

describe('rowsToKeep', () => {
  it('keeps two rows of one IP number apart, written alike or not', () => {
    const rows = ['11.22.33.44', '11.22.33.44/32', '11.22.33.44'].map(() => ({ identity: 'ip\u001F11.22.33.44', fields: {} }));
    const kept = rowsToKeep('ip-nummers', [raw('11.22.33.44'), raw('11.22.33.44/32'), raw('11.22.33.44')], rows);
    expect(new Set(kept.map(({ identity }) => identity)).size).toBe(3);
  });
  it('knows a person by identity, and sends no anchor and no edit along', () => {
    const kept = rowsToKeep('medewerkers', [raw('x')], [{ identity: 'medewerker\u001Fanna', fields: {} }]);
    expect(kept).toEqual([{ identity: 'medewerker\u001Fanna', raw: { anchor: null, edited: [], cells: { ip: { text: 'x', tick: null, iso: null } } } }]);
  });
});
