import { rulesOf } from '../index';
import type { AnswerCode } from '../answer';
import type { LoggedKind } from '../page-kind';
import type { Actor, EntryType, Fact, PageObservation } from './fact';
import { foldAll } from './fold-standing';
import type { ItemId } from './item';
import type { Standing } from './standing';
import { statesOf, type ItemStatus } from './states';

/** The coordinator of the tests. */
export const her: Actor = { role: 'ICT', label: 'ICT-coördinator 1' };
const coach: Actor = { role: 'coach', label: '' };

type Said = Partial<Omit<Fact, 'seq' | 'eventId' | 'type'>>;
type Verdicts = Readonly<Record<string, { verdict?: 'problem' | 'cannot-tell' | 'in-order'; why?: string; faults?: number }>>;
interface LookSaid { rules?: Verdicts; complete?: boolean; why?: string[]; seen?: PageObservation['seen']; document?: string }

/** A log for tests, written as a coordinator would live it: a day, and what happened. Every rule of a page is in order unless said otherwise. */
export class Log {
  readonly facts: Fact[] = [];
  #day = '2026-05-11';
  #round = '2026-2027';
  /** How many reads of a page there were: keeps documents apart. */
  #documents = 0;

  on(day: string): this { this.#day = day; return this; }
  inRound(round: string): this { this.#round = round; return this; }

  add(type: EntryType, said: Said = {}): this {
    const seq = this.facts.length + 1;
    this.facts.push({
      seq, eventId: `event-${seq}`, type, recordedAt: `${this.#day}T10:00:00.000Z`, offset: 120, actor: coach, onBehalfOf: null, source: null, school: 's1', round: this.#round, edition: '2025-2026/1.0',
      page: null, item: null, rule: null, subject: null, observation: null, class: 'observed', reason: null, expiresOn: null, ...said,
    });
    return this;
  }

  /** `eventId` of the last fact. */
  get last(): string { return this.facts.at(-1)?.eventId ?? ''; }

  look(page: LoggedKind, { rules = {}, complete = true, why = complete ? [] : ['pager'], seen = null, document = `document-${++this.#documents}` }: LookSaid = {}): this {
    const all = rulesOf(page).map(({ id }) => {
      const said = rules[id] ?? rules[id.slice(id.indexOf('/') + 1)] ?? {};
      const reason = said.why ?? (complete ? null : 'incomplete');
      const verdict = said.verdict ?? (reason === null ? 'in-order' : 'cannot-tell');
      return [id, { verdict, faults: said.faults ?? (verdict === 'problem' ? 1 : 0), why: reason }] as const;
    });
    const observation = { rowsSeen: 3, rowsClaimed: null, complete, confidence: 90, why, document, content: `content-${this.facts.length}`, seen, rules: Object.fromEntries(all) };
    return this.add('page-checked', { page, observation });
  }

  /** She says that the page was read right. */
  confirm(page: LoggedKind, answer: 'ja' | 'nee' = 'ja'): this {
    return this.add('reading-confirmed', { actor: her, page, observation: { field: 'columns', before: null, after: answer }, class: 'observed-and-decided' });
  }

  /** Seen whole, everything in order, and confirmed. */
  fine(...pages: LoggedKind[]): this {
    for (const page of pages) this.look(page).confirm(page);
    return this;
  }

  fault(rule: string, item: ItemId, weight: string, subject: string | null = 'a', field: string | null = null): this {
    return this.add('fault-opened', { page: rule.slice(0, rule.indexOf('/')) as LoggedKind, item, rule, subject, observation: { field, before: null, after: null, weight } });
  }

  resolve(rule: string, subject: string | null = 'a', field: string | null = null): this {
    return this.add('fault-resolved', { page: rule.slice(0, rule.indexOf('/')) as LoggedKind, rule, subject, observation: { field } });
  }

  answer(page: LoggedKind | null, code: AnswerCode, said: Said & { field?: string; value?: string } = {}): this {
    const { field = null, value = null, ...rest } = said;
    return this.add('decision', { actor: her, page, subject: 'a', class: 'observed-and-decided', reason: code, observation: { field, before: null, after: value }, ...rest });
  }

  except(page: LoggedKind | null, expiresOn: string | null, said: Said = {}): this {
    return this.add('exception', { actor: her, page, subject: 'a', class: 'observed-and-decided', reason: 'nvt', expiresOn, ...said });
  }

  withdraw(eventId: string, said: Said = {}): this {
    return this.add('decision', { actor: her, reason: 'ingetrokken', observation: { field: null, before: eventId, after: null }, ...said });
  }

  declare(item: ItemId, code: 'gedaan' | 'niet-gedaan' | 'weet-niet', said: Said = {}): this {
    return this.add('declaration', { actor: her, item, class: 'declared', reason: code, ...said });
  }

  change(page: LoggedKind, item: ItemId, field: string, before: string, after: string, document: string, said: Said = {}): this {
    return this.add('tick-changed', { actor: her, page, item, subject: 'a', observation: { field, before, after, document }, ...said });
  }

  save(page: LoggedKind, document: string): this { return this.add('saved', { actor: her, page, observation: { document } }); }

  again(page: LoggedKind, field: string, after: string, document: string, later = false): this {
    return this.add(later ? 'confirmed-later-day' : 'confirmed-after-reload', { page, subject: 'a', observation: { field, before: null, after, document } });
  }

  say(question: string, choice: string): this { return this.add('situation-changed', { actor: her, class: 'declared', observation: { field: question, before: null, after: choice } }); }

  get standing(): Standing { return foldAll(this.facts); }

  status(item: ItemId, today = this.#day): ItemStatus {
    const found = statesOf(this.standing, today).find(({ id }) => id === item);
    if (found === undefined) throw new Error(item);
    return found;
  }

  state(item: ItemId, today = this.#day): string { return this.status(item, today).state; }
}
