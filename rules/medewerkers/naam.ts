import { isEmptyText } from '../words/empty';
import { fold } from '../words/fold';
import { titleWords, tussenvoegsels } from '../words/name-words';
import { parseHerkomst } from './herkomst';
import type { Medewerker } from './page';
import { parseStatus } from './status';

const isTussenvoegsel = (word: string): boolean => tussenvoegsels.has(fold(word).replace(/\.$/, ''));
const isTitle = (part: string): boolean => part.split(/\s+/).every((word) => titleWords.has(fold(word).replaceAll('.', '')));

/** "Berg van den" → "van den Berg". */
function tussenvoegselFirst(surname: string): string {
  const words = surname.split(/\s+/);
  let end = words.length;
  while (end > 1 && isTussenvoegsel(words[end - 1] ?? '')) end -= 1;
  return [...words.slice(end), ...words.slice(0, end)].join(' ');
}

/**
 * A name with the first name in front: `achternaam, voornaam` turned round (spec/audit.md, Who a row is), the tussenvoegsel before the surname
 * wherever it stood ("Berg, Jan van den", "Berg, van den, Jan", "Berg van den, Jan"). Without a comma: as it stands.
 */
export function turnRound(name: string): string {
  if (!name.includes(',')) return name.trim();
  const parts = name.split(',').map((part) => part.trim()).filter((part) => part !== '' && !isTitle(part));
  const [surname = '', ...rest] = parts;
  if (rest.length === 0 || rest.length > 2) return parts.join(rest.length === 0 ? '' : ', ');
  const between = rest.find((part) => part.split(/\s+/).every(isTussenvoegsel));
  const first = rest.filter((part) => part !== between).join(' ');
  return [first, between ?? '', tussenvoegselFirst(surname)].filter((part) => part !== '').join(' ');
}

/** Joins the parts of a name that stand in columns of their own; empty ones are left out. */
export function joinName(voornaam: string, tussenvoegsel: string, achternaam: string): string {
  return [voornaam, tussenvoegsel, turnRound(achternaam)].map((part) => part.trim()).filter((part) => part !== '' && !isEmptyText(part)).join(' ');
}

/** Masked or cut: no name to compare. */
export function isWholeName(name: string): boolean {
  return name !== '' && !/[*\u2026\u2022]|\.\.\./.test(name);
}

/** A label that stands behind a name in its cell; "Las" and "Standaard" can be surnames and count only in brackets. */
const badge = /\s*(?:[([{]\s*(inactief|niet actief|inactive|handmatig[a-z ]*|manual|uit las|las|standaard[a-z ]*|(?:nog )?niet geactiveerd|geactiveerd)\s*[)\]}]|[\s\u00B7|\u2013-]\s*(inactief|inactive|handmatig(?: (?:toegevoegd|aangemaakt|ingevoerd))?))\s*$/i;

/**
 * The initials in a round picture before a name ("FM Fleur Mol", "JB Joost van den Berg", "I3 Invaller groep 3") are no part of it.
 * One letter alone is a picture only before two words or more, the first of them with it: "J Jansen" is a name as it stands.
 */
function withoutInitials(name: string): string {
  const [, initials = '', rest = ''] = /^([\p{Lu}\p{N}]{1,4})\s+(\S.*)$/u.exec(name) ?? [];
  if (initials === '') return name;
  const words = wordsOf(rest);
  const [first] = words;
  if (first === undefined || first.length < 2 || (initials.length === 1 && words.length < 2)) return name;
  return areInitials(initials, words) || areInitials(initials, wordsOf(turnRound(rest))) || inOneWord(initials, words) ? rest : name;
}

const wordsOf = (name: string): string[] => name.split(/[\s,-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word));

/** Each letter begins a word, in their order, and the first or last word is among them. */
function areInitials(initials: string, words: readonly string[]): boolean {
  const letters = words.map((word) => (word[0] ?? '').toUpperCase());
  let at = -1;
  for (const letter of initials) {
    at = letters.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return letters[0] === initials[0] || at === letters.length - 1;
}

/** "FE Femke", "AN Anna": the first letters of the only word that is written out. */
const inOneWord = (initials: string, words: readonly string[]): boolean => words.length === 1 && initials.length > 1 && (words[0] ?? '').length > initials.length + 1 && (words[0] ?? '').toUpperCase().startsWith(initials);

/** What a name's cell says beside the name. */
export interface NameCell {
  readonly naam: string;
  readonly herkomst: Medewerker['herkomst'];
  readonly status: Medewerker['status'];
  readonly geactiveerd: Medewerker['geactiveerd'];
}

/** Parts a name from the labels behind it ("Fleur Mol (handmatig)"), so that the name is the same whatever the label says. */
export function readNameCell(text: string): NameCell {
  let naam = text.trim();
  let said: Omit<NameCell, 'naam'> = { herkomst: 'onbekend', status: 'onbekend', geactiveerd: 'onbekend' };
  for (let n = 0; n < 3; n += 1) {
    const found = badge.exec(naam);
    const words = found?.[1] ?? found?.[2];
    if (!found || words === undefined || found.index === 0) break;
    naam = naam.slice(0, found.index).trim();
    const herkomst = parseHerkomst(words);
    const standing = parseStatus(words);
    said = {
      herkomst: herkomst === 'onbekend' ? said.herkomst : herkomst,
      status: standing.status === 'onbekend' ? said.status : standing.status,
      geactiveerd: standing.geactiveerd === 'onbekend' ? said.geactiveerd : standing.geactiveerd,
    };
  }
  naam = withoutInitials(naam);
  return { naam: isEmptyText(naam) ? '' : naam, ...said };
}
