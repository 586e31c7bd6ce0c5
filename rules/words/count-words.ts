import { fold } from './fold';

/** What a page says about how much there is: "1–25 van 34", "34 medewerkers", "Pagina 1 van 4" (spec/rules.md, What a reader must deliver). */
export interface Claim {
  /** How many there are in all; null where only pages are counted. */
  readonly total: number | null;
  /** Before a filter ("gefilterd uit 40"); null when not said. */
  readonly unfiltered: number | null;
  /** First and last row on this page; null when not said. */
  readonly from: number | null;
  readonly to: number | null;
  readonly page: number | null;
  readonly pages: number | null;
  /** The number is of a thing that the page names ("34 medewerkers"), folded singular or plural as written; empty for ranges. */
  readonly noun: string;
}

const nothing: Claim = { total: null, unfiltered: null, from: null, to: null, page: null, pages: null, noun: '' };

/** Things that are counted in lists; singular and plural. */
const nouns = 'medewerkers?|collega\'?s?|personeelsled(?:en)?|personeelslid|personen|persoon|mensen|leerkracht(?:en)?|leraren|leraar|docent(?:en)?|gebruikers?|accounts?|invalaccounts?|stagiaires?|stagiairs?|uitgever(?:s|ij|ijen)?|leveranciers?|netwerkleveranciers?|netwerkbeheerders?|netwerkaanbieders?|partij(?:en)?|aanbieders?|ip[ -]?(?:nummers?|adres(?:sen)?)|adres(?:sen)?|nummers?|koppelingen|koppeling|rij(?:en)?|regels?|resultaat|resultaten|records?|items?|onderdelen|stuks?|vermeldingen|hits|gevonden|ingangen'
  + '|employees?|staff(?: members?)?|members?|people|persons?|users?|teachers?|colleagues|publishers?|suppliers?|vendors?|providers?|parties|addresses|rows?|lines?|results?|entries|entry|found|matches';

const n = '(\\d{1,3}(?:[. ]\\d{3})+|\\d+)';
const dash = '(?:t/m|tot en met|t\\.e\\.m\\.|tot|to|through|thru|until|-|–|—|/| )';
const of = '(?:van de|van het totaal van|van totaal|van in totaal|van|uit|out of|of|in total|/)';

const range = new RegExp(`(?:^|[^\\d.,:])${n} ?${dash} ?${n} ?${of} ?(?:de |the |totaal |in totaal |ongeveer |about )?${n}(?![\\d.,:]?\\d)`);
const part = new RegExp(`(?:^|[^\\d.,:/-])${n} (?:${nouns} )?(?:van de|van totaal|van in totaal|van|uit|out of|of) (?:de |the |totaal |in totaal )?${n}(?![\\d.,:/-]?\\d)`);
const slash = new RegExp(`^${n} ?/ ?${n}(?: (?:${nouns}))?$`);
const page = new RegExp(`(?:pagina|blz\\.?|bladzijde|page|pag\\.?)[: ]*${n} ?(?:van de|van|of|/|uit) ?${n}`);
const counted = new RegExp(`(?:^|[^\\d.,:/\\p{L}-])${n} (?:[\\p{L}']+ ){0,2}?(${nouns})(?![\\p{L}])`, 'u');
const totalled = new RegExp(`(?:totaal(?: aantal)?(?: \\p{L}+)?|in totaal|aantal(?: \\p{L}+){1,2}|total(?: \\p{L}+)?|number of \\p{L}+)[: ]+${n}(?![\\d.,:/-]?\\d)`, 'u');
const filtered = new RegExp(`(?:gefilterd|gefilterde|filtered|gezocht)[^\\d]{0,30}${n}`);
const enclosed = /\((\d{1,5})\)/;

/** Texts with a number that is no count of what is listed. */
const otherwise = /per pagina|per page|per blz|maximaal|\bmax\b|minimaal|minstens|ten minste|at least|at most|hoogstens|dagen|maanden|weken|\bjaar\b|uur|minuten|seconden|days|months|hours|minutes/;

const toNumber = (text: string | undefined): number => Number((text ?? '').replace(/[. ]/g, ''));

/** Without the fold that turns a dash into a space, which a range needs. */
const soften = (text: string): string => fold(text.replace(/[-\u2010-\u2015\u2212]/g, '~')).replace(/ ?~ ?/g, '-');

/**
 * The claim in a short text, null when there is none. A noun may stand anywhere near the number ("34 actieve medewerkers").
 * @param text as shown; long texts are prose and are not looked at
 */
export function claimIn(text: string): Claim | null {
  if (text.length > 200 || !/\d/.test(text)) return null;
  const folded = soften(text);
  const pages = page.exec(folded);
  const rest = pages ? folded.replace(pages[0], ' ').replace(/^[\s-]+|[\s-]+$/g, '') : folded;
  const whole = countIn(rest);
  if (!pages) return whole;
  return { ...(whole ?? nothing), page: toNumber(pages[1]), pages: toNumber(pages[2]) };
}

function countIn(text: string): Claim | null {
  const from = filtered.exec(text);
  const unfiltered = from ? toNumber(from[1]) : null;
  const rest = from ? text.slice(0, from.index) : text;
  const three = range.exec(rest);
  if (three) return { ...nothing, from: toNumber(three[1]), to: toNumber(three[2]), total: toNumber(three[3]), unfiltered };
  const two = part.exec(rest) ?? slash.exec(rest.trim());
  if (two) {
    // "3 van 34 geselecteerd" counts ticks, not what is shown.
    const chosen = /geselecteerd|selected|aangevinkt|gekozen|ticked|checked/.test(rest);
    return { ...nothing, to: chosen ? null : toNumber(two[1]), total: toNumber(two[2]), unfiltered };
  }
  if (otherwise.test(rest)) return null;
  const sum = totalled.exec(rest);
  if (sum) return { ...nothing, total: toNumber(sum[1]), unfiltered };
  const one = counted.exec(rest);
  if (one) return { ...nothing, total: toNumber(one[1]), unfiltered, noun: one[2] ?? '' };
  return unfiltered === null ? null : { ...nothing, total: null, unfiltered };
}

/** A count in brackets or alone after a heading's words ("Medewerkers (34)"); null when there is none. */
export function claimInHeading(text: string): Claim | null {
  if (text.length > 120) return null;
  const claim = claimIn(text);
  if (claim) return claim;
  const found = enclosed.exec(text) ?? /\p{L}[\s:]+(\d{1,4})$/u.exec(text.trim());
  if (!found || /groep|klas|jaar|20\d\d|stap|step|locatie|unit/i.test(text)) return null;
  return { ...nothing, total: Number(found[1]) };
}

/** Whether a text is the word before a sum ("Totaal", "Totaal: 34", "Aantal medewerkers"), and so no name or value of a row. */
export const saysSum = (text: string): boolean => text.length < 60 && /^(?:(?:sub|eind)?totaal|totalen|(?:sub|grand )?totals?|som|sum|aantal(?: [a-z-]+)?)\s*(?::|=|\(|$|\d)/i.test(text.trim());
