import { datesIn } from '../words/date';
import { phrases, plainWords } from '../words/phrase';
import type { RawSetting } from './page';
import { switchOf } from './setting';

type Says = 'goed' | 'fout' | null;

/** "Geen fouten", "zonder problemen": good words, though they hold the word for a fault. */
const noFault = /(?:^| )(?:(?:geen|zonder|0|nul|no|without|zero)(?: enkele| andere| nieuwe| any)? (?:\S*fout\S*|problemen|probleem|storing\S*|errors?)|foutloos|foutloze)(?= |$)/g;
/** A sentence that tells what to do, or what would be, tells nothing of how it went. */
const advice = phrases(['als', 'indien', 'wanneer', 'zodra', 'mocht*', 'totdat', 'bij fouten', 'bij problemen', 'bij een fout', 'bij een foutmelding', 'in geval', 'eventuele', 'mogelijke', 'mogelijk', 'zorg*', 'controleer', 'bekijk', 'kijk', 'moet', 'moeten', 'dient', 'dienen', 'kunt', 'kunnen', 'kan', 'probeer', 'lees', 'belangrijk', 'hier ziet', 'hier vindt', 'if', 'when', 'in case', 'please', 'check', 'should', 'must', 'may']);
/** A box that asks for a message, or sets what is to happen. */
const wish = phrases(['stuur*', 'mail mij', 'mailen', 'e mail*', 'email*', 'waarschuw*', 'attendeer*', 'herinner*', 'verwittig*', 'breng mij', 'houd mij', 'laat mij', 'laat het mij', 'bericht*', 'melding ontvangen', 'meldingen ontvangen', 'melding sturen', 'meldingen sturen', 'toon*', 'verberg*', 'negeer*', 'na een mislukte', 'bij mislukte', 'bij een mislukte', 'bij mislukken', 'bij fout', 'opnieuw proberen', 'notify*', 'send*', 'alert me', 'warn*', 'e mail me', 'show*', 'hide*', 'ignore*', 'retry*']);
const strongFault = phrases(['mislukt*', 'niet gelukt', 'niet geslaagd', 'niet goed*', 'niet succesvol*', 'niet volledig', 'niet verwerkt', 'niet overgenomen', 'niet in orde', 'geweigerd', 'afgebroken', 'afgekeurd', 'verbroken', 'misgegaan', 'ging mis', 'ging niet goed', 'ging fout', 'fout gegaan', 'kon niet', 'konden niet', 'kan niet worden', 'niet mogelijk', 'geen verbinding', 'niet bereikbaar', 'onderbroken', 'vastgelopen', 'voortijdig', 'overgeslagen', 'niet voltooid', 'niet afgerond', 'niet doorgekomen', 'niet ontvangen', 'niet aangekomen', 'niet bijgewerkt', 'niet ingelezen', 'niet doorgevoerd', 'niet doorgegaan', 'ging niet door', 'niet uitgevoerd', 'niet gestart', 'uitgebleven', 'bleef uit', 'fout opgetreden', 'fouten opgetreden', 'met fouten', 'fouten gevonden', 'er is een fout', 'er is een *fout', 'er zijn fouten', 'er waren fouten', 'foutmelding*', 'failed', 'could not', 'no connection', 'interrupted', 'aborted', 'not completed', 'did not complete', 'went wrong', 'unsuccessful*', 'rejected', 'error occurred', 'with errors']);
const anyFault = phrases(['*fout*', 'probleem', 'problemen', 'storing*', 'onvolledig', 'error*', 'failure*', 'incomplete']);
const well = phrases(['gelukt', 'geslaagd', 'succesvol', 'goed gegaan', 'goed verlopen', 'ging goed', 'verliep goed', 'is goed', 'was goed', 'voltooid', 'afgerond', 'in orde', 'zonder problemen', 'zonder bijzonderheden', 'geen bijzonderheden', 'probleemloos', 'vlekkeloos', 'went well', 'finished', 'succeeded', 'successful', 'successfully', 'completed']);
const wellAlone = phrases(['goed', 'ok', 'oke', 'success', 'foutloos']);
/** Not yet, or only in part: neither went well nor wrong. */
const doubt = phrases(['nog niet', 'gedeeltelijk', 'deels', 'grotendeels', 'bijna', 'waarschuwing*', 'vertraagd', 'vertraging', 'bezig', 'loopt', 'partly', 'partially', 'warning*', 'in progress', 'not yet']);

/** From words that make the rest a case that may come. */
const condition = /(?:^| )(?:als(?! gevolg)|indien|wanneer|zodra|mocht|mochten|if|when|in case) .*$/;
/** A title that ends in how it went. */
const predicate = /(?:^| )(?:mislukt|gelukt|geslaagd|voltooid|afgerond|afgebroken|goed verlopen|misgegaan|failed|succeeded|completed)$/;

function sentenceSays(sentence: string): Says {
  const plain = plainWords(sentence);
  if (plain === '' || sentence.includes('?')) return null;
  const denied = plain.replace(noFault, ' ').replace(/ +/g, ' ').trim();
  if (doubt.find(denied) !== null && strongFault.find(denied.replace(/nog niet|not yet/g, '')) === null) return null;
  // What would be, if: "U krijgt een mail als de uitwisseling mislukt" tells of no fault; one that is told before such words is.
  if (strongFault.find(denied.replace(condition, '')) !== null) return 'fout';
  if (advice.find(plain) !== null) return null;
  if (anyFault.find(denied) !== null) return 'fout';
  return denied !== plain || well.find(denied) !== null || wellAlone.is(denied) ? 'goed' : null;
}

/** A label such as "Fouten": its value counts them, or denies them. */
function countOfFaults(text: string): Says {
  const plain = plainWords(text);
  // A date is no count of faults.
  if (/\d ?[-/.:] ?\d/.test(text)) return null;
  const count = /^(?:er (?:zijn|is) )?(\d+|geen|nee|no|none)(?: |$)/.exec(plain)?.[1];
  if (count !== undefined) return /^(?:0+|geen|nee|no|none)$/.test(count) ? 'goed' : 'fout';
  return /^(?:ja|yes)$/.test(plain) ? 'fout' : null;
}

/**
 * What one statement about the exchange says: it went well, it went wrong, or nothing (spec/rules.md: *in order* only where the page says so).
 * Sentence by sentence; a fault in one of them is a fault. Advice, questions and what is still under way say nothing.
 */
export function exchangeSays({ label, value }: Pick<RawSetting, 'label' | 'value'>): Says {
  const words = plainWords(label);
  const isFaultLabel = anyFault.find(words) !== null || strongFault.find(words) !== null;
  if (value.tick !== null && plainWords(value.text) === '') {
    // "Stuur mij een e-mail als een uitwisseling mislukt" is a wish, and not how it went.
    if (advice.find(words) !== null || wish.find(words) !== null) return null;
    const state = switchOf(value);
    const isWellLabel = well.find(words) !== null || wellAlone.is(words);
    if (state === 'unclear' || isFaultLabel === isWellLabel) return null;
    return (state === 'on') === isWellLabel ? 'goed' : 'fout';
  }
  const counted = isFaultLabel ? countOfFaults(value.text) : null;
  if (counted !== null) return counted;
  const said = (value.text.slice(0, 1_000).match(/[^.!?;\n]+[.!?;\n]*/g) ?? []).map(sentenceSays);
  if (said.includes('fout')) return 'fout';
  if (said.includes('goed')) return 'goed';
  // "Uitwisseling mislukt", and below it what to do: the words before the text say how it went.
  const isTitle = predicate.test(words) && wish.find(words) === null && /\p{L}.* .*\p{L}/u.test(value.text) && (datesIn(value.text) ?? []).length === 0;
  return isTitle ? sentenceSays(label) : null;
}
