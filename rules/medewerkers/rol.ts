import type { RawCell } from '../raw';
import type { Field } from '../seen';
import { isEmptyText } from '../words/empty';
import { phrases, plainWords } from '../words/phrase';
import { roleFillers, roleMeaning, vagueRoleWords } from '../words/role-words';
import type { Rol } from './page';

const meaning = new Map<string, Rol>();
for (const [rol, words] of Object.entries(roleMeaning)) for (const word of words) meaning.set(word, rol as Rol);
const longest = Math.max(...[...meaning.keys()].map((phrase) => phrase.split(' ').length));
const fillers: ReadonlySet<string> = new Set(roleFillers);
const vague = phrases(vagueRoleWords);

/** Signs and words between two roles. A new line arrives here as a space: roles that only a space parts are found word by word. */
const between = /[,;/|+&()\u2022\u00B7\n]|\s(?:en|and)\s/i;
const masked = /[*\u2026]|\.\.\./;
/** Boxes drawn as signs: only what stands behind a ticked one counts. */
const drawnBoxes = /[\u2610\u2611\u2612\u2713\u2714\u2717\u2718]/;

/** The roles of one part of the cell; null: it could be one of ours, but which is not certain. */
function rolesOfPart(part: string): readonly Rol[] | null {
  const plain = plainWords(part);
  const whole = meaning.get(plain);
  if (whole !== undefined) return [whole];
  if (vague.is(plain)) return null;
  const words = plain.split(' ');
  const found: Rol[] = [];
  let unknown = 0;
  for (let at = 0; at < words.length;) {
    let length = Math.min(longest, words.length - at);
    while (length > 0 && !meaning.has(words.slice(at, at + length).join(' '))) length -= 1;
    const rol = meaning.get(words.slice(at, at + length).join(' '));
    if (rol !== undefined) found.push(rol);
    else if (!fillers.has(words[at] ?? '') && !/^\d{1,2}[a-h]?$|^[a-h]$/.test(words[at] ?? '')) unknown += 1;
    at += Math.max(1, length);
  }
  if (unknown === 0) return found.length > 0 ? found : null;
  // A known word among unknown ones ("leerkracht ondersteuner") is a doubt, and so is an abbreviation.
  return found.length > 0 || vague.find(plain) !== null || plain.length < 4 ? null : ['anders'];
}

/** What stands behind ticked boxes, joined; the text itself where no box is drawn. */
function chosen(text: string): string {
  if (!drawnBoxes.test(text)) return text;
  return text.split(/(?=[\u2610\u2611\u2612\u2713\u2714\u2717\u2718])/u).filter((part) => /^[\u2611\u2612\u2713\u2714]/.test(part)).map((part) => part.slice(1)).join(',');
}

/**
 * The roles that a cell shows: parted by comma, slash, semicolon, line or "en"; IB'er and RT'er are one role (research/basispoort-facts.md, 4.4).
 * Words that are no role of ours are `anders`; words of which a role might be meant make the cell unreadable: a missed trainee is worse than a question.
 * @param cell absent in a short row: unreadable, not empty
 */
export function parseRollen(cell: RawCell | undefined): Field<readonly Rol[]> {
  if (cell === undefined) return { kind: 'unreadable', text: '' };
  const unreadable = { kind: 'unreadable', text: cell.text } as const;
  const text = chosen(cell.text).replace(/\((?:e|n|s|es)\)/gi, '');
  if (masked.test(text)) return unreadable;
  if (isEmptyText(text)) return cell.tick === 'unreadable' ? unreadable : { kind: 'empty' };
  const parts = text.split(between).filter((part) => plainWords(part) !== '');
  const roles: Rol[] = [];
  for (const part of parts) {
    const some = rolesOfPart(part);
    if (some === null) return unreadable;
    roles.push(...some);
  }
  const all = [...new Set(roles)];
  if (cell.tick === null || drawnBoxes.test(cell.text)) return all.length === 0 ? unreadable : { kind: 'value', value: all };
  // One box for the cell: it can speak for one role only.
  if (all.length !== 1 || cell.tick === 'unreadable') return unreadable;
  return cell.tick === 'yes' ? { kind: 'value', value: all } : { kind: 'empty' };
}
