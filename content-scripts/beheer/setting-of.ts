import { exchangeSays } from '@/rules/beheer/exchange';
import type { RawSetting } from '@/rules/beheer/page';
import { couplingIn, couplingSays, mfaLevel, switchOf } from '@/rules/beheer/setting';
import { actionWords } from '@/rules/words/action-words';
import { datesIn } from '@/rules/words/date';
import { phrases, plainWords } from '@/rules/words/phrase';
import { isSecretLabel } from '@/rules/words/secret-words';
import { comingWords, couplingValues, couplingWords, exchangeWords, lastExchangeWords, mfaWords, momentWords, otherSupplyWords, outcomeLabelWords, supplyWords } from '@/rules/words/setting-words';
import { saidBy } from '@/rules/words/tick-words';
import { ownValue } from '../columns/own-value';
import { controlKind, isEnabled } from '../read/control';
import { closest } from '../read/flat';
import type { Labelled } from '../read/list';
import { labelOfField } from '../read/name';

const mfa = phrases(mfaWords);
const coupling = phrases(couplingWords);
const position = phrases(couplingValues);
const last = phrases(lastExchangeWords);
const moment = phrases(momentWords);
const coming = phrases(comingWords);
const exchange = phrases(exchangeWords);
const supply = phrases(supplyWords);
const otherSupply = phrases(otherSupplyWords);
const outcomeLabel = phrases(outcomeLabelWords);
const action = phrases(actionWords);
/** A label does not say that something is: words before a colon that do are a sentence ("De laatste uitwisseling is mislukt: …"), read by statements.ts. */
const isSentence = (plain: string): boolean => /(?:^| )(?:is|zijn|was|waren|werd|werden|heeft|had|kon|ging|has|were|could)(?: |$)/.test(plain);

/** Whether words name the LAS, in general or by its name. */
export const namesLas = (plain: string): boolean => /(?:^| )(?:las|sis|parnassys|esis|leeruniek|\S*leerlingadministratie\S*|leerlingenadministratie\S*|administratiesysteem|student administration|pupil administration|student information system)(?: |$)/.test(plain);

const relative = /(?:^| )(?:\S+ (?:seconden?|minuten|minuut|uur|uren|dag|dagen|week|weken|maand|maanden|jaar) geleden|(?:eer)?gister\S*|vandaag|vannacht|vanmorgen|vanochtend|vanmiddag|zojuist|yesterday|today|just now|\S+ \S+ ago)(?: |$)/;
/** Whether a value is a moment: a date in it, or a relative one. */
export const isMoment = (value: RawSetting['value']): boolean => value.iso !== null || (datesIn(value.text) ?? [0]).length > 0 || relative.test(plainWords(value.text));

/** Whether a value has the shape of a switch, or a control that is one: a description behind "MFA" is no setting. */
const isSwitch = (one: Labelled, value: RawSetting['value']): boolean => value.tick !== null || one.control !== null || switchOf(value) !== 'unclear';

/** Whether one of the positions of the coupling can be chosen here: in a list of choices, or by radio buttons. */
function offersPosition({ control }: Labelled): boolean {
  if (control === null) return false;
  const offered = control.localName === 'select' ? [...(control as HTMLSelectElement).options].map((option) => option.text) : radiosOf(control).map(labelOfField);
  return offered.some((words) => position.find(plainWords(words)) !== null);
}

function radiosOf(control: Element): Element[] {
  const isRadio = control.matches('input[type=radio], [role=radio]');
  const group = isRadio ? closest(control, (element) => element.localName === 'fieldset' || element.getAttribute('role') === 'radiogroup') ?? control.parentElement?.parentElement : null;
  return group ? [...group.querySelectorAll('input[type=radio], [role=radio]')] : [];
}

/** Whether words speak of how data come from the LAS, and not of accounts or messages that are made by hand. */
export const isSupply = (plain: string): boolean => (coupling.find(plain) !== null || supply.find(plain) !== null) && otherSupply.find(plain) === null && !/(?:^| )snelkoppeling/.test(plain);

/** Whether a label is about accounts, messages or copies, which are made by hand too. */
export const isOther = (label: string): boolean => otherSupply.find(plainWords(label)) !== null;

/** Whether a value says one position of the coupling in few words. */
export const isPosition = (text: string): boolean => plainWords(text).split(' ').length <= 5 && /^(?:automatisch|handmatig)$/.test(couplingIn(text) ?? '');

/** A value behind "LAS-koppeling" that may be a position in words nobody foresaw: then it is unclear, and not absent. Its name, a state, an outcome, a date or a button is none. */
function isUnknownPosition(one: Labelled, label: string, value: RawSetting['value']): boolean {
  const plain = plainWords(value.text);
  return value.tick === null && one.cell.link === null && namesLas(label) && /^\p{L}/u.test(plain) && plain.split(' ').length <= 4 && !namesLas(plain) && saidBy(value.text) === null
    && switchOf(value) === 'unclear' && exchangeSays({ label: '', value }) === null && !isMoment(value) && action.find(plain) === null && outcomeLabel.find(label) === null && otherSupply.find(label) === null;
}

/** A box that she can tick sets something; how an exchange went is told, not set. */
const isSetByHer = ({ control }: Labelled): boolean => control !== null && controlKind(control) === 'box' && isEnabled(control);

/** A switch that says no more than that data come from the LAS ("Synchronisatie met ParnasSys"). */
export const isSupplySwitch = (one: Labelled): boolean => isSetByHer(one) && one.dialog === null && !isSecretLabel(one.label) && namesLas(plainWords(one.label)) && isSupply(plainWords(one.label));

/** What a label–value pair is about; null when it is none of the settings, or a secret. */
export function settingOf(one: Labelled): RawSetting | null {
  const { cell, group } = one;
  if (cell.secret || isSecretLabel(one.label) || one.dialog !== null) return null;
  const value = { text: ownValue(one).slice(0, 2_000), tick: cell.tick, iso: cell.iso };
  const label = plainWords(one.label);
  // A coupling of which nothing is chosen, or nothing can be read, stands there all the same: which position it has, nobody can tell.
  if (value.text === '' && value.tick === null && ((coupling.find(label) === null && !isSupply(label)) || !offersPosition(one))) return null;
  const above = plainWords(group);
  // The label's own words name the level where they can; else the heading above is asked too.
  const whole = mfaLevel(one.label) !== null || group === '' || label.includes(above) ? one.label : `${group} \u2013 ${one.label}`;
  const made = (about: RawSetting['about'], words: string): RawSetting => ({ about, label: words.slice(0, 400), value, edited: false });
  if (mfa.find(label) !== null || (mfa.find(above) !== null && (cell.tick !== null || mfaLevel(one.label) !== null || mfaLevel(value.text) !== null))) return isSwitch(one, value) ? made('mfa', whole) : null;
  const isUnderLas = namesLas(above) || coupling.find(above) !== null || exchange.find(above) !== null;
  if (coming.find(label) !== null) return null;
  if (last.find(label) !== null) {
    if (isSentence(label)) return null;
    return made(outcomeLabel.find(label) === null || isMoment(value) ? 'laatste-uitwisseling' : 'uitwisseling', one.label);
  }
  if (isMoment(value) && ((namesLas(label) && moment.find(label) !== null) || (isUnderLas && moment.is(label))) && !isSentence(label)) return made('laatste-uitwisseling', whole);
  if (coupling.find(label) !== null || (coupling.find(above) !== null && position.find(`${label} ${plainWords(value.text)}`) !== null)) {
    // A sentence under the heading may be advice: sentences are read as such (statements.ts).
    const isShort = one.control !== null || plainWords(value.text).split(' ').length <= 4;
    // A box beside "LAS-koppeling" sets it, though nobody can tell to what: then it is unclear, and not absent.
    const isBox = value.tick !== null && one.control !== null && namesLas(label);
    if ((isShort && couplingSays({ label: whole, value }) !== 'unclear') || offersPosition(one) || isBox || isUnknownPosition(one, label, value)) return made('las-koppeling', whole);
  }
  // "Leerlinggegevens uit het LAS overnemen: handmatig" says it in other words.
  if (value.tick === null && isPosition(value.text) && (isSupply(label) || (isSupply(above) && otherSupply.find(label) === null))) return made('las-koppeling', whole);
  // A switch beside "Leerlinggegevens automatisch ophalen" sets the coupling by its own words.
  if (offersPosition(one) && isSupply(label) || (value.tick !== null && isSupply(label) && /^(?:automatisch|handmatig)$/.test(couplingIn(one.label) ?? ''))) return made('las-koppeling', whole);
  if (isSetByHer(one)) return null;
  return exchange.find(label) !== null || (isUnderLas && outcomeLabel.is(label)) ? made('uitwisseling', whole) : null;
}

/** Whether a pair is called by nothing but how something went ("Resultaat"): what, its neighbours tell. */
export const isBareOutcome = (one: Labelled): boolean => !one.cell.secret && one.dialog === null && !isSetByHer(one) && outcomeLabel.is(plainWords(one.label));
