import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { longestCell, rawListSchema, rawRowSchema, seenSchema } from './raw-schema';

const cell = { text: 'x', tick: null, iso: null };
const columns = ['naam', 'aangevinkt'] as const;
const row = { anchor: 4, edited: ['naam'], cells: { naam: cell } };
const fits = (schema: z.ZodMiniType, value: unknown): boolean => z.safeParse(schema, value).success;

describe('raw schemas', () => {
  it('take rows with all, some or none of their cells', () => {
    for (const cells of [{}, { naam: cell }, { naam: cell, aangevinkt: { ...cell, tick: 'yes' } }]) expect(fits(rawRowSchema(columns), { ...row, cells })).toBe(true);
    expect(fits(rawRowSchema(columns), { ...row, anchor: null })).toBe(true);
  });
  it('refuse other columns, other ticks, other anchors, and cells of any length', () => {
    for (const bad of [{ ...row, cells: { wachtwoord: cell } }, { ...row, cells: { naam: { ...cell, tick: 'ja' } } }, { ...row, cells: { naam: { text: 'x' } } }, { ...row, anchor: '4' }, { ...row, anchor: 1e300 }, { ...row, edited: ['rij'] }, { ...row, cells: { naam: { ...cell, text: 'x'.repeat(longestCell + 1) } } }]) expect(fits(rawRowSchema(columns), bad)).toBe(false);
  });
  it('want the state of every column', () => {
    const seen = { rowsSeen: 1, rowsClaimed: null, complete: false, why: ['pager'], confidence: 50 };
    expect(fits(seenSchema, seen)).toBe(true);
    expect(fits(rawListSchema(columns), { seen, columns: { naam: 'read', aangevinkt: 'no-column' }, rows: [row] })).toBe(true);
    expect(fits(rawListSchema(columns), { seen, columns: { naam: 'read' }, rows: [row] })).toBe(false);
    for (const bad of [{ ...seen, rowsSeen: -1 }, { ...seen, why: ['zomaar'] }, { ...seen, confidence: 1.5 }]) expect(fits(seenSchema, bad)).toBe(false);
  });
});
