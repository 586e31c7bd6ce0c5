import { identityText, separator } from '../identity';
import { fold } from '../words/fold';
import type { Medewerker } from './page';

const kind = `${identityText('medewerker')}${separator}`;

type Person = Pick<Medewerker, 'email' | 'herkomst'>;

function base({ email }: Person, folded: string): string | null {
  if (folded !== '') return `${kind}${folded}`;
  return email.kind === 'value' ? identityText('medewerker', email.value) : null;
}

/** What is added where rows share a text: first the origin, then the address. */
const additions: readonly ((person: Person) => string)[] = [
  ({ herkomst }) => herkomst,
  ({ email }) => (email.kind === 'value' ? email.value : ''),
];

/** The texts that stand on more than one row. */
function shared(texts: readonly (string | null)[]): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const text of texts) {
    if (text === null) continue;
    if (seen.has(text)) twice.add(text);
    seen.add(text);
  }
  return twice;
}

/**
 * Identity texts of the rows, in their order (spec/audit.md, Who a row is): the folded full name; where rows share it also the origin,
 * then the folded address; still equal, or neither name nor address: null. So a corrected address keeps its answers.
 * @param names the folded full names with the first name in front, in the order of `people`; empty where there is none
 */
export function identitiesOf(people: readonly Person[], names: readonly string[]): (string | null)[] {
  const texts = people.map((person, at) => base(person, names[at] ?? ''));
  for (const add of additions) {
    const twice = shared(texts);
    if (twice.size === 0) return texts;
    people.forEach((person, at) => {
      const text = texts[at] ?? null;
      if (text !== null && twice.has(text)) texts[at] = `${text}${separator}${fold(add(person))}`;
    });
  }
  const twice = shared(texts);
  return texts.map((text) => (text !== null && twice.has(text) ? null : text));
}
