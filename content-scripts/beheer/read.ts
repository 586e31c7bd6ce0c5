import { exchangeSays } from '@/rules/beheer/exchange';
import type { RawBeheer, RawSetting } from '@/rules/beheer/page';
import { couplingIn, couplingSays, fieldsOfSetting, mfaLevel } from '@/rules/beheer/setting';
import { plainWords } from '@/rules/words/phrase';
import { isSecretLabel } from '@/rules/words/secret-words';
import { pageSeen } from '../columns/page-seen';
import { ownValue } from '../columns/own-value';
import { tallyOfLabelled } from '../columns/tally';
import { textCell } from '../read/cell';
import { holds } from '../read/flat';
import { readLabelled } from '../read/labelled';
import type { Labelled } from '../read/list';
import type { Reading, Understood } from '../reading';
import { recognise, type Place } from '../recognise/recognise';
import { readCards } from './cards';
import { offersBoth, readChoices, type Choice } from './choices';
import { isBareOutcome, isOther, isPosition, isSupply, isSupplySwitch, settingOf } from './setting-of';
import { readStatements, texts, type FoundSetting } from './statements';
import { isVisible } from '../read/visible';
import { readSwitches } from './switches';

const unreadable = (text: string): RawSetting['value'] => ({ text: text.slice(0, 400), tick: 'unreadable', iso: null });

/** Labelled settings, those of one control once. */
function labelledSettings(labelled: readonly Labelled[]): FoundSetting[] {
  const seen = new Set<Element>();
  const about = labelled.map(settingOf);
  return labelled.flatMap((one, at) => {
    const setting = about[at] ?? outcomeOf(one, [labelled[at - 1], labelled[at + 1]], [about[at - 1], about[at + 1]]);
    const key = one.control ?? one.cell.control ?? one.cell.element ?? one.element;
    if (setting === null || seen.has(key)) return [];
    seen.add(key);
    return [{ setting, element: one.control ?? one.element }];
  });
}

/** "Resultaat" right beside the last exchange tells how that went, where it says so in words that are understood. */
function outcomeOf(one: Labelled, beside: readonly (Labelled | undefined)[], about: readonly (RawSetting | null | undefined)[]): RawSetting | null {
  if (!isBareOutcome(one)) return null;
  const at = beside.findIndex((other, side) => other !== undefined && /uitwisseling/.test(about[side]?.about ?? '') && other.group === one.group);
  const label = about[at]?.label;
  const value = { text: ownValue(one).slice(0, 2_000), tick: one.cell.tick, iso: one.cell.iso };
  return label === undefined || exchangeSays({ label: one.label, value }) === null ? null : { about: 'uitwisseling', label: `${label} \u2013 ${one.label}`.slice(0, 400), value, edited: false };
}

/** What a choice between things beside each other sets; null when it is none of the settings. */
function settingOfChoice(choice: Choice): RawSetting | null {
  const { label, heading, chosen, element } = choice;
  if (isSecretLabel(label)) return null;
  if (!offersBoth(choice)) return chosen === null ? null : settingOf({ label, group: heading, cell: textCell(chosen, element), element, control: element, dialog: null, frame: null });
  if (!isSupply(plainWords(label)) && !(isSupply(plainWords(heading)) && !isOther(label))) return null;
  return { about: 'las-koppeling', label: label.slice(0, 400) || heading.slice(0, 400), value: chosen !== null && /^(?:automatisch|handmatig)$/.test(couplingIn(chosen) ?? '') ? { text: chosen, tick: null, iso: null } : unreadable(chosen ?? ''), edited: false };
}

const overlap = (a: Element, b: Element): boolean => holds(a, b) || holds(b, a);
const isClear = ({ setting }: FoundSetting): boolean => (setting.about === 'mfa' ? mfaLevel(setting.label) !== null : setting.about !== 'las-koppeling' || couplingSays(setting) !== 'unclear');

/** Settings by label, and beside them what only what stands near names: a choice by pressed buttons, a switch in a part that can be pressed as a whole. */
function settingsOf(pairs: readonly Labelled[], choices: readonly Choice[], switches: readonly Labelled[]): FoundSetting[] {
  const chosen = choices.flatMap((choice): FoundSetting[] => {
    const setting = settingOfChoice(choice);
    return setting === null ? [] : [{ setting, element: choice.element }];
  });
  const both = choices.filter(offersBoth).map(({ element }) => element);
  const same = (a: FoundSetting, b: FoundSetting): boolean => a.setting.about === b.setting.about && overlap(a.element, b.element);
  const labelled = labelledSettings(pairs);
  // Of a choice between the two, a pair may have got one that can be chosen, and not the one that is.
  const kept = labelled.filter((one) => !chosen.some((other) => same(one, other) && (both.includes(other.element) || !isClear(one))));
  const all = [...kept, ...chosen.filter((one) => !kept.some((other) => same(one, other)))];
  const near = labelledSettings(switches).filter((one) => (one.setting.about === 'mfa' || one.setting.about === 'las-koppeling') && !all.some((other) => same(one, other)));
  return [...all, ...near];
}

/** What may be, or is to be done in some case, is not how it stands. */
const mayBe = /(?:^| )(?:als|indien|wanneer|zodra|tijdens|bij een|bij het|fusie|zet|kies|kunt|kan|kun|mag|lees|if|when|during|choose|can|may)(?: |$)/;
/** A sentence that says that data of the LAS come by hand ("U leest de leerlinggegevens zelf in, met een bestand"). */
const tellsOfHand = (text: string): boolean => {
  const plain = plainWords(text);
  return isSupply(plain) && !mayBe.test(plain) && !text.endsWith('?') && /^(?:handmatig|unclear)$/.test(couplingIn(text) ?? '');
};

/**
 * A position that stands on the page without a word of what it is for. Beside a last exchange it may be the coupling: then how the coupling is made
 * is unclear, and not absent, so that nothing that rests on it is called in order.
 */
function unexplained(document: Document, found: readonly FoundSetting[], pairs: readonly Labelled[], choices: readonly Choice[]): FoundSetting[] {
  const has = (about: RawSetting['about']): boolean => found.some(({ setting }) => setting.about === about);
  if (!has('laatste-uitwisseling') || has('las-koppeling')) return [];
  const choice = choices.find((one) => offersBoth(one) && !isOther(one.label));
  if (choice) return [{ setting: { about: 'las-koppeling', label: choice.label.slice(0, 400), value: unreadable(choice.chosen ?? ''), edited: false }, element: choice.element }];
  const pair = pairs.find((one) => !one.cell.secret && one.dialog === null && one.cell.tick === null && isPosition(ownValue(one)) && !isOther(one.label) && !isSecretLabel(one.label));
  const box = pairs.find(isSupplySwitch);
  if (box) return [{ setting: { about: 'las-koppeling', label: box.label.slice(0, 400), value: unreadable(''), edited: false }, element: box.control ?? box.element }];
  if (pair) return [{ setting: { about: 'las-koppeling', label: pair.label.slice(0, 400), value: unreadable(ownValue(pair)), edited: false }, element: pair.control ?? pair.element }];
  for (const { element, text } of texts(document)) if (tellsOfHand(text) && !isSecretLabel(text) && isVisible(element)) return [{ setting: { about: 'las-koppeling', label: '', value: unreadable(text), edited: false }, element }];
  return [];
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
 * @param pointed the fields that she pointed at; else all of the page. Sentences are read as ever
 */
export function read(document: Document, location: Place, score: number = recognise(document, location).score, pointed?: readonly Labelled[]): Reading<RawBeheer> {
  const pairs = pointed ?? readLabelled(document);
  const choices = pointed ? [] : readChoices(document);
  const switches = pointed ? [] : readSwitches(document);
  const labelled = settingsOf([...pairs, ...(pointed ? [] : readCards(document))], choices, switches);
  const isRead = (element: Element): boolean => labelled.some((one) => one.element === element || one.element.contains(element) || element.contains(one.element));
  const told = [...labelled, ...readStatements(document, isRead)];
  const all = [...told, ...unexplained(document, told, [...pairs, ...switches], choices)];
  const settings = all.map(({ setting }) => setting);
  const places = all.map(({ setting, element }) => ({ fields: fieldsOfSetting(setting), element }));
  const understood: Understood[] = all.map(({ setting }) => ({ column: fieldsOfSetting(setting)[0] ?? setting.about, heading: setting.label, examples: [setting.value.text || (setting.value.tick === 'yes' ? '\u2713' : setting.value.tick === 'no' ? '\u2717' : '?')] }));
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
