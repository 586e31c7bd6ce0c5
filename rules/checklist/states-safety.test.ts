import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../index';
import { loggedKinds, type LoggedKind } from '../page-kind';
import { reasons } from '../rule';
import { foldAll } from './fold-standing';
import { holdingRules } from './hold-ups';
import { itemOf } from './items';
import { Log } from './log.test-data';
import { badgeCount, remaining } from './remaining';
import { statesOf } from './states';

/** Random lives of a log: looks of all kinds, faults, answers, declarations, changes. */
const life = fc.array(fc.oneof(
  fc.record({ kind: fc.constant('look' as const), page: fc.constantFrom(...loggedKinds), complete: fc.boolean(), why: fc.array(fc.tuple(fc.nat(12), fc.constantFrom(...reasons, null)), { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('confirm' as const), page: fc.constantFrom(...loggedKinds), yes: fc.constantFrom(true, true, true, false) }),
  fc.record({ kind: fc.constant('fault' as const), rule: fc.nat(60), subject: fc.constantFrom('a', 'b') }),
  fc.record({ kind: fc.constant('resolve' as const), rule: fc.nat(60), subject: fc.constantFrom('a', 'b') }),
  fc.record({ kind: fc.constant('answer' as const), page: fc.constantFrom(...loggedKinds), subject: fc.constantFrom('a', 'b'), code: fc.constantFrom('klopt-nog' as const, 'via-basispoort' as const, 'ip-actueel' as const, 'rol-klopt' as const) }),
  fc.record({ kind: fc.constant('declare' as const), item: fc.constantFrom('PRIV-4a' as const, 'MFA-1' as const, 'FAQ-9' as const, 'LAS-3' as const, 'VO-5' as const), code: fc.constantFrom('gedaan' as const, 'niet-gedaan' as const) }),
  fc.record({ kind: fc.constant('change' as const), page: fc.constantFrom(...loggedKinds), stage: fc.nat(3) }),
), { maxLength: 40 });

function lived(steps: typeof life extends fc.Arbitrary<infer T> ? T : never): Log {
  const log = new Log();
  for (const [at, step] of steps.entries()) {
    if (step.kind === 'look') {
      const own = rules.filter((rule) => rule.page === step.page);
      const said = Object.fromEntries(step.why.flatMap(([nth, why]) => { const rule = own[nth % own.length]; return rule === undefined || why === null ? [] : [[rule.id, { why }]]; }));
      log.look(step.page, { complete: step.complete, rules: said });
    } else if (step.kind === 'confirm') log.confirm(step.page, step.yes ? 'ja' : 'nee');
    else if (step.kind === 'fault' || step.kind === 'resolve') {
      const rule = rules[step.rule % rules.length];
      if (rule === undefined || rule.page === 'inloggen') continue;
      if (step.kind === 'fault') log.fault(rule.id, rule.items[0], rule.weight, step.subject);
      else log.resolve(rule.id, step.subject);
    } else if (step.kind === 'answer') log.answer(step.page, step.code, { subject: step.subject });
    else if (step.kind === 'declare') log.declare(step.item, step.code);
    else {
      const item = rules.find((rule) => rule.page === step.page)?.items[0] ?? 'PRIV-2';
      log.change(step.page, item, 'veld', 'x', 'y', `change-${at}`);
      if (step.stage > 0) log.save(step.page, `change-${at}`);
      if (step.stage > 1) log.again(step.page, 'veld', 'y', `again-${at}`);
      if (step.stage > 2) log.again(step.page, 'veld', 'y', `later-${at}`, true);
    }
  }
  return log;
}

const done = ['klaar', 'bevestigd-na-herladen', 'bevestigd-latere-dag'];
/** What a declaration may stand in for (product.md); all other reasons hold an item up whatever she says. */
const declarable = ['not-shown', 'no-column', 'unknown-origin', 'unreadable', 'level-unclear', 'two-candidates', 'not-recognised'];

describe('silence is not approval, whatever happens', () => {
  it('no item is done while a page of its rules was never seen, not confirmed, or a rule of it cannot tell', () => {
    fc.assert(fc.property(life, (steps) => {
      const { standing } = lived(steps);
      for (const { id, state } of statesOf(standing, '2026-09-01')) {
        if (!done.includes(state)) continue;
        for (const rule of holdingRules(id, rules, standing)) {
          const page = standing.pages[rule.page as LoggedKind];
          const declared = standing.declarations[id]?.code === 'gedaan';
          if (page === undefined) { expect(declared, `${id} ${rule.id} never seen`).toBe(true); continue; }
          const verdict = page.verdicts[rule.id];
          const why = verdict?.why ?? null;
          if (why !== null && why !== 'first-look' && why !== 'no-answer') expect(declared && declarable.includes(why), `${id} ${rule.id} ${why}`).toBe(true);
          if (why === null) {
            expect(verdict?.verdict === 'in-order' ? verdict.complete : true, `${id} ${rule.id} rests on an incomplete look`).toBe(true);
            expect(page.lastCompleteOn, `${id} ${rule.id} never seen whole`).not.toBeNull();
            expect(page.confirmed?.answer, `${id} ${rule.id} not confirmed`).toBe('ja');
          }
        }
      }
    }), { numRuns: 300 });
  });

  it('no item is done while a fout of it is open and nothing covers it', () => {
    fc.assert(fc.property(life, (steps) => {
      const { standing } = lived(steps);
      const states = new Map(statesOf(standing, '2026-09-01').map((status) => [status.id, status]));
      for (const fault of Object.values(standing.faults)) {
        // Whether a tick is wrong is decided by her answer of how the party is used: a later answer can make the fault moot.
        if (fault.rule.includes('-maar-')) continue;
        if (fault.weight === 'fout' && itemOf(fault.item)?.kind !== 'H') expect(states.get(fault.item)?.state).toBe('aandacht');
      }
    }), { numRuns: 200 });
  });

  it('the same log gives the same states, and what is counted adds up', () => {
    fc.assert(fc.property(life, (steps) => {
      const { facts } = lived(steps);
      const states = statesOf(foldAll(facts), '2026-09-01');
      expect(statesOf(foldAll(facts), '2026-09-01')).toEqual(states);
      const groups = remaining(states);
      expect(badgeCount(states)).toBe(groups.find(({ who }) => who === 'ICT')?.items.length ?? 0);
      const listed = groups.flatMap(({ items }) => items.map(({ id }) => id));
      expect(new Set(listed).size).toBe(listed.length);
      for (const { id, state, since } of states) {
        expect(listed.includes(id)).toBe(['aandacht', 'gewijzigd', 'niet-te-beoordelen', 'niet-bekeken', 'gemeld-namens'].includes(state));
        if (since !== null) expect(since).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
    }), { numRuns: 100 });
  });
});

describe('a school with very many questions', () => {
  it('counts every one of four thousand', () => {
    const log = new Log().fine('medewerkers', 'uitgeverijen');
    for (let at = 0; at < 4_000; at++) log.fault('medewerkers/handmatig-bevestigen', 'PRIV-4a', 'vraag', `m${at}`);
    const { standing } = log;
    const states = statesOf(standing, '2026-09-01');
    expect(states.find(({ id }) => id === 'PRIV-4a')?.questions).toBe(4_000);
  });
});

describe('remaining and the badge', () => {
  it('groups by who acts, in the order of the checklist; saved and confirmed are not hers to do', () => {
    const log = new Log().say('samenvoegen', 'nee').declare('VO-1', 'niet-gedaan').fine('uitgeverijen').change('uitgeverijen', 'PRIV-2', 'aangevinkt', 'yes', 'no', 'd1').save('uitgeverijen', 'd1');
    const groups = new Map(remaining(statesOf(log.standing, '2026-09-01')).map(({ who, items }) => [who, items.map(({ id }) => id)]));
    expect(groups.get('bestuur')).toEqual(['VO-1', 'VO-2', 'VO-3', 'VO-4', 'VO-5']);
    expect(groups.get('LAS-beheerder')).toEqual(['LAS-1', 'LAS-2', 'LAS-3', 'LAS-5', 'LAS-6']);
    expect(groups.get('directie')).toEqual(['PRIV-7']);
    expect(groups.get('ICT')).not.toContain('PRIV-2');
    expect(groups.has('leerkracht')).toBe(false);
  });

  it('nothing due is nothing to count', () => {
    expect(badgeCount([])).toBe(0);
    expect(remaining([])).toEqual([]);
  });
});
