import { emptyStanding, type Standing } from '@/rules/checklist/standing';
import { editionFor, editionId } from '@/rules/checklist/edition';
import { roundToday } from '@/rules/checklist/school-year';
import { hex } from '../chain';
import { keyring, type Keyring } from '../record/key';
import { append, readTail, type Appended, type Drafts, type WriteContext } from '../store/append';
import type { CoachDatabase, KeyRow, NotebookRow, NoteRow, SchoolRow } from '../store/database';
import { currentSchool, readNotebook } from '../store/read';
import { rescuerOf, type Rescuer } from '../store/rescue';
import { addSchool, newSchool } from '../store/schools';
import type { Moment } from '../store/clock-jump';
import { dayIn } from './day';
import { Refusal } from './refusal';
import type { DeskPorts } from './ports';

/** One school, opened to work in: where every request starts. */
export interface Office {
  readonly db: CoachDatabase;
  readonly school: SchoolRow;
  readonly standing: Standing;
  readonly notebook: NotebookRow;
  readonly round: string;
  /** `2025-2026/1.0`: the content that is served. */
  readonly edition: string;
  /** A new round that she may start. */
  readonly offered: string | null;
  /** Pseudonyms of this round, and of the round before while its key lives. */
  readonly ring: Keyring;
  readonly ringBefore: Keyring | null;
  readonly today: string;
  readonly moment: Moment;
  /** Writes; throws a `Refusal` with a sentence for her when it could not. */
  write(drafts: Drafts, besides?: { readonly notes?: readonly NoteRow[]; readonly notebook?: NotebookRow }): Promise<Extract<Appended, { ok: true }>>;
}

/** Opens the office; keeps what lives as long as the worker. */
export class Offices {
  readonly #ports: DeskPorts;
  readonly #life: { moment: Moment };
  readonly #rings = new Map<string, Keyring>();
  #db: CoachDatabase | null = null;
  #rescuer: Rescuer | null = null;

  constructor(ports: DeskPorts) {
    this.#ports = ports;
    this.#life = { moment: ports.moment() };
  }

  /** The database, opened once per life of the worker; a failed open is tried again at the next request. */
  async database(): Promise<CoachDatabase> {
    if (this.#db !== null) return this.#db;
    const opened = await this.#ports.open();
    if (!opened.ok) throw Refusal.ofStore(opened.problem, opened.detail);
    this.#db = opened.db;
    // A version change elsewhere, or the browser closing it: opened again when it is needed.
    opened.db.on('close', () => { this.#db = null; });
    this.#rescuer = rescuerOf(opened.db, this.#ports.local, 500, (error) => {
      console.error('Checklist-coach: second copy', error);
      this.#ports.badge({ tab: null, due: null, active: true, trouble: true });
    });
    return opened.db;
  }

  /** The school in use; on first use one without a name is made (spec/product.md, Schools). */
  async school(db: CoachDatabase): Promise<SchoolRow> {
    const current = await currentSchool(db);
    if (current !== null) return current;
    return navigatorTurn(async () => (await currentSchool(db)) ?? this.newSchool(db, '', null));
  }

  /** Adds a school and makes it the one in use. */
  async newSchool(db: CoachDatabase, label: string, brin: string | null): Promise<SchoolRow> {
    const school = await newSchool({ id: this.#ports.uuid(), label, brin, createdAt: new Date(this.#ports.moment().wall).toISOString(), nonce: this.#ports.random(32) });
    await addSchool(db, school);
    return school;
  }

  /** The key of a school's round: made once, from chance. */
  async #key(db: CoachDatabase, school: string, round: string): Promise<string> {
    const there = await db.keys.get([school, round]);
    if (there) return there.key;
    const fresh: KeyRow = { school, round, key: hex(this.#ports.random(32)) };
    // `add`, not `put`: of two at the same moment the first stays.
    await db.keys.add(fresh).catch(() => undefined);
    const kept = await db.keys.get([school, round]);
    if (!kept) throw Refusal.ofStore('broken', 'key not kept');
    return kept.key;
  }

  /** One keyring per key: it keeps what it made, so that a second look costs nothing. */
  #ring(key: string): Keyring {
    const there = this.#rings.get(key);
    if (there) return there;
    const made = keyring(bytesOf(key));
    this.#rings.set(key, made);
    return made;
  }

  async #roundBefore(db: CoachDatabase, school: string, round: string): Promise<string | null> {
    const rounds = (await db.keys.where('school').equals(school).toArray()).map((row) => row.round).filter((one) => one < round).sort();
    return rounds.at(-1) ?? null;
  }

  /** The school in use, in the round that is served today. */
  open(): Promise<Office> { return this.#open(null); }

  /** The same in a round that starts now: what is written bears its name and its key. */
  inRound(round: string): Promise<Office> { return this.#open(round); }

  async #open(asked: string | null): Promise<Office> {
    const db = await this.database();
    const school = await this.school(db);
    const moment = this.#ports.moment();
    const today = dayIn(moment);
    const tail = await readTail(db, school.id);
    const standing = tail?.standing ?? emptyStanding;
    const served = roundToday(standing.round, today);
    const round = asked ?? served.round;
    const { offered } = served;
    const edition = editionId(editionFor(round).edition);
    const key = await this.#key(db, school.id, round);
    const notebook = await readNotebook(db, school.id);
    const write: Office['write'] = async (drafts, besides = {}) => {
      const context: WriteContext = {
        software: this.#ports.software, round, edition, now: () => this.#ports.moment(), life: this.#life, newId: () => this.#ports.uuid(),
        ...(besides.notes ? { notes: besides.notes } : {}), ...(besides.notebook ? { notebook: besides.notebook } : {}),
        afterAppend: (id) => { this.#rescuer?.soon(id); },
      };
      const done = await append(db, school.id, drafts, context);
      if (!done.ok) throw Refusal.ofStore(done.problem, done.detail);
      return done;
    };
    const previous = standing.round !== null && standing.round !== round ? standing.round : await this.#roundBefore(db, school.id, round);
    const before = previous === null ? null : ((await db.keys.get([school.id, previous]))?.key ?? null);
    return { db, school, standing, notebook, round, offered, edition, ring: this.#ring(key), ringBefore: before === null ? null : this.#ring(before), today, moment, write };
  }
}

function bytesOf(key: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array((key.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)));
}

/** Only one context makes the first school. */
async function navigatorTurn<T>(work: () => Promise<T>): Promise<T> {
  const locks = (globalThis.navigator as Navigator | undefined)?.locks;
  return locks ? locks.request('basispoort-coach/school', work) : work();
}
