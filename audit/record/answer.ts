import type { AnswerCode } from '@/rules/answer';
import type { Actor } from '@/rules/checklist/fact';
import type { ItemId } from '@/rules/checklist/item';
import { roundOf, schoolYearEnd } from '@/rules/checklist/school-year';
import { faultKey, type Standing } from '@/rules/checklist/standing';
import type { AnswerMessage } from '@/rules/message/desk';
import type { LoggedKind } from '@/rules/page-kind';
import type { Draft } from '../entry';
import { draft, numbered, type Recorded, type Refusal } from './draft';
import { refusedExpiry } from './expiry';
import type { KeyedAbout } from './keyed';

type About = AnswerMessage['about'][number];

/** `field` of an answer about the LAS supplier: a party of VO-5 that stands on no page (spec/product.md, *Her answer*). */
export const lasSupplierField = 'las-leverancier';

/** Answers about a page as a whole, or about a fault of it. */
const pageCodes: readonly AnswerCode[] = ['rest-niet-in-gebruik', 'gezien', 'opgelost', 'nvt', 'onterecht'];
/** Answers that make no sense for one row. */
const noRowCodes: readonly AnswerCode[] = ['rest-niet-in-gebruik'];

/** The item an answer counts for where the message names none. */
function itemFor(code: AnswerCode, page: LoggedKind, about: About): ItemId | null {
  if (code.startsWith('overeenkomst-')) return 'VO-5';
  if (about.item !== null) return about.item;
  const own: Partial<Record<LoggedKind, ItemId>> = { uitgeverijen: 'PRIV-2', netwerkleveranciers: 'PRIV-3', 'ip-nummers': 'PRIV-6' };
  if (page !== 'medewerkers') return own[page] ?? null;
  return code === 'rol-klopt' ? 'FAQ-7' : code === 'uit-dienst' ? 'ACC-1' : code === 'klopt-nog' ? 'PRIV-4a' : null;
}

/** Whether a fault may be declared `opgelost`: it stands in the log, and the last look, in a newly loaded document, shows it no more and says nothing else. */
function maySolve(about: About, subject: string | null, page: LoggedKind, standing: Standing): boolean {
  const rule = about.rule ?? '';
  const seen = standing.pages[page];
  const stands = seen?.verdicts[rule];
  return standing.faults[faultKey(rule, subject, about.field)] !== undefined && seen !== undefined && stands !== undefined
    && seen.last.rules[rule]?.verdict === 'cannot-tell' && seen.last.document !== stands.document;
}

function refuse(message: AnswerMessage, about: About, keyed: KeyedAbout | undefined, standing: Standing): Refusal | null {
  const { code, page } = message;
  if (keyed === undefined || (about.identity !== null && keyed.subject === null)) return 'no-row';
  if (about.identity === null ? !pageCodes.includes(code) : noRowCodes.includes(code)) return about.identity === null ? 'not-a-page-answer' : 'not-a-row-answer';
  if (code === 'gezien' && about.field !== null && keyed.value === null) return 'no-value';
  if (code === 'opgelost' && !maySolve(about, keyed.subject, page, standing)) return 'still-shown';
  return null;
}

function answered(message: AnswerMessage, about: About, keyed: KeyedAbout, standing: Standing, by: { readonly actor: Actor; readonly today: string }): Draft {
  const { code, page } = message;
  const exception = code === 'nvt' || code === 'onterecht';
  const lasSupplier = about.field === lasSupplierField;
  // What another office says is not what she saw herself.
  const told = message.onBehalfOf !== null;
  return draft('', exception ? 'exception' : 'decision', {
    actor: by.actor,
    onBehalfOf: message.onBehalfOf,
    source: told ? (message.source ?? { code: 'mail', on: by.today }) : null,
    page: lasSupplier ? null : page,
    item: lasSupplier ? 'VO-5' : itemFor(code, page, about),
    rule: about.rule,
    subject: keyed.subject,
    observation: { field: about.field, before: null, after: code === 'gezien' ? keyed.value : null },
    class: told || lasSupplier ? 'declared' : 'observed-and-decided',
    reason: exception ? (message.reason ?? code) : code,
    expiresOn: exception ? (message.expiresOn ?? schoolYearEnd(standing.round ?? roundOf(by.today))) : message.expiresOn,
  });
}

/**
 * One answer for one or several rows, for a fault of the page, for a page (`rest-niet-in-gebruik`), or for the LAS supplier (`field` is `las-leverancier`):
 * one entry each. All or nothing: where one is refused, none is recorded.
 * `nvt` and `onterecht` are exceptions; without a last day they end with the round.
 * @param keyed pseudonyms of `message.about`, in its order (`keyAbout`)
 */
export function recordAnswer(message: AnswerMessage, standing: Standing, keyed: readonly KeyedAbout[], by: { readonly actor: Actor; readonly today: string }): Recorded {
  if (message.about.length === 0) return { ok: false, code: 'no-row', about: null };
  const expiry = message.expiresOn === null ? null : refusedExpiry(message.expiresOn, by.today);
  if (expiry !== null) return { ok: false, code: expiry, about: null };
  const drafts: Draft[] = [];
  for (const [at, about] of message.about.entries()) {
    const refused = refuse(message, about, keyed[at], standing);
    if (refused !== null) return { ok: false, code: refused, about: at };
    drafts.push(answered(message, about, keyed[at] as KeyedAbout, standing, by));
  }
  return { ok: true, drafts: numbered(message.eventId, drafts) };
}
