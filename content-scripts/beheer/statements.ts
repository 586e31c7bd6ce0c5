import type { RawSetting } from '@/rules/beheer/page';
import { datesIn } from '@/rules/words/date';
import { couplingValues, couplingWords, exchangeWords, lastExchangeWords, mfaWords } from '@/rules/words/setting-words';
import { phrases, plainWords } from '@/rules/words/phrase';
import { isSecretLabel } from '@/rules/words/secret-words';
import { openText, SecretPlaces } from '../recognise/secret-places';
import { walk } from '../read/flat';
import { headingBefore } from '../read/caption';
import { squash } from '../read/text';
import { isDialog, isVisible } from '../read/visible';
import { runText } from './run-text';

/** A setting or statement with the element that shows it. */
export interface FoundSetting {
  readonly setting: RawSetting;
  readonly element: Element;
}

const mfa = phrases(mfaWords);
const coupling = phrases(couplingWords);
const position = phrases(couplingValues);
const last = phrases(lastExchangeWords);
const exchange = phrases(`${exchangeWords}|uitwisselen|gesynchroniseerd|uitgewisseld`);
/** A sentence that advises, announces or explains says nothing of how it stands now. */
const advice = phrases(['als', 'indien', 'wanneer', 'zodra', 'tijdens', 'bij een', 'zet', 'kies', 'kunt', 'kan', 'kun', 'moet', 'moeten', 'zal', 'wordt', 'vanaf', 'standaard', 'tijdelijk', 'altijd', 'lees', 'if', 'when', 'during', 'choose', 'can', 'should', 'must', 'will', 'from', 'default']);

const inline = /^(?:span|b|strong|em|i|a|time|font|br|wbr|code|mark|small|u|abbr)$/;
const skipped = /^(?:nav|footer|aside|select|button|svg|head)$/;
/** A page of settings is short; what is longer is a list. */
const most = 3_000;

/** Visible runs of text, each as one, at most 300 characters. */
export function* texts(document: Document): Generator<{ readonly element: Element; readonly text: string }> {
  let visited = 0;
  const secrets = new SecretPlaces();
  const isRun = (element: Element): boolean => [...element.children].every((child) => inline.test(child.localName) && isRun(child));
  const enter = (element: Element): boolean => !skipped.test(element.localName) && element.childElementCount <= 80 && !isDialog(element) && !isRun(element) && !secrets.holds(element);
  for (const element of walk(document.body, enter)) {
    visited += 1;
    if (visited > most) return;
    if (skipped.test(element.localName) || inline.test(element.localName) && element.parentElement !== null && isRun(element.parentElement) || element.closest('nav,footer,aside,button,a,label,[role=navigation]') !== null) continue;
    if (!isRun(element) || secrets.holds(element)) continue;
    const text = openText(runText(element, (parent) => secrets.of(parent)));
    if (text.length >= 8 && text.length <= 300) yield { element, text };
  }
}

const setting = (about: RawSetting['about'], label: string, text: string): RawSetting => ({ about, label: label.slice(0, 400), value: { text, tick: null, iso: null }, edited: false });

function ofSentence(sentence: string, heading: string): RawSetting[] {
  const plain = plainWords(sentence);
  const found: RawSetting[] = [];
  const isAdvice = advice.find(plain) !== null || sentence.endsWith('?');
  const states = /(?:^| )(?:staat|is|loopt|werkt|gaat|set to|runs|works)(?: |$)/.test(plain);
  if (!isAdvice && states && coupling.find(plain) !== null && position.find(plain) !== null) found.push(setting('las-koppeling', heading, sentence));
  const state = /(?:^| )(?:staat|is|zijn|are)(?: nu| now| momenteel)? (aan|uit|ingeschakeld|uitgeschakeld|actief|verplicht|niet verplicht|on|off|enabled|disabled)(?: |$)/.exec(plain)?.[1];
  if (!isAdvice && state !== undefined && mfa.find(plain) !== null) found.push(setting('mfa', sentence, state));
  const moment = last.find(plain);
  if (moment !== null && !isAdvice) {
    const rest = sentence.slice(lengthOf(sentence, moment)).replace(/^[\s:]*(?:was|is|op|on)?\s*/i, '');
    // "… is mislukt: 2 groepen zijn niet overgenomen" holds a number and no moment.
    if (datesIn(rest)?.length !== 0 || /gisteren|vandaag|yesterday|today|geleden|ago/i.test(rest)) found.push(setting('laatste-uitwisseling', heading, rest.replace(/[.]$/, '')));
  }
  if (exchange.find(plain) !== null || moment !== null) found.push(setting('uitwisseling', heading, sentence));
  return found;
}

/** How far into a sentence a phrase of it reaches; the phrase is in plain words, the sentence as shown. */
function lengthOf(sentence: string, phrase: string): number {
  for (let end = 1; end <= sentence.length; end += 1) if (plainWords(sentence.slice(0, end)).endsWith(phrase)) return end;
  return 0;
}

/**
 * What sentences say of the settings ("De koppeling staat op handmatig", "De laatste uitwisseling is mislukt").
 * @param isRead whether an element was read as a labelled setting already
 */
export function readStatements(document: Document, isRead: (element: Element) => boolean): FoundSetting[] {
  const found: FoundSetting[] = [];
  for (const { element, text } of texts(document)) {
    const plain = plainWords(text);
    if ((mfa.find(plain) === null && coupling.find(plain) === null && exchange.find(plain) === null && last.find(plain) === null) || isSecretLabel(text) || isRead(element) || !isVisible(element)) continue;
    const before = headingBefore(element);
    const heading = before === null ? '' : squash(before.textContent ?? '');
    for (const sentence of text.match(/(?:[^.!?]|[.](?=\d))+[.!?]?/g) ?? []) for (const said of ofSentence(squash(sentence), heading)) found.push({ setting: said, element });
  }
  return found;
}
