import { settingSigns } from '@/rules/words/setting-signs';
import { plainWords } from '@/rules/words/phrase';
import type { Glance, Piece } from './glance';
import { lengthOf, type SecretPlaces } from './secret-places';
import { isDate } from './patterns';

const controls = 'input[type=checkbox],input[type=radio],select,[role=switch],[role=checkbox],[role=radio],[role=combobox],[aria-pressed]';

/** The small part of the page around a label: the largest ancestor, at most four up, that still says little else. */
function near(element: Element): Element {
  let part = element;
  for (let up = 0; up < 4; up += 1) {
    const parent: Element | null = part.parentElement;
    if (parent === null || parent.localName === 'body' || lengthOf(parent, 320) > 320) break;
    part = parent;
  }
  return part;
}

/**
 * A label of such a setting with something that shows its value: a control, a value word beside it, or a sentence that says it.
 * A card that only leads to the setting has neither.
 */
function isSetting({ plain, text, element }: Piece, all: readonly Piece[], secrets: SecretPlaces): boolean {
  const { mfa, coupling, exchange, position, outcome, moment, onOff } = settingSigns;
  const isMfa = mfa.test(plain);
  const isLas = coupling.test(plain);
  const isExchange = exchange.test(plain);
  if (!isMfa && !isLas && !isExchange) return false;
  const part = near(element);
  if (part.querySelector(controls) !== null && (isMfa || (isLas && /automati|handmatig|manual/i.test(secrets.textOf(part))))) return true;
  const says = (value: string, shown: string): boolean => (isMfa && onOff.test(value)) || (isLas && (position.test(value) || onOff.test(value))) || (isExchange && (outcome.test(value) || moment.test(value) || isDate(shown)));
  const [, value] = /:\s*(.+)$/.exec(text) ?? [];
  if (value !== undefined && says(plainWords(value), value)) return true;
  if (isLas && /\b(?:staat|is|loopt|set)\b.*\b(?:automati|handmatig|manual)/.test(plain)) return true;
  return all.some((other) => other.element !== element && part.contains(other.element) && says(other.plain, other.text) && other.text.length <= 40);
}

/** The labels of MFA and LAS settings in view; empty when there are none. */
export function settingLabels(view: Glance): string[] {
  const main = view.pieces.filter((piece) => piece.place === 'main' && piece.sort !== 'link' && piece.sort !== 'button');
  const values = main.filter((piece) => piece.text.length <= 60);
  return main.filter((piece) => piece.text.length <= 120 && isSetting(piece, values, view.secrets)).map((piece) => piece.text);
}
