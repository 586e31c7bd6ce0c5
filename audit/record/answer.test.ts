import { beforeEach, describe, expect, it } from 'vitest';
import type { AnswerMessage } from '@/rules/message/desk';
import type { Setting } from '@/rules/beheer/page';
import { statesOf } from '@/rules/checklist/states';
import { recordAnswer } from './answer';
import { recordDeclaration } from './declaration';
import { refusedExpiry } from './expiry';
import { recordItemException } from './item-exception';
import { her, TestDesk, uuid } from './record.test-data';
import { recordSituation } from './situation';
import { recordUnrecognised } from './unrecognised';
import { recordWithdraw } from './withdraw';
import { partij, partijenPage } from '@/tests/unit/build/partijen';

let desk: TestDesk;
beforeEach(() => { desk = new TestDesk(); });

const row = { identity: 'x', label: '', rule: null, item: null, field: null, value: null } as const;
const message = (code: AnswerMessage['code'], more: Partial<AnswerMessage> = {}): AnswerMessage => ({ type: 'answer', eventId: uuid(), page: 'uitgeverijen', code, expiresOn: null, reason: null, onBehalfOf: null, about: [row], ...more });
const record = (asked: AnswerMessage, keyed: { subject: string | null; value: string | null }[] = asked.about.map(({ identity, value }) => ({ subject: identity, value }))) => recordAnswer(asked, desk.standing, keyed, { actor: her, today: desk.today });
const beheer = (uitwisseling: 'goed' | 'fout' | null, mfaIct: Setting = 'on') => ({ page: 'beheer' as const, seen: { rowsSeen: 0, rowsClaimed: null, complete: true, why: [], confidence: 90 }, rows: [], mfaIct, mfaSchool: 'on' as const, mfaLevelUnclear: false, lasKoppeling: 'automatisch' as const, uitwisseling, laatsteUitwisseling: null, edited: [] });

describe('answers', () => {
  it('several rows at once: one entry each, numbered from the message', () => {
    const asked = message('via-basispoort', { about: [row, { ...row, identity: 'y' }] });
    const recorded = record(asked);
    expect(recorded).toMatchObject({ ok: true, drafts: [
      { eventId: asked.eventId, type: 'decision', actor: her, page: 'uitgeverijen', item: 'PRIV-2', subject: 'x', class: 'observed-and-decided', reason: 'via-basispoort', expiresOn: null },
      { subject: 'y' },
    ] });
    expect(new Set(recorded.ok ? recorded.drafts.map(({ eventId }) => eventId) : []).size).toBe(2);
  });

  it('all or nothing: one that cannot be answered refuses all, and says which', () => {
    const asked = message('via-basispoort', { about: [row, { ...row, identity: 'same' }] });
    expect(record(asked, [{ subject: 'x', value: null }, { subject: null, value: null }])).toEqual({ ok: false, code: 'no-row', about: 1 });
    expect(record(message('klopt-nog', { about: [] }))).toEqual({ ok: false, code: 'no-row', about: null });
  });

  it.each<[string, AnswerMessage, string]>([
    ['a page answer for a row', message('rest-niet-in-gebruik'), 'not-a-row-answer'],
    ['a row answer for a page', message('klopt-nog', { about: [{ ...row, identity: null }] }), 'not-a-page-answer'],
    ['gezien of a field without its value', message('gezien', { about: [{ ...row, field: 'email' }] }), 'no-value'],
    ['opgelost of what never stood', message('opgelost', { about: [{ ...row, identity: null, rule: 'beheer/x' }], page: 'beheer' }), 'still-shown'],
    ['an exception that is over', message('nvt', { expiresOn: '2026-08-31' }), 'expired'],
    ['an exception for ever', message('nvt', { expiresOn: '2099-01-01' }), 'too-late'],
    ['a day that is none', message('nvt', { expiresOn: '2027-02-30' }), 'no-expiry'],
  ])('refuses %s', (_what, asked, code) => { expect(record(asked)).toMatchObject({ ok: false, code }); });

  it('nvt and onterecht are exceptions; without a last day until the round ends', () => {
    expect(record(message('onterecht', { about: [{ ...row, rule: 'uitgeverijen/x', item: 'PRIV-2' }] }))).toMatchObject({ drafts: [{ type: 'exception', reason: 'onterecht', rule: 'uitgeverijen/x', expiresOn: '2027-07-31' }] });
    expect(record(message('nvt', { expiresOn: '2026-12-31', reason: 'proefjaar' }))).toMatchObject({ drafts: [{ type: 'exception', reason: 'proefjaar', expiresOn: '2026-12-31' }] });
  });

  it('told by another office: declared, with where it was heard', () => {
    expect(record(message('klopt-nog', { onBehalfOf: 'directie', page: 'medewerkers' }))).toMatchObject({ drafts: [{ class: 'declared', onBehalfOf: 'directie', source: { code: 'mail', on: '2026-09-01' }, item: 'PRIV-4a' }] });
    expect(record(message('klopt-nog', { onBehalfOf: 'directie', source: { code: 'gesprek', on: '2026-08-30' } }))).toMatchObject({ drafts: [{ source: { code: 'gesprek', on: '2026-08-30' } }] });
  });

  it('an agreement is of VO-5, whatever the page; the LAS supplier stands on no page', () => {
    expect(record(message('overeenkomst-aanwezig', { about: [{ ...row, item: 'PRIV-2' }] }))).toMatchObject({ drafts: [{ item: 'VO-5', page: 'uitgeverijen' }] });
    const las = record(message('overeenkomst-aanwezig', { about: [{ ...row, identity: 'las', field: 'las-leverancier' }] }));
    expect(las).toMatchObject({ drafts: [{ item: 'VO-5', page: null, class: 'declared' }] });
    desk.write(las);
    expect(desk.standing.rows['las']?.page).toBeNull();
  });

  it('gezien keeps the value that was seen', () => {
    expect(record(message('gezien', { about: [{ ...row, field: 'email', value: 'keyed' }] }))).toMatchObject({ drafts: [{ observation: { field: 'email', before: null, after: 'keyed' } }] });
  });
});

describe('opgelost', () => {
  const solve = () => record(message('opgelost', { page: 'beheer', about: [{ ...row, identity: null, rule: 'beheer/las-uitwisselingsfout', item: 'LAS-4', field: 'las-uitwisseling' }] }));

  it('only when a newly loaded document no longer shows the error where it stood', () => {
    desk.look(beheer('fout'), 'd1', { known: { situation: { samenvoegen: 'nee' } } });
    expect(solve()).toMatchObject({ ok: false, code: 'still-shown' });
    desk.look(beheer(null), 'd1', { known: { situation: { samenvoegen: 'nee' } } });
    expect(solve()).toMatchObject({ ok: false, code: 'still-shown' });
    desk.look(beheer(null, 'off'), 'd2', { known: { situation: { samenvoegen: 'nee' } } });
    desk.write(solve());
    expect(Object.values(desk.standing.faults).map(({ rule }) => rule)).not.toContain('beheer/las-uitwisselingsfout');
    expect(desk.standing.pages.beheer?.verdicts['beheer/las-uitwisselingsfout']).toMatchObject({ verdict: 'in-order', class: 'declared' });
    desk.look(beheer('goed', 'off'), 'd3', { known: { situation: { samenvoegen: 'nee' } } });
    expect(desk.standing.pages.beheer?.verdicts['beheer/las-uitwisselingsfout']).toMatchObject({ verdict: 'in-order', class: 'observed' });
  });
});

describe('withdrawing', () => {
  it('names what it takes back, and refuses what does not stand', () => {
    const asked = message('via-basispoort');
    desk.write(record(asked));
    expect(recordWithdraw({ eventId: uuid(), withdrawn: [uuid()] }, desk.standing, her)).toEqual({ ok: false, code: 'not-known', about: 0 });
    expect(recordWithdraw({ eventId: uuid(), withdrawn: [] }, desk.standing, her)).toMatchObject({ ok: false });
    const back = recordWithdraw({ eventId: uuid(), withdrawn: [asked.eventId] }, desk.standing, her);
    expect(back).toMatchObject({ drafts: [{ type: 'decision', reason: 'ingetrokken', subject: 'x', page: 'uitgeverijen', item: 'PRIV-2', observation: { before: asked.eventId } }] });
    desk.write(back);
    expect(desk.standing.rows['x']?.answers).toEqual([]);
    expect(recordWithdraw({ eventId: uuid(), withdrawn: [asked.eventId] }, desk.standing, her)).toMatchObject({ ok: false, code: 'not-known' });
  });

  it.each<[string, () => string]>([
    ['a declaration', () => { const eventId = uuid(); desk.write(recordDeclaration({ type: 'declare', eventId, item: 'FAQ-10', code: 'gedaan', onBehalfOf: null, source: null }, her)); return eventId; }],
    ['an exception on an item', () => { const eventId = uuid(); desk.write(recordItemException({ eventId, item: 'FAQ-10', reason: 'nvt', expiresOn: '2027-01-01' }, { actor: her, today: desk.today })); return eventId; }],
    ['an answer about the school', () => { const eventId = uuid(); desk.write(recordSituation({ eventId, question: 'las', choice: 'esis' }, desk.standing, her)); return eventId; }],
    ['an answer about a page', () => { const asked = message('rest-niet-in-gebruik', { about: [{ ...row, identity: null }] }); desk.write(record(asked)); return asked.eventId; }],
    ['an exception on a fault of a page', () => { const asked = message('nvt', { about: [{ ...row, identity: null, rule: 'uitgeverijen/x' }] }); desk.write(record(asked)); return asked.eventId; }],
  ])('%s', (_what, give) => {
    const before = desk.standing;
    const eventId = give();
    desk.write(recordWithdraw({ eventId: uuid(), withdrawn: [eventId] }, desk.standing, her));
    expect(desk.standing.declarations).toEqual(before.declarations);
    expect(desk.standing.itemExceptions).toEqual(before.itemExceptions);
    expect(desk.standing.situation).toEqual(before.situation);
    expect(desk.standing.pageAnswers.uitgeverijen ?? []).toEqual([]);
    expect(desk.standing.pageExceptions).toEqual([]);
  });
});

describe('declarations and exceptions on items', () => {
  const declare = (item: 'VO-1' | 'FAQ-10' | 'FAQ-14', code: 'gedaan' | 'weet-niet', more = {}) => recordDeclaration({ type: 'declare', eventId: uuid(), item, code, onBehalfOf: null, source: null, ...more }, her);

  it('another office’s duty needs the office and a source; not knowing needs neither', () => {
    expect(declare('VO-1', 'gedaan')).toMatchObject({ ok: false, code: 'no-office' });
    expect(declare('VO-1', 'weet-niet')).toMatchObject({ ok: true });
    expect(declare('VO-1', 'gedaan', { onBehalfOf: 'bestuur', source: { code: 'mail', on: '2026-06-12' } })).toMatchObject({ drafts: [{ type: 'declaration', class: 'declared', onBehalfOf: 'bestuur', item: 'VO-1' }] });
    expect(declare('FAQ-10', 'gedaan')).toMatchObject({ ok: true });
    expect(declare('FAQ-14', 'gedaan')).toMatchObject({ ok: false, code: 'not-declarable' });
  });

  it('an exception on an item needs a reason and a day, and is none for help', () => {
    const except = (item: string, expiresOn: string) => recordItemException({ eventId: uuid(), item, reason: 'nvt', expiresOn }, { actor: her, today: desk.today });
    expect(except('FAQ-10', '2027-07-31')).toMatchObject({ drafts: [{ type: 'exception', subject: null, rule: null, item: 'FAQ-10' }] });
    expect(except('FAQ-14', '2027-07-31')).toMatchObject({ ok: false });
    expect(except('NIETS', '2027-07-31')).toMatchObject({ ok: false });
    expect(except('FAQ-10', 'ooit')).toMatchObject({ ok: false, code: 'no-expiry' });
  });

  it('a last day is today or later, and not after the end of the next school year', () => {
    expect(['2026-08-31', '2026-09-01', '2028-07-31', '2028-08-01', '2026-9-1'].map((day) => refusedExpiry(day, '2026-09-01'))).toEqual(['expired', null, null, 'too-late', 'no-expiry']);
  });
});

describe('the school’s situation', () => {
  it('says what it was, and the same choice again adds nothing; a count is told each time', () => {
    const say = (choice: string) => recordSituation({ eventId: uuid(), question: 'samenvoegen', choice }, desk.standing, her);
    desk.write(say('nee'));
    expect(say('nee')).toEqual([]);
    expect(say('brin')).toMatchObject([{ type: 'situation-changed', observation: { field: 'samenvoegen', before: 'nee', after: 'brin' } }]);
    desk.write(say('2'));
    expect(say('2')).toHaveLength(1);
  });
});

describe('a page no longer recognised', () => {
  const lost = () => recordUnrecognised({ eventId: uuid(), page: 'uitgeverijen', document: 'd9' }, desk.standing, ['uitgeverijen/gebruik-onbekend', 'uitgeverijen/aan-maar-niet-in-gebruik'], 'empty', desk.today);

  it('makes a look of that kind, incomplete, all rules cannot tell; once a day; never for a kind that was not seen', () => {
    expect(lost()).toEqual([]);
    desk.look(partijenPage([partij('Wolkenveld', 'no')]), 'd1');
    const [checked] = lost();
    expect(checked).toMatchObject({ type: 'page-checked', page: 'uitgeverijen', observation: { complete: false, why: ['not-recognised'], confidence: 0, rules: { 'uitgeverijen/gebruik-onbekend': { verdict: 'cannot-tell', faults: 0, why: 'not-recognised' } } } });
    desk.write(lost());
    expect(lost()).toEqual([]);
    expect(statesOf(desk.standing, desk.today).find(({ id }) => id === 'PRIV-2')?.state).toBe('niet-te-beoordelen');
  });
});
