import { couplingValues, couplingWords, exchangeWords, lastExchangeWords, mfaWords, onOffValues, outcomeWords } from '@/rules/words/setting-words';
import { phrases } from '@/rules/words/phrase';
import type { Glance, Piece } from './glance';
import { isDate } from './patterns';

const mfa = phrases(mfaWords);
const coupling = phrases(couplingWords);
const exchange = phrases(`${lastExchangeWords}|${exchangeWords}`);
const onOff = phrases(onOffValues);
const couplingValue = phrases(couplingValues);
const outcome = phrases(outcomeWords);

const controls = 'input[type=checkbox],input[type=radio],select,[role=switch],[role=checkbox],[role=radio],[role=combobox],[aria-pressed]';

/** The small part of the page around a label: the largest ancestor, at most four up, that still says little else. */
function near(element: Element): Element {
  let part = element;
  for (let up = 0; up < 4; up += 1) {
    const parent: Element | null = part.parentElement;
    if (parent === null || parent.localName === 'body' || (parent.textContent ?? '').length > 320) break;
    part = parent;
  }
  return part;
}

/**
 * A label of such a setting with something that shows its value: a control, a value word beside it, or a sentence that says it.
 * A card that only leads to the setting has neither.
 */
function isSetting(piece: Piece, all: readonly Piece[]): boolean {
  const isMfa = mfa.find(piece.plain) !== null;
  const isLas = coupling.find(piece.plain) !== null;
  const isExchange = exchange.find(piece.plain) !== null;
  if (!isMfa && !isLas && !isExchange) return false;
  const part = near(piece.element);
  if ((isMfa || isLas) && part.querySelector(controls) !== null) return true;
  const after = piece.text.includes(':') ? piece.plain : '';
  if (isLas && (couplingValue.find(piece.plain) !== null && /\b(?:staat|is|op|on|to|set)\b|:/.test(piece.text.toLowerCase()))) return true;
  if (isExchange && after !== '' && (outcome.find(after) !== null || /\d/.test(after))) return true;
  if (isMfa && after !== '' && onOff.find(after) !== null) return true;
  return all.some((other) => other !== piece && other.text.length <= 60 && part.contains(other.element)
    && ((isMfa && onOff.is(other.plain)) || (isLas && (couplingValue.is(other.plain) || onOff.is(other.plain))) || (isExchange && (isDate(other.text) || (outcome.find(other.plain) !== null && other.text.length <= 40) || /\d{1,2}[:.]\d{2}|\b20\d\d\b|gisteren|vandaag|geleden/.test(other.text)))));
}

/** The labels of MFA and LAS settings in view; empty when there are none. */
export function settingLabels(view: Glance): string[] {
  const main = view.pieces.filter((piece) => piece.place === 'main' && piece.sort !== 'link' && piece.sort !== 'button');
  const values = main.filter((piece) => piece.text.length <= 60);
  return main.filter((piece) => piece.text.length <= 120 && isSetting(piece, values)).map((piece) => piece.text);
}
