import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { identityText } from '@/rules/identity';
import { seen } from '@/tests/unit/build/partijen';
import type { RawRow } from '../raw';
import type { Anchor } from '../seen';
import type { IpColumn, RawIpNummers } from './page';
import { parseIpNummers, rawIpNummersSchema, rawIpRowSchema } from './parse-ip-nummers';

const row = (cells: Partial<Record<IpColumn, string>>): RawRow<IpColumn> => ({ anchor: 1 as Anchor, edited: [], cells: Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, { text, tick: null, iso: null }])) });
const raw = (rows: readonly RawRow<IpColumn>[]): RawIpNummers => ({ seen: seen(rows.length), columns: { ip: 'read', van: 'read', tot: 'read', omschrijving: 'read', locatie: 'no-column' }, rows });
const parsed = (cells: Partial<Record<IpColumn, string>>) => parseIpNummers(raw([row(cells)])).rows[0];

describe('parseIpNummers', () => {
  it('reads one column, and keeps the text as shown', () => {
    expect(parsed({ ip: '11.22.33.0/24', omschrijving: 'Hoofdgebouw' })).toMatchObject({ label: '11.22.33.0/24', text: '11.22.33.0/24', value: { kind: 'range', canonical: '11.22.33.0/24' }, identity: identityText('ip', '11.22.33.0/24') });
  });
  it('reads from and to as one range, the first column named either way', () => {
    for (const first of [{ van: '11.22.33.1' }, { ip: '11.22.33.1' }, { ip: '', van: '11.22.33.1' }]) expect(parsed({ ...first, tot: '11.22.33.9' })?.value).toMatchObject({ canonical: '11.22.33.1-11.22.33.9' });
    expect(parsed({ van: '11.22.33.1', tot: '' })?.value).toMatchObject({ canonical: '11.22.33.1' });
    expect(parsed({ van: '11.22.33.1', tot: '11.22.33.1' })?.value).toMatchObject({ canonical: '11.22.33.1' });
    expect(parsed({ van: '', tot: '11.22.33.9' })?.value).toEqual({ kind: 'unreadable' });
    expect(parsed({ van: '300.1.2.3', tot: '300.1.2.9' })?.value).toEqual({ kind: 'invalid' });
  });
  it('gives equal numbers equal identities, other texts their folded text', () => {
    const page = parseIpNummers(raw([row({ ip: '11.22.33.*' }), row({ ip: '11.22.33.0/24' }), row({ ip: 'Zie  Meterkast' }), row({ ip: '300.1.2.3' })]));
    expect(page.rows.map((one) => one.identity)).toEqual([identityText('ip', '11.22.33.0/24'), identityText('ip', '11.22.33.0/24'), identityText('ip', 'zie meterkast'), identityText('ip', '300.1.2.3')]);
  });
  it('keeps row for row: a blank line is empty and has no identity, a missing cell is unreadable', () => {
    const page = parseIpNummers(raw([row({ ip: '' }), row({ omschrijving: 'Gymzaal' }), row({ ip: '—' })]));
    expect(page.rows.map((one) => [one.value.kind, one.identity])).toEqual([['empty', null], ['unreadable', null], ['empty', null]]);
  });
  it('does not keep a text of any length, and does not throw on it', () => {
    const found = parsed({ ip: '1'.repeat(10_000) });
    expect(found?.text).toHaveLength(300);
    expect(found?.identity?.length).toBeLessThan(700);
  });
});

describe('the schemas of raw IP lists', () => {
  const good = raw([row({ ip: '11.22.33.44' }), row({ van: '1', tot: '2' })]);
  it('take what a reader delivers, also after JSON, and refuse what is none', () => {
    expect(z.parse(rawIpNummersSchema, JSON.parse(JSON.stringify(good)))).toEqual(good);
    expect(z.parse(rawIpRowSchema, JSON.parse(JSON.stringify(good.rows[0])))).toEqual(good.rows[0]);
    for (const bad of [{}, { ...good, columns: {} }, { ...good, rows: [{}] }, { ...good, rows: [{ anchor: 1.5, edited: [], cells: {} }] }, { ...good, seen: { ...good.seen, why: ['zomaar'] } }]) expect(z.safeParse(rawIpNummersSchema, bad).success).toBe(false);
  });
});
