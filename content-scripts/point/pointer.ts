import { pageName, type LoggedKind } from '@/rules/page-kind';
import type { PointedMessage } from '@/rules/message/point';
import type { ViewWords } from '@/rules/mapping/mapping';
import type { Language } from '@/rules/fault-text';
import { boxInTop } from '../mark/frame-box';
import type { Marks } from '../mark/marks';
import { said } from '../watch/said';
import { candidatesIn, type Candidate } from './candidates';
import { stepTo } from './pick';

export interface PointerPorts {
  readonly marks: Pick<Marks, 'point' | 'tell'>;
  send(message: PointedMessage): void;
  /** Called inside her click or key, so that the panel can be opened with nothing awaited before. */
  openPanel(): void;
  language(): Language;
  /** Id of this loaded document. */
  readonly document: string;
}

/**
 * *Aanwijzen* on the page: outlines the lists that the generic readers find, and hears which one she means.
 * Choosing says *this one* and no more; what its columns mean is said in the panel, never in the page (spec/promises.md, S3).
 */
export class Pointer {
  readonly #document: Document;
  readonly #ports: PointerPorts;
  #kind: LoggedKind | null = null;
  #words: ViewWords = { title: '', heading: '', menu: '' };
  #candidates: readonly Candidate[] = [];
  #at = -1;

  constructor(document: Document, ports: PointerPorts) {
    this.#document = document;
    this.#ports = ports;
  }

  get active(): boolean { return this.#kind !== null; }

  /**
   * Begins, or goes on after the page has changed: the list in front stays in front as long as it stands there.
   * @param allowed false on a page where nothing is ever pointed at (a log-in, pupils)
   */
  point(kind: LoggedKind, words: ViewWords, allowed: boolean): void {
    this.#words = words;
    const before = this.#candidates[this.#at]?.element;
    this.#kind = kind;
    this.#candidates = allowed ? candidatesIn(kind, this.#document) : [];
    if (this.#candidates.length === 0) { this.#end(allowed ? 'nothing' : 'refused'); return; }
    this.#at = before === undefined ? (this.#candidates.length === 1 ? 0 : -1) : this.#candidates.findIndex(({ element }) => element === before);
    this.#show();
  }

  /** The page changed while she points. */
  again(words: ViewWords, allowed: boolean): void {
    if (this.#kind !== null) this.point(this.#kind, words, allowed);
  }

  /** Not any more; nothing is told. */
  leave(): void {
    if (this.#kind === null) return;
    this.#kind = null;
    this.#candidates = [];
    this.#at = -1;
    this.#ports.marks.point(null);
  }

  #show(): void {
    const kind = this.#kind;
    if (kind === null) return;
    const fields = kind === 'profiel' || kind === 'beheer';
    const language = this.#ports.language();
    const lists = this.#candidates.map(({ element, count, name }) => ({ element, label: `${counted(count, fields, language)}${name === '' ? '' : `: ${name}`}` }));
    this.#ports.marks.point({ page: pageName[kind], fields, lists, at: this.#at }, {
      over: (at) => { if (at !== this.#at) { this.#at = at; this.#show(); } },
      step: (by) => {
        this.#at = stepTo(this.#at, by, this.#candidates.length);
        bring(this.#candidates[this.#at]?.element ?? null, this.#document);
        this.#show();
      },
      choose: () => { this.#choose(); },
      stop: () => { this.#end('stopped'); },
    });
  }

  #choose(): void {
    const candidate = this.#candidates[this.#at];
    const kind = this.#kind;
    if (candidate === undefined || kind === null) return;
    const list = candidate.pointed(this.#words);
    this.leave();
    this.#ports.send({ type: 'pointed', document: this.#ports.document, kind, list, ended: null });
    this.#ports.openPanel();
  }

  #end(ended: Exclude<PointedMessage['ended'], null>): void {
    const kind = this.#kind;
    this.leave();
    if (kind === null) return;
    this.#ports.send({ type: 'pointed', document: this.#ports.document, kind, list: null, ended });
    if (ended !== 'stopped') this.#ports.marks.tell(said(ended === 'nothing' ? 'point-nothing' : 'point-refused', this.#ports.language()));
  }
}

/** By keyboard only: a list whose beginning is out of view is scrolled to, with room for its name. */
function bring(element: Element | null, document: Document): void {
  const view = document.defaultView;
  if (element === null || view === null) return;
  const top = boxInTop(element, document)?.top ?? -1;
  if (top >= 0 && top <= view.innerHeight - 120) return;
  // What stands in a frame is brought into view in the frame, and the frame in the window.
  element.scrollIntoView({ block: 'start', inline: 'nearest', behavior: 'instant' });
  view.scrollBy({ top: -48, behavior: 'instant' });
}

const nouns: Readonly<Record<Language, readonly [row: string, rows: string, field: string, fields: string]>> = { nl: ['regel', 'regels', 'gegeven', 'gegevens'], en: ['row', 'rows', 'field', 'fields'] };

function counted(count: number, fields: boolean, language: Language): string {
  const [row, rows, field, more] = nouns[language];
  return `${count} ${fields ? (count === 1 ? field : more) : count === 1 ? row : rows}`;
}
