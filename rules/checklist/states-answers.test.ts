import { describe, expect, it } from 'vitest';
import { Log } from './log.test-data';

const staff = 'medewerkers';
const ask = 'medewerkers/handmatig-bevestigen';
const document = { code: 'document', on: '2026-05-10' } as const;

describe('niet-bekeken: the page, the reading, her answer', () => {
  it('until Klopt wat ik lees? was answered yes, verdicts stay as read but nothing is done', () => {
    const log = new Log().look(staff);
    expect(log.status('FAQ-3')).toMatchObject({ state: 'niet-bekeken', reasons: [{ code: 'not-confirmed', page: staff }] });
    expect(log.confirm(staff).status('FAQ-3')).toMatchObject({ state: 'klaar', class: 'observed' });
  });

  it('with no the page is incomplete, and a declaration does not mend that', () => {
    const log = new Log().look(staff).confirm(staff, 'nee');
    expect(log.status('FAQ-3')).toMatchObject({ state: 'niet-te-beoordelen', declarable: false });
    expect(log.declare('FAQ-3', 'gedaan').state('FAQ-3')).toBe('niet-te-beoordelen');
  });

  it('other columns ask again', () => {
    const log = new Log().fine(staff).add('reading-confirmed', { page: staff, observation: { field: 'other columns', before: 'ja', after: null } });
    expect(log.state('FAQ-3')).toBe('niet-bekeken');
    expect(log.confirm(staff).state('FAQ-3')).toBe('klaar');
  });

  it('withdrawing the yes asks again', () => {
    const log = new Log().fine(staff);
    expect(log.withdraw(log.last).state('FAQ-3')).toBe('niet-bekeken');
  });

  it('a fault is told also before she confirmed', () => {
    expect(new Log().look(staff).fault('medewerkers/invalaccount-uit-las', 'FAQ-3', 'fout').state('FAQ-3')).toBe('aandacht');
  });
});

describe('her answer', () => {
  it('all rows answered; klopt-nog counts for PRIV-4a, 4b and 5', () => {
    const log = new Log().fine(staff).fault(ask, 'PRIV-4a', 'vraag').fault(ask, 'PRIV-4a', 'vraag', 'b').answer(staff, 'klopt-nog');
    for (const id of ['PRIV-4a', 'PRIV-4b', 'PRIV-5'] as const) expect(log.status(id), id).toMatchObject({ state: 'niet-bekeken', questions: 1 });
    expect(log.state('FAQ-3')).toBe('klaar');
    log.answer(staff, 'klopt-nog', { subject: 'b' });
    for (const id of ['PRIV-4a', 'PRIV-4b', 'PRIV-5'] as const) expect(log.status(id), id).toMatchObject({ state: 'klaar', class: 'observed-and-decided' });
  });

  it('uit-dienst and ip-oud settle nothing: a fault until the row is gone', () => {
    const log = new Log().fine(staff, 'ip-nummers').fault(ask, 'PRIV-4a', 'vraag').answer(staff, 'uit-dienst').fault('ip-nummers/bevestigen', 'PRIV-6', 'vraag', 'i').answer('ip-nummers', 'ip-oud', { subject: 'i' });
    expect([log.state('PRIV-4a'), log.state('PRIV-6')]).toEqual(['aandacht', 'aandacht']);
    log.resolve(ask).resolve('ip-nummers/bevestigen', 'i');
    expect([log.state('PRIV-4a'), log.state('PRIV-6')]).toEqual(['klaar', 'klaar']);
  });

  it('use of a party: asked when ticked, and what she says decides, also while the page is away', () => {
    const log = new Log().look('uitgeverijen', { seen: { a: 'yes', b: 'no' }, rules: { 'aan-maar-niet-in-gebruik': { why: 'no-answer' }, 'uit-maar-in-gebruik': { why: 'no-answer' } } }).confirm('uitgeverijen')
      .fault('uitgeverijen/gebruik-onbekend', 'PRIV-2', 'vraag', 'a', 'aangevinkt');
    expect(log.state('PRIV-2')).toBe('niet-bekeken');
    log.answer('uitgeverijen', 'via-basispoort');
    expect(log.status('PRIV-2')).toMatchObject({ state: 'niet-bekeken', questions: 0 });
    log.answer('uitgeverijen', 'rest-niet-in-gebruik', { subject: null });
    expect(log.state('PRIV-2')).toBe('klaar');
    const rest = log.last;
    expect(log.answer('uitgeverijen', 'niet-in-gebruik').status('PRIV-2')).toMatchObject({ state: 'aandacht', reasons: [{ rule: 'uitgeverijen/aan-maar-niet-in-gebruik' }] });
    expect(log.withdraw(log.last).state('PRIV-2')).toBe('klaar');
    expect(log.answer('uitgeverijen', 'via-basispoort', { subject: 'b' }).status('PRIV-2')).toMatchObject({ state: 'aandacht', reasons: [{ rule: 'uitgeverijen/uit-maar-in-gebruik' }] });
    log.answer('uitgeverijen', 'niet-in-gebruik', { subject: 'b' }).withdraw(rest);
    expect(log.state('PRIV-2')).toBe('klaar');
  });

  it('VO-5: every ticked party of both pages, and the LAS supplier as a row of its own', () => {
    const asks = { 'overeenkomst-ontbreekt': { why: 'no-answer' } };
    const log = new Log().look('uitgeverijen', { seen: { a: 'yes', b: 'no' }, rules: asks }).confirm('uitgeverijen').fine('netwerkleveranciers').answer('uitgeverijen', 'niet-in-gebruik', { subject: 'b' });
    log.answer('uitgeverijen', 'overeenkomst-aanwezig', { item: 'VO-5' });
    expect(log.status('VO-5')).toMatchObject({ state: 'niet-bekeken', questions: 1, reasons: [{ why: 'las-leverancier' }] });
    log.answer(null, 'overeenkomst-onbekend', { subject: 'las', item: 'VO-5' });
    expect(log.state('VO-5')).toBe('aandacht');
    log.answer(null, 'overeenkomst-aanwezig', { subject: 'las', item: 'VO-5' });
    expect(log.status('VO-5')).toMatchObject({ state: 'klaar', class: 'observed-and-decided' });
    log.answer('uitgeverijen', 'overeenkomst-ontbreekt', { item: 'VO-5' });
    expect(log.status('VO-5')).toMatchObject({ state: 'aandacht', openFaults: 1 });
    expect(log.except('uitgeverijen', '2026-12-31', { rule: 'uitgeverijen/overeenkomst-ontbreekt' }).state('VO-5')).toBe('klaar');
  });

  it('an item of several pages has the worst of them', () => {
    const log = new Log().fine('uitgeverijen').answer(null, 'overeenkomst-aanwezig', { subject: 'las', item: 'VO-5' });
    expect(log.state('VO-5')).toBe('niet-bekeken');
    expect(log.look('netwerkleveranciers', { complete: false }).confirm('netwerkleveranciers').state('VO-5')).toBe('niet-te-beoordelen');
    expect(log.look('netwerkleveranciers').state('VO-5')).toBe('klaar');
  });

  it.each(['ACC-1', 'FAQ-9', 'FAQ-13', 'MFA-2'] as const)('%s: one declaration a round, beside what the page shows', (id) => {
    const log = new Log().fine(staff, 'profiel', 'beheer');
    expect(log.status(id)).toMatchObject({ state: 'niet-bekeken', reasons: [{ code: 'no-declaration' }], declarable: true });
    expect(log.declare(id, 'weet-niet').status(id)).toMatchObject({ state: 'niet-bekeken', reasons: [{ code: 'no-declaration', why: 'weet-niet' }] });
    expect(log.declare(id, 'gedaan').status(id)).toMatchObject({ state: 'klaar', class: 'observed-and-decided' });
    expect(log.withdraw(log.last).state(id)).toBe('niet-bekeken');
  });

  it('an item that the page shows needs no declaration', () => {
    expect(new Log().fine('beheer').status('LAS-4')).toMatchObject({ state: 'klaar', class: 'observed' });
  });

  it('no-answer gives niet-bekeken; a skipped question may be declared', () => {
    const log = new Log().look(staff, { rules: { 'email-niet-van-school': { why: 'no-answer' } } }).confirm(staff);
    expect(log.status('PRIV-5')).toMatchObject({ state: 'niet-bekeken', declarable: false });
    expect(log.declare('PRIV-5', 'gedaan').state('PRIV-5')).toBe('niet-bekeken');
    expect(log.say('maildomeinen', 'overgeslagen').status('PRIV-5')).toMatchObject({ state: 'klaar', class: 'declared' });
  });
});

describe('what no page shows can be declared', () => {
  it.each(['not-shown', 'no-column', 'unknown-origin', 'unreadable', 'level-unclear', 'two-candidates', 'not-recognised'])('%s: by her declaration, shown as such', (why) => {
    const log = new Log().look('beheer', { rules: { 'mfa-uit-voor-ict-coordinator': { why } } });
    expect(log.status('MFA-1')).toMatchObject({ state: 'niet-te-beoordelen', declarable: true });
    expect(log.declare('MFA-1', 'gedaan').status('MFA-1')).toMatchObject({ state: 'klaar', class: 'declared' });
  });

  it.each(['incomplete', 'same-name', 'not-saved'])('not for %s', (why) => {
    const log = new Log().look('beheer', { rules: { 'mfa-uit-voor-ict-coordinator': { why } } }).confirm('beheer').declare('MFA-1', 'gedaan');
    expect(log.state('MFA-1')).toBe('niet-te-beoordelen');
  });

  it('a page never visited: the whole item, questions and all', () => {
    for (const id of ['PRIV-2', 'PRIV-4a', 'PRIV-6', 'MFA-1', 'FAQ-13'] as const) expect(new Log().declare(id, 'gedaan').status(id), id).toMatchObject({ state: 'klaar', class: 'declared' });
    expect(new Log().declare('VO-5', 'gedaan', { onBehalfOf: 'bestuur', source: document }).status('VO-5')).toMatchObject({ state: 'klaar', class: 'declared' });
  });

  it('a later readable look replaces it', () => {
    const log = new Log().declare('MFA-1', 'gedaan').fine('beheer');
    expect(log.status('MFA-1')).toMatchObject({ state: 'klaar', class: 'observed' });
    expect(log.fault('beheer/mfa-uit-voor-ict-coordinator', 'MFA-1', 'let op', null, 'mfa-ict').state('MFA-1')).toBe('aandacht');
  });

  it('rows asked on a page that was seen are not declared away', () => {
    expect(new Log().fine(staff).fault(ask, 'PRIV-4a', 'vraag').declare('PRIV-4a', 'gedaan').state('PRIV-4a')).toBe('niet-bekeken');
  });
});

describe('gemeld-namens', () => {
  it.each(['VO-1', 'VO-4', 'LAS-1', 'LAS-5', 'PRIV-7'] as const)('%s is another office’s duty', (id) => {
    expect(new Log().declare(id, 'gedaan', { onBehalfOf: 'x', source: { code: 'mail', on: '2026-05-01' } }).status(id)).toMatchObject({ state: 'gemeld-namens', class: 'declared' });
    expect(new Log().declare(id, 'gedaan', { onBehalfOf: 'x', source: document }).state(id)).toBe('klaar');
  });

  it('a later anchor of that office confirms it; an earlier one, or another office, does not', () => {
    const anchored = (seq: number, by: string) => ({ observation: { seq, head: 'h', confirmedOn: '2026-05-12', by } });
    const log = new Log().declare('VO-3', 'gedaan', { onBehalfOf: 'bestuur', source: { code: 'gesprek', on: '2026-05-01' } });
    expect(log.add('anchored', anchored(1, 'directie')).state('VO-3')).toBe('gemeld-namens');
    expect(log.add('anchored', anchored(0, 'bestuur')).state('VO-3')).toBe('gemeld-namens');
    expect(log.add('anchored', anchored(1, 'bestuur')).state('VO-3')).toBe('klaar');
  });

  it('her own duty, and the office itself, are not on behalf of anybody', () => {
    expect(new Log().declare('FAQ-10', 'gedaan').state('FAQ-10')).toBe('klaar');
    expect(new Log().declare('VO-1', 'gedaan', { actor: { role: 'bestuur', label: 'Bestuur 1' } }).state('VO-1')).toBe('klaar');
  });

  it('what the page shows of an office’s duty is not on behalf of it', () => {
    expect(new Log().fine(staff).state('LAS-2')).toBe('klaar');
  });
});
