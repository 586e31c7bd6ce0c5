import { describe, expect, it } from 'vitest';
import { itIsNeverInOrderWhenIncomplete, verdictOf } from '@/tests/unit/build/abstains';
import { known } from '@/tests/unit/build/known';
import { partij, partijenPage, seen } from '@/tests/unit/build/partijen';
import type { Partij, PartijenPage } from './page';
import { rule } from './geen-aangevinkt';

const page = (rows: readonly Partij[], more: Partial<PartijenPage> = {}) => partijenPage(rows, { page: 'netwerkleveranciers', ...more });
const withEnvironment = known({ situation: { netwerkomgeving: 'ja' } });
const off = partij('Portaalpad', 'no');
const on = partij('Wolkenveld', 'yes');

describe('netwerkleveranciers/geen-aangevinkt', () => {
  it('faults the page, once, where none is ticked', () => {
    const verdict = verdictOf(rule, page([off, partij('Klikklas', 'no')]), withEnvironment);
    expect(verdict).toMatchObject({ verdict: 'problem', faults: [{ row: null, field: null, item: 'PRIV-3', weight: 'let op' }] });
    expect(verdictOf(rule, page([]), withEnvironment).faults).toHaveLength(1);
  });
  it('faults nothing with one or more ticked, or without a network environment', () => {
    expect(verdictOf(rule, page([off, on, partij('Klikklas', 'yes')]), withEnvironment).verdict).toBe('in-order');
    expect(verdictOf(rule, page([off]), known({ situation: { netwerkomgeving: 'nee' } })).verdict).toBe('in-order');
  });
  it('cannot tell before her answer, whatever the page shows', () => {
    for (const row of [on, off]) expect(verdictOf(rule, page([row]), known())).toMatchObject({ verdict: 'cannot-tell', why: 'no-answer' });
  });
  it('cannot tell where a tick that could be the one is unreadable or changed', () => {
    expect(verdictOf(rule, page([off, partij('Klikklas', 'unreadable')]), withEnvironment)).toMatchObject({ verdict: 'cannot-tell', why: 'unreadable' });
    expect(verdictOf(rule, page([{ ...off, edited: ['aangevinkt'] }]), withEnvironment)).toMatchObject({ verdict: 'cannot-tell', why: 'not-saved' });
    expect(verdictOf(rule, page([{ ...on, edited: ['aangevinkt'] }]), withEnvironment)).toMatchObject({ verdict: 'cannot-tell', why: 'not-saved' });
  });
  it('says nothing of the part of a list that was not seen', () => {
    expect(verdictOf(rule, page([off], { seen: seen(1, ['pager']) }), withEnvironment)).toMatchObject({ verdict: 'cannot-tell', why: 'incomplete', faults: [] });
  });
  it.each(['no-column', 'two-candidates'] as const)('cannot tell with %s', (state) => {
    expect(verdictOf(rule, page([off], { columns: { naam: 'read', aangevinkt: state } }), withEnvironment)).toMatchObject({ verdict: 'cannot-tell', why: state });
    expect(verdictOf(rule, page([off], { columns: { naam: 'read', aangevinkt: state } }), known())).toMatchObject({ verdict: 'cannot-tell', why: state });
  });
  itIsNeverInOrderWhenIncomplete(rule, page([on]), withEnvironment);
});
