import { rulesOf } from '@/rules/index';
import type { Plain } from '@/rules/checklist/fact';
import type { LoggedKind } from '@/rules/page-kind';
import type { Draft } from '../entry';
import { append } from '../store/append';
import type { CoachDatabase, NotebookRow } from '../store/database';
import { emptyNotebook } from '../store/database';
import { draft } from '../store/entries.test-data';
import { eventId, party } from '../verify/sample-file.test-data';
import { contextOf } from '../store/writing.test-data';

const her = { role: 'ICT', label: 'ICT-coördinator 1' };
const coach = { role: 'coach', label: '' };

/** Invented parties of an invented school. */
export const partyNames = ['Taalrijk', 'Rekenwijs', 'Leeslijn & Zo', 'Oud en Nieuw', 'Wereldkaart', 'Muziekkoffer', 'Techniekhoek'];
const parties = partyNames.map(party);
const person = (n: number): string => `${'5'.repeat(60)}${String(1_000 + n)}`;

type Given = Partial<Omit<Draft, 'eventId' | 'type'>>;
/** What happened on one day. */
interface Day { readonly on: string; readonly events: readonly (readonly [Draft['type'], Given])[] }

/** A look at a page where every rule is in order, but for what is said. */
function look(page: LoggedKind, rows: number, problems: Readonly<Record<string, Plain>> = {}, change: Readonly<Record<string, Plain>> = {}): readonly [Draft['type'], Given] {
  const rules = Object.fromEntries(rulesOf(page).map((rule) => [rule.id, change['complete'] === false ? { verdict: 'cannot-tell', faults: 0, why: 'incomplete' } : { verdict: 'in-order', faults: 0, why: null }] as const));
  return ['page-checked', { page, actor: coach, item: null, observation: {
    rowsSeen: rows, rowsClaimed: rows, complete: true, confidence: 94, why: [], document: eventId(800_000), content: 'c'.repeat(64), seen: null, rules: { ...rules, ...problems }, ...change,
  } }];
}
const reading = (page: LoggedKind): readonly [Draft['type'], Given] => ['reading-confirmed', { page, item: null, class: 'observed-and-decided', observation: { field: 'd'.repeat(64), before: null, after: 'ja' } }];
const answer = (page: LoggedKind, subject: string, item: Draft['item'], reason: string): readonly [Draft['type'], Given] => ['decision', { page, subject, item, class: 'observed-and-decided', reason, observation: { field: 'aangevinkt', before: null, after: null } }];
const fault = (type: 'fault-opened' | 'fault-resolved', rule: string, item: Draft['item'], subject: string | null, field: string, weight = 'fout'): readonly [Draft['type'], Given] => [type, { page: rule.split('/')[0] as LoggedKind, rule, item, subject, actor: coach, observation: type === 'fault-opened' ? { field, weight } : { field } }];
const declared = (item: Draft['item'], reason: string, change: Given = {}): readonly [Draft['type'], Given] => ['declaration', { item, reason, class: 'declared', ...change }];

const ticks = (off: readonly number[]): Readonly<Record<string, Plain>> => Object.fromEntries(parties.slice(0, 6).map(({ subject }, at) => [subject, off.includes(at) ? 'no' : 'yes']));

/** An autumn at an invented school: looks, answers, faults that come and go, a party switched off, an anchor by the board. */
export const days: readonly Day[] = [
  { on: '2026-08-31', events: [
    ['situation-changed', { item: null, class: 'declared', observation: { field: 'netwerkomgeving', before: null, after: 'ja' } }], ['situation-changed', { item: null, class: 'declared', observation: { field: 'samenvoegen', before: null, after: 'nee' } }],
    look('uitgeverijen', 7, { 'uitgeverijen/gebruik-onbekend': { verdict: 'problem', faults: 6, why: null } }, { seen: ticks([]) }), reading('uitgeverijen'),
    ...parties.slice(0, 6).map(({ subject }) => fault('fault-opened', 'uitgeverijen/gebruik-onbekend', 'PRIV-2', subject, 'aangevinkt', 'vraag')),
  ] },
  { on: '2026-09-01', events: [
    ...[0, 1, 2, 4].map((at) => answer('uitgeverijen', (parties[at] as { subject: string }).subject, 'PRIV-2', 'via-basispoort')), answer('uitgeverijen', (parties[3] as { subject: string }).subject, 'PRIV-2', 'niet-in-gebruik'), answer('uitgeverijen', (parties[5] as { subject: string }).subject, 'PRIV-2', 'buiten-basispoort-om'),
    answer('uitgeverijen', (parties[0] as { subject: string }).subject, 'VO-5', 'overeenkomst-aanwezig'), answer('uitgeverijen', (parties[1] as { subject: string }).subject, 'VO-5', 'overeenkomst-ontbreekt'), answer('uitgeverijen', (parties[2] as { subject: string }).subject, 'VO-5', 'overeenkomst-onbekend'), answer('uitgeverijen', (parties[4] as { subject: string }).subject, 'VO-5', 'overeenkomst-aanwezig'),
  ] },
  { on: '2026-09-03', events: [
    look('medewerkers', 34, { 'medewerkers/einddatum-verlopen': { verdict: 'problem', faults: 5, why: null } }), reading('medewerkers'),
    ...[1, 2, 3, 4, 5].map((n) => fault('fault-opened', 'medewerkers/einddatum-verlopen', 'PRIV-4b', person(n), 'einddatum')),
    declared('PRIV-7', 'gedaan', { onBehalfOf: 'directie', source: { code: 'vergadering', on: '2026-09-02' } }), declared('LAS-1', 'gedaan', { onBehalfOf: 'LAS-beheerder', source: { code: 'gesprek', on: '2026-09-03' } }),
  ] },
  { on: '2026-09-10', events: [look('netwerkleveranciers', 4), reading('netwerkleveranciers'), declared('FAQ-4', 'gedaan'), declared('FAQ-10', 'gedaan'), declared('VO-1', 'gedaan', { onBehalfOf: 'bestuur', source: { code: 'mail', on: '2026-09-08' } })] },
  { on: '2026-10-06', events: [
    ['tick-changed', { page: 'uitgeverijen', item: 'PRIV-2', subject: (parties[3] as { subject: string }).subject, observation: { field: 'aangevinkt', before: 'yes', after: 'no', document: eventId(800_000) } }], ['saved', { page: 'uitgeverijen', item: 'PRIV-2', observation: { document: eventId(800_000) } }],
    ['confirmed-after-reload', { page: 'uitgeverijen', item: 'PRIV-2', actor: coach, subject: (parties[3] as { subject: string }).subject, observation: { field: 'aangevinkt', before: 'yes', after: 'no', document: eventId(800_001) } }],
    look('uitgeverijen', 7, { 'uitgeverijen/nazorg-na-uitvinken': { verdict: 'problem', faults: 1, why: null } }, { document: eventId(800_001), seen: ticks([3]) }), fault('fault-opened', 'uitgeverijen/nazorg-na-uitvinken', 'PRIV-2', (parties[3] as { subject: string }).subject, 'aangevinkt', 'let op'),
  ] },
  { on: '2026-10-07', events: [answer('uitgeverijen', (parties[3] as { subject: string }).subject, 'PRIV-2', 'nazorg-gevraagd'), ['clock-jump', { item: null, actor: coach, observation: { kind: 'against-monotonic', seconds: 3_720 } }]] },
  { on: '2026-11-09', events: [
    look('medewerkers', 34, { 'medewerkers/einddatum-verlopen': { verdict: 'problem', faults: 1, why: null } }), ...[1, 2, 3, 4].map((n) => fault('fault-resolved', 'medewerkers/einddatum-verlopen', 'PRIV-4b', person(n), 'einddatum')),
    look('ip-nummers', 3, {}, { rowsClaimed: null, complete: false, why: ['filter'] }), reading('ip-nummers'),
    ['exception', { page: 'medewerkers', subject: person(9), item: 'PRIV-5', rule: 'medewerkers/email-algemeen', reason: 'afgesproken-zo', expiresOn: '2027-07-31', class: 'observed-and-decided', observation: { field: 'email', before: null, after: null } }],
  ] },
  { on: '2026-11-23', events: [look('profiel', 4), reading('profiel'), declared('LAS-3', 'gedaan', { onBehalfOf: 'LAS-beheerder', source: { code: 'document', on: '2026-11-20' } }), declared('VO-3', 'weet-niet')] },
];

/** Writes the autumn into a log, as the background does. @returns the notebook with the parties she answered for */
export async function writeSchoolLog(db: CoachDatabase, school: string, upTo = days.length): Promise<NotebookRow> {
  const notebook: NotebookRow = { ...emptyNotebook(school), parties: Object.fromEntries(parties.slice(0, 6).map(({ subject, name, rowKey }) => [subject, { name, rowKey, rounds: ['2026-2027'] }])) };
  let n = 0;
  for (const [at, { on, events }] of days.slice(0, upTo).entries()) {
    const context = contextOf(at === 0 ? { notebook } : {}, Date.parse(`${on}T08:15:00Z`));
    const drafts = events.map(([type, given]): Draft => {
      n++;
      return draft(eventId(n), { type, item: null, reason: null, class: 'observed', actor: her, ...given });
    });
    const done = await append(db, school, drafts, context);
    if (!done.ok) throw new Error(`${done.problem}: ${done.detail}`);
    if (at === 2) {
      n++;
      const anchored = await append(db, school, [draft(eventId(n), { type: 'anchored', item: null, reason: null, actor: her, observation: { seq: done.count, head: done.head, confirmedOn: '2026-09-03', by: 'bestuur' } })], context);
      if (!anchored.ok) throw new Error(anchored.problem);
    }
  }
  return notebook;
}
