import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { identityText } from '@/rules/identity';
import { seen } from '@/tests/unit/build/partijen';
import type { Anchor } from '../seen';
import type { RawCell, RawRow } from '../raw';
import type { PartijColumn, RawPartijen } from './page';
import { parsePartijen, rawPartijenSchema, rawPartijRowSchema } from './parse-partijen';

const cell = (text: string, tick: RawCell['tick'] = null): RawCell => ({ text, tick, iso: null });
const row = (naam: string | null, aangevinkt: RawCell | null, more: Partial<RawRow<PartijColumn>> = {}): RawRow<PartijColumn> => ({
  anchor: 3 as Anchor, edited: [], cells: { ...(naam === null ? {} : { naam: cell(naam) }), ...(aangevinkt === null ? {} : { aangevinkt }) }, ...more,
});
const raw = (rows: readonly RawRow<PartijColumn>[]): RawPartijen => ({ page: 'uitgeverijen', seen: seen(rows.length), columns: { naam: 'read', aangevinkt: 'read' }, rows, saveControl: true, saved: false });

describe('parsePartijen', () => {
  it('gives names, ticks and identities by folded name', () => {
    const page = parsePartijen(raw([row('Taal\u00A0Vijver', cell('', 'yes')), row('Vösje & Zonen', cell('', 'no'), { edited: ['aangevinkt'] })]));
    expect(page).toMatchObject({ page: 'uitgeverijen', saveControl: true, saved: false });
    expect(page.rows).toMatchObject([
      { identity: identityText('partij', 'taal vijver'), label: 'Taal\u00A0Vijver', aangevinkt: 'yes', edited: [], anchor: 3 },
      { identity: identityText('partij', 'vosje & zonen'), aangevinkt: 'no', edited: ['aangevinkt'] },
    ]);
  });
  it('reads a written yes or no, and nothing else', () => {
    const ticks = ['Ja', 'Nee', 'Uit', 'aan', '', '-', 'misschien', 'sinds 2024'].map((text, n) => row(`P${n}`, cell(text)));
    expect(parsePartijen(raw(ticks)).rows.map((found) => found.aangevinkt)).toEqual(['yes', 'no', 'no', 'yes', 'unreadable', 'unreadable', 'unreadable', 'unreadable']);
  });
  it('has no tick where the cell is missing: unreadable, never no', () => {
    expect(parsePartijen(raw([row('Taalvijver', null)])).rows[0]?.aangevinkt).toBe('unreadable');
  });
  it('gives no identity to rows of one folded name, nor to a row without one', () => {
    const page = parsePartijen(raw([row('Taal-vijver', cell('', 'yes')), row('taal vijver', cell('', 'no')), row('Letterlicht', cell('', 'no')), row(null, cell('', 'no')), row('—', cell('', 'no'))]));
    expect(page.rows.map((found) => found.identity)).toEqual([null, null, identityText('partij', 'Letterlicht'), null, null]);
  });
  it('does not keep a name of any length', () => {
    expect(parsePartijen(raw([row('x'.repeat(10_000), cell('', 'yes'))])).rows[0]?.naam).toHaveLength(200);
  });
});

describe('the schemas of raw party pages', () => {
  const good = raw([row('Taalvijver', cell('', 'yes')), row('Letterlicht', null, { anchor: null })]);
  it('take what a reader delivers, also after JSON', () => {
    const back = z.parse(rawPartijenSchema, JSON.parse(JSON.stringify(good)));
    expect(back).toEqual(good);
    expect(parsePartijen(back as RawPartijen)).toEqual(parsePartijen(good));
    expect(z.parse(rawPartijRowSchema, JSON.parse(JSON.stringify(good.rows[0])))).toEqual(good.rows[0]);
  });
  it('refuse what is none', () => {
    for (const bad of [null, {}, { ...good, page: 'profiel' }, { ...good, saved: 'ja' }, { ...good, columns: { naam: 'read' } }, { ...good, rows: [{ anchor: 'x', edited: [], cells: {} }] }, { ...good, rows: [{ anchor: 1, edited: ['wachtwoord'], cells: {} }] }, { ...good, seen: { ...good.seen, confidence: 200 } }]) {
      expect(z.safeParse(rawPartijenSchema, bad).success).toBe(false);
    }
  });
});
