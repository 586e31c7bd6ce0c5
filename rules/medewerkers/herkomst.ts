import { denyingWords, originMeaning, ownOriginWords } from '../words/origin-words';
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

/**
 * What a text says about where an account comes from; two meanings at once, a denial or unknown words are `onbekend`.
 * "Basispoort" alone is *handmatig* (against "LAS"), beside another word it says nothing, and beside a mere "automatisch" it makes it a doubt.
 */
export function parseHerkomst(text: string): Medewerker['herkomst'] {
  const plain = plainWords(text);
  if (plain === '' || denying.find(plain) !== null) return 'onbekend';
  const found = (['las', 'handmatig', 'standaard'] as const).filter((meaning) => meanings[meaning].find(plain) !== null);
  const ours = own.find(plain) !== null;
  const [only] = found;
  if (only === undefined) return ours ? 'handmatig' : 'onbekend';
  if (found.length > 1) return 'onbekend';
  return only === 'las' && ours && namedLas.find(plain) === null ? 'onbekend' : only;
}
