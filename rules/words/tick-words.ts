import { fold } from './fold';

/**
 * Words and characters that say yes or no where a tick is meant (spec/rules.md, Settled questions; Dutch first, then English).
 * All folded. Used for the whole text of a cell or the whole name of an icon.
 */
const yesWords = [
  'ja', 'aan', 'aangevinkt', 'actief', 'ingeschakeld', 'geactiveerd', 'geselecteerd', 'gekozen', 'waar', 'toegestaan', 'toegekend', 'verleend', 'toestemming gegeven', 'toestemming verleend', 'gekoppeld', 'vinkje', 'akkoord', 'in gebruik',
  'yes', 'on', 'checked', 'ticked', 'active', 'activated', 'enabled', 'selected', 'true', 'allowed', 'granted', 'check mark', 'checkmark', 'check_circle', 'check_box', 'task_alt', 'toggle_on', 'check_circle_outline', 'done_all',
];
const noWords = [
  'nee', 'neen', 'uit', 'uitgevinkt', 'niet aangevinkt', 'inactief', 'niet actief', 'uitgeschakeld', 'niet ingeschakeld', 'gedeactiveerd', 'niet geactiveerd', 'niet geselecteerd', 'niet gekozen', 'onwaar', 'niet toegestaan', 'niet toegekend', 'niet verleend', 'geen toestemming', 'ingetrokken', 'geweigerd', 'niet gekoppeld', 'ontkoppeld', 'geen vinkje', 'kruisje', 'niet akkoord', 'niet in gebruik', 'nog niet geactiveerd', 'nog niet actief',
  'no', 'off', 'unchecked', 'not checked', 'unticked', 'inactive', 'not active', 'not activated', 'deactivated', 'disabled', 'not selected', 'unselected', 'false', 'not allowed', 'denied', 'revoked', 'check_box_outline_blank', 'radio_button_unchecked', 'toggle_off',
];

/** Marks that mean yes or no by themselves. ☒ is a box that was crossed: yes. */
const yesMarks = ['\u2713', '\u2714', '\u2611', '\u2612', '\u2705', '\u{1F5F8}', '\u{1F5F9}', '\u{1F5F7}', '\u25C9'];
const noMarks = ['\u2610', '\u2717', '\u2718', '\u274C', '\u274E', '\u2B1C', '\u25CB'];
/** Marks that are yes on one page (a cross on a form) and no on the next: only the rest of the column can tell. */
const doubtfulMarks = ['\u00D7', '\u2715', '\u2716', 'x', '\u25CF', '\u2022', '\u2B24', '\u25A0', '\u25FC', '\u25A1', 'v'];

/** What a text says as a tick. `doubtful`: a mark, but the text alone cannot tell which. */
export type Said = 'yes' | 'no' | 'doubtful';

const said = new Map<string, Said>();
for (const word of [...yesWords, ...yesMarks]) said.set(word, 'yes');
for (const word of [...noWords, ...noMarks]) said.set(word, 'no');
for (const word of doubtfulMarks) said.set(word, 'doubtful');

/** The longest of the words; a longer text is not looked up. */
const longest = Math.max(...[...said.keys()].map((word) => word.length));

/** First and last character and length of the words: most texts of a page have others, and need no further look. */
const shapeOf = (text: string): number => ((text.charCodeAt(0) | 32) << 16) | ((text.charCodeAt(text.length - 1) | 32) << 8) | text.length;
const shapes = new Set([...said.keys()].map(shapeOf));

const withoutVariant = (text: string): string => text.replace(/[\uFE0E\uFE0F]/g, '');

/** What a whole text says, null when it says neither. Cheap: asked of every short cell. */
export function saidBy(text: string): Said | null {
  if (text.length === 0 || text.length > longest + 4) return null;
  const first = text.charCodeAt(0);
  if (first < 128 && text.charCodeAt(text.length - 1) < 128 && !shapes.has(shapeOf(text))) return null;
  const low = text.toLowerCase();
  const found = said.get(low);
  if (found !== undefined || /^[a-z0-9 .@]*$/.test(low)) return found ?? null;
  return said.get(withoutVariant(fold(text))) ?? said.get(withoutVariant(low)) ?? null;
}

const clearYes = /(^| )(aangevinkt|actief|ingeschakeld|geactiveerd|checked|active|activated|enabled)( |$)/;
const clearNo = /(^| )((nog )?(niet|geen|not) (aangevinkt|actief|ingeschakeld|geactiveerd|checked|active|activated|enabled|vinkje)|uitgevinkt|inactief|uitgeschakeld|gedeactiveerd|unchecked|inactive|deactivated|disabled)( |$)/g;

/** Names of icons that as words in a cell would be something else (the surname Vink). */
const iconWords: Readonly<Record<string, Said>> = { vink: 'yes', check: 'yes', tick: 'yes', done: 'yes', ok: 'yes', accept: 'yes', checkmark: 'yes', xmark: 'doubtful', times: 'doubtful', decline: 'doubtful', minus: 'doubtful', dismiss: 'doubtful', groen: 'doubtful', rood: 'doubtful', cross: 'doubtful', kruis: 'doubtful', close: 'doubtful', clear: 'doubtful', cancel: 'doubtful', remove: 'doubtful' };

/** Words in the name of an icon that tell its form or its set, not what it means. */
const formWords = new Set(['icon', 'icons', 'circle', 'circled', 'square', 'rounded', 'round', 'outline', 'outlined', 'filled', 'fill', 'solid', 'regular', 'light', 'bold', 'small', 'large', 'sharp', 'two', 'tone', 'twotone', 'mark', 'sign', 'o', 'alt', 'box', 'fa', 'fas', 'far', 'bi', 'mdi', 'pi', 'ri', 'sap']);

/** The name of an icon as libraries give it ("check-circle", "CloseOutlined", "fa fa-check", "sap-icon://accept"), by what is left without its form. */
function saidByIcon(name: string): Said | null {
  if (!/^[\w:/. -]{3,40}$/.test(name) || !/[-_:/A-Z]/.test(name)) return null;
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== '' && !formWords.has(word));
  const [only, more] = words;
  return only === undefined || more !== undefined ? null : (saidBy(only) ?? iconWords[only] ?? null);
}

/** What the name of an icon says ("Actief voor Zwijsen", "Toestemming: ja"). Words that also mean something else (`uit`, `aan`) count only alone or after a colon. */
export function saidByName(name: string): Said | null {
  if (name.length > 120) return null;
  const whole = saidBy(name) ?? iconWords[fold(name)] ?? saidByIcon(name);
  if (whole) return whole;
  const colon = name.lastIndexOf(':');
  const after = colon < 0 ? null : saidBy(name.slice(colon + 1).trim());
  if (after) return after;
  const folded = fold(name).replace(/[^\p{L}\p{N} ]+/gu, ' ').replace(/ +/g, ' ').trim();
  const without = folded.replace(clearNo, ' ');
  const no = without !== folded;
  const yes = clearYes.test(without);
  return no && yes ? 'doubtful' : no ? 'no' : yes ? 'yes' : null;
}

const leading = new RegExp(`^([${yesMarks.join('')}${noMarks.join('')}])[\\uFE0E\\uFE0F]?\\s*(?=\\S)`, 'u');

/** A mark that stands before other words in one text ("✓ Jan"): the mark's meaning and the rest. Null when there is none. */
export function leadingMark(text: string): { readonly said: Said; readonly rest: string } | null {
  if (text.length < 2 || text.charCodeAt(0) < 0x2000) return null;
  const match = leading.exec(text);
  const mark = match?.[1];
  if (!match || !mark) return null;
  return { said: said.get(mark) ?? 'doubtful', rest: text.slice(match[0].length) };
}
