/** What the clock says at one moment. Only the background makes these. */
export interface Moment {
  /** Wall clock, milliseconds since 1970. */
  readonly wall: number;
  /** Minutes east of UTC. */
  readonly offset: number;
  /** Milliseconds of a clock that nobody can set (`performance.now()`). */
  readonly monotonic: number;
}

/** A jump of the clock of this computer. `seconds`: how far, negative is back. */
export interface Jump { readonly kind: 'before-last-entry' | 'against-monotonic'; readonly seconds: number }

/** How far back an entry may stand against the one before it (spec/audit.md, One entry). */
export const backAllowed = 2 * 60_000;
/** How far wall clock and monotonic clock may part within one life of the worker. */
export const driftAllowed = 5 * 60_000;

/**
 * Whether the clock jumped.
 * @param last `recordedAt` of the last entry, null when there is none
 * @param life the moment at which this life of the worker started, or was last put right
 */
export function clockJump(last: string | null, life: Moment, now: Moment): Jump | null {
  if (last !== null) {
    const back = now.wall - Date.parse(last);
    if (back < -backAllowed) return { kind: 'before-last-entry', seconds: Math.trunc(back / 1_000) };
  }
  const drift = now.wall - life.wall - (now.monotonic - life.monotonic);
  return Math.abs(drift) > driftAllowed ? { kind: 'against-monotonic', seconds: Math.trunc(drift / 1_000) } : null;
}
