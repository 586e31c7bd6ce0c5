import type { RawCell } from '../raw';
import { phrases, plainWords } from '../words/phrase';
import { saidBy } from '../words/tick-words';
import type { BeheerPage, RawSetting, Setting } from './page';

/** Fields of the settings, as in exports (spec/audit.md, `seen`). */
export type BeheerField = 'mfa-ict' | 'mfa-school' | 'las-koppeling' | 'las-uitwisseling' | 'laatste-uitwisseling';

/** Whom a setting is for; null: the words name no level, or both. */
export type MfaLevel = 'ict' | 'school' | null;

const ict = phrases(['ict coordinator*', 'ictcoordinator*', 'ict er*', "ict'er*", 'icter*', 'coordinator*', 'ict beheerder*', 'beheerder*', 'schoolbeheerder*', 'applicatiebeheerder*', 'administrator*', 'admins', 'ict coordinatoren']);
const school = phrases([
  'hele team', 'gehele team', 'voltallige team', 'voor het team', 'voor ons team', 'hele schoolteam', 'voor het schoolteam', 'hele personeel', 'gehele personeel', 'voltallig personeel', 'voltallige personeel', 'personeelsleden', 'teamleden', "alle collega's", 'alle accounts', 'alle medewerkersaccounts', 'alle medewerkeraccounts', 'heel de school', 'alle rollen', 'alle inlogaccounts',
  'whole team', 'entire team', 'all team members', 'all users', 'all accounts', 'all employees', 'entire staff', 'whole staff', 'all roles',
  'alle medewerkers', 'alle schoolmedewerkers', 'alle personeelsleden', 'alle gebruikers', 'al het personeel', 'iedereen', 'medewerkers', 'schoolmedewerkers', 'personeel', 'schoolbreed', 'school breed',
  'hele school', 'gehele school', 'voor school', 'voor de school', 'voor deze school', 'voor onze school', 'voor uw school', 'op schoolniveau', 'all staff', 'everyone', 'whole school', 'entire school', 'all employees', 'school wide',
]);
const staffInRole = phrases(['medewerkers met de rol *', 'medewerkers met rol *', 'medewerker met de rol *']);
const only = phrases(['alleen', 'uitsluitend', 'only']);

/** The level that words name (spec/rules.md, beheer: a verdict only where the label names it). Both levels at once name neither. */
export function mfaLevel(words: string): MfaLevel {
  const plain = plainWords(words);
  const coordinators = ict.find(plain) !== null;
  const staff = school.find(plain) !== null;
  if (coordinators && staff) return staffInRole.find(plain) !== null ? 'ict' : null;
  return coordinators ? 'ict' : staff ? 'school' : null;
}

const on = new Set(['verplicht', 'required', 'ingesteld', 'staat aan', 'aangezet', 'mandatory']);
const off = new Set(['niet verplicht', 'optioneel', 'not required', 'niet ingesteld', 'staat uit', 'uitgezet', 'optional', 'niemand', 'geen']);

/** Whether a switch is on; what is not understood is unclear, never off. */
export function switchOf({ tick, text }: RawCell): Exclude<Setting, null> {
  if (tick !== null) return tick === 'yes' ? 'on' : tick === 'no' ? 'off' : 'unclear';
  const said = saidBy(text);
  if (said === 'yes' || said === 'no') return said === 'yes' ? 'on' : 'off';
  const plain = plainWords(text);
  return on.has(plain) ? 'on' : off.has(plain) ? 'off' : 'unclear';
}

/** What one MFA setting says of the two levels, and whether its level is unclear. */
export interface MfaSays { readonly ict: Setting; readonly school: Setting; readonly levelUnclear: boolean }

/** Reads one MFA setting: a switch under a label that names its level, or one choice whose value names it ("Alleen ICT-coördinatoren"). */
export function mfaSays({ label, value }: Pick<RawSetting, 'label' | 'value'>): MfaSays {
  const level = mfaLevel(label);
  const state = switchOf(value);
  if (level !== null) return { ict: level === 'ict' ? state : null, school: level === 'school' ? state : null, levelUnclear: false };
  const chosen = value.tick === null ? mfaLevel(value.text) : null;
  if (chosen === 'school') return { ict: 'on', school: 'on', levelUnclear: false };
  if (chosen === 'ict') return { ict: 'on', school: only.find(plainWords(value.text)) === null ? null : 'off', levelUnclear: false };
  return { ict: null, school: null, levelUnclear: true };
}

const automatic = phrases(['automatisch*', 'geautomatiseerd*', 'automatic*', 'automated']);
const manual = phrases([
  'handmatig*', 'manual*', 'niet automatisch*', 'niet meer automatisch*', 'not automatic*', 'met de hand', 'by hand',
  'zelf inlezen', 'zelf importeren', 'zelf uploaden', 'zelf aanleveren', 'zelf invoeren', 'zelf bijwerken', 'zelf overnemen', 'zelf ophalen', 'zelf doorgeven', 'zelf koppelen', 'zelf een bestand', 'via bestand', 'via een bestand', 'via *bestand', 'via edex bestand', 'via een edex bestand', 'met bestand', 'met een bestand', 'met een *bestand', 'bestand uploaden', 'bestand inlezen', 'bestand importeren', 'bestandsupload', 'via upload', 'upload via *', 'edex upload', 'edex import', 'via edex upload', 'file upload', 'upload a file', 'via file', 'via a file',
]);
const notManual = phrases(['niet handmatig*', 'niet met de hand', 'not manual*']);
/** In part by itself, in part by hand: neither of the two. */
const inPart = phrases(['semi automati*', 'semiautomati*', 'half automati*', 'halfautomati*', 'deels *', 'gedeeltelijk *', 'partly *', 'partially *']);
/** How often it comes by itself, as a whole value: a coupling that runs every night is the automatic one. */
const everyNight = phrases(['elke nacht', 'iedere nacht', 'elke dag', 'iedere dag', 'dagelijks', 'nachtelijks', "'s nachts", 'doorlopend', 'every night', 'every day', 'nightly', 'daily']);

/** The position of the coupling that words name: `unclear` when they name both, null when they name none. */
export function couplingIn(words: string): 'automatisch' | 'handmatig' | 'unclear' | null {
  const plain = plainWords(words);
  if (inPart.find(plain) !== null) return 'unclear';
  if (everyNight.is(plain)) return 'automatisch';
  if (notManual.find(plain) !== null) return automatic.find(plain) === null ? 'unclear' : 'automatisch';
  const byHand = manual.find(plain) !== null;
  const isAutomatic = automatic.find(plain.replace(/(?:niet (?:meer )?|not )automati\S*/g, '')) !== null;
  return byHand && isAutomatic ? 'unclear' : byHand ? 'handmatig' : isAutomatic ? 'automatisch' : null;
}

/** The position of the coupling: the value's own words, else a switch under a label that names one of the two positions. */
export function couplingSays({ label, value }: Pick<RawSetting, 'label' | 'value'>): Exclude<BeheerPage['lasKoppeling'], null> {
  const said = value.tick === null ? couplingIn(value.text) : null;
  if (said !== null) return said;
  const named = couplingIn(label);
  const state = switchOf(value);
  if (named === null || named === 'unclear' || state === 'unclear') return 'unclear';
  return state === 'on' ? named : named === 'automatisch' ? 'handmatig' : 'automatisch';
}

/**
 * The fields that one raw setting speaks of: by these a reader finds the element of a fault, and what she edits is named.
 * A setting whose level is unclear may be either.
 */
export function fieldsOfSetting(setting: Pick<RawSetting, 'about' | 'label' | 'value'>): readonly BeheerField[] {
  if (setting.about === 'las-koppeling') return ['las-koppeling'];
  if (setting.about === 'uitwisseling') return ['las-uitwisseling'];
  if (setting.about === 'laatste-uitwisseling') return ['laatste-uitwisseling'];
  const level = mfaLevel(setting.label);
  return level === null ? ['mfa-ict', 'mfa-school'] : level === 'ict' ? ['mfa-ict'] : ['mfa-school'];
}
