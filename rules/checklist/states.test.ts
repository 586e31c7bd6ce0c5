import { describe, expect, it } from 'vitest';
import { itemIds } from './item';
import { items } from './items';
import { Log } from './log.test-data';
import { emptyStanding } from './standing';
import { statesOf } from './states';

const staff = 'medewerkers';
const expired = 'medewerkers/einddatum-verlopen';
const ask = 'medewerkers/handmatig-bevestigen';
const nobodyMerges = (): Log => new Log().say('samenvoegen', 'nee');

describe('before anything was recorded', () => {
  it('gives every item once, in the order of the checklist', () => {
    expect(statesOf(emptyStanding, '2026-05-11').map(({ id }) => id)).toEqual([...itemIds]);
  });

  it('nothing is in order: help is help, the rest was not looked at, or comes later', () => {
    const kinds = new Map(items.map(({ id, kind }) => [id, kind]));
    for (const { id, state, class: known } of statesOf(emptyStanding, '2026-09-01')) {
      expect(state, id).toBe(kinds.get(id) === 'H' ? 'hulp' : 'niet-bekeken');
      expect(known).toBeNull();
    }
  });
});

describe('hulp, nvt, later', () => {
  it.each(['HELP-1', 'MFA-3', 'FAQ-1', 'FAQ-11', 'FAQ-14', 'FAQ-15'] as const)('%s is always help', (id) => {
    expect(new Log().fault(expired, id, 'fout').declare(id, 'niet-gedaan').state(id)).toBe('hulp');
  });

  it.each([
    ['nee', ['PRIV-1', 'FUS-0', 'FUS-1', 'FUS-2', 'FUS-3']],
    ['brin', ['PRIV-1', 'FUS-2', 'FUS-3']],
    ['administraties', ['PRIV-1', 'FUS-1', 'FUS-3']],
    ['splitsen', ['PRIV-1', 'FUS-0', 'FUS-1', 'FUS-2']],
    ['sluiten', ['FUS-0', 'FUS-1', 'FUS-2', 'FUS-3']],
  ])('samenvoegen %s: what does not apply is nvt, the rest counts', (how, absent) => {
    const log = new Log().say('samenvoegen', how);
    for (const id of ['PRIV-1', 'FUS-0', 'FUS-1', 'FUS-2', 'FUS-3'] as const) expect(log.state(id), id).toBe(absent.includes(id) ? 'nvt' : 'niet-bekeken');
  });

  it('not asked yet is not *does not apply*; skipped may be declared', () => {
    expect(new Log().declare('FUS-3', 'gedaan').state('FUS-3')).toBe('niet-bekeken');
    expect(new Log().say('samenvoegen', 'overgeslagen').declare('FUS-3', 'gedaan').state('FUS-3')).toBe('klaar');
  });

  it('an exception on the item itself holds until its last day', () => {
    const log = new Log().except(null, '2026-06-30', { subject: null, item: 'FAQ-10' });
    expect(log.state('FAQ-10', '2026-06-30')).toBe('nvt');
    expect(log.state('FAQ-10', '2026-07-01')).toBe('niet-bekeken');
    expect(log.withdraw(log.last).state('FAQ-10', '2026-06-30')).toBe('niet-bekeken');
  });

  it('an exception on a fault is none on the item', () => {
    expect(nobodyMerges().except(staff, '2026-06-30', { item: 'FAQ-10', rule: expired, subject: null }).state('FAQ-10')).toBe('niet-bekeken');
  });

  it('LAS-6 comes after 1 August', () => {
    expect(new Log().declare('LAS-6', 'niet-gedaan').state('LAS-6', '2026-07-31')).toBe('later');
    expect(new Log().declare('LAS-6', 'niet-gedaan').state('LAS-6', '2026-08-01')).toBe('aandacht');
  });

  it('a merger comes on the date agreed, until it was processed', () => {
    const log = new Log().say('samenvoegen', 'administraties').say('samenvoegen-datum', '2026-06-15');
    expect(log.state('FUS-2', '2026-06-14')).toBe('later');
    expect(log.state('FUS-2', '2026-06-15')).toBe('niet-bekeken');
    expect(log.say('samenvoegen-fase', 'verwerkt').state('FUS-2', '2026-06-14')).toBe('niet-bekeken');
    expect(log.state('FUS-0', '2026-06-14')).toBe('niet-bekeken');
  });
});

describe('aandacht', () => {
  it.each(['fout', 'let op'])('an open %s of the item, and of that item alone', (weight) => {
    const log = new Log().fine(staff).fault(expired, 'PRIV-4b', weight, 'a', 'einddatum');
    expect(log.status('PRIV-4b')).toMatchObject({ state: 'aandacht', openFaults: 1, class: 'observed', since: '2026-05-11' });
    expect(log.state('PRIV-4a')).toBe('klaar');
  });

  it('a tip, and a tip’s rule that cannot tell, hold nothing up', () => {
    const log = new Log().look(staff, { rules: { 'een-ict-coordinator': { verdict: 'cannot-tell', why: 'no-column' } } }).confirm(staff).fine('beheer').fault('medewerkers/een-ict-coordinator', 'MFA-1', 'tip', null);
    expect(log.state('MFA-1')).toBe('klaar');
  });

  it('first-look, and no staff list, hold nothing up', () => {
    const log = new Log().look('profiel', { rules: { 'brin-gewijzigd': { why: 'first-look' } } }).confirm('profiel').declare('LAS-3', 'gedaan', { source: { code: 'document', on: '2026-05-11' }, onBehalfOf: 'LAS-beheerder' });
    expect(log.state('LAS-3')).toBe('klaar');
    expect(new Log().look(staff, { rules: { 'niet-op-personeelslijst': { why: 'no-answer' } } }).confirm(staff).state('PRIV-4a')).toBe('klaar');
  });

  it('niet-opgeslagen is told by the change, not as a fault', () => {
    const log = new Log().fine('uitgeverijen').fault('uitgeverijen/niet-opgeslagen', 'PRIV-2', 'let op', 'a', 'aangevinkt');
    expect(log.status('PRIV-2')).toMatchObject({ state: 'klaar', openFaults: 0 });
  });

  it('a declaration niet-gedaan, until she says otherwise', () => {
    const log = new Log().declare('FAQ-10', 'niet-gedaan');
    expect(log.status('FAQ-10')).toMatchObject({ state: 'aandacht', class: 'declared', reasons: [{ code: 'declared-not-done' }] });
    expect(log.declare('FAQ-10', 'gedaan').state('FAQ-10')).toBe('klaar');
  });

  it('a fault that comes back reopens its item', () => {
    const log = new Log().fine(staff).fault(expired, 'PRIV-4b', 'fout', 'a', 'einddatum');
    expect(log.resolve(expired, 'a', 'einddatum').state('PRIV-4b')).toBe('klaar');
    expect(log.fault(expired, 'PRIV-4b', 'fout', 'a', 'einddatum').state('PRIV-4b')).toBe('aandacht');
  });
});

describe('what silences what', () => {
  const open = (weight = 'let op'): Log => new Log().fine(staff).fault('medewerkers/einddatum-ontbreekt', 'PRIV-4b', weight, 'a', 'einddatum');

  it('an answer or an exception of one row silences only that row', () => {
    const log = open().fault('medewerkers/einddatum-ontbreekt', 'PRIV-4b', 'let op', 'b', 'einddatum');
    expect(log.answer(staff, 'klopt-nog').status('PRIV-4b')).toMatchObject({ state: 'aandacht', openFaults: 1 });
    expect(log.answer(staff, 'klopt-nog', { subject: 'b' }).state('PRIV-4b')).toBe('klaar');
  });

  it('an exception of one rule silences only that rule', () => {
    const log = open('fout').fault(expired, 'PRIV-4b', 'fout', 'a', 'einddatum').except(staff, '2027-07-31', { rule: expired });
    expect(log.status('PRIV-4b')).toMatchObject({ openFaults: 1 });
    expect(log.except(staff, '2027-07-31').state('PRIV-4b')).toBe('klaar');
  });

  it('a fout yields only to an exception with a last day, and only until then', () => {
    const log = open('fout').answer(staff, 'gezien', { field: 'einddatum', value: 'v' });
    expect(log.state('PRIV-4b')).toBe('aandacht');
    expect(log.except(staff, null).state('PRIV-4b')).toBe('aandacht');
    log.except(staff, '2026-06-01');
    expect(log.state('PRIV-4b', '2026-06-01')).toBe('klaar');
    expect(log.state('PRIV-4b', '2026-06-02')).toBe('aandacht');
  });

  it('gezien silences a let op of that row and field alone', () => {
    const log = open().answer(staff, 'gezien', { field: 'email', value: 'v' });
    expect(log.state('PRIV-4b')).toBe('aandacht');
    expect(log.answer(staff, 'gezien', { field: 'einddatum', value: 'v' }).state('PRIV-4b')).toBe('klaar');
    expect(log.withdraw(log.last).state('PRIV-4b')).toBe('aandacht');
  });

  it('gezien does not silence a follow-up', () => {
    const log = new Log().look('uitgeverijen', { seen: { a: 'yes' } }).look('uitgeverijen', { seen: { a: 'no' } }).confirm('uitgeverijen').answer('uitgeverijen', 'niet-in-gebruik')
      .fault('uitgeverijen/nazorg-na-uitvinken', 'PRIV-2', 'let op', 'a', 'aangevinkt').answer('uitgeverijen', 'gezien', { field: 'aangevinkt', value: 'no' });
    expect(log.state('PRIV-2')).toBe('aandacht');
    expect(log.answer('uitgeverijen', 'nazorg-gevraagd').state('PRIV-2')).toBe('klaar');
  });

  it.each([
    ['medewerkers/inactief', 'ACC-1', 'uit-dienst'], ['medewerkers/rol-leerkracht-en-stagiair', 'FAQ-7', 'rol-klopt'], ['medewerkers/email-algemeen', 'PRIV-5', 'klopt-nog'],
  ] as const)('%s of %s yields to %s', (rule, item, code) => {
    const log = new Log().fine(staff).declare(item, 'gedaan').fault(rule, item, 'let op');
    expect(log.state(item)).toBe('aandacht');
    expect(log.answer(staff, code).state(item)).toBe('klaar');
  });

  it('a page fault yields to an exception on its rule, and a let op to gezien of the value shown', () => {
    const log = new Log().look('beheer', { seen: { 'mfa-ict': 'off' } }).confirm('beheer').fault('beheer/mfa-uit-voor-ict-coordinator', 'MFA-1', 'let op', null, 'mfa-ict');
    expect(log.state('MFA-1')).toBe('aandacht');
    expect(log.answer('beheer', 'gezien', { subject: null, field: 'mfa-ict', value: 'off' }).state('MFA-1')).toBe('klaar');
    const error = new Log().fine('beheer').fault('beheer/las-uitwisselingsfout', 'LAS-4', 'fout', null, 'las-uitwisseling').except('beheer', '2026-06-30', { subject: null, rule: 'beheer/las-uitwisselingsfout', item: 'LAS-4' });
    expect(error.state('LAS-4', '2026-06-30')).toBe('klaar');
    expect(error.state('LAS-4', '2026-07-01')).toBe('aandacht');
  });

  it('an answer with a last day is asked again after it', () => {
    const log = new Log().fine(staff).fault(ask, 'PRIV-4a', 'vraag').answer(staff, 'klopt-nog', { expiresOn: '2026-09-01' });
    expect(log.state('PRIV-4a', '2026-09-01')).toBe('klaar');
    expect(log.state('PRIV-4a', '2026-09-02')).toBe('niet-bekeken');
  });
});
