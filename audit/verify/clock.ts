import { backAllowed } from '../store/clock-jump';
import type { ReadEntry } from './read-entries';
import type { Clock } from '@/rules/message/verify-report';
import { utc } from './utc';

/** What the times of the entries tell of the clock they were taken from. */
export function clockOf(chain: readonly ReadEntry[]): Clock {
  const jumps: number[] = [];
  const backwards: number[] = [];
  const unreadable: number[] = [];
  let before: number | null = null;
  for (const { seq, entry } of chain) {
    const time = utc(entry.recordedAt);
    if (entry.type === 'clock-jump') jumps.push(seq);
    if (time === null) unreadable.push(seq);
    else {
      if (before !== null && before - time > backAllowed && entry.type !== 'clock-jump') backwards.push(seq);
      before = time;
    }
  }
  return { jumps, backwards, unreadable };
}
