import type { RawProfiel } from '@/rules/profiel/page';
import type { RawCell } from '@/rules/raw';
import type { Anchor } from '@/rules/seen';
import { plainWords } from '@/rules/words/phrase';
import { pageSeen } from '../columns/page-seen';
import { readLabelled } from '../read/labelled';
import type { Labelled } from '../read/list';
import type { Reading } from '../reading';
import { glance } from '../recognise/glance';
import { recognise, type Place } from '../recognise/recognise';
import { ownValue } from '../columns/own-value';
import { tallyOfLabelled } from '../columns/tally';
import { findSchool, schoolFields, type FoundField, type SchoolField } from './read-school';
import { readRecords } from './record-pairs';
import { findShortcuts } from './read-shortcuts';

const cellOf = ({ at }: FoundField): RawCell | null => (at === null ? null : { text: ownValue(at).slice(0, 2_000), tick: null, iso: null });

/** A BRIN that stands in running text ("BRIN 99ZZ, vestiging 00"), where no label names it; null when there is none, or two that differ. */
function brinInText(document: Document): { readonly text: string; readonly element: Element } | null {
  const found = glance(document.body).pieces.filter((piece) => piece.place === 'main').flatMap((piece) => {
    const match = /\bbrin(?:[- ]?(?:code|nummer|nr\.?))?\s*[:(]?\s*(\d{2}\s?[a-z]{2})(?:\s?[-. ]?\s?(\d{2})(?!\d)|,?\s*(?:vestiging|locatie)(?:scode|code)?\s*:?\s*(\d{2})(?!\d))?/i.exec(piece.text);
    return match ? [{ text: `${match[1]}${match[2] ?? match[3] ?? ''}`, element: piece.element }] : [];
  });
  const [first] = found;
  return first !== undefined && new Set(found.map(({ text }) => plainWords(text))).size === 1 ? first : null;
}

/**
 * Reads Profiel: BRIN, location code, school name and the shortcut links.
 * @param score by which the page was recognised, 0–100
 * @param pointed the fields that she pointed at: no other field counts then; links are found as ever
 */
export function read(document: Document, location: Place, score: number = recognise(document, location).score, pointed?: readonly Labelled[]): Reading<RawProfiel> {
  const pairs = pointed ?? readLabelled(document);
  const records = pointed === undefined ? readRecords(document) : { pairs: [], tables: [] };
  const school = findSchool(pairs.filter(({ element }) => !records.tables.some((table) => table.contains(element))), records.pairs);
  const written = pointed === undefined && school.brin.state === 'no-column' ? brinInText(document) : null;
  const inDialog = schoolFields.some((field) => school[field].at?.dialog != null);
  const own = findShortcuts(document, inDialog);
  const links = own.length > 0 || inDialog ? own : findShortcuts(document, true);
  const elements: Record<SchoolField, Labelled | null> = { brin: school.brin.at, locatie: school.locatie.at, schoolnaam: school.schoolnaam.at };
  const fieldElement = (field: string): Element | null => {
    const at = elements[field as SchoolField];
    if (at != null) return at.control ?? at.cell.element ?? at.element;
    return field === 'brin' ? (written?.element ?? null) : null;
  };
  const columns = { brin: written === null ? school.brin.state : ('read' as const), locatie: school.locatie.state, schoolnaam: school.schoolnaam.state };
  const zones = new Set<Element>([...links.map(({ element }) => element.parentElement ?? element), ...schoolFields.flatMap((field) => elements[field]?.element ?? [])]);
  return {
    kind: 'profiel',
    raw: {
      seen: pageSeen(document, links.length, score),
      columns,
      brin: written === null ? cellOf(school.brin) : { text: written.text, tick: null, iso: null },
      locatie: cellOf(school.locatie),
      schoolnaam: cellOf(school.schoolnaam),
      links: links.map(({ label, heading, address, download }, at) => ({ anchor: (at + 1) as Anchor, label, heading, address, download })),
    },
    understood: [
      ...schoolFields.flatMap((field) => (columns[field] === 'read' ? [{ column: field, heading: elements[field]?.label ?? 'BRIN', examples: [elements[field] ? ownValue(elements[field]) : (written?.text ?? '')].filter((text) => text !== '') }] : [])),
      ...(links.length > 0 ? [{ column: 'snelkoppelingen', heading: links[0]?.heading ?? '', examples: links.map(({ label }) => label).filter((text) => text !== '').slice(0, 3) }] : []),
    ],
    columns: ['profiel', ...schoolFields.filter((field) => columns[field] !== 'no-column').map((field) => `${field}=${plainWords(elements[field]?.label ?? '')}`), ...(links.length > 0 ? ['snelkoppelingen='] : [])].join(' '),
    elementOf: (anchor, field) => {
      if (anchor !== null) return links[anchor - 1]?.element ?? null;
      const element = field === null ? null : fieldElement(field);
      return element ?? (field === null || field === 'instelling-ref' ? (links[0]?.element ?? null) : null);
    },
    placeOf: (node) => {
      const at = links.findIndex(({ element }) => element.contains(node));
      if (at >= 0) return { anchor: (at + 1) as Anchor, field: null };
      const field = schoolFields.find((name) => elements[name]?.element.contains(node));
      return field === undefined ? null : { anchor: null, field };
    },
    zones: zones.size > 0 ? [...zones] : [document.body],
    tally: () => tallyOfLabelled(document, pairs, { brin: [school.brin.at ?? written ?? []].flat(), locatie: [school.locatie.at ?? []].flat(), schoolnaam: [school.schoolnaam.at ?? []].flat(), snelkoppelingen: links }),
  };
}
