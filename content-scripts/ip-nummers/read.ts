import { ipColumns, type IpColumn, type RawIpNummers } from '@/rules/ip-nummers/page';
import { ipHeaders } from '@/rules/words/header-words';
import { phrases, plainWords } from '@/rules/words/phrase';
import { chooseList, type Choice } from '../columns/choose-list';
import { plainCell, readNothing, readRows, withConfidence } from '../columns/list-reading';
import { tallyOfList, tallyOfNothing } from '../columns/tally';
import { readLabelled } from '../read/labelled';
import { readLists } from '../read/lists';
import type { Labelled, ReadList } from '../read/list';
import type { Reading } from '../reading';
import { recognise, type Place } from '../recognise/recognise';
import { readFields } from './read-fields';

const ipLabel = phrases(ipHeaders.ip.names);
const never = (): boolean => false;

/** What makes a list the list of IP numbers. */
export const ipList: Choice<IpColumn> = {
  wishes: {
    ip: { words: ipHeaders.ip, selfEvident: true, fits: ({ address }) => address >= 0.3, isBy: ({ address }) => address >= 0.3, contradicts: ({ email, date, tick }) => email >= 0.5 || date >= 0.5 || tick >= 0.8 },
    van: { words: ipHeaders.van, fits: never, contradicts: ({ date, filled, address }) => date >= 0.5 || (filled > 0 && address === 0) },
    tot: { words: ipHeaders.tot, fits: never, contradicts: ({ date, filled, address }) => date >= 0.5 || (filled > 0 && address === 0) },
    omschrijving: { words: ipHeaders.omschrijving, fits: never, contradicts: ({ address }) => address >= 0.5 },
    locatie: { words: ipHeaders.locatie, fits: never, contradicts: ({ address }) => address >= 0.5 },
  },
  isEnough: ({ states, found }, list) => {
    if (states.ip === 'no-column' && states.van === 'no-column') return list.shape === 'text-area' && ipLabel.find(plainWords(list.caption)) !== null;
    return found.ip === undefined || found.ip.heading !== '' || list.shape !== 'definition';
  },
  joinsHeadings: true,
  notUnder: /\b(?:uw|je|jouw|eigen|huidige?|your|current|logboek|geschiedenis|history|log|sessies|sessions|voorbeeld)\b/,
};

const placeLabel = phrases(ipHeaders.locatie.names);

/** A text area on this page is the list also where none of its lines is an address; words over it that say where ("Dependance") name no column. */
function withLines(list: ReadList): ReadList {
  const [head, more] = list.heads;
  if (list.shape !== 'text-area' || !head || more) return list;
  if (head.text === '') return ipLabel.find(plainWords(list.caption)) !== null ? { ...list, heads: [{ text: 'IP', group: '', element: null }] } : list;
  return placeLabel.find(plainWords(head.text)) !== null && ipLabel.find(plainWords(head.text)) === null ? { ...list, heads: [{ ...head, text: '' }] } : list;
}

/**
 * Reads the list of IP numbers: a table, a list, a text area, or loose fields with a label.
 * @param score by which the page was recognised, 0–100; @param lists what `readListsSliced` gave, so that a long list is no long task
 */
export function read(document: Document, location: Place, score: number = recognise(document, location).score, lists: readonly ReadList[] = readLists(document)): Reading<RawIpNummers> {
  const chosen = chooseList(lists.map(withLines), ipList);
  if (chosen !== null && (chosen.lists.some((list) => list.rows.length > 0) || chosen.seen.complete)) {
    const { rows, reading } = readRows('ip-nummers', chosen, plainCell);
    return { kind: 'ip-nummers', raw: { seen: withConfidence(chosen.seen, score), columns: chosen.columns.states, rows }, ...reading, tally: () => tallyOfList(document, chosen) };
  }
  // She pointed at a list: loose fields are no part of it.
  if (lists.some(({ pointed }) => pointed)) return readNothing('ip-nummers', document, ipColumns, score);
  const labelled: readonly Labelled[] = readLabelled(document).filter(({ dialog }) => dialog === null);
  return readFields(labelled, score) ?? { ...readNothing('ip-nummers', document, ipColumns, score), tally: () => tallyOfNothing(document, lists) };
}
