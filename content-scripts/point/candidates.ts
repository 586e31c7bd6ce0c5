import { longestWords, type ViewWords } from '@/rules/mapping/mapping';
import type { PointedColumn, PointedList } from '@/rules/message/point';
import type { LoggedKind } from '@/rules/page-kind';
import { pupilHeads } from '@/rules/words/look-alike-words';
import { phrases, plainWords } from '@/rules/words/phrase';
import { isSecretLabel } from '@/rules/words/secret-words';
import { ownValue } from '../columns/own-value';
import { readLabelled } from '../read/labelled';
import type { Labelled, ReadCell, ReadList } from '../read/list';
import { readLists } from '../read/lists';
import { openText, SecretPlaces } from '../recognise/secret-places';
import { columnKeys, hasDataHeads, isHeadingLike, labelKey, titleKey } from './column-keys';
import { guessColumns, guessFields } from './guess';
import { familyOf } from './use-mapping';

/** One thing on the page that she may point at. */
export interface Candidate {
  readonly element: Element;
  /** Rows of a list, fields of a form. */
  readonly count: number;
  /** Words by which she knows it: its caption, else its first heads. */
  readonly name: string;
  /** What the coach makes of it, for the panel. */
  pointed(view: ViewWords): PointedList;
}

/** Longest value and heading that the panel shows; most columns it can ask about. */
const longestExample = 80;
const mostColumns = 60;
const pupilHead = phrases(pupilHeads);
const pupils = phrases(['leerling*', 'pupil*', 'student*', 'kinderen', 'ouder*', 'parent*']);

const shown = ({ text, tick, iso }: Pick<ReadCell, 'text' | 'tick' | 'iso'>): string => (text || iso || (tick === 'yes' ? '\u2713' : tick === 'no' ? '\u2717' : '')).slice(0, longestExample);
const examplesOf = (values: readonly string[]): string[] => [...new Set(values.filter((value) => value !== ''))].slice(0, 3);

/** Lists of pupils are not read, by whatever way (spec/product.md, Pages: look-alikes are refused). */
const isOfPupils = ({ heads, caption }: ReadList): boolean => pupils.find(plainWords(caption)) !== null || heads.some(({ text }) => pupilHead.is(plainWords(text)));

function ofList(kind: LoggedKind, list: ReadList, secrets: SecretPlaces): Candidate {
  const isSecret = ({ secret, element }: ReadCell): boolean => secret || (element !== null && secrets.holds(element));
  const heads = list.heads.map(({ text }) => text).filter((text) => text !== '');
  return {
    element: list.element,
    count: list.rows.length,
    name: list.caption.slice(0, longestWords) || heads.slice(0, 4).join(', ').slice(0, longestWords),
    pointed: (view) => {
      const keys = columnKeys(list);
      const guesses = guessColumns(kind, list);
      const columns = list.heads.map(({ text, group }, at): PointedColumn => ({
        key: keys[at] ?? titleKey,
        heading: [group, text].filter((words) => words !== '').join(' \u2013 ').slice(0, longestExample),
        examples: examplesOf(list.rows.slice(0, 40).map((row) => { const cell = row.cells[at]; return cell == null || isSecret(cell) ? '' : openText(shown(cell)); })),
        guess: guesses[at] ?? null,
      }));
      const titles = examplesOf(list.rows.slice(0, 40).map(({ title }) => title.slice(0, longestExample)));
      const isNamed = guesses.includes('naam') || columns.some(({ examples }) => titles.length > 0 && titles.every((title) => examples.includes(title)));
      // A card's title is a column of its own, unless one of the columns shows the same.
      if (titles.length > 0 && !isNamed) columns.unshift({ key: titleKey, heading: '', examples: titles, guess: kind === 'profiel' || kind === 'beheer' || kind === 'ip-nummers' ? null : 'naam' });
      return { view, family: familyOf(list.shape), caption: isHeadingLike(list.caption) ? plainWords(list.caption).slice(0, longestWords) : '', rows: list.rows.length, columns: columns.slice(0, mostColumns) };
    },
  };
}

const around = 'dl, table, form, fieldset, section, article, main, [role=form], [role=group], [role=region], [role=main], [role=dialog], dialog';

/** Groups of labelled fields, each with the smallest part of the page that holds it as a whole. */
function fieldGroups(document: Document): Map<Element, Labelled[]> {
  const groups = new Map<Element, Labelled[]>();
  for (const one of readLabelled(document)) {
    if (one.cell.secret || isSecretLabel(one.label) || one.label === '' || !isHeadingLike(one.label)) continue;
    for (let at = one.element.closest(around) ?? document.body; ; at = at.parentElement?.closest(around) ?? document.body) {
      groups.set(at, [...(groups.get(at) ?? []), one]);
      if (at === document.body || at.localName === 'main' || at.parentElement === null) break;
    }
  }
  // Of two that hold the same fields the inner one stands for both.
  const made = [...groups];
  return new Map(made.filter(([element, own]) => !made.some(([other, fields]) => other !== element && element.contains(other) && fields.length === own.length)));
}

function ofFields(kind: LoggedKind, element: Element, labelled: readonly Labelled[]): Candidate {
  return {
    element,
    count: labelled.length,
    name: labelled.slice(0, 4).map(({ label }) => label).join(', ').slice(0, longestWords),
    pointed: (view) => {
      const guesses = guessFields(kind, labelled);
      return {
        view, family: 'labels', caption: '', rows: 0,
        columns: labelled.slice(0, mostColumns).map((one, at) => ({
          key: labelKey(one),
          heading: [one.group, one.label].filter((words) => words !== '').join(' \u2013 ').slice(0, longestExample),
          examples: examplesOf([shown({ ...one.cell, text: ownValue(one) })]),
          guess: guesses[at] ?? null,
        })),
      };
    },
  };
}

/**
 * What can be pointed at for this page kind, in the order of the page: lists found by the generic readers, or groups of labelled fields.
 * Left out: lists without rows, lists of pupils, and lists of which the first row was taken for heads.
 */
export function candidatesIn(kind: LoggedKind, document: Document): Candidate[] {
  const secrets = new SecretPlaces();
  if (kind === 'profiel' || kind === 'beheer') return [...fieldGroups(document)].map(([element, labelled]) => ofFields(kind, element, labelled));
  return readLists(document).filter((list) => list.rows.length > 0 && list.heads.length > 0 && !isOfPupils(list) && !hasDataHeads(list)).map((list) => ofList(kind, list, secrets));
}
