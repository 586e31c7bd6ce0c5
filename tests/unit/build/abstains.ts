import { expect, it } from 'vitest';
import { judge, type Verdict } from '@/rules/judge';
import type { Known } from '@/rules/known';
import type { PageModel, Rule } from '@/rules/rule';
import { incompleteReasons } from '@/rules/seen';
import type { Partij, PartijenPage } from '@/rules/uitgeverijen/page';
import { knownOf, partij, partijenPage } from './partijen';

/** The verdict of one rule on one page. */
export function verdictOf<M extends PageModel>(rule: Rule<M>, page: M, about: Known): Verdict {
  const [verdict] = judge(page, about, [rule]);
  if (verdict === undefined) throw new Error('judge gave no verdict');
  return verdict;
}

/** Proves that a rule that finds nothing wrong on `page` is never *in order* once a part of that page was not seen. */
export function itIsNeverInOrderWhenIncomplete<M extends PageModel>(rule: Rule<M>, page: M, about: Known): void {
  it('is in order when seen whole, and never when a part was not seen', () => {
    expect(verdictOf(rule, page, about)).toMatchObject({ verdict: 'in-order', why: null });
    for (const why of incompleteReasons) {
      expect(verdictOf(rule, { ...page, seen: { ...page.seen, complete: false, why: [why] } }, about)).toMatchObject({ verdict: 'cannot-tell' });
    }
  });
}

/** What every rule that needs a saved tick must do with rows that do not show one. `good`: a row in which it finds nothing wrong. */
export function itNeedsASavedTick(rule: Rule<PartijenPage>, good: Partij, about: Known): void {
  const page = (rows: readonly Partij[], more: Partial<PartijenPage> = {}) => partijenPage(rows, { page: rule.page as PartijenPage['page'], ...more });
  itIsNeverInOrderWhenIncomplete(rule, page([good]), about);
  it('cannot tell where the tick cannot be read', () => {
    expect(verdictOf(rule, page([good, partij('Letterlicht', 'unreadable')]), about)).toMatchObject({ verdict: 'cannot-tell', why: 'unreadable' });
  });
  it('cannot tell where she changed the tick in this document, or in an earlier one that nothing has settled', () => {
    expect(verdictOf(rule, page([{ ...good, edited: ['aangevinkt'] }]), about)).toMatchObject({ verdict: 'cannot-tell', why: 'not-saved' });
    const underWay = new Map(about.rows).set(good.identity ?? '', { ...about.rows.get(good.identity ?? '') ?? knownOf({ x: {} }).rows.values().next().value!, underWay: { field: 'aangevinkt', to: 'no' } });
    expect(verdictOf(rule, page([good]), { ...about, rows: underWay })).toMatchObject({ verdict: 'cannot-tell', why: 'not-saved' });
  });
  it('cannot tell where two rows bear one name, or a row bears none', () => {
    expect(verdictOf(rule, page([{ ...good, identity: null }]), about)).toMatchObject({ verdict: 'cannot-tell', why: 'same-name' });
    expect(verdictOf(rule, page([{ ...good, identity: null, naam: '' }]), about)).toMatchObject({ verdict: 'cannot-tell', why: 'unreadable' });
  });
  it.each(['no-column', 'two-candidates'] as const)('cannot tell with %s', (state) => {
    expect(verdictOf(rule, page([good], { columns: { naam: 'read', aangevinkt: state } }), about)).toMatchObject({ verdict: 'cannot-tell', why: state });
    expect(verdictOf(rule, page([good], { columns: { naam: state, aangevinkt: 'read' } }), about)).toMatchObject({ verdict: 'cannot-tell', why: state });
  });
}
