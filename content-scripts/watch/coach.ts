import type { Mapping } from '@/rules/mapping/mapping';
import type { LoggedKind, PageKind } from '@/rules/page-kind';
import { loggedKinds } from '@/rules/page-kind';
import { createMarks, type Marks, type MarkPorts } from '../mark/marks';
import { readFront, type Front } from '../pages';
import { mayPoint } from '../point/may-point';
import { Pointer } from '../point/pointer';
import { readMapped, type MappedFront } from '../point/read-mapped';
import type { ReadList } from '../read/list';
import { recognise, type Recognition } from '../recognise/recognise';
import { addressOf } from '../recognise/view-words';
import { codeView } from './code-view';
import { consequenceOf } from './consequence';
import type { OwnChange } from './edits';
import { Gestures } from './gestures';
import { lookMessage } from './look-message';
import { markView, nameOf } from './mark-view';
import { Mutations, type Touched } from './mutations';
import type { PagePort } from './page-port';
import { PageReading } from './page-reading';
import { Pane, type Judged } from './pane';
import { said } from './said';
import { Views } from './views';

/** What the coach needs beside the page itself. */
export interface CoachPorts {
  readonly port: PagePort;
  /** What the marks tell back; language and the panel are theirs. */
  readonly marks: Pick<MarkPorts, 'openPanel' | 'remember' | 'remembered' | 'language'>;
  /** Monotonic, ms. */
  now(): number;
  /** A random UUID. */
  uuid(): string;
}

/** A list that she pointed at may be drawn late; only after this long, in ms, it is told that it fits no more. */
const misfitAfter = 2_500;

const isLogged = (kind: PageKind | null): kind is LoggedKind => kind !== null && (loggedKinds as readonly string[]).includes(kind);

/**
 * The page side, stage two: recognise → read → ask → judge → mark → tell the background, again whenever the page has changed.
 * It only looks. Everything it writes stands in the one host of the marks.
 */
export class Coach {
  readonly #document: Document;
  readonly #ports: CoachPorts;
  readonly #id: string;
  readonly #marks: Marks;
  readonly #panes = new Map<LoggedKind, Pane>();
  readonly #mutations: Mutations;
  readonly #gestures: Gestures;
  readonly #sent = new Map<LoggedKind, string>();
  readonly #views: Views;
  readonly #pointer: Pointer;
  readonly #reading: PageReading;
  /** What she taught for the view in front; null: nothing. */
  #mapping: Mapping | null = null;
  #misfitSince: number | null = null;
  /** Page kinds read by a mapping that she did not confirm: her changes there are not recorded either. */
  readonly #doubtful = new Set<LoggedKind>();
  #recognised: PageKind | null | undefined;
  #kind: PageKind | null | undefined;
  /** What was said of a page that is not recognised, and whether a bar stands. */
  #told = '';
  #showing = false;
  #address = '';
  #notice: string | null = null;
  #language: 'nl' | 'en';
  #run = 0;
  #busy = false;
  #again = false;
  #paused = false;
  #ended = false;

  constructor(document: Document, ports: CoachPorts) {
    this.#document = document;
    this.#ports = ports;
    this.#id = ports.uuid();
    this.#language = ports.marks.language;
    this.#marks = createMarks(document, {
      ...ports.marks,
      paused: (paused) => { this.#paused = paused; if (!paused) this.#mutations.soon(); },
      trouble: (kind) => { void ports.port.send({ type: 'trouble', kind } as { type: string }); },
    });
    this.#views = new Views(ports.port, this.#id);
    this.#pointer = new Pointer(document, {
      marks: this.#marks, document: this.#id, language: () => this.#language,
      send: (message) => { void ports.port.send(message); },
      openPanel: () => { ports.marks.openPanel(null, 'pointed'); },
    });
    this.#mutations = new Mutations({
      settled: () => { void this.look(); },
      saw: (moved) => { this.#marks.check(moved); },
      storm: () => { this.#notice = said('storm', this.#language); },
      isOurs: (node) => this.#marks.host !== null && (node === this.#marks.host || this.#marks.host.contains(node)),
      later: (run, ms) => { const timer = setTimeout(run, ms); return () => { clearTimeout(timer); }; },
      now: ports.now,
    });
    this.#gestures = new Gestures(document, {
      panes: () => [...this.#panes.values()].filter((pane) => pane.front !== null),
      now: ports.now,
      changed: () => { this.#mutations.used(); },
      flush: () => { this.#flush(); },
      saved: (kind) => { void this.#tell({ type: 'save', page: kind }); },
      say: (text) => { this.#marks.tell(text); },
      language: () => this.#language,
    });
    this.#reading = new PageReading(document, { mutations: this.#mutations, now: ports.now, alsoIn: (other) => { this.#gestures.alsoIn(other); }, ended: () => this.#ended });
  }

  /** Starts to watch; the first look comes when the page is quiet. */
  start(): void {
    const { port } = this.#ports;
    this.#mutations.watch(this.#document);
    const again = (): void => { this.#mutations.soon(); };
    for (const [target, type] of [[globalThis, 'hashchange'], [globalThis, 'popstate'], [globalThis, 'pageshow'], [this.#document, 'visibilitychange']] as const) target.addEventListener(type, again);
    port.onKnownChanged(() => { this.#views.forget(); for (const pane of this.#panes.values()) pane.forget(); again(); });
    port.onPoint(() => { this.#views.forget(); this.#paused = false; again(); });
    port.onShow((finding) => { this.#marks.outline(finding); });
    port.onEnd(() => { this.#end(); });
    void this.look();
  }

  /** The extension was updated or removed: the marks go, it says so, and it stops (design/architecture.md, Traps). */
  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#mutations.stop();
    this.#gestures.stop();
    this.#pointer.leave();
    this.#marks.clear();
    this.#marks.tell(said('ended', this.#language));
  }

  #place(): Location { return this.#document.defaultView?.location ?? globalThis.location; }

  /** Reads at once and sends her changes, before a save leaves the page. */
  #flush(): void {
    for (const pane of this.#panes.values()) {
      if (pane.front === null) continue;
      const front = this.#mapping?.kind === pane.kind ? (readMapped(this.#mapping, this.#document, this.#place())?.front ?? null) : readFront(pane.kind, this.#document, this.#place(), pane.front.reading.raw.seen.confidence);
      if (front !== null) this.#send(pane, pane.compare(front, this.#address, this.#ports.now()));
    }
  }

  #send(pane: Pane, changes: readonly OwnChange[]): void {
    if (this.#doubtful.has(pane.kind)) return;
    for (const change of changes) {
      void this.#tell({ type: 'change', page: pane.kind, ...change });
      const consequence = consequenceOf(pane.kind, change, this.#language);
      if (consequence !== null) this.#marks.tell(consequence);
    }
    if (changes.length > 0 && this.#gestures.savedJustNow() && pane.edits.save()) void this.#tell({ type: 'save', page: pane.kind });
  }

  /** Sends with an id of its own, and once more with the same id when the background did not answer: a retry is stored once. */
  async #tell(message: { readonly type: string; readonly page: LoggedKind; readonly [field: string]: unknown }): Promise<void> {
    const whole = { eventId: this.#ports.uuid(), document: this.#id, ...message };
    let reply = await this.#ports.port.send(whole);
    if (!reply.ok && reply.code === 'no-reply') reply = await this.#ports.port.send(whole);
    const notice = reply.ok ? null : said('not-recorded', this.#language, reply.error);
    if (notice !== this.#notice) { this.#notice = notice; this.#mutations.soon(); }
  }

  /** One look at what stands in front. Never two at once; what changes meanwhile is looked at afterwards. */
  async look(): Promise<void> {
    if (this.#ended || this.#paused || this.#document.hidden) return;
    if (this.#busy) { this.#again = true; return; }
    this.#busy = true;
    const touched = this.#reading.follow();
    try {
      await this.#lookOnce(touched);
    } catch (error) {
      // A fault of ours must be seen: nothing is approved by it, and she is told.
      console.error('Checklist-coach', error);
      this.#marks.clear();
      this.#marks.tell(said('failed', this.#language));
    } finally {
      this.#busy = false;
      touched.stop();
      // Judging and marking take about as long as reading does.
      this.#mutations.looked(this.#reading.work * 2);
      if (this.#again) { this.#again = false; this.#mutations.soon(); }
    }
  }

  async #lookOnce(touched: Touched): Promise<void> {
    const run = ++this.#run;
    const place = this.#place();
    const address = addressOf(place);
    const seen = recognise(this.#document, place);
    const { score, settings, codeField } = seen;
    const code = seen.kind === 'inloggen' || (seen.kind === null && codeField);
    if (seen.kind !== this.#recognised) this.#marks.clear();
    this.#recognised = seen.kind;
    this.#address = address;
    this.#gestures.listen(!code);
    // The background must know what stands in front before it is told what was seen there.
    const view = { kind: code ? ('inloggen' as const) : seen.kind, address, words: seen.words };
    const { reply, asked } = await this.#views.at(view);
    if (this.#ended) return;
    if (reply.pointing !== null && asked) this.#pointer.point(reply.pointing, seen.words, mayPoint(seen));
    else if (asked) this.#pointer.leave();
    else this.#pointer.again(seen.words, mayPoint(seen));
    if (code) { this.#showing = true; this.#marks.show(codeView(this.#document, this.#language)); return; }
    const at = this.#mutations.count;
    const lists = await this.#reading.read(mayPoint(seen) && reply.mapping !== null && reply.mapping.family !== 'labels' ? reply.mapping.kind : isLogged(seen.kind) ? seen.kind : null, touched);
    if (lists === null) return;
    const mapped = await this.#byMapping(reply.mapping, seen, view, lists);
    if (mapped === 'wait') return;
    const kind = mapped === 'misfit' ? null : (mapped?.front.kind ?? seen.kind);
    if (this.#kind !== undefined && kind !== this.#kind) this.#marks.clear();
    this.#kind = kind;
    const kinds: LoggedKind[] = isLogged(kind) ? [kind] : [];
    if (kind !== 'beheer' && settings) kinds.push('beheer');
    for (const [other, pane] of this.#panes) if (!kinds.includes(other)) pane.leave();
    const judged: { front: Front; judged: Judged }[] = [];
    for (const one of kinds) {
      const isMapped = mapped !== null && mapped !== 'misfit' && mapped.front.kind === one;
      const front = isMapped ? mapped.front : readFront(one, this.#document, place, score, lists === undefined || one !== seen.kind ? {} : { lists });
      if (front === null) continue;
      await this.#reading.breathe();
      for (const zone of front.reading.zones) this.#reading.watch(zone);
      const pane = this.#paneOf(one);
      const result = await pane.look(front, address, this.#ports.now(), { again: () => { this.#mutations.soon(); }, changed: () => this.#reading.changed(front.reading, touched) });
      if (run !== this.#run || this.#ended) return;
      if (result !== null && 'stale' in result) { this.#send(pane, result.changes); return; }
      if (result === null) { this.#notice = said('no-background', this.#language); continue; }
      this.#language = result.language;
      if (isMapped && result.known.confirmed !== 'ja') this.#doubtful.add(one);
      else this.#doubtful.delete(one);
      this.#send(pane, result.changes);
      judged.push({ front, judged: result });
      if (result.recording) this.#record(pane, front, result, address, isMapped);
    }
    if (kind === null && judged.length === 0) {
      const misfit = reply.mapping !== null && mapped === 'misfit' ? said('misfit', this.#language, nameOf(reply.mapping.kind)) : '';
      this.#sayOnce(misfit !== '' ? misfit : reply.expected === null ? '' : said('drift', this.#language, nameOf(reply.expected)));
      return;
    }
    this.#told = '';
    this.#showing = true;
    const missing = mapped === null || mapped === 'misfit' ? [] : mapped.missing;
    const notice = judged.some(({ judged: one }) => !one.recording) ? said('which-school', this.#language)
      : kind === null && reply.expected !== null ? said('drift', this.#language, nameOf(reply.expected))
      : missing.length > 0 ? said('misfit-part', this.#language, missing.join(', '))
      : judged.length === 0 && this.#notice === null ? said('nothing-to-read', this.#language, nameOf(kind ?? 'beheer'))
      : (this.#notice ?? (this.#doubtful.size > 0 ? said('mapped', this.#language) : null));
    this.#marks.show(markView(kind ?? 'beheer', judged.map((one) => ({ ...one, changed: () => at !== this.#mutations.count })), { language: this.#language, notice, mapped: mapped !== null && mapped !== 'misfit' }));
  }

  /** Of a page that is not recognised: takes the marks away, and says why once; what she closed stays closed. */
  #sayOnce(sentence: string): void {
    if (this.#showing) this.#marks.clear();
    this.#showing = false;
    if (this.#told === sentence) return;
    this.#told = sentence;
    this.#marks.tell(sentence);
  }

  /**
   * The page as she taught it; null where nothing was taught for this view. `misfit`: it fits no more, and nothing is read in its place:
   * the page's own reader read it wrongly or not at all, else she would not have pointed.
   */
  async #byMapping(mapping: Mapping | null, seen: Recognition, view: Parameters<Views['at']>[0], lists: readonly ReadList[] | undefined): Promise<MappedFront | 'misfit' | 'wait' | null> {
    this.#mapping = mayPoint(seen) ? mapping : null;
    if (this.#mapping === null) { this.#misfitSince = null; this.#doubtful.clear(); return null; }
    const mapped = readMapped(this.#mapping, this.#document, this.#place(), lists);
    if (mapped !== null) {
      this.#misfitSince = null;
      await this.#views.fits(view);
      return mapped;
    }
    const now = this.#ports.now();
    if (this.#misfitSince === null) setTimeout(() => { this.#mutations.soon(); }, misfitAfter);
    this.#misfitSince ??= now;
    if (now - this.#misfitSince < misfitAfter) return 'wait';
    await this.#views.misfit(view);
    return 'misfit';
  }

  #paneOf(kind: LoggedKind): Pane {
    const pane = this.#panes.get(kind) ?? new Pane(kind, this.#ports.port, this.#id);
    this.#panes.set(kind, pane);
    return pane;
  }

  #record(pane: Pane, front: Front, result: Judged, address: string, mapped: boolean): void {
    const message = lookMessage(result.page, result.verdicts, { document: this.#id, address, today: result.known.today, columns: front.reading.columns, understood: front.reading.understood, removed: pane.edits.removed, mapped, tally: front.reading.tally?.() });
    // After her *ja* the same look counts: it is told again.
    const text = JSON.stringify([message, result.known.confirmed]);
    if (this.#sent.get(pane.kind) === text) return;
    this.#sent.set(pane.kind, text);
    void this.#tell(message);
  }
}
