import { isMoreName } from '@/rules/words/state-words';
import { hasEmail, isAddress } from '../recognise/patterns';
import { flatElements } from './flat';
import { isItems } from './repeat';
import { cellsOf, ownRows } from './table';
import { squash } from './text';

/** What a value is by its shape; only kinds that no list of different things repeats by chance. */
type Kind = 'address' | 'email' | 'tick' | 'other';

const wordsOf = (element: Element): string => squash((element.textContent ?? '').slice(0, 300));

function kindOf(element: Element): Kind {
  const text = wordsOf(element);
  if (isAddress(text)) return 'address';
  if (hasEmail(text)) return 'email';
  return element.querySelector('input[type=checkbox], [role=checkbox], [role=switch]') !== null ? 'tick' : 'other';
}

/** Lines of a member's own list: rows of a table without heads, items, or lines of a text area. Null where it has none. */
function linesIn(member: Element): readonly (readonly Element[])[] | null {
  const inside = (selector: string): Element[] => [...(member.matches(selector) ? [member] : []), ...member.querySelectorAll(selector)];
  const [table, second] = inside('table').filter((each) => !/^(presentation|none)$/.test(each.getAttribute('role') ?? ''));
  if (table && !second) {
    const lines = ownRows(table).map(cellsOf);
    return lines.some((cells) => cells.every((cell) => cell.localName === 'th')) || table.querySelector('thead') ? null : lines;
  }
  const [list, more] = table ? [] : inside('ul, ol, [role=list]');
  return list && !more && list !== member && isItems(list) ? flatElements(list).filter((item) => !isMoreName(wordsOf(item))).map((item) => [item]) : null;
}

/** Lines of addresses in a text area; a remark may hold anything else. */
const areaLines = (member: Element): number => Math.max(0, ...[...member.querySelectorAll('textarea')].map((area) => area.value.split('\n').filter((line) => isAddress(line)).length));

/** The k-th line is of one kind in all members, and the lines of a member are not all of one kind: what a card tells, below each other. */
function isCardOfLines(all: readonly (readonly Kind[])[]): boolean {
  const [first] = all;
  return first !== undefined && new Set(first).size > 1 && all.every((kinds) => kinds.length === first.length && kinds.every((kind, at) => kind === first[at] || kind === 'other' || first[at] === 'other'));
}

/** Words before the values, the same in most members or marked up as labels: fields of a card. */
function isLabelled(all: readonly (readonly (readonly Element[])[])[]): boolean {
  const heads = all.map((lines) => lines.map(([first]) => first));
  if (heads.every((one) => one.every((cell) => cell?.localName === 'th' || wordsOf(cell as Element).endsWith(':')))) return true;
  const words = heads.map((one) => new Set(one.map((cell) => wordsOf(cell as Element))));
  const [first, ...others] = words;
  if (!first || others.length === 0) return true;
  const shared = [...first].filter((word) => word !== '' && others.filter((other) => other.has(word)).length >= others.length * 0.6);
  return shared.length >= Math.max(1, first.size * 0.6);
}

/**
 * Whether parts of a page that look alike are not rows, but each holds a list without heads: a table for each location or letter.
 * Cards look much like that; in them the lines say different things, under labels that come back in every card.
 * @param members some parts of one container that look alike
 */
export function holdBareLists(members: readonly Element[]): boolean {
  if (members.some((member) => areaLines(member) > 1)) return true;
  const all = members.map(linesIn);
  const lines = all.filter((one) => one !== null);
  if (lines.length === 0 || lines.length < members.length / 2 || !lines.some((one) => one.length > 1)) return false;
  const filled = lines.map((one) => one.filter((cells) => cells.some((cell) => cell.firstChild !== null)));
  const width = Math.max(...filled.flat().map((cells) => cells.length));
  if (width > 2) return true;
  if (width === 2) return !isLabelled(filled);
  const kinds = filled.map((one) => one.map(([cell]) => kindOf(cell as Element)));
  const telling = kinds.every((one) => new Set(one).size <= 1) && kinds.flat().every((kind) => kind !== 'other');
  return telling || (new Set(kinds.map((one) => one.length)).size > 1 && !isCardOfLines(kinds) && lines.every((one) => one.every(([cell]) => cell?.localName === 'td')));
}
