import type { Fact, Plain } from '../checklist/fact';
import { pageName } from '../page-kind';
import { inShort } from './day-words';
import { logWords } from './log-words';
import { say } from './say';

type Language = 'nl' | 'en';

const phrases = {
  nl: {
    seen: '{n} gezien', seenOf: '{n} van {of} gezien', whole: 'volledig', notWhole: 'niet volledig', found: '{n} gevonden', upTo: 'tot en met regel {n}, door {by}', minutes: '{n} minuten', until: 'tot en met {day}', behalf: 'namens {who}',
    value: { yes: 'aan', no: 'uit', unreadable: 'onleesbaar', present: 'stond er', absent: 'weggehaald', on: 'aan', off: 'uit', unclear: 'onduidelijk' } as Readonly<Record<string, string>>,
  },
  en: {
    seen: '{n} seen', seenOf: '{n} of {of} seen', whole: 'complete', notWhole: 'not complete', found: '{n} found', upTo: 'up to entry {n}, by {by}', minutes: '{n} minutes', until: 'until {day}', behalf: 'for {who}',
    value: { yes: 'on', no: 'off', unreadable: 'unreadable', present: 'was there', absent: 'taken away', on: 'on', off: 'off', unclear: 'unclear' } as Readonly<Record<string, string>>,
  },
} as const;

/** Page and item of an entry: "Uitgeverijen · PRIV-2". */
export function entryPlace(fact: Pick<Fact, 'page' | 'item'>): string {
  return [fact.page === null ? '' : pageName[fact.page], fact.item ?? ''].filter((part) => part !== '').join(' · ');
}

/** Who made an entry: the label, else the role; for another office where that is so. */
export function entryBy(fact: Pick<Fact, 'actor' | 'onBehalfOf'>, language: Language = 'nl'): string {
  return `${fact.actor.label === '' ? fact.actor.role : fact.actor.label}${fact.onBehalfOf === null ? '' : ` ${say(phrases[language].behalf, { who: fact.onBehalfOf })}`}`;
}

/** What an entry says beyond its type, in a few words: never a hash or an id. An entry from a file may hold anything; what cannot be read is left out. */
export function entryDetail(fact: Fact, language: Language = 'nl'): string {
  const words = logWords[language];
  const phrase = phrases[language];
  const { observation: seen, reason, rule, expiresOn, source } = fact;
  const parts: string[] = [];
  if (fact.type === 'page-checked' && seen !== null) parts.push(...lookWords(seen, language));
  else {
    if (rule !== null) parts.push((rule.split('/')[1] ?? rule).replaceAll('-', ' '));
    const field = valueWord(seen?.['field'], language);
    if (field !== '') parts.push(field.replaceAll('-', ' '));
    const [before, after] = [valueWord(seen?.['before'], language), valueWord(seen?.['after'], language)];
    if (before !== '' || after !== '') parts.push(before === '' ? after : `${before} → ${after === '' ? '?' : after}`);
    for (const name of ['weight', 'form']) if (typeof seen?.[name] === 'string') parts.push(seen[name]);
    if (fact.type === 'anchored' && typeof seen?.['seq'] === 'number') parts.push(say(phrase.upTo, { n: seen['seq'], by: valueWord(seen['by'], language) }));
    if (fact.type === 'clock-jump' && typeof seen?.['seconds'] === 'number') parts.push(say(phrase.minutes, { n: Math.round(seen['seconds'] / 60) }));
  }
  if (reason !== null) parts.push((words.answer as Readonly<Record<string, string>>)[reason] ?? reason.replaceAll('-', ' '));
  if (source !== null) parts.push(`${source.code}, ${inShort(source.on, language)}`);
  if (expiresOn !== null) parts.push(say(phrase.until, { day: inShort(expiresOn, language) }));
  return parts.join(' · ');
}

function lookWords(seen: Readonly<Record<string, Plain>>, language: Language): string[] {
  const phrase = phrases[language];
  const why = Array.isArray(seen['why']) ? seen['why'].map((one) => (logWords[language].why as Readonly<Record<string, string>>)[String(one)] ?? String(one)) : [];
  const rules = typeof seen['rules'] === 'object' && seen['rules'] !== null ? Object.values(seen['rules']) : [];
  const faults = rules.reduce<number>((sum, one) => sum + Number((one as { faults?: number } | null)?.faults ?? 0), 0);
  const n = typeof seen['rowsSeen'] === 'number' ? seen['rowsSeen'] : 0;
  return [
    typeof seen['rowsClaimed'] === 'number' ? say(phrase.seenOf, { n, of: seen['rowsClaimed'] }) : say(phrase.seen, { n }),
    seen['complete'] === true ? phrase.whole : `${phrase.notWhole}${why.length > 0 ? ` (${why.join(', ')})` : ''}`,
    ...(faults > 0 ? [say(phrase.found, { n: faults })] : []),
  ];
}

/** A value that people can read: enums, days and counts; keyed texts and ids are left out. */
function valueWord(value: Plain | undefined, language: Language): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || /^[0-9a-f]{32,}$/.test(value) || /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(value)) return '';
  return phrases[language].value[value] ?? value;
}
