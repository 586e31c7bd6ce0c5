import { foldAll, foldFact } from '@/rules/checklist/fold-standing';
import { emptyStanding, type Standing } from '@/rules/checklist/standing';
import type { Actor, Fact } from '@/rules/checklist/fact';
import { contentOf, fieldsOf, identityColumnsRead, seenValues, type LoggedPage } from '@/rules/fields';
import { judge } from '@/rules/judge';
import type { Known } from '@/rules/known';
import { rulesOf } from '@/rules/index';
import type { Look } from '@/rules/message/look';
import type { Rule } from '@/rules/rule';
import type { Draft } from '../entry';
import type { Recorded } from './draft';
import { isPlainField, type Keyed } from './keyed';
import { knownOf, type Asked } from './known';
import { recordLook } from './look';

export const her: Actor = { role: 'ICT', label: 'ICT-coördinator 1' };

/** Pseudonyms that can be read in a test: `<round>:<identity>`. */
export const subjectIn = (round: string) => (identity: string): string => `${round}:${identity}`;
export const valueIn = (round: string, identity: string, field: string, value: string): string => (isPlainField(field) ? value : `${round}:${identity}:${field}:${value}`);

/** Keyed texts of a look or an ask, as `keyLook` and `keyAsk` make them, without the waiting. `before`: round whose key is still there. */
export function readableKeyed(asked: Pick<Asked, 'rows' | 'fields'> & Partial<Pick<Look, 'removed' | 'faults' | 'verdicts' | 'content' | 'columns'>>, round: string, before: string | null): Keyed {
  const identities = [
    ...asked.rows.map((row) => row.identity), ...(asked.removed ?? []), ...Object.values(asked.fields).filter((text) => text.includes('\u001F')),
    ...(asked.faults ?? []).flatMap((fault) => fault.identity ?? []), ...(asked.verdicts ?? []).flatMap((verdict) => verdict.blocked),
  ];
  const fields = new Map(asked.rows.map((row) => [row.identity, row.fields]));
  return {
    subject: new Map(identities.map((identity) => [identity, subjectIn(round)(identity)])),
    previous: before === null ? new Map() : new Map(identities.map((identity) => [identity, subjectIn(before)(identity)])),
    value: (identity, field) => { const value = identity === null ? undefined : fields.get(identity)?.[field]; return value === undefined || identity === null ? undefined : valueIn(round, identity, field, value); },
    content: `${round}:${asked.content ?? ''}`, columns: `${round}:${asked.columns ?? 'columns'}`, address: 'address',
  };
}

let ids = 0;
/** A new UUID, the same in every run of a test file. */
export const uuid = (): string => `00000000-0000-4000-8000-${(++ids).toString(16).padStart(10, '0')}00`;

/** A desk for tests: the log, its standing, the day, and how a page is looked at; the same steps as `audit/desk` takes. */
export class TestDesk {
  readonly facts: Fact[] = [];
  standing: Standing = emptyStanding;
  today = '2026-09-01';
  round = '2026-2027';
  before: string | null = null;

  /** Writes drafts as the writer does. */
  write(drafts: readonly Draft[] | Recorded): this {
    if ('ok' in drafts && !drafts.ok) throw new Error(drafts.code);
    for (const draft of 'ok' in drafts ? drafts.drafts : drafts) {
      const { note: _note, ...rest } = draft;
      const fact: Fact = { ...rest, seq: this.facts.length + 1, recordedAt: `${this.today}T10:00:00.000Z`, offset: 120, school: 's', round: this.round, edition: '2025-2026/1.0' };
      this.facts.push(fact);
      this.standing = foldFact(this.standing, fact);
    }
    return this;
  }

  rebuilt(): Standing { return foldAll(this.facts); }

  known(page: LoggedPage, document: string, more: Partial<Known> = {}): Known {
    const fields = fieldsOf(page);
    const asked: Asked = {
      page: page.page, document, fields: page.page === 'profiel' ? { ...page.identities } : {},
      rows: page.rows.flatMap((row, at) => (row.identity === null ? [] : [{ identity: row.identity, fields: fields[at] ?? {} }])),
    };
    return { situation: {}, staffList: null, ...knownOf(asked, this.standing, readableKeyed(asked, this.round, this.before), this.today), ...more };
  }

  /** What the page sends of itself, judged with what the log knows. */
  lookAt(page: LoggedPage, document: string, { removed = [], columns = 'columns', known = {}, loadedAt }: { removed?: string[]; columns?: string; known?: Partial<Known>; loadedAt?: number } = {}): Look {
    const fields = fieldsOf(page);
    const verdicts = judge(page, this.known(page, document, known), rulesOf(page.page) as readonly Rule<LoggedPage>[]);
    return {
      type: 'look', eventId: uuid(), page: page.page, document, address: '/', seen: { ...page.seen, why: [...page.seen.why] }, ...(loadedAt === undefined ? {} : { loadedAt }),
      verdicts: verdicts.map(({ rule, verdict, why, reasons, blocked }) => ({ rule, verdict, why, reasons: [...reasons], blocked: [...blocked] })),
      faults: verdicts.flatMap(({ faults }) => faults.map((fault) => ({ rule: fault.rule, item: fault.item, identity: fault.row?.identity ?? null, hasRow: fault.row !== null, field: fault.field, weight: fault.weight, settled: fault.settled, label: '', detail: {}, variant: null }))),
      rows: page.rows.flatMap((row, at) => (row.identity === null ? [] : [{ identity: row.identity, label: row.label, fields: fields[at] ?? {}, edited: [...row.edited] }])),
      identityColumns: identityColumnsRead(page), removed, values: seenValues(page, this.today), edited: page.page === 'beheer' ? [...page.edited] : [], columns, understood: [], content: contentOf(page, fields), mapped: false,
    };
  }

  drafts(look: Look): Draft[] {
    return recordLook(look, this.standing, readableKeyed({ ...look, fields: look.values }, this.round, this.before), { today: this.today, at: `${this.today}T10:00:00.000Z` });
  }

  /** Looks at a page and writes what it adds; gives the look back. */
  look(page: LoggedPage, document: string, more: Parameters<TestDesk['lookAt']>[2] = {}): Look {
    const look = this.lookAt(page, document, more);
    this.write(this.drafts(look));
    return look;
  }

  types(from = 0): string[] { return this.facts.slice(from).map(({ type }) => type); }
}
