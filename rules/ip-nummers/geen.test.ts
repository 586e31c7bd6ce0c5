import { describe, expect, it } from 'vitest';
import { itIsNeverInOrderWhenIncomplete, verdictOf } from '@/tests/unit/build/abstains';
import { edited, ipPage } from '@/tests/unit/build/ip-nummers';
import { known } from '@/tests/unit/build/known';
import { rule } from './geen';

const without = known({ situation: { netwerkomgeving: 'nee' } });

describe('ip-nummers/geen', () => {
  it('faults an empty list seen whole, blank lines and a missing head included', () => {
    const head = { ...ipPage([]).columns, ip: 'no-column' as const };
    for (const page of [ipPage([]), ipPage(['', '-']), ipPage([], [], { columns: head })]) {
      expect(verdictOf(rule, page, without)).toMatchObject({ verdict: 'problem', faults: [{ row: null, field: null, weight: 'let op' }] });
    }
  });
  it('faults no list with something in it, readable or not', () => {
    for (const text of ['11.22.33.44', '300.1.2.3', 'router']) expect(verdictOf(rule, ipPage([text]), without).verdict).toBe('in-order');
  });
  it('faults nothing at a school with a network environment', () => {
    expect(verdictOf(rule, ipPage([]), known({ situation: { netwerkomgeving: 'ja' } })).verdict).toBe('in-order');
  });
  it('cannot tell before her answer, whatever the page shows', () => {
    for (const texts of [[], ['11.22.33.44']]) expect(verdictOf(rule, ipPage(texts), known())).toMatchObject({ verdict: 'cannot-tell', why: 'no-answer' });
  });
  it('cannot tell where the only line is one that she just filled in', () => {
    expect(verdictOf(rule, edited(ipPage(['11.22.33.44']), 0), without)).toMatchObject({ verdict: 'cannot-tell', why: 'not-saved' });
  });
  it('cannot tell while a part may be unseen, or the column was not found', () => {
    expect(verdictOf(rule, ipPage([], ['loading']), without)).toMatchObject({ verdict: 'cannot-tell', why: 'incomplete' });
    for (const ip of ['no-column', 'two-candidates'] as const) expect(verdictOf(rule, ipPage(['x'], [], { columns: { ...ipPage([]).columns, ip } }), without)).toMatchObject({ verdict: 'cannot-tell', why: ip });
  });
  itIsNeverInOrderWhenIncomplete(rule, ipPage(['11.22.33.44']), without);
});
