import type { RawCell } from '../raw';
import { phrases, plainWords } from '../words/phrase';
import { activatedWords, activeWords, inactiveWords, noWords, notActivatedWords, yesWords } from '../words/status-words';
import type { Medewerker } from './page';

const inactive = phrases(inactiveWords);
const notInactive = phrases(inactiveWords.map((word) => `niet ${word}`));
const active = phrases(activeWords);
const activated = phrases(activatedWords);
const notActivated = phrases(notActivatedWords);
const yes = phrases(yesWords);
const no = phrases(noWords);

type Standing = Pick<Medewerker, 'status' | 'geactiveerd'>;

/**
 * What a text under *status* says. It may speak of the account's activation instead of the person's status:
 * the two meanings of *actief* are kept apart (research/basispoort-facts.md, section 8, point 9).
 */
export function parseStatus(text: string): Standing {
  const plain = plainWords(text);
  if (notActivated.find(plain) !== null) return { status: 'onbekend', geactiveerd: 'nee' };
  if (activated.find(plain) !== null) return { status: 'onbekend', geactiveerd: 'ja' };
  if (notInactive.find(plain) !== null) return { status: 'onbekend', geactiveerd: 'onbekend' };
  if (inactive.find(plain) !== null) return { status: 'inactief', geactiveerd: 'onbekend' };
  return { status: active.find(plain) !== null ? 'actief' : 'onbekend', geactiveerd: 'onbekend' };
}

/**
 * What a cell under *geactiveerd* says. "Inactief" there may mean either thing, and is not read.
 * An empty cell is a *no* only where the column's other cells are marks: the reader has said so with a tick then.
 */
export function parseGeactiveerd(cell: RawCell | undefined): Medewerker['geactiveerd'] {
  if (cell === undefined) return 'onbekend';
  const plain = plainWords(cell.text);
  if (plain !== '') {
    if (inactive.find(plain) !== null && notActivated.find(plain) === null) return 'onbekend';
    if (notActivated.find(plain) !== null || no.is(plain)) return 'nee';
    if (activated.find(plain) !== null || yes.is(plain)) return 'ja';
  }
  return cell.tick === 'yes' ? 'ja' : cell.tick === 'no' ? 'nee' : 'onbekend';
}
