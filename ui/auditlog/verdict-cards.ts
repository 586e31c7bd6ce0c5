import { pageName } from '@/rules/page-kind';
import type { Finding, Report } from '@/rules/message/verify-report';
import { inShort } from '@/rules/words/day-words';
import { say } from '@/rules/words/say';
import type { Language } from '../language';
import { verdictText } from './verdict-text';

/** One verdict as it is drawn. `good` is for what holds, nothing else. */
export interface Card { readonly id: 'integrity' | 'completeness' | 'anchored' | 'clock'; readonly title: string; readonly tone: 'good' | 'bad' | 'unsure' | 'plain'; readonly word: string; readonly lines: readonly string[] }

type Sound = Extract<Report, { ok: true }>;
/** How many findings are told; the rest is counted. */
const told = 12;

/** The four verdicts in words, always four, never merged into one (spec/audit.md, Verdicts). */
export function verdictCards(report: Sound, language: Language): readonly [Card, Card, Card, Card] {
  return [integrityCard(report, language), completenessCard(report, language), anchoredCard(report, language), clockCard(report, language)];
}

/** One finding in words: "regel 12: gewijzigd". */
export function findingWords({ kind, seq, until, where }: Finding, language: Language): string {
  const text = verdictText[language];
  const more = text.where[where];
  if (seq === 0) return `${more ?? ''}: ${text.finding[kind]}`;
  const place = until !== null && until !== seq ? say(text.run, { n: seq, until }) : say(text.at, { n: seq });
  return `${place}: ${text.finding[kind]}${more === undefined ? '' : ` (${more})`}`;
}

function integrityCard({ integrity, anchored }: Sound, language: Language): Card {
  const text = verdictText[language];
  const { findings, header, items, parties } = integrity;
  const count = anchored.until + anchored.after;
  const lines = findings.slice(0, told).map((one) => findingWords(one, language));
  if (findings.length > told) lines.push(say(text.more, { n: findings.length - told }));
  if (findings.length === 0) lines.push(say(header === 'same' ? text.wholeLine : text.notVouchedLine, { n: count }));
  if (items !== null) lines.push(items.length === 0 ? text.items : say(text.itemsNot, { list: items.map(({ id }) => id).join(', ') }));
  if (parties !== null && parties.opened > 0) lines.push(say(text.parties, { n: parties.opened }));
  if (findings.length === 0) lines.push(text.cannot);
  const unsure = header !== 'same' || (items !== null && items.length > 0);
  return { id: 'integrity', title: text.integrity, tone: findings.length > 0 ? 'bad' : unsure ? 'unsure' : 'good', word: findings.length > 0 ? text.broken : unsure ? text.notVouched : text.whole, lines };
}

function completenessCard({ completeness }: Sound, language: Language): Card {
  const text = verdictText[language];
  const { pages, items } = completeness;
  const named = (look: 'never' | 'incomplete'): string => pages.filter((one) => one.look === look).map(({ page }) => pageName[page]).join(', ');
  const complete = pages.filter(({ look }) => look === 'complete').length;
  const lines = [
    ...(complete === pages.length ? [text.allSeen] : []), ...(named('never') === '' ? [] : [say(text.never, { list: named('never') })]), ...(named('incomplete') === '' ? [] : [say(text.partly, { list: named('incomplete') })]),
    ...(items === null || items.never.length === 0 ? [] : [say(text.unseen, { list: items.never.join(', ') })]), ...(items === null || items.declared.length === 0 ? [] : [say(text.declared, { list: items.declared.join(', ') })]),
  ];
  return { id: 'completeness', title: text.completeness, tone: complete === pages.length && (items?.never.length ?? 0) === 0 ? 'good' : 'unsure', word: say(text.pages, { n: complete, all: pages.length }), lines };
}

function anchoredCard({ anchored }: Sound, language: Language): Card {
  const text = verdictText[language];
  const { until, after, on, by, kept } = anchored;
  const lines = [
    ...(on !== null && by !== null ? [say(text.by, { by, day: inShort(on, language) })] : []), ...(until === 0 && kept.length === 0 ? [text.cut] : []), ...(after > 0 ? [say(text.later, { n: after })] : []),
    ...kept.map(({ kept: { from }, answer, seq }) => say(from === 'paper' ? text.paper : text.own, { answer: say(text.kept[answer], { n: seq ?? 0 }) })),
  ];
  const wrong = kept.some(({ answer }) => answer !== 'same' && answer !== 'inside');
  return { id: 'anchored', title: text.anchored, tone: until > 0 && !wrong ? 'good' : 'unsure', word: until > 0 ? say(text.upTo, { n: until }) : text.notYet, lines };
}

function clockCard({ clock }: Sound, language: Language): Card {
  const text = verdictText[language];
  const list = (numbers: readonly number[]): string => numbers.slice(0, told).join(', ') + (numbers.length > told ? ` ${say(text.more, { n: numbers.length - told })}` : '');
  const lines = ([['jumps', clock.jumps], ['backwards', clock.backwards], ['unreadable', clock.unreadable]] as const).flatMap(([name, numbers]) => (numbers.length === 0 ? [] : [say(text[name], { list: list(numbers) })]));
  return { id: 'clock', title: text.clock, tone: lines.length > 0 ? 'unsure' : 'plain', word: text.pc, lines: lines.length > 0 ? lines : [text.noJumps] };
}
