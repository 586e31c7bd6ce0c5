import { describe, expect, it } from 'vitest';
import { rules } from '../index';
import { itemIds } from './item';
import { servedItems } from './item-rules';
import { isItemId, itemOf, items } from './items';

describe('the items', () => {
  it('are every line of the checklist once, in its order', () => {
    expect(items.map(({ id }) => id)).toEqual([...itemIds]);
  });

  it('have the kinds of the contract', () => {
    const of = (kind: string) => items.filter((item) => item.kind === kind).map(({ id }) => id);
    expect(of('H')).toEqual(['HELP-1', 'MFA-3', 'FAQ-1', 'FAQ-11', 'FAQ-14', 'FAQ-15']);
    expect(of('O')).toEqual(['MFA-1', 'LAS-2', 'LAS-4', 'FAQ-3']);
    expect(of('V')).toEqual(['PRIV-1', 'PRIV-7', 'VO-1', 'VO-2', 'VO-3', 'VO-4', 'LAS-1', 'LAS-5', 'FUS-0', 'FUS-3', 'FAQ-4', 'FAQ-10']);
  });

  it('of a page are judged by rules of that page, or by a person alone', () => {
    for (const rule of rules) {
      for (const id of servedItems(rule, { situation: {} })) {
        if (rule.weight !== 'tip') expect(itemOf(id)?.pages, `${rule.id} ${id}`).toContain(rule.page);
      }
    }
    const judged = new Set(rules.flatMap((rule) => rule.items));
    expect(items.filter(({ id, kind }) => kind === 'O' && !judged.has(id))).toEqual([]);
    for (const { id } of items.filter(({ kind }) => kind === 'V')) expect(judged.has(id), id).toBe(false);
  });

  it('are told from other texts', () => {
    expect([isItemId('PRIV-4a'), isItemId('PRIV-4'), isItemId('constructor')]).toEqual([true, false, false]);
  });
});

describe('rules that change items while schools merge', () => {
  const at = (samenvoegen: string, fase?: string) => ({ situation: { samenvoegen: { choice: samenvoegen, on: '', eventId: '' }, ...(fase === undefined ? {} : { 'samenvoegen-fase': { choice: fase, on: '', eventId: '' } }) } });
  const served = (id: string, ...how: Parameters<typeof at>) => servedItems(rules.find((rule) => rule.id === id) ?? rules[0]!, at(...how));

  it('the coupling is of the merger until that was processed; the BRIN when only that changes', () => {
    expect(served('beheer/las-koppeling-handmatig', 'administraties', 'gepland')).toEqual(['FUS-2']);
    expect(served('beheer/las-koppeling-handmatig', 'administraties', 'verwerkt')).toEqual(['LAS-4']);
    expect(served('beheer/las-koppeling-handmatig', 'nee')).toEqual(['LAS-4']);
    expect(served('profiel/brin-gewijzigd', 'brin')).toEqual(['FUS-1']);
    expect(served('profiel/brin-gewijzigd', 'nee')).toEqual(['LAS-3']);
  });
});
