/**
 * Texts that nobody may ever find again outside the page: each is made once, says where it stood, and is looked for in all that the coach keeps,
 * sends and shows (spec/promises.md, S11; issue 9, done-when). They come through folding unharmed, so that no copy in other letters goes unseen.
 */
const made: string[] = [];

/** A word for a secret at one place. @param place letters only */
export function secret(place: string): string {
  const word = `kanarieqx${place}`;
  if (!/^[a-z]+$/.test(word) || made.includes(word)) throw new Error(`no canary: ${place}`);
  made.push(word);
  return word;
}

/** Digits for a secret: a PIN, a code, a number like a BSN. */
export function digits(number: string): string {
  if (!/^\d{6,}$/.test(number) || made.includes(number)) throw new Error(`no canary: ${number}`);
  made.push(number);
  return number;
}

/** Every canary that was made so far. */
export const canaries = (): readonly string[] => made;

/** The canaries that stand in a text, whatever their letters; digits also where signs or spaces were put between them. */
export function canariesIn(text: string): string[] {
  const low = text.toLowerCase();
  const bare = low.replace(/[\s.\-–:/]/g, '');
  return made.filter((one) => low.includes(one) || (/^\d/.test(one) && bare.includes(one)));
}

const joinedWords = new Set<string>();

/** A secret in one text with its own label ("Pincode: 1234"): read as far as it takes to find the label, and dropped at once. */
export function joined(place: string): string {
  const word = secret(place);
  joinedWords.add(word);
  return word;
}

/** Whether a canary stands in one text with its label. */
export const isJoined = (word: string): boolean => joinedWords.has(word);
