import type { Actor } from '@/rules/checklist/fact';
import { foldNewRound } from '@/rules/checklist/fold-round';
import { Bench } from '@/rules/checklist/bench';
import type { Standing } from '@/rules/checklist/standing';
import type { Draft } from '../entry';
import { carryRow, toCarry } from './carry';
import { draft, numbered } from './draft';

/** A party that is known by name: its subject under the old and the new key. */
export interface CarryPair { readonly from: string; readonly to: string }

/**
 * `school-year-started`, and what is carried over at once: the parties of the notebook, the LAS supplier among them. Other rows follow when they are next read.
 * All of it must be written under the new round's name.
 * @param pairs made by the desk from the notebook's names and both keys
 * @param by her click; the coach on 1 August
 */
export function recordRoundStart(message: { readonly eventId: string; readonly round: string }, standing: Standing, pairs: readonly CarryPair[], by: { readonly actor: Actor; readonly today: string }): Draft[] {
  const started = draft(message.eventId, 'school-year-started', { actor: by.actor, observation: { field: 'round', before: standing.round, after: message.round } });
  if (standing.round === null || standing.round >= message.round) return numbered(message.eventId, standing.round === message.round ? [] : [started]);
  // What the old round leaves is decided by the fold alone.
  const bench = new Bench(standing);
  foldNewRound(bench, message.round);
  const carried = pairs.flatMap(({ from, to }) => {
    const old = toCarry(bench.standing, to, from);
    return old === null ? [] : carryRow(old, to, null, by.today);
  });
  return numbered(message.eventId, [started, ...carried]);
}
