import { partijColumns, type PartijColumn, type RawPartijen } from '@/rules/uitgeverijen/page';
import { partijHeaders } from '@/rules/words/header-words';
import { networkWords, publisherWords } from '@/rules/words/party-words';
import { saidBy } from '@/rules/words/tick-words';
import { phrases, plainWords } from '@/rules/words/phrase';
import { chooseList, type Choice, type Chosen } from '../columns/choose-list';
import { columnFacts } from '../columns/column-facts';
import { plainCell, readNothing, readRows, withConfidence } from '../columns/list-reading';
import { readLabelledRows, type LabelledColumns } from '../columns/labelled-rows';
import { tallyOfList, tallyOfNothing } from '../columns/tally';
import { readLabelled } from '../read/labelled';
import type { Labelled, ReadList, ReadRow } from '../read/list';
import { readLists } from '../read/lists';
import { tickColumn } from '../read/tick';
import type { Reading } from '../reading';
import { recognise, type Place } from '../recognise/recognise';
import { findSaveControls } from '../watch/save-control';

/** A box above the others that turns them all on. */
const allBox = /^(?:alle?|alles|all|select all|(?:alles|alle \w+) (?:selecteren|aanvinken|uitvinken)|selecteer alles?)$/;

/** The column whose cells hold both a name and a tick ("☐ Zwijsen"); -1 when none does. */
function nameWithTick(list: ReadList): number {
  return list.heads.findIndex((_, at) => {
    const facts = columnFacts(list.rows.length, (row) => list.rows[row]?.cells[at] ?? null);
    return facts.text >= 0.6 && facts.tick >= 0.5;
  });
}

/** Boxes that set something else than a party. */
const otherBox = phrases(['toon', 'verberg*', 'filter*', 'zoek*', 'alleen', 'onthoud*', 'akkoord', 'ik ga*', 'ik heb*', 'nieuwsbrief', 'mfa', 'show', 'hide', 'only', 'remember', 'agree']);
const looseColumns: LabelledColumns<PartijColumn> = { columns: partijColumns, control: 'aangevinkt', cellsOf: ({ label, cell }) => ({ naam: { text: label.slice(0, 2_000), tick: null, iso: null }, aangevinkt: { text: '', tick: cell.tick, iso: null } }) };

/** Boxes with a name behind them that stand in no list. Words that stand behind several of them are no names. */
function looseBoxes(document: Document): Labelled[] {
  const boxes = readLabelled(document).filter(({ label, cell, dialog }) => dialog === null && cell.tick !== null && !cell.secret && label !== '' && label.length <= 80 && otherBox.find(plainWords(label)) === null && !allBox.test(plainWords(label)));
  return new Set(boxes.map(({ label }) => plainWords(label))).size === boxes.length ? boxes : [];
}

const isBare = ({ lists }: Chosen<PartijColumn>): boolean => lists.every((list) => list.shape !== 'table' && list.shape !== 'grid' && list.heads.every((head) => head.text === ''));

/** Rows that a name and a tick were found for; none where one of the columns is in doubt. */
function ticked({ lists, columns }: Chosen<PartijColumn>): number {
  const place = columns.found.aangevinkt?.at[0];
  if (place === undefined || columns.states.naam !== 'read') return 0;
  return lists.flatMap((list) => list.rows).filter((row) => row.cells[place]?.tick != null || row.cells[place]?.mark === 'empty').length;
}

/** Where each row has a *ja* and a *nee* to choose from, the *ja* is the tick; -1 when it is not so. */
function yesOfPair(list: ReadList): number {
  const says = (at: number, said: 'yes' | 'no'): boolean => list.rows.length > 0 && list.rows.every((row) => saidBy(row.cells[at]?.text || (list.heads[at]?.text ?? '')) === said && row.cells[at]?.tick != null);
  const yes = list.heads.findIndex((_, at) => says(at, 'yes'));
  return yes >= 0 && list.heads.some((_, at) => at !== yes && says(at, 'no')) ? yes : -1;
}

/** What makes a list that of one of the party pages. */
export function partyList(page: RawPartijen['page']): Choice<PartijColumn> {
  const other = page === 'uitgeverijen' ? 'netwerk\\w*|network\\w*' : 'uitgever\\w*|publisher\\w*';
  const others = phrases(page === 'uitgeverijen' ? networkWords : publisherWords);
  return {
    wishes: {
      aangevinkt: { words: partijHeaders.aangevinkt, selfEvident: true, fits: ({ tick, text }) => tick > 0 && text < 0.2, isBy: ({ tick, text }) => tick >= 0.3 && text < 0.2, contradicts: ({ filled, tick, date, text }) => filled > 0 && tick < 0.2 && (date >= 0.5 || text >= 0.5) },
      naam: { words: partijHeaders.naam, selfEvident: true, fits: ({ text }) => text >= 0.6, isBy: ({ text, email }) => text >= 0.6 && email < 0.2, firstBy: true, contradicts: ({ email, date }) => email >= 0.5 || date >= 0.5 },
    },
    isEnough: ({ states }, list) => {
      const hasName = states.naam !== 'no-column' || list.rows.every((row) => row.title !== '');
      if (!hasName || (states.aangevinkt === 'no-column' && nameWithTick(list) < 0)) return false;
      // Mostly the other page's parties: it is the other page's list, in a document that shows both.
      const known = list.rows.filter((row) => row.cells.some((cell) => cell !== null && others.is(plainWords(cell.text)))).length;
      return known === 0 || known * 2 < list.rows.length;
    },
    joinsHeadings: false,
    notUnder: new RegExp(`\\b(?:${other}|filter\\w*|zoek\\w*|voorbeeld|logboek|history)\\b`),
  };
}

/** Name and tick may stand in one cell, and a name may be the card's title. */
function withHidden(chosen: Chosen<PartijColumn>): Chosen<PartijColumn> {
  const states = { ...chosen.columns.states };
  const found = { ...chosen.columns.found };
  const [list] = chosen.lists;
  if (list === undefined) return chosen;
  const both = nameWithTick(list);
  if (states.naam === 'no-column' && both >= 0) { states.naam = 'read'; found.naam = { at: [both], heading: list.heads[both]?.text ?? '' }; }
  if (states.aangevinkt === 'no-column' && both >= 0) { states.aangevinkt = 'read'; found.aangevinkt = { at: [both], heading: '' }; }
  if (states.naam === 'no-column' && list.rows.every((row) => row.title !== '')) states.naam = 'read';
  const yes = states.aangevinkt === 'two-candidates' ? yesOfPair(list) : -1;
  if (yes >= 0) { states.aangevinkt = 'read'; found.aangevinkt = { at: [yes], heading: '' }; }
  return { ...chosen, columns: { states, found } };
}

/**
 * Reads a list of parties with their ticks; both party pages are read by it.
 * @param score by which the page was recognised, 0–100; @param lists what `readListsSliced` gave, so that a long list is no long task
 * @returns a reading without rows where no such list can be found
 */
export function readParties(page: RawPartijen['page'], document: Document, location: Place, score: number = recognise(document, location).score, lists: readonly ReadList[] = readLists(document)): Reading<RawPartijen> {
  const saveControl = findSaveControls(document).length > 0;
  const best = chooseList(lists, partyList(page));
  const chosen = best === null ? null : withHidden(best);
  // She pointed at a list: loose boxes are no part of it.
  const boxes = !lists.some(({ pointed }) => pointed) && (chosen === null || isBare(chosen)) ? looseBoxes(document) : [];
  // A list without heads is only a guess of what repeats: where more boxes stand than it holds, the boxes are the rows.
  if (chosen === null || boxes.length > ticked(chosen)) {
    const loose = boxes.length > 0 ? readLabelledRows(page, boxes, looseColumns, score) : { ...readNothing(page, document, partijColumns, score), tally: () => tallyOfNothing(document, lists) };
    return { ...loose, raw: { ...loose.raw, page, saveControl, saved: false } };
  }
  const place = chosen.columns.found.aangevinkt?.at[0];
  const all = chosen.lists.flatMap((list) => list.rows);
  const ticks = place === undefined ? [] : tickColumn(all.map((row) => row.cells[place] ?? null));
  const tickOf = new Map<ReadRow, ReturnType<typeof tickColumn>[number]>(all.map((row, at) => [row, ticks[at] ?? null]));
  const byTitle = chosen.columns.found.naam === undefined;
  const { rows, reading } = readRows(page, chosen, (row, column, cells) => {
    if (column === 'naam') return byTitle ? { text: row.title, tick: null, iso: null } : cells[0] && { text: cells[0].text || cells[0].name, tick: null, iso: null };
    const cell = plainCell(row, column, cells);
    return cell && { ...cell, text: place === chosen.columns.found.naam?.at[0] ? '' : cell.text, tick: tickOf.get(row) ?? cell.tick };
  }, (row) => !row.cells.some((cell) => cell !== null && allBox.test(plainWords(cell.text || cell.name))));
  return { kind: page, raw: { page, seen: withConfidence(chosen.seen, score), columns: chosen.columns.states, rows, saveControl, saved: false }, ...reading, tally: () => tallyOfList(document, chosen) };
}
