import { ipTexts } from '../ip-nummers/ip-texts';
import { parseIp } from '../ip-nummers/ip-value';
import { notPublic } from '../ip-nummers/not-public';
import { cleanBrin, isBrin } from '../profiel/brin';
import { isConsumerDomain } from '../words/consumer-domains';
import { dateOf, showDate } from '../words/date';

/** A sentence for her, in both languages. */
export interface Sentence { readonly nl: string; readonly en: string }

/** What she typed, understood; or why not, naming what is wrong. */
export type Typed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Sentence };

const refuse = (nl: string, en: string): { readonly ok: false; readonly error: Sentence } => ({ ok: false, error: { nl, en } });
/** What she typed, as it is quoted back to her. */
const quote = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
/** At most three sentences: more help nobody. */
const join = (errors: readonly Sentence[]): Sentence => ({ nl: errors.slice(0, 3).map(({ nl }) => nl).join(' '), en: errors.slice(0, 3).map(({ en }) => en).join(' ') });

const nothingTyped = refuse('Er is niets ingevuld. Vul iets in, of sla de vraag over.', 'Nothing was filled in. Fill something in, or skip the question.');

function domainError(domain: string, typed: string): Sentence | null {
  if (isConsumerDomain(domain)) return { nl: `${domain} is een maildienst waar iedereen een adres kan hebben, geen domein van uw school. Vul alleen domeinen van de school of het bestuur in.`, en: `${domain} is a mail service at which anyone can have an address, no domain of your school. Enter only domains of the school or the board.` };
  const labels = domain.split('.');
  const isDomain = labels.length >= 2 && domain.length <= 253 && labels.every((label) => /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u.test(label)) && /^(?:\p{L}{2,}|xn--[a-z\d-]+)$/u.test(labels.at(-1) ?? '');
  return isDomain ? null : { nl: `${quote(typed)} is geen maildomein. Bedoeld is wat achter de @ staat, bijvoorbeeld deschool.nl.`, en: `${quote(typed)} is no mail domain. Meant is what stands after the @, for example deschool.nl.` };
}

/**
 * Mail domains of the school, one or more. A whole address is taken for its domain. Consumer mail domains are refused.
 * @returns lower case, without `@`, each once
 */
export function parseDomains(text: string): Typed<readonly string[]> {
  const typed = text.split(/[\s,;]+/).filter((part) => part !== '');
  if (typed.length === 0) return nothingTyped;
  const domains = typed.map((part) => part.normalize('NFKC').toLowerCase().replace(/^(?:https?:\/\/|mailto:)/, '').replace(/^www\./, '').replace(/^.*@/, '').replace(/[/?#].*$/, '').replace(/\.+$/, ''));
  const errors = domains.flatMap((domain, at) => domainError(domain, typed[at] ?? '') ?? []);
  return errors.length > 0 ? { ok: false, error: join(errors) } : { ok: true, value: [...new Set(domains)] };
}

function ipError(text: string): Sentence | null {
  const value = parseIp(text);
  if (value.kind === 'invalid') return { nl: `${quote(text)} is geen IP-nummer. Een IP-nummer heeft vier getallen van 0 tot en met 255, bijvoorbeeld 11.22.33.44.`, en: `${quote(text)} is no IP number. An IP number has four numbers from 0 to 255, for example 11.22.33.44.` };
  if (value.kind !== 'range') return { nl: `${quote(text)} kan ik niet lezen als IP-nummer. Zet op elke regel één nummer, zonder tekst erbij.`, en: `${quote(text)} I cannot read as an IP number. Put one number on each line, without other text.` };
  if (notPublic(value) === 'eigen-netwerk') return { nl: `${quote(text)} geldt alleen binnen uw eigen netwerk. Zoek het nummer op waarmee de school het internet op gaat.`, en: `${quote(text)} is valid only inside your own network. Look up the number with which the school goes out to the internet.` };
  return null;
}

/**
 * Current IP numbers, one or more, as she typed them; ranges too. Numbers inside a network are refused, because that is what a PC shows of itself.
 * @returns one text each, equal ones once
 */
export function parseIps(text: string): Typed<readonly string[]> {
  const typed = ipTexts(text);
  if (typed.length === 0) return nothingTyped;
  const errors = typed.flatMap((part) => ipError(part) ?? []);
  if (errors.length > 0) return { ok: false, error: join(errors) };
  const forms = new Set<string>();
  const once = typed.filter((part) => {
    const value = parseIp(part);
    const form = value.kind === 'range' ? value.canonical : part;
    return !forms.has(form) && forms.add(form);
  });
  return { ok: true, value: once };
}

/** The BRIN that the LAS has: two digits and two letters, with or without a two-digit location. */
export function parseBrin(text: string): Typed<string> {
  const clean = cleanBrin(text);
  if (clean === '') return nothingTyped;
  return isBrin(clean) ? { ok: true, value: clean } : refuse(
    `${quote(text.trim())} is geen BRIN-code. Een BRIN-code is twee cijfers en twee letters, bijvoorbeeld 99ZZ, soms met twee cijfers voor de locatie: 99ZZ00.`,
    `${quote(text.trim())} is no BRIN code. A BRIN code is two digits and two letters, for example 99ZZ, sometimes with two digits for the location: 99ZZ00.`,
  );
}

/** A date, day before month. A day that does not exist is named as such. */
export function parseDate(text: string): Typed<string> {
  if (text.trim() === '') return nothingTyped;
  const date = dateOf(text);
  if (date !== null && date >= '2000-01-01' && date < '2080-01-01') return { ok: true, value: date };
  if (date !== null) return refuse(`${showDate(date)} is wel heel ver weg. Klopt het jaar?`, `${showDate(date)} is very far away. Is the year right?`);
  if (/^\s*\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{4}\s*$/.test(text)) return refuse(`${quote(text.trim())} bestaat niet als datum. Eerst de dag, dan de maand: bijvoorbeeld 31-7-2027.`, `${quote(text.trim())} does not exist as a date. First the day, then the month: for example 31-7-2027.`);
  return refuse(`${quote(text.trim())} kan ik niet lezen als datum. Schrijf bijvoorbeeld 31-7-2027 of 31 juli 2027.`, `${quote(text.trim())} I cannot read as a date. Write for example 31-7-2027.`);
}
