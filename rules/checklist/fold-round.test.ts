import { describe, expect, it } from 'vitest';
import { Log } from './log.test-data';

const party = 'uitgeverijen';
const next = (log: Log): Log => log.on('2027-05-03').inRound('2027-2028').add('school-year-started', { observation: { field: 'round', before: '2026-2027', after: '2027-2028' } });
const carry = (log: Log, subject: string, field: string | null, after: string | null, said = {}): Log => log.add('carried-over', { page: party, subject, observation: { field, before: null, after, since: '2026-06-01' }, ...said });

describe('a new round', () => {
  it('asks again what she answered, declared and confirmed, and keeps last year’s declaration to show', () => {
    const log = next(new Log().fine('medewerkers').fault('medewerkers/handmatig-bevestigen', 'PRIV-4a', 'vraag').answer('medewerkers', 'klopt-nog').declare('FAQ-10', 'gedaan'));
    expect([log.state('PRIV-4a'), log.state('FAQ-10'), log.state('FAQ-3')]).toEqual(['niet-bekeken', 'niet-bekeken', 'niet-bekeken']);
    expect(log.standing).toMatchObject({ round: '2027-2028', declarations: {}, pages: {}, declaredBefore: { 'FAQ-10': { code: 'gedaan' } } });
    expect(log.standing.rows['a']?.earlier.map(({ code }) => code)).toEqual(['klopt-nog']);
    expect(log.standing.rows['a']?.answers).toEqual([]);
    expect(log.look('medewerkers').state('FAQ-3')).toBe('niet-bekeken');
    expect(log.confirm('medewerkers').state('FAQ-3')).toBe('klaar');
  });

  it('keeps the situation, exceptions until they expire, and that there was an earlier look', () => {
    const log = next(new Log().fine(party).say('samenvoegen', 'nee').except(null, '2027-06-01', { subject: null, item: 'FAQ-10' }).except(party, '2027-07-31'));
    expect(log.state('FUS-1')).toBe('nvt');
    expect([log.state('FAQ-10', '2027-06-01'), log.state('FAQ-10', '2027-06-02')]).toEqual(['nvt', 'niet-bekeken']);
    expect(log.standing.rows['a']?.exceptions).toHaveLength(1);
    expect(log.standing.lookedAt[party]).toBe('2026-05-11');
  });

  it('keeps baselines, agreements and open follow-ups of a row until it is carried over; use is asked again', () => {
    const log = next(new Log().look(party, { seen: { a: 'yes' } }).answer(party, 'via-basispoort').answer(party, 'overeenkomst-aanwezig').look(party, { seen: { a: 'no' } }));
    expect(log.standing.rows['a']).toMatchObject({ round: '2026-2027', tick: { ticked: 'yes' }, followUp: 'open', answers: [{ code: 'overeenkomst-aanwezig' }], earlier: [{ code: 'via-basispoort' }] });
  });

  it('an open follow-up stays a fault, and is one fault when it is carried over', () => {
    const log = next(new Log().look(party, { seen: { a: 'yes' } }).look(party, { seen: { a: 'no' } }).fault('uitgeverijen/nazorg-na-uitvinken', 'PRIV-2', 'let op', 'a', 'aangevinkt'));
    expect(log.status('PRIV-2')).toMatchObject({ state: 'aandacht', openFaults: 1 });
    carry(log, 'A', 'aangevinkt', 'yes');
    carry(log, 'A', 'nazorg', 'open');
    log.look(party, { seen: { A: 'no' } }).fault('uitgeverijen/nazorg-na-uitvinken', 'PRIV-2', 'let op', 'A', 'aangevinkt');
    expect(log.status('PRIV-2')).toMatchObject({ openFaults: 1 });
    expect(log.confirm(party).answer(party, 'niet-in-gebruik', { subject: 'A' }).answer(party, 'nazorg-gevraagd', { subject: 'A' }).state('PRIV-2')).toBe('klaar');
  });

  it('a settled follow-up does not come back', () => {
    const log = next(new Log().look(party, { seen: { a: 'yes' } }).look(party, { seen: { a: 'no' } }).fault('uitgeverijen/nazorg-na-uitvinken', 'PRIV-2', 'let op', 'a', 'aangevinkt').answer(party, 'nazorg-gevraagd'));
    expect(log.status('PRIV-2').openFaults).toBe(0);
    carry(log, 'A', 'nazorg', 'settled');
    carry(log, 'A', null, null, { reason: 'nazorg-gevraagd', class: 'observed-and-decided' });
    expect(log.standing.rows['A']).toMatchObject({ followUp: 'settled', carried: true });
  });

  it('carries an exception with its reason and expiry, and an agreement with its class and day', () => {
    const log = next(new Log());
    carry(log, 'A', null, null, { reason: 'onterecht', rule: 'uitgeverijen/aan-maar-niet-in-gebruik', expiresOn: '2027-12-31' });
    carry(log, 'A', null, null, { reason: 'overeenkomst-aanwezig', class: 'declared', item: 'VO-5' });
    expect(log.standing.rows['A']).toMatchObject({ exceptions: [{ reason: 'onterecht', expiresOn: '2027-12-31' }], answers: [{ code: 'overeenkomst-aanwezig', class: 'declared', on: '2026-06-01' }] });
  });

  it('a field of profiel under a new key is no change and no first look: only a carry-over says that it is the same', () => {
    const log = next(new Log().look('profiel', { seen: { brin: 'old' } }));
    expect(log.look('profiel', { seen: { brin: 'new' } }).standing.fields['brin']).toMatchObject({ value: 'old', shown: 'new', round: '2026-2027' });
    log.add('carried-over', { page: 'profiel', observation: { field: 'brin', before: null, after: 'new', since: '2026-05-11' } });
    expect(log.standing.fields['brin']).toMatchObject({ value: 'new', since: '2026-05-11', shown: null, round: '2027-2028' });
  });

  it('starts also by a fact that bears its name, and never goes back', () => {
    const log = new Log().declare('FAQ-10', 'gedaan').inRound('2027-2028').declare('FAQ-4', 'gedaan').inRound('2026-2027').declare('FAQ-13', 'gedaan');
    expect(log.standing.round).toBe('2027-2028');
    expect(Object.keys(log.standing.declarations)).toEqual(['FAQ-4', 'FAQ-13']);
  });

  it('two rounds later only a follow-up that nobody settled is still told of; erasing a round ends that too', () => {
    const log = next(new Log().look(party, { seen: { a: 'yes', b: 'yes' } }).look(party, { seen: { a: 'no', b: 'yes' } }).fault('uitgeverijen/nazorg-na-uitvinken', 'PRIV-2', 'let op', 'a', 'aangevinkt'));
    log.on('2028-05-03').inRound('2028-2029').add('school-year-started');
    expect(Object.keys(log.standing.rows)).toEqual(['a']);
    expect(log.status('PRIV-2').openFaults).toBe(1);
    expect(Object.keys(log.add('erased', { observation: { rounds: ['2026-2027'] } }).standing.rows)).toEqual([]);
  });
});
