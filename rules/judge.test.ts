import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyKnown, anyPage } from '@/tests/unit/build/any-page';
import { known, rowKnownOf } from '@/tests/unit/build/known';
import { knownOf, partij, partijenPage, seen } from '@/tests/unit/build/partijen';
import { faultText } from './fault-text';
import { rules, rulesOf } from './index';
import { judge, strongest } from './judge';
import { cannotTell, reasons, type Fault, type Outcome, type PageModel, type Rule } from './rule';
import { incompleteReasons } from './seen';

const text = { title: 't', why: 'w', fix: ['f'] };
const says = (outcome: Outcome, more: Partial<Rule> = {}): Rule => ({ id: 'uitgeverijen/proef', page: 'uitgeverijen', items: ['PRIV-2', 'VO-5'], weight: 'let op', checklist: null, text: { nl: text, en: text }, check: () => outcome, ...more });
const row = partij('Taalvijver', 'yes');
const page = partijenPage([row]);
const one = (outcome: Outcome, on: PageModel = page, about = known(), more: Partial<Rule> = {}) => judge(on, about, [says(outcome, more)])[0];
const fault = (more: Partial<Fault> = {}): Outcome => ({ faults: [{ row, field: 'aangevinkt', ...more }], reasons: [] });

describe('judge', () => {
  it('is in order only with no fault, no reason and a page seen whole', () => {
    expect(one({ faults: [], reasons: [] })).toMatchObject({ verdict: 'in-order', why: null, faults: [], blocked: [] });
    expect(one(cannotTell('unreadable'))).toMatchObject({ verdict: 'cannot-tell', why: 'unreadable' });
    expect(one({ faults: [], reasons: [] }, { ...page, seen: seen(1, ['pager']) })).toMatchObject({ verdict: 'cannot-tell', why: 'incomplete' });
    expect(one({ faults: [], reasons: [] }, { ...page, seen: seen(1, ['not-recognised']) })).toMatchObject({ verdict: 'cannot-tell', why: 'not-recognised' });
    expect(one({ faults: [], reasons: [] }, { ...page, removedHere: 1 })).toMatchObject({ verdict: 'cannot-tell', why: 'not-saved' });
  });
  it('is a problem with any fault, and still tells what it could not see', () => {
    expect(one(fault(), { ...page, seen: seen(1, ['pager']) })).toMatchObject({ verdict: 'problem', why: 'incomplete' });
    expect(one({ ...fault(), reasons: ['unreadable', 'no-answer'] })).toMatchObject({ verdict: 'problem', why: 'unreadable', reasons: ['unreadable', 'no-answer'] });
  });
  it('fills in what a fault leaves to its rule', () => {
    expect(one(fault())?.faults[0]).toMatchObject({ rule: 'uitgeverijen/proef', item: 'PRIV-2', weight: 'let op', settled: false });
    expect(one(fault({ item: 'VO-5', weight: 'fout' }))?.faults[0]).toMatchObject({ item: 'VO-5', weight: 'fout' });
  });
  it('settles a "let op" by "gezien" of that field, a "fout" by an exception alone', () => {
    const gezien = knownOf({ Taalvijver: { seenFields: ['aangevinkt'] } });
    expect(one(fault(), page, gezien)?.faults[0]?.settled).toBe(true);
    expect(one(fault({ field: 'naam' }), page, gezien)?.faults[0]?.settled).toBe(false);
    expect(one(fault({ weight: 'fout' }), page, gezien)?.faults[0]?.settled).toBe(false);
    for (const exceptions of [[null], ['uitgeverijen/proef']]) expect(one(fault({ weight: 'fout' }), page, knownOf({ Taalvijver: { exceptions } }))?.faults[0]?.settled).toBe(true);
    expect(one(fault({ weight: 'fout' }), page, knownOf({ Taalvijver: { exceptions: ['uitgeverijen/iets-anders'] } }))?.faults[0]?.settled).toBe(false);
  });
  it('settles a fault of the page by its field, or by an exception on the rule', () => {
    const fields = { brin: { compared: 'changed', since: null, accepted: true } } as const;
    expect(one(fault({ row: null, field: 'brin' }), page, known({ fields }))?.faults[0]?.settled).toBe(true);
    expect(one(fault({ row: null, field: 'brin', weight: 'fout' }), page, known({ fields }))?.faults[0]?.settled).toBe(false);
    expect(one(fault({ row: null, field: null, weight: 'fout' }), page, known({ settledOfPage: ['uitgeverijen/proef'] }))?.faults[0]?.settled).toBe(true);
  });
  it('names the rows of which a rule could not tell', () => {
    const [verdict] = judge(partijenPage([row, partij('Letterlicht', 'unreadable')]), knownOf({ Taalvijver: { answers: ['via-basispoort'] } }), rulesOf('uitgeverijen').filter(({ id }) => id === 'uitgeverijen/aan-maar-niet-in-gebruik'));
    expect(verdict?.blocked).toEqual([partij('Letterlicht', 'no').identity]);
  });
});

describe('strongest', () => {
  it('lets a reason of the page go before one of a row, and the school’s answer last', () => {
    expect(strongest([])).toBeNull();
    expect(strongest(['no-answer', 'unreadable', 'no-column'])).toBe('no-column');
    for (const reason of reasons) expect(strongest(['no-answer', reason])).toBe(reason);
  });
});

describe('every rule on any page', () => {
  it('is never in order on a page of which a part was not seen', () => {
    const judged = new Set<string>();
    fc.assert(fc.property(anyPage.chain((on) => fc.tuple(fc.constant(on), anyKnown(on), fc.constantFrom(...incompleteReasons))), ([on, about, why]) => {
      for (const verdict of judge({ ...on, seen: { ...on.seen, complete: false, why: [why] } }, about, rulesOf(on.page))) {
        judged.add(verdict.rule);
        expect(verdict.verdict).not.toBe('in-order');
        expect(verdict.why).not.toBeNull();
      }
    }), { numRuns: 300 });
    expect([...judged].toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  });

  it('gives verdict, faults and reasons that fit, and texts without a hole in both languages', () => {
    const seenFaults = new Set<string>();
    fc.assert(fc.property(anyPage.chain((on) => fc.tuple(fc.constant(on), anyKnown(on))), ([on, about]) => {
      for (const verdict of judge(on, about, rulesOf(on.page))) {
        const rule = rules.find(({ id }) => id === verdict.rule);
        if (rule === undefined) throw new Error('a verdict of no rule');
        expect(verdict.verdict).toBe(verdict.faults.length > 0 ? 'problem' : verdict.why === null ? 'in-order' : 'cannot-tell');
        expect(verdict.why).toBe(strongest(verdict.reasons));
        for (const found of verdict.faults) {
          seenFaults.add(found.rule);
          expect(rule.items).toContain(found.item);
          expect(found.row === null || on.rows.includes(found.row)).toBe(true);
          for (const language of ['nl', 'en'] as const) {
            const { title, why, fix, when } = faultText(rule, found, language);
            for (const words of [title, why, ...fix, when ?? 'x']) expect(words).toMatch(/^[^{}]+$/);
            expect(fix.length).toBeLessThanOrEqual(4);
          }
        }
      }
    }), { numRuns: 400 });
    // Chance decides which faults come up; far from all would mean that this test looks at nothing.
    expect(seenFaults.size).toBeGreaterThan(30);
  });

  it('gives no fault of a row that she changed in this document, but for the one that says so', () => {
    const about = known({ rows: new Map([[row.identity ?? '', rowKnownOf({ answers: ['niet-in-gebruik'], earlierTick: { ticked: 'no', since: '2026-06-12' } })]]) });
    const verdicts = judge(partijenPage([{ ...row, edited: ['aangevinkt'] }]), about, rulesOf('uitgeverijen'));
    expect(verdicts.filter(({ faults }) => faults.length > 0).map(({ rule }) => rule)).toEqual(['uitgeverijen/niet-opgeslagen']);
    expect(verdicts.filter(({ rule }) => rule !== 'uitgeverijen/niet-opgeslagen').every(({ why }) => why === 'not-saved')).toBe(true);
  });
});
