import { aloneManual, denyingWords, originFillers, originMeaning, ownOriginWords, plainOriginWords } from '../words/origin-words';
import { phrases, plainWords } from '../words/phrase';
import type { Medewerker } from './page';

const meanings = {
  las: phrases(originMeaning.las),
  handmatig: phrases(originMeaning.handmatig),
  standaard: phrases(originMeaning.standaard),
};
const namedLas = phrases(['las', 'parnassys', 'esis']);
const own = phrases(ownOriginWords);
const denying = phrases(denyingWords);
const alone = phrases(aloneManual);
const fillers = phrases(originFillers);
const plainly = phrases(plainOriginWords);

/**
 * What a text says about where an account comes from; two meanings at once, a denial or unknown words are `onbekend`.
 * "Basispoort" alone is *handmatig* (against "LAS"), beside another word it says nothing, and beside a mere "automatisch" it makes it a doubt.
 */
export function parseHerkomst(text: string): Medewerker['herkomst'] {
  const plain = plainWords(text);
  if (plain === '' || denying.find(plain) !== null) return 'onbekend';
  if (alone.is(plain)) return 'handmatig';
  const found = (['las', 'handmatig', 'standaard'] as const).filter((meaning) => meanings[meaning].find(plain) !== null);
  const ours = own.find(plain) !== null;
  const [only] = found;
  if (only === undefined) return ours ? 'handmatig' : 'onbekend';
  if (found.length > 1) return 'onbekend';
  return only === 'las' && ours && namedLas.find(plain) === null ? 'onbekend' : only;
}

/** Whether a text tells where an account comes from and nothing beside it; a remark in which such a word happens to stand ("lokaal A", "gaat automatisch open") is none. */
export function isOriginAlone(text: string): boolean {
  if (parseHerkomst(text) === 'onbekend') return false;
  const plain = plainWords(text);
  if (alone.is(plain) || own.is(plain)) return true;
  let rest = ` ${plain} `;
  for (const meaning of Object.values(meanings)) for (let said = meaning.find(rest.trim()); said !== null; said = meaning.find(rest.trim())) rest = ` ${` ${rest.trim()} `.replace(` ${said} `, ' ').trim()} `;
  return rest.trim().split(/ +/).every((word) => word === '' || fillers.is(word));
}

/** Whether a text names an origin in words that are little used for anything else. */
export const isPlainOrigin = (text: string): boolean => plainly.find(plainWords(text)) !== null;
