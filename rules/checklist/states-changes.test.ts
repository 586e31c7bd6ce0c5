import { describe, expect, it } from 'vitest';
import { Log } from './log.test-data';

const staff = 'medewerkers';
const expired = 'medewerkers/einddatum-verlopen';
/** A staff page with one end date gone by, which she changes in document d1. */
const changed = (): Log => new Log().fine(staff).fault(expired, 'PRIV-4b', 'fout', 'a', 'einddatum').change(staff, 'PRIV-4b', 'einddatum', 'old', 'new', 'd1');

describe('saved, reloaded, later', () => {
  it('changed, saved, seen again in a new document, and on a later day', () => {
    const log = changed();
    expect(log.status('PRIV-4b')).toMatchObject({ state: 'gewijzigd', openFaults: 0 });
    expect(log.save(staff, 'd1').state('PRIV-4b')).toBe('opgeslagen');
    log.again(staff, 'einddatum', 'new', 'd2').resolve(expired, 'a', 'einddatum');
    expect(log.status('PRIV-4b')).toMatchObject({ state: 'bevestigd-na-herladen', class: 'observed', since: '2026-05-11' });
    log.on('2026-05-12').again(staff, 'einddatum', 'new', 'd3', true);
    expect(log.status('PRIV-4b')).toMatchObject({ state: 'bevestigd-latere-dag', since: '2026-05-12' });
  });

  it('the fault that the change covers comes back when a later document shows the old value', () => {
    const log = changed().save(staff, 'd1').add('tick-changed', { page: staff, subject: 'a', observation: { field: 'einddatum', before: 'new', after: 'old', document: 'd2' } });
    expect(log.state('PRIV-4b')).toBe('aandacht');
  });

  it('changed back before saving: nothing is under way', () => {
    expect(changed().change(staff, 'PRIV-4b', 'einddatum', 'new', 'old', 'd1').state('PRIV-4b')).toBe('aandacht');
  });

  it('changed twice is one change, from the first value', () => {
    const { changes } = changed().change(staff, 'PRIV-4b', 'einddatum', 'new', 'newer', 'd1').standing;
    expect(changes.map(({ before, after, stage }) => ({ before, after, stage }))).toEqual([{ before: 'old', after: 'new', stage: 'ended' }, { before: 'old', after: 'newer', stage: 'changed' }]);
  });

  it('changed again after saving: what was saved stands behind it', () => {
    const log = changed().save(staff, 'd1').change(staff, 'PRIV-4b', 'einddatum', 'new', 'old', 'd1');
    expect(log.state('PRIV-4b')).toBe('gewijzigd');
    log.add('tick-changed', { page: staff, subject: 'a', observation: { field: 'einddatum', before: 'old', after: 'new', document: 'd2' } });
    expect(log.state('PRIV-4b')).toBe('opgeslagen');
  });

  it('a save in another document or page saves nothing here', () => {
    expect(changed().save(staff, 'd2').save('uitgeverijen', 'd1').state('PRIV-4b')).toBe('gewijzigd');
  });

  it('a change covers the faults of that row and field alone', () => {
    expect(changed().fault('medewerkers/einddatum-verlopen', 'PRIV-4b', 'fout', 'b', 'einddatum').status('PRIV-4b')).toMatchObject({ state: 'aandacht', openFaults: 1 });
    expect(changed().fault('medewerkers/email-ontbreekt', 'PRIV-5', 'fout', 'a', 'email').state('PRIV-5')).toBe('aandacht');
  });

  it('taking the row away covers all its faults, and their items are changed', () => {
    const log = new Log().fine(staff).fault(expired, 'PRIV-4b', 'fout', 'a', 'einddatum').fault('medewerkers/email-ontbreekt', 'LAS-2', 'fout', 'a', 'email').change(staff, 'PRIV-4a', 'row', 'present', 'absent', 'd1');
    expect(['PRIV-4a', 'PRIV-4b', 'LAS-2', 'FAQ-3'].map((id) => log.state(id as 'LAS-2'))).toEqual(['gewijzigd', 'gewijzigd', 'gewijzigd', 'klaar']);
  });

  it('an address of LAS staff is the LAS administrator’s item, not the one of manual staff', () => {
    const log = new Log().fine(staff).fault('medewerkers/email-ontbreekt', 'LAS-2', 'fout', 'a', 'email').change(staff, 'PRIV-5', 'email', 'x', 'y', 'd1');
    expect([log.state('LAS-2'), log.state('PRIV-5')]).toEqual(['gewijzigd', 'klaar']);
  });

  it('an open fault elsewhere goes before a change, and a change before what cannot be told', () => {
    const log = changed().look(staff, { rules: { 'einddatum-verlopen': { why: 'not-saved' } } });
    expect(log.state('PRIV-4b')).toBe('gewijzigd');
    log.again(staff, 'einddatum', 'new', 'd2').resolve(expired, 'a', 'einddatum');
    expect(log.state('PRIV-4b')).toBe('niet-te-beoordelen');
    expect(log.look(staff).state('PRIV-4b')).toBe('bevestigd-na-herladen');
  });

  it('of two confirmed changes the one that was not seen on a later day speaks', () => {
    const log = changed().again(staff, 'einddatum', 'new', 'd2').again(staff, 'einddatum', 'new', 'd3', true).resolve(expired, 'a', 'einddatum');
    expect(log.state('PRIV-4b')).toBe('bevestigd-latere-dag');
    expect(log.change(staff, 'PRIV-4b', 'einddatum', 'p', 'q', 'd4', { subject: 'b' }).add('confirmed-after-reload', { page: staff, subject: 'b', observation: { field: 'einddatum', after: 'q', document: 'd5' } }).state('PRIV-4b')).toBe('bevestigd-na-herladen');
  });
});

describe('resolved: how looks stand after each other', () => {
  it('a later incomplete look does not undo a complete one', () => {
    expect(new Log().fine(staff).look(staff, { complete: false }).state('FAQ-3')).toBe('klaar');
  });

  it('a fault in it does', () => {
    const log = new Log().fine(staff).look(staff, { complete: false, rules: { 'invalaccount-uit-las': { verdict: 'problem' } } }).fault('medewerkers/invalaccount-uit-las', 'FAQ-3', 'fout');
    expect(log.state('FAQ-3')).toBe('aandacht');
    expect(log.look(staff, { complete: false }).resolve('medewerkers/invalaccount-uit-las').state('FAQ-3')).toBe('niet-te-beoordelen');
    expect(log.look(staff).state('FAQ-3')).toBe('klaar');
  });

  it('a fault that the complete look knew does not undo it, a new one does', () => {
    const again = { complete: false, rules: { 'einddatum-ontbreekt': { verdict: 'problem' as const, why: 'incomplete' } } };
    const log = new Log().look(staff, { rules: { 'einddatum-ontbreekt': { verdict: 'problem' } } }).confirm(staff).fault('medewerkers/einddatum-ontbreekt', 'PRIV-4b', 'let op', 'a', 'einddatum').answer(staff, 'klopt-nog');
    expect(log.look(staff, again).state('PRIV-4b')).toBe('klaar');
    log.fault('medewerkers/einddatum-ontbreekt', 'PRIV-4b', 'let op', 'b', 'einddatum').answer(staff, 'klopt-nog', { subject: 'b' });
    expect(log.state('PRIV-4b')).toBe('niet-te-beoordelen');
  });

  it('an edit in a long list does not undo what was seen whole, once another document was loaded', () => {
    const edited = { document: 'd1', rules: { 'einddatum-verlopen': { why: 'not-saved' } } };
    const log = new Log().fine(staff).change(staff, 'PRIV-4b', 'einddatum', 'old', 'new', 'd1').look(staff, edited).save(staff, 'd1').look(staff, { ...edited, complete: false });
    expect(log.state('PRIV-4b')).toBe('opgeslagen');
    log.again(staff, 'einddatum', 'new', 'd2');
    expect(log.state('PRIV-4b')).toBe('niet-te-beoordelen');
    expect(log.look(staff, { document: 'd2', complete: false }).state('PRIV-4b')).toBe('bevestigd-na-herladen');
  });

  it('so does a page no longer recognised, also when nothing was shown since', () => {
    const rules = { 'mfa-uit-voor-ict-coordinator': { why: 'not-recognised' } };
    const log = new Log().fine('beheer').look('beheer', { complete: false, why: ['not-recognised'], rules });
    expect(log.status('MFA-1')).toMatchObject({ state: 'niet-te-beoordelen', declarable: true });
    expect(log.declare('MFA-1', 'gedaan').state('MFA-1')).toBe('klaar');
  });

  it('not-shown never replaces a verdict', () => {
    const rules = { 'las-uitwisselingsfout': { why: 'not-shown' }, 'mfa-uit-voor-ict-coordinator': { why: 'not-shown' } };
    const log = new Log().fine('beheer').fault('beheer/las-uitwisselingsfout', 'LAS-4', 'fout', null, 'las-uitwisseling').look('beheer', { rules });
    expect([log.state('LAS-4'), log.state('MFA-1')]).toEqual(['aandacht', 'klaar']);
  });

  it('an exchange error no longer shown may be declared opgelost; a later look replaces that', () => {
    const shown = { 'las-uitwisselingsfout': { verdict: 'problem' as const } };
    const log = new Log().look('beheer', { rules: shown }).confirm('beheer').fault('beheer/las-uitwisselingsfout', 'LAS-4', 'fout', null, 'las-uitwisseling').look('beheer', { rules: { 'las-uitwisselingsfout': { why: 'not-shown' } } });
    log.answer('beheer', 'opgelost', { subject: null, rule: 'beheer/las-uitwisselingsfout', field: 'las-uitwisseling' });
    expect(log.status('LAS-4')).toMatchObject({ state: 'klaar', class: 'declared' });
    const solved = log.last;
    expect(log.withdraw(solved).state('LAS-4')).toBe('aandacht');
    log.answer('beheer', 'opgelost', { subject: null, rule: 'beheer/las-uitwisselingsfout', field: 'las-uitwisseling' }).look('beheer', { rules: shown }).fault('beheer/las-uitwisselingsfout', 'LAS-4', 'fout', null, 'las-uitwisseling');
    expect(log.state('LAS-4')).toBe('aandacht');
  });

  it('a problem of which rows were unseen or unreadable holds up all items of its rule, as cannot tell does', () => {
    const rules = { 'email-ontbreekt': { verdict: 'problem' as const, why: 'incomplete' } };
    const log = new Log().look(staff, { rules }).confirm(staff).fault('medewerkers/email-ontbreekt', 'LAS-2', 'fout', 'a', 'email');
    expect([log.state('LAS-2'), log.state('PRIV-5')]).toEqual(['aandacht', 'niet-te-beoordelen']);
    log.except(staff, '2027-07-31');
    expect([log.state('LAS-2'), log.state('PRIV-5')]).toEqual(['niet-te-beoordelen', 'niet-te-beoordelen']);
  });

  it('a rule that this version brought along was not judged yet', () => {
    const log = new Log().fine(staff);
    const looked = log.facts.find(({ type }) => type === 'page-checked');
    const judged = (looked?.observation?.['rules'] ?? {}) as Record<string, unknown>;
    delete judged['medewerkers/anoniem-account'];
    expect(log.status('FAQ-3')).toMatchObject({ state: 'niet-bekeken', declarable: false });
  });
});
