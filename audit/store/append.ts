import Dexie from 'dexie';
import { link } from '../chain';
import type { Draft, Entry } from '../entry';
import { foldAll } from '@/rules/checklist/fold-standing';
import { emptyStanding, type Standing } from '@/rules/checklist/standing';
import { clockJump, type Jump, type Moment } from './clock-jump';
import type { CoachDatabase, NoteRow, NotebookRow } from './database';
import { namesOf, problemOf, type StoreProblem } from './open';
import { rebuildStanding } from './rebuild';
import { type Turns, turns } from './turn';

/** The end of a school's log, and what is folded up to there. */
export interface Tail {
  /** 0 before the first entry. */
  readonly seq: number;
  /** Hash of the last entry, or of the genesis record. */
  readonly hash: string;
  readonly last: Entry | null;
  readonly standing: Standing;
}

/** What the background knows at the moment of writing. */
export interface WriteContext {
  /** Version of the extension. */
  readonly software: string;
  readonly round: string;
  readonly edition: string;
  /** Read once per append, when the turn has come. */
  now(): Moment;
  /** The moment this life of the worker started; put right by the writer after a jump was logged. */
  readonly life: { moment: Moment };
  /** A new UUID, for entries that the writer itself adds. */
  newId(): string;
  /** Notes and notebook that belong to these entries: written in the same transaction, or not at all. */
  readonly notes?: readonly NoteRow[];
  readonly notebook?: NotebookRow;
  /** Called after each append that added something: for the rescue copy. */
  readonly afterAppend?: (school: string) => void;
}

/** Drafts, or what makes them from the tail: made again when another writer came between. */
export type Drafts = readonly Draft[] | ((tail: Tail, now: Moment) => readonly Draft[] | Promise<readonly Draft[]>);

/** Acknowledged (it is on the disk), or why not. */
export type Appended =
  | {
    readonly ok: true;
    /** The entry of each draft, in order, whether it was added now or stood there already. */
    readonly entries: readonly Entry[];
    /** How many were added now, a `clock-jump` of the writer's own included. */
    readonly added: number;
    readonly head: string;
    readonly count: number;
    readonly standing: Standing;
  }
  | { readonly ok: false; readonly problem: StoreProblem | 'no-school' | 'refused' | 'busy'; readonly detail: string };

/** Start over: another writer came between (`changed`), or one of the events stands there already (`retried`). */
type Refused = 'changed' | 'retried';

/** How often an append starts over when other contexts keep coming between. */
const tries = 50;

/**
 * The one way into the log (spec/audit.md, Writing). Never throws.
 * A draft whose `eventId` stands in the log already is not added again, and reported as stored: a retry counts once.
 */
export async function append(db: CoachDatabase, school: string, drafts: Drafts, context: WriteContext, turn: Turns = turns): Promise<Appended> {
  try {
    return await turn('basispoort-coach/log', async () => {
      // Hardly any draft is a retry: whether it stands there already is only looked up when the database refuses it.
      let retried = false;
      for (let time = 0; time < tries; time++) {
        const done = await tryAppend(db, school, drafts, context, retried);
        if (typeof done === 'object') {
          if (done.ok && done.added > 0) context.afterAppend?.(school);
          return done;
        }
        retried ||= done === 'retried';
      }
      return { ok: false, problem: 'busy', detail: `the log changed ${String(tries)} times meanwhile` };
    });
  } catch (error) {
    return { ok: false, problem: error instanceof TypeError ? 'refused' : problemOf(error), detail: String(error) };
  }
}

async function tryAppend(db: CoachDatabase, school: string, drafts: Drafts, context: WriteContext, lookUp: boolean): Promise<Appended | Refused> {
  const tail = await readTail(db, school);
  if (tail === null) return { ok: false, problem: 'no-school', detail: school };
  const now = context.now();
  const asked = typeof drafts === 'function' ? await drafts(tail, now) : drafts;
  const known = new Map<string, Entry>();
  if (lookUp) for (const entry of await db.entries.where('eventId').anyOf(asked.map((draft) => draft.eventId)).toArray()) known.set(entry.eventId, entry);

  const had = new Set(known.keys());
  const fresh = asked.filter((draft) => !had.has(draft.eventId) && had.add(draft.eventId));
  const jump = fresh.length === 0 ? null : clockJump(tail.last?.recordedAt ?? null, context.life.moment, now);
  const { added, standing } = await chain(jump === null ? fresh : [jumpDraft(jump, context.newId()), ...fresh], school, tail, context, now);
  if (added.length > 0) {
    const stored = await store(db, school, tail, added, standing, context);
    if (stored !== 'stored') return stored;
  }
  if (jump !== null) context.life.moment = now;

  for (const entry of added) known.set(entry.eventId, entry);
  const last = added.at(-1);
  return {
    ok: true,
    entries: asked.map((draft) => known.get(draft.eventId) as Entry),
    added: added.length,
    head: last?.hash ?? tail.hash,
    count: last?.seq ?? tail.seq,
    standing,
  };
}

/** Hashes outside any transaction: awaiting WebCrypto inside one commits it early. */
async function chain(drafts: readonly Draft[], school: string, tail: Tail, context: WriteContext, now: Moment): Promise<{ added: Entry[]; standing: Standing }> {
  const recordedAt = new Date(now.wall).toISOString();
  const added: Entry[] = [];
  let prev = tail.hash;
  for (const draft of drafts) {
    const entry = await link({ ...draft, seq: tail.seq + added.length + 1, recordedAt, offset: now.offset, school, round: context.round, edition: context.edition, software: context.software }, prev);
    added.push(entry);
    prev = entry.hash;
  }
  return { added, standing: foldAll(added, tail.standing) };
}

/** One strict transaction: acknowledged when it has completed. */
async function store(db: CoachDatabase, school: string, tail: Tail, added: readonly Entry[], standing: Standing, context: WriteContext): Promise<'stored' | Refused> {
  try {
    return await db.transaction('rw', [db.entries, db.standing, db.notes, db.notebook], async () => {
      const last = await lastEntry(db, school);
      if ((last?.seq ?? 0) !== tail.seq || (last !== undefined && last.hash !== tail.hash)) return 'changed';
      await db.entries.bulkAdd(added);
      await db.standing.put({ school, standing });
      if (context.notes && context.notes.length > 0) await db.notes.bulkPut(context.notes);
      if (context.notebook) await db.notebook.put(context.notebook);
      return 'stored';
    });
  } catch (error) {
    if (namesOf(error).includes('ConstraintError')) return 'retried';
    throw error;
  }
}

/** The end of the log; null when the school is not there. A standing that is missing or behind is folded again from the entries. */
export async function readTail(db: CoachDatabase, school: string): Promise<Tail | null> {
  const [row, last, kept] = await db.transaction('r', [db.schools, db.entries, db.standing], () => Promise.all([db.schools.get(school), lastEntry(db, school), db.standing.get(school)]));
  if (!row) return null;
  const seq = last?.seq ?? 0;
  const standing = kept?.standing.lastSeq === seq ? kept.standing : seq === 0 ? emptyStanding : await rebuildStanding(db, school, seq);
  return { seq, hash: last?.hash ?? row.genesis, last: last ?? null, standing };
}

function lastEntry(db: CoachDatabase, school: string): Promise<Entry | undefined> {
  return db.entries.where('[school+seq]').between([school, Dexie.minKey], [school, Dexie.maxKey]).last();
}

/** The writer's own entry about the clock of this computer. */
function jumpDraft(jump: Jump, eventId: string): Draft {
  return {
    eventId, type: 'clock-jump', actor: { role: 'coach', label: '' }, onBehalfOf: null, source: null, page: null, item: null, rule: null, subject: null,
    observation: { kind: jump.kind, seconds: jump.seconds }, class: 'observed', reason: null, note: null, expiresOn: null,
  };
}
