import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Front } from '@/rules/message/front';
import { frontKey } from '@/rules/message/front';
import type { Look } from '@/rules/message/look';
import type { Reply } from '@/rules/message/reply';
import type { Entry } from '../entry';
import { openDatabase } from '../store/open';
import { currentSchool, lastEntries } from '../store/read';
import { openDesk } from './handle';
import type { DeskPorts } from './ports';

/** A desk over a database of its own, with a clock that the test holds. */
export interface TestDesk {
  /** As a page of tab 7. */
  page(message: unknown): Promise<Reply<unknown>>;
  /** As one of the extension's own pages. */
  own(message: unknown): Promise<Reply<unknown>>;
  entries(): Promise<Entry[]>;
  front(): Promise<Front | undefined>;
  badges: Parameters<DeskPorts['badge']>[0][];
  clock: { wall: number };
  session: Map<string, unknown>;
  local: Map<string, unknown>;
  /** Every table of the log, as it is stored. */
  stored(): Promise<Record<string, unknown[]>>;
  changed: number;
}

/** @param broken makes every opening fail, as a full or blocked database does */
export function testDesk({ broken = false } = {}): TestDesk {
  const factory = new IDBFactory();
  const session = new Map<string, unknown>();
  const local = new Map<string, unknown>();
  const clock = { wall: Date.UTC(2026, 10, 24, 9) };
  const drawer = (map: Map<string, unknown>): DeskPorts['session'] => ({
    get: (key) => Promise.resolve(structuredClone(map.get(key))),
    set: (key, value) => { map.set(key, structuredClone(value)); return Promise.resolve(); },
    remove: (keys) => { for (const key of keys) map.delete(key); return Promise.resolve(); },
    keys: () => Promise.resolve([...map.keys()]),
  });
  const start = clock.wall;
  const desk: TestDesk = {
    badges: [], clock, session, local, changed: 0,
    page: (message) => handle(message, { tab: 7, ownPage: false }),
    own: (message) => handle(message, { tab: null, ownPage: true }),
    front: () => Promise.resolve(session.get(frontKey(7)) as Front | undefined),
    entries: async () => {
      const opened = await openDatabase({ factory, keyRange: IDBKeyRange });
      if (!opened.ok) throw new Error(opened.detail);
      const school = await currentSchool(opened.db);
      const all = school === null ? [] : await lastEntries(opened.db, school.id, 10_000);
      opened.db.close();
      return all;
    },
    stored: async () => {
      const opened = await openDatabase({ factory, keyRange: IDBKeyRange });
      if (!opened.ok) throw new Error(opened.detail);
      const all = Object.fromEntries(await Promise.all(opened.db.tables.map(async (table) => [table.name, await table.toArray() as unknown[]] as const)));
      opened.db.close();
      return all;
    },
  };
  const handle = openDesk({
    open: () => (broken ? Promise.resolve({ ok: false, problem: 'quota', detail: 'full' } as const) : openDatabase({ factory, keyRange: IDBKeyRange })),
    session: drawer(session), local: drawer(local),
    moment: () => ({ wall: clock.wall, offset: 60, monotonic: clock.wall - start }),
    uuid: () => crypto.randomUUID(),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    software: '0.1.0',
    knownChanged: () => { desk.changed += 1; },
    badge: (state) => { desk.badges.push(state); },
  });
  return desk;
}

export const documentId = '6f0b6f5e-3a3e-4d0a-9a51-0c5d6f1d2e3f';

/** A look at two publishers, one ticked; `more` changes it. */
export function partyLook(more: Partial<Look> = {}): Look {
  return {
    type: 'look', eventId: crypto.randomUUID(), page: 'uitgeverijen', document: documentId, address: '/beheer/uitgeverijen',
    seen: { rowsSeen: 2, rowsClaimed: 2, complete: true, why: [], confidence: 90 },
    verdicts: [{ rule: 'uitgeverijen/gebruik-onbekend', verdict: 'problem', why: null, reasons: [], blocked: [] }],
    faults: [{ rule: 'uitgeverijen/gebruik-onbekend', item: 'PRIV-2', identity: 'partij\u001Ftaalrijk', hasRow: true, field: 'aangevinkt', weight: 'vraag', settled: false, label: 'Taalrijk', detail: {}, variant: null }],
    rows: [{ identity: 'partij\u001Ftaalrijk', label: 'Taalrijk', fields: { aangevinkt: 'yes' }, edited: [] }, { identity: 'partij\u001Frekenwijs', label: 'Rekenwijs', fields: { aangevinkt: 'no' }, edited: [] }],
    identityColumns: true, removed: [], values: { 'partij\u001Ftaalrijk': 'yes', 'partij\u001Frekenwijs': 'no' }, edited: [],
    columns: 'uitgeverijen|naam=naam', understood: [{ column: 'naam', heading: 'Naam', examples: ['Taalrijk'] }], content: '["a"]', mapped: false, ...more,
  };
}

/** The question a page asks before it judges. */
export function partyAsk(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: 'ask', page: 'uitgeverijen', document: documentId, address: '/beheer/uitgeverijen', columns: 'uitgeverijen|naam=naam',
    rows: [{ identity: 'partij\u001Ftaalrijk', fields: { aangevinkt: 'yes' } }, { identity: 'partij\u001Frekenwijs', fields: { aangevinkt: 'no' } }],
    fields: {}, claimed: 2, partOfSeveral: false, keep: [], ...more,
  };
}

/** What stands in front. */
export const partyView = { type: 'view', kind: 'uitgeverijen', document: documentId, address: '/beheer/uitgeverijen' };
