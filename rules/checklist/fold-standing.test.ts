import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryTypes, type Fact } from './fact';
import { foldAll, foldFact } from './fold-standing';
import { Log } from './log.test-data';
import { emptyStanding, faultKey } from './standing';

const party = 'uitgeverijen';

describe('baselines and follow-ups (rules.md, Compared with what)', () => {
  const row = (log: Log, subject = 'a') => log.standing.rows[subject];

  it('the first look is the baseline; a later difference does not move it; unreadable and absent keep it', () => {
    const log = new Log().look(party, { seen: { a: 'yes' } }).on('2026-05-12').look(party, { seen: { a: 'no' } }).look(party, { seen: { a: 'unreadable' } }).look(party, { seen: {} });
    expect(row(log)?.tick).toEqual({ ticked: 'yes', since: '2026-05-11' });
  });

  it('gezien moves it, and withdrawing that moves it back', () => {
    const log = new Log().look(party, { seen: { a: 'yes' } }).look(party, { seen: { a: 'no' } }).on('2026-05-12').answer(party, 'gezien', { field: 'aangevinkt', value: 'no' });
    expect(row(log)?.tick).toEqual({ ticked: 'no', since: '2026-05-12' });
    expect(row(log.withdraw(log.last))?.tick).toEqual({ ticked: 'yes', since: '2026-05-11' });
  });

  it('her change confirmed after a reload moves it; saved alone does not', () => {
    const log = new Log().look(party, { seen: { a: 'yes' } }).change(party, 'PRIV-2', 'aangevinkt', 'yes', 'no', 'd1').save(party, 'd1');
    expect(row(log)).toMatchObject({ tick: { ticked: 'yes' }, followUp: null });
    expect(row(log.on('2026-05-12').again(party, 'aangevinkt', 'no', 'd2'))).toMatchObject({ tick: { ticked: 'no', since: '2026-05-12' }, followUp: 'open' });
  });

  it('a follow-up ends by its answers or by ticking again, and starts anew with the next unticking', () => {
    const log = new Log().look(party, { seen: { a: 'yes' } }).look(party, { seen: { a: 'no' } });
    expect(row(log)?.followUp).toBe('open');
    expect(row(log.answer(party, 'nazorg-niet-nodig'))?.followUp).toBe('settled');
    expect(row(log.withdraw(log.last))?.followUp).toBe('open');
    expect(row(log.answer(party, 'nazorg-gevraagd').look(party, { seen: { a: 'no' } }))?.followUp).toBe('settled');
    expect(row(log.look(party, { seen: { a: 'yes' } }))).toMatchObject({ followUp: null, answers: [] });
    expect(row(log.look(party, { seen: { a: 'no' } }))?.followUp).toBe('open');
  });

  it('what she changed first was loaded before: that is its first look', () => {
    const log = new Log().change(party, 'PRIV-2', 'aangevinkt', 'yes', 'no', 'd1').again(party, 'aangevinkt', 'no', 'd2');
    expect(row(log)).toMatchObject({ tick: { ticked: 'no' }, followUp: 'open' });
  });

  it('fields of profiel and beheer likewise', () => {
    const log = new Log().look('profiel', { seen: { brin: 's1' } }).look('profiel', { seen: { brin: 's2' } });
    expect(log.standing.fields['brin']).toMatchObject({ value: 's1', shown: 's2' });
    log.on('2026-05-12').answer('profiel', 'gezien', { subject: null, field: 'brin', value: 's2' });
    expect(log.standing.fields['brin']).toMatchObject({ value: 's2', since: '2026-05-12', shown: null });
    expect(log.withdraw(log.last).standing.fields['brin']).toMatchObject({ value: 's1', since: '2026-05-11', shown: 's2' });
    expect(new Log().look('beheer', { seen: { 'mfa-ict': 'off' } }).look('beheer', { seen: { 'mfa-ict': 'unclear' } }).standing.fields['mfa-ict']).toMatchObject({ value: 'off', shown: null });
  });
});

describe('withdrawals restore what stood before', () => {
  it.each<[string, (log: Log) => Log, (log: Log) => unknown]>([
    ['an answer', (log) => log.answer(party, 'via-basispoort').answer(party, 'niet-in-gebruik'), (log) => log.standing.rows['a']?.answers.map(({ code }) => code)],
    ['a declaration', (log) => log.declare('FAQ-10', 'gedaan').declare('FAQ-10', 'niet-gedaan'), (log) => log.standing.declarations['FAQ-10']?.code],
    ['an exception on an item', (log) => log.except(null, '2026-06-01', { subject: null, item: 'FAQ-10' }).except(null, '2026-07-01', { subject: null, item: 'FAQ-10' }), (log) => log.standing.itemExceptions['FAQ-10']?.expiresOn],
    ['an answer about the school', (log) => log.say('las', 'esis').say('las', 'parnassys'), (log) => log.standing.situation.las?.choice],
    ['a reading', (log) => log.look(party).confirm(party).confirm(party, 'nee'), (log) => log.standing.pages[party]?.confirmed?.answer],
    ['an exception on a page fault', (log) => log.except('beheer', null, { subject: null, rule: 'x' }).except('beheer', null, { subject: null, rule: 'y' }), (log) => log.standing.pageExceptions.map(({ rule }) => rule)],
    ['a page answer', (log) => log.answer(party, 'rest-niet-in-gebruik', { subject: null }).answer(party, 'rest-niet-in-gebruik', { subject: null }), (log) => log.standing.pageAnswers[party]?.length],
    ['an exception on a row', (log) => log.except(party, '2026-06-01').except(party, '2026-07-01'), (log) => log.standing.rows['a']?.exceptions.length],
  ])('%s', (_what, give, look) => {
    const log = give(new Log());
    const newest = log.last;
    const first = log.facts.at(-2)?.eventId ?? '';
    const both = look(log);
    const one = look(log.withdraw(newest));
    expect(one).not.toEqual(both);
    const other = new Log();
    give(other);
    other.facts.splice(-1);
    expect(one).toEqual(look(other));
    // The older one too, when it is the newest that is kept.
    const kept = give(new Log());
    if (both !== one && typeof both === 'string') expect(look(kept.withdraw(first))).toEqual(both);
  });

  it('an unknown event takes nothing away', () => {
    const log = new Log().fine(party).answer(party, 'via-basispoort').declare('FAQ-10', 'gedaan');
    const { lastSeq: _a, touched: _b, ...before } = log.standing;
    const { lastSeq: _c, touched: _d, ...after } = log.withdraw('nothing').standing;
    expect(after).toEqual(before);
  });
});

describe('names and numbers', () => {
  it('numbers rows by first appearance, per page', () => {
    const log = new Log().fault('medewerkers/inactief', 'ACC-1', 'let op', 'm1').fault('medewerkers/inactief', 'ACC-1', 'let op', 'm2').fault('ip-nummers/prive', 'PRIV-6', 'fout', 'i1').resolve('medewerkers/inactief', 'm1').fault('medewerkers/inactief', 'ACC-1', 'let op', 'm1');
    expect(['m1', 'm2', 'i1'].map((subject) => log.standing.rows[subject]?.number)).toEqual([1, 2, 1]);
  });

  it('a changed weight replaces the fault, and keeps its day', () => {
    const log = new Log().fault('ip-nummers/niet-actueel', 'PRIV-6', 'let op').on('2026-05-12').fault('ip-nummers/niet-actueel', 'PRIV-6', 'fout');
    expect(log.standing.faults[faultKey('ip-nummers/niet-actueel', 'a', null)]).toMatchObject({ weight: 'fout', openedOn: '2026-05-11' });
  });
});

/** Facts of every type about few rows, pages and values, so that they meet each other. */
const anyFacts = fc.array(fc.record({
  type: fc.constantFrom(...entryTypes),
  page: fc.constantFrom('uitgeverijen', 'medewerkers', 'profiel', 'beheer', null),
  item: fc.constantFrom('PRIV-2', 'PRIV-4b', 'MFA-1', 'FAQ-10', null),
  rule: fc.constantFrom('uitgeverijen/gebruik-onbekend', 'uitgeverijen/nazorg-na-uitvinken', 'medewerkers/einddatum-verlopen', null),
  subject: fc.constantFrom('a', 'b', null),
  reason: fc.constantFrom('gedaan', 'niet-gedaan', 'via-basispoort', 'niet-in-gebruik', 'nazorg-gevraagd', 'gezien', 'opgelost', 'ingetrokken', 'nvt', 'rest-niet-in-gebruik', null),
  observation: fc.option(fc.oneof(
    fc.record({ field: fc.constantFrom('aangevinkt', 'einddatum', 'brin', 'row', 'samenvoegen', 'nazorg'), before: fc.constantFrom('yes', 'no', 'event-1', 'event-2', 'event-3', 'event-5', null), after: fc.constantFrom('yes', 'no', 'ja', 'nee', 'absent', 'open', null), document: fc.constantFrom('d1', 'd2'), weight: fc.constantFrom('fout', 'let op', 'vraag', 'tip') }),
    fc.record({ rowsSeen: fc.nat(9), rowsClaimed: fc.constant(null), complete: fc.boolean(), confidence: fc.constant(90), why: fc.constant([]), document: fc.constantFrom('d1', 'd2'), content: fc.constantFrom('c', 'e'), seen: fc.constantFrom(null, { a: 'yes', b: 'no' }, { a: 'no' }, { brin: 's' }), rules: fc.constant({}) }),
  )),
  later: fc.constantFrom(0, 0, 0, 0, 1),
  hers: fc.boolean(),
}), { maxLength: 60 }).map((all): Fact[] => {
  let year = 2025;
  return all.map(({ later, hers, ...said }, at) => {
    year += later;
    return {
      seq: at + 1, eventId: `event-${at + 1}`, recordedAt: `${year}-05-11T10:00:00.000Z`, offset: 120, actor: hers ? { role: 'ICT', label: 'x' } : { role: 'coach', label: '' }, onBehalfOf: null, source: null,
      school: 's', round: `${year}-${year + 1}`, edition: 'e', class: 'observed', expiresOn: null, ...said,
    };
  });
});

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

describe('the fold, whatever the log holds', () => {
  it('is the same one by one and all at once, and from any point on', () => {
    fc.assert(fc.property(anyFacts, fc.nat(), (facts, cut) => {
      const at = facts.length === 0 ? 0 : cut % facts.length;
      const whole = foldAll(facts);
      expect(facts.reduce(foldFact, emptyStanding)).toEqual(whole);
      expect(foldAll(facts.slice(at), foldAll(facts.slice(0, at)))).toEqual(whole);
    }), { numRuns: 200 });
  });

  it('never changes the standing it came from', () => {
    fc.assert(fc.property(anyFacts, (facts) => {
      let standing = frozen(emptyStanding);
      for (const fact of facts) standing = frozen(foldFact(standing, frozen(fact)));
      expect(standing.lastSeq).toBe(facts.length);
    }), { numRuns: 100 });
  });

  it('is plain data: storing it and taking it back changes nothing', () => {
    fc.assert(fc.property(anyFacts, (facts) => {
      const standing = foldAll(facts);
      expect(JSON.parse(JSON.stringify(standing))).toEqual(standing);
    }), { numRuns: 100 });
  });

  it('keeps every row of ten thousand facts about four thousand', () => {
    const seen = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`p${at}`, at % 2 === 0 ? 'yes' : 'no']));
    const log = new Log();
    for (let at = 0; at < 5_000; at++) log.fault('medewerkers/handmatig-bevestigen', 'PRIV-4a', 'vraag', `m${at % 4_000}`).answer('medewerkers', 'klopt-nog', { subject: `m${at % 4_000}` });
    for (let at = 0; at < 50; at++) log.look(party, { seen });
    const standing = foldAll(log.facts);
    expect(Object.keys(standing.rows)).toHaveLength(4_400);
    expect(standing.rows['m3999']?.answers).toHaveLength(1);
    expect(standing.rows['p1']?.tick?.ticked).toBe('no');
  });
});
