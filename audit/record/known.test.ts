import { beforeEach, describe, expect, it } from 'vitest';
import { identityText } from '@/rules/identity';
import type { Tick } from '@/rules/seen';
import { medewerker, medewerkersPage } from '@/tests/unit/build/medewerkers';
import { partij, partijenPage } from '@/tests/unit/build/partijen';
import { recordAnswer } from './answer';
import { recordChange } from './change';
import { recordReadingConfirmed } from './reading-confirmed';
import { earlierAnswers } from './known';
import { recordRoundStart } from './round-start';
import { her, readableKeyed, subjectIn, TestDesk, uuid, valueIn } from './record.test-data';
import type { AnswerMessage } from '@/rules/message/desk';

const wolk = identityText('partij', 'Wolkenveld');
const zon = identityText('partij', 'Zonnebloem');
const page = (w: Tick, z: Tick = 'no', edited: string[] = []) => partijenPage([partij('Wolkenveld', w, { edited }), partij('Zonnebloem', z)]);

let desk: TestDesk;
beforeEach(() => { desk = new TestDesk(); });

function answer(code: AnswerMessage['code'], identity: string | null, more: Partial<AnswerMessage> = {}, about: Partial<AnswerMessage['about'][number]> = {}, kind: AnswerMessage['page'] = 'uitgeverijen'): string {
  const message: AnswerMessage = { type: 'answer', eventId: uuid(), page: kind, code, expiresOn: null, reason: null, onBehalfOf: null, about: [{ identity, label: '', rule: null, item: null, field: null, value: null, ...about }], ...more };
  const { field = null, value = null } = about;
  const keyed = { subject: identity === null ? null : subjectIn(desk.round)(identity), value: field === null || value === null ? null : identity === null ? value : valueIn(desk.round, identity, field, value) };
  desk.write(recordAnswer(message, desk.standing, [keyed], { actor: her, today: desk.today }));
  return message.eventId;
}
function change(after: 'yes' | 'no', document: string): void {
  const before = after === 'yes' ? 'no' : 'yes';
  desk.write(recordChange({ type: 'change', eventId: uuid(), page: 'uitgeverijen', document, identity: wolk, field: 'aangevinkt', before, after }, desk.standing, { subject: subjectIn(desk.round)(wolk), before, after }, her));
}
const about = (at: ReturnType<typeof page>, document = 'd9', identity = wolk) => desk.known(at, document).rows.get(identity);

describe('what is known of a row', () => {
  it('nothing before anything was recorded', () => {
    expect(about(page('yes'))).toEqual({ answers: [], seenFields: [], exceptions: [], earlierTick: null, underWay: null, followUp: null, number: null });
    expect(desk.known(page('yes'), 'd1')).toMatchObject({ lookedBefore: false, confirmed: null, round: '2026-2027', schoolYearEnd: '2027-07-31' });
  });

  it('her answers, the newest of a group, and the number in texts', () => {
    desk.look(page('yes'), 'd1');
    answer('via-basispoort', wolk);
    answer('niet-in-gebruik', wolk);
    answer('overeenkomst-aanwezig', wolk);
    expect(about(page('yes'))).toMatchObject({ answers: ['niet-in-gebruik', 'overeenkomst-aanwezig'], number: 1 });
    expect(about(page('yes'), 'd9', zon)).toMatchObject({ answers: [], number: 2 });
  });

  it('rest-niet-in-gebruik answers each unticked row without its own, and no ticked one', () => {
    answer('rest-niet-in-gebruik', null);
    expect(about(page('yes'), 'd9', zon)?.answers).toEqual(['niet-in-gebruik']);
    expect(about(page('yes'))?.answers).toEqual([]);
    answer('via-basispoort', zon);
    expect(about(page('yes'), 'd9', zon)?.answers).toEqual(['via-basispoort']);
  });

  it('exceptions until their last day, by rule or for the whole row', () => {
    answer('nvt', wolk, { expiresOn: '2026-09-10' }, { rule: 'uitgeverijen/aan-maar-niet-in-gebruik' });
    answer('onterecht', wolk, { expiresOn: '2026-09-20' });
    expect(about(page('yes'))?.exceptions).toEqual(['uitgeverijen/aan-maar-niet-in-gebruik', null]);
    desk.today = '2026-09-11';
    expect(about(page('yes'))?.exceptions).toEqual([null]);
  });

  it('gezien only while the value is the one that was seen', () => {
    const person = (einddatum: string) => medewerkersPage([medewerker('Sanne Voorbeeld', { einddatum: { kind: 'value', value: einddatum } })]);
    const sanne = identityText('medewerker', 'Sanne Voorbeeld');
    answer('gezien', sanne, {}, { field: 'einddatum', value: '=2028-01-01' }, 'medewerkers');
    expect(desk.known(person('2028-01-01'), 'd1').rows.get(sanne)?.seenFields).toEqual(['einddatum']);
    expect(desk.known(person('2028-02-01'), 'd1').rows.get(sanne)?.seenFields).toEqual([]);
    desk.look(person('2028-02-01'), 'd1');
    expect(desk.known(person('2028-01-01'), 'd2').rows.get(sanne)?.seenFields).toEqual([]);
    expect(desk.facts.filter(({ reason, actor }) => reason === 'ingetrokken' && actor.role === 'coach')).toHaveLength(1);
  });
});

describe('a change under way', () => {
  beforeEach(() => { desk.look(page('yes'), 'd1'); });

  it('is under way in its own document', () => {
    change('no', 'd1');
    expect(about(page('no', 'no', ['aangevinkt']), 'd1')).toMatchObject({ underWay: { field: 'aangevinkt', to: 'no' }, earlierTick: { ticked: 'yes' }, followUp: null });
  });

  it('in another document: her value is the baseline, and an untick leaves a follow-up', () => {
    change('no', 'd1');
    desk.today = '2026-09-02';
    expect(about(page('no'), 'd2')).toMatchObject({ underWay: null, earlierTick: { ticked: 'no', since: '2026-09-02' }, followUp: 'open' });
  });

  it('in another document that shows the old value: the old baseline', () => {
    change('no', 'd1');
    expect(about(page('yes'), 'd2')).toMatchObject({ underWay: null, earlierTick: { ticked: 'yes', since: '2026-09-01' }, followUp: null });
  });

  it('what is handed out before the look is what the look then records', () => {
    change('no', 'd1');
    const before = about(page('no'), 'd2');
    desk.look(page('no'), 'd2');
    expect(about(page('no'), 'd2')).toEqual({ ...before, number: 1 });
  });

  it('ticked again: the follow-up and its answer are over', () => {
    desk.look(page('no'), 'd2');
    answer('nazorg-gevraagd', wolk);
    expect(about(page('no'), 'd2')).toMatchObject({ followUp: 'settled', answers: ['nazorg-gevraagd'] });
    change('yes', 'd2');
    expect(about(page('yes'), 'd3')).toMatchObject({ followUp: null, answers: [], earlierTick: { ticked: 'yes' } });
  });
});

describe('what is known of the page', () => {
  it('Klopt wat ik lees? for these columns alone', () => {
    desk.look(page('yes'), 'd1');
    desk.write(recordReadingConfirmed({ eventId: uuid(), page: 'uitgeverijen', answer: 'ja' }, '2026-2027:columns', her));
    expect(desk.known(page('yes'), 'd1')).toMatchObject({ confirmed: 'ja', lookedBefore: true });
    desk.look(page('yes'), 'd2', { columns: 'others' });
    expect(desk.standing.pages.uitgeverijen?.confirmed).toBeNull();
    expect(desk.known(page('yes'), 'd2').confirmed).toBeNull();
  });

  it('compared fields: first look, same, changed, accepted', () => {
    const profiel = (brin: string) => ({ page: 'profiel' as const, seen: { rowsSeen: 0, rowsClaimed: null, complete: true, why: [], confidence: 90 }, columns: { brin: 'read' as const, locatie: 'no-column' as const, schoolnaam: 'no-column' as const }, brin: { kind: 'value' as const, value: brin }, schoolnaam: { kind: 'empty' as const }, rows: [], identities: { brin: identityText('profiel', 'brin', brin) } });
    const compared = (brin: string, document = 'd1') => desk.known(profiel(brin), document).fields['brin'];
    expect(compared('99ZZ')).toEqual({ compared: 'first-look', since: null, accepted: false });
    desk.look(profiel('99ZZ'), 'd1');
    expect(compared('99ZZ')).toEqual({ compared: 'same', since: '2026-09-01', accepted: false });
    desk.today = '2026-09-02';
    desk.look(profiel('98YY'), 'd2');
    expect(compared('98YY')).toEqual({ compared: 'changed', since: '2026-09-01', accepted: false });
    answer('gezien', null, {}, { field: 'brin', value: subjectIn('2026-2027')(identityText('profiel', 'brin', '98YY')) }, 'profiel');
    expect(compared('98YY')).toEqual({ compared: 'same', since: '2026-09-02', accepted: true });
    expect(compared('99ZZ')?.compared).toBe('changed');
    desk.round = '2027-2028';
    desk.before = '2026-2027';
    desk.today = '2027-05-02';
    desk.write(recordRoundStart({ eventId: uuid(), round: '2027-2028' }, desk.standing, [], { actor: her, today: desk.today }));
    expect(compared('98YY')).toMatchObject({ compared: 'same', since: '2026-09-02' });
    expect(compared('97XX')).toMatchObject({ compared: 'changed', since: '2026-09-02' });
    desk.look(profiel('98YY'), 'd3');
    desk.before = null;
    expect(compared('98YY')).toMatchObject({ compared: 'same', since: '2026-09-02' });
  });

  it('exceptions on faults of the page, and gezien of one without a field', () => {
    answer('nvt', null, { expiresOn: '2026-09-10' }, { rule: 'uitgeverijen/x' });
    answer('gezien', null, {}, { rule: 'uitgeverijen/y' });
    expect(desk.known(page('yes'), 'd1').settledOfPage).toEqual(['uitgeverijen/x', 'uitgeverijen/y']);
    desk.today = '2026-09-11';
    expect(desk.known(page('yes'), 'd1').settledOfPage).toEqual(['uitgeverijen/y']);
  });
});

describe('a new round', () => {
  it('baseline, agreement and follow-up stand before the row is carried over, and the same after; last year’s answers can be shown', () => {
    desk.look(page('yes', 'yes'), 'd1');
    answer('via-basispoort', wolk);
    answer('overeenkomst-aanwezig', wolk);
    desk.look(page('no', 'yes'), 'd2');
    const last = desk.standing;
    desk.round = '2027-2028';
    desk.before = '2026-2027';
    desk.today = '2027-05-02';
    desk.write(recordRoundStart({ eventId: uuid(), round: '2027-2028' }, last, [], { actor: her, today: desk.today }));
    const before = about(page('no', 'yes'), 'd3');
    expect(before).toMatchObject({ answers: ['overeenkomst-aanwezig'], followUp: 'open', earlierTick: { ticked: 'yes', since: '2026-09-01' } });
    desk.look(page('no', 'yes'), 'd3');
    expect(about(page('no', 'yes'), 'd3')).toMatchObject({ answers: ['overeenkomst-aanwezig'], followUp: 'open', earlierTick: { ticked: 'yes', since: '2026-09-01' } });
    const keyed = readableKeyed({ rows: [{ identity: wolk, fields: {} }], fields: {} }, '2027-2028', '2026-2027');
    expect(earlierAnswers(wolk, desk.standing, keyed).map(({ code }) => code)).toEqual(['via-basispoort']);
    const carried = desk.facts.filter(({ type }) => type === 'carried-over');
    expect(carried.length).toBeGreaterThan(0);
    expect(JSON.stringify(carried)).not.toContain('2026-2027:partij');
    expect(desk.types(desk.facts.length - 3)).not.toContain('carried-over');
  });

  it('parties known by name are carried over at once, once', () => {
    desk.look(page('yes'), 'd1');
    answer('overeenkomst-ontbreekt', wolk);
    const pairs = [{ from: subjectIn('2026-2027')(wolk), to: subjectIn('2027-2028')(wolk) }, { from: 'nobody', to: 'else' }];
    desk.round = '2027-2028';
    desk.before = '2026-2027';
    desk.today = '2027-08-01';
    const drafts = recordRoundStart({ eventId: uuid(), round: '2027-2028' }, desk.standing, pairs, { actor: her, today: desk.today });
    expect(drafts.map(({ type }) => type)).toEqual(['school-year-started', 'carried-over', 'carried-over']);
    desk.write(drafts);
    expect(desk.standing.rows[subjectIn('2027-2028')(wolk)]).toMatchObject({ carried: true, answers: [{ code: 'overeenkomst-ontbreekt' }], tick: { ticked: 'yes' } });
    const from = desk.facts.length;
    desk.look(page('yes'), 'd2');
    expect(desk.facts.slice(from).filter(({ type, subject }) => type === 'carried-over' && subject === subjectIn('2027-2028')(wolk))).toEqual([]);
    expect(recordRoundStart({ eventId: uuid(), round: '2027-2028' }, desk.standing, pairs, { actor: her, today: desk.today })).toEqual([]);
  });

  it('what she was changing when the round ended is hers when the page shows it', () => {
    desk.look(page('yes'), 'd1');
    change('no', 'd1');
    desk.round = '2027-2028';
    desk.before = '2026-2027';
    desk.today = '2027-05-02';
    desk.write(recordRoundStart({ eventId: uuid(), round: '2027-2028' }, desk.standing, [], { actor: her, today: desk.today }));
    expect(about(page('no'), 'd2')).toMatchObject({ earlierTick: { ticked: 'no' }, followUp: 'open' });
    desk.look(page('no'), 'd2');
    expect(about(page('no'), 'd2')).toMatchObject({ earlierTick: { ticked: 'no' }, followUp: 'open' });
    expect(Object.keys(desk.standing.faults).some((key) => key.includes('gewijzigd'))).toBe(false);
  });
});
