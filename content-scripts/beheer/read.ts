import type { RawBeheer, RawSetting } from '@/rules/beheer/page';
import { couplingSays, fieldsOfSetting, mfaLevel, switchOf } from '@/rules/beheer/setting';
import { couplingValues, couplingWords, exchangeWords, lastExchangeWords, mfaWords, outcomeLabelWords } from '@/rules/words/setting-words';
import { dateOf } from '@/rules/words/date';
import { phrases, plainWords } from '@/rules/words/phrase';
import { isSecretLabel } from '@/rules/words/secret-words';
import { pageSeen } from '../columns/page-seen';
import { ownValue } from '../columns/own-value';
import { tallyOfLabelled } from '../columns/tally';
import { closest } from '../read/flat';
import { readLabelled } from '../read/labelled';
import { labelOfField } from '../read/name';
import type { Labelled } from '../read/list';
import type { Reading, Understood } from '../reading';
import { recognise, type Place } from '../recognise/recognise';
import { readStatements, type FoundSetting } from './statements';

const mfa = phrases(mfaWords);
const coupling = phrases(couplingWords);
const position = phrases(couplingValues);
const last = phrases(lastExchangeWords);
const exchange = phrases(exchangeWords);
const outcomeLabel = phrases(outcomeLabelWords);
/** A label does not say that something is: words before a colon that do are a sentence ("De laatste uitwisseling is mislukt: …"), read by statements.ts. */
const isSentence = (plain: string): boolean => /(?:^| )(?:is|zijn|was|waren|werd|werden|heeft|had|kon|ging|has|were|could)(?: |$)/.test(plain);

const withLas = /(?:^| )(?:las|parnassys|esis|leerlingadministratie\S*|administratiesysteem)(?: |$)/;

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

/** What a label–value pair is about; null when it is none of the settings, or a secret. */
export function settingOf(one: Labelled): RawSetting | null {
  const { cell, group } = one;
  if (cell.secret || isSecretLabel(one.label) || one.dialog !== null) return null;
  const value = { text: ownValue(one).slice(0, 2_000), tick: cell.tick, iso: cell.iso };
  const label = plainWords(one.label);
  // A coupling of which nothing is chosen, or nothing can be read, stands there all the same: which position it has, nobody can tell.
  if (value.text === '' && value.tick === null && (coupling.find(label) === null || !offersPosition(one))) return null;
  const above = plainWords(group);
  // The label's own words name the level where they can; else the heading above is asked too.
  const whole = mfaLevel(one.label) !== null || group === '' || label.includes(above) ? one.label : `${group} \u2013 ${one.label}`;
  const made = (about: RawSetting['about'], words: string): RawSetting => ({ about, label: words.slice(0, 400), value, edited: false });
  if (mfa.find(label) !== null || (mfa.find(above) !== null && (cell.tick !== null || mfaLevel(one.label) !== null || mfaLevel(value.text) !== null))) return isSwitch(one, value) ? made('mfa', whole) : null;
  if (last.find(label) !== null) {
    if (isSentence(label)) return null;
    const isMoment = outcomeLabel.find(label) === null || value.iso !== null || dateOf(value.text) !== null;
    return made(isMoment ? 'laatste-uitwisseling' : 'uitwisseling', one.label);
  }
  if (coupling.find(label) !== null || (coupling.find(above) !== null && position.find(`${label} ${plainWords(value.text)}`) !== null)) {
    // A sentence under the heading may be advice: sentences are read as such (statements.ts).
    const isShort = one.control !== null || plainWords(value.text).split(' ').length <= 4;
    // A box beside "LAS-koppeling" sets it, though nobody can tell to what: then it is unclear, and not absent.
    const isBox = value.tick !== null && one.control !== null && withLas.test(label);
    if ((isShort && couplingSays({ label: whole, value }) !== 'unclear') || offersPosition(one) || isBox) return made('las-koppeling', whole);
  }
  return exchange.find(label) !== null ? made('uitwisseling', one.label) : null;
}

/** Labelled settings, those of one control once. */
function labelledSettings(labelled: readonly Labelled[]): FoundSetting[] {
  const seen = new Set<Element>();
  return labelled.flatMap((one) => {
    const setting = settingOf(one);
    const key = one.control ?? one.cell.control ?? one.cell.element ?? one.element;
    if (setting === null || seen.has(key)) return [];
    seen.add(key);
    return [{ setting, element: one.control ?? one.element }];
  });
}

/** What was read for each sort of setting: the pair that it is, or the sentence. */
function used(all: readonly FoundSetting[], pairs: readonly Labelled[]): Record<string, unknown[]> {
  const by: Record<string, unknown[]> = {};
  for (const { setting, element } of all) (by[setting.about] ??= []).push(pairs.find((pair) => (pair.control ?? pair.element) === element) ?? element);
  return by;
}

/**
 * Reads the MFA and LAS settings wherever they stand, on a page of any kind. The autorisatiesleutel is never read.
 * `today` is left empty: whoever parses fills it in.
 * @param score by which the page was recognised, 0–100
 * @param pairs the fields that she pointed at; else all of the page. Sentences are read as ever
 */
export function read(document: Document, location: Place, score: number = recognise(document, location).score, pairs: readonly Labelled[] = readLabelled(document)): Reading<RawBeheer> {
  const labelled = labelledSettings(pairs);
  const isRead = (element: Element): boolean => labelled.some((one) => one.element === element || one.element.contains(element) || element.contains(one.element));
  const all = [...labelled, ...readStatements(document, isRead)];
  const settings = all.map(({ setting }) => setting);
  const places = all.map(({ setting, element }) => ({ fields: fieldsOfSetting(setting), element }));
  const understood: Understood[] = all.map(({ setting }) => ({ column: fieldsOfSetting(setting)[0] ?? setting.about, heading: setting.label, examples: [setting.value.text || (setting.value.tick === 'yes' ? '\u2713' : '\u2717')] }));
  return {
    kind: 'beheer',
    raw: { seen: pageSeen(document, 0, score), settings, today: '' },
    understood,
    columns: ['beheer', ...new Set(settings.map((setting) => `${setting.about}=${plainWords(setting.label)}`).toSorted())].join(' '),
    elementOf: (anchor, field) => (anchor === null ? (places.find((place) => field === null || place.fields.some((name) => name === field))?.element ?? null) : null),
    placeOf: (node) => {
      const place = places.find(({ element }) => element.contains(node));
      return place === undefined ? null : { anchor: null, field: place.fields[0] ?? null };
    },
    tally: () => tallyOfLabelled(document, pairs, used(all, pairs)),
    zones: all.length > 0 ? [...new Set(all.map(({ element }) => element.parentElement ?? element))] : [document.body],
  };
}
