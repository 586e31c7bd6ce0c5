import type { Reading } from '../reading';
import { codeFieldHere, recognise, type Place } from '../recognise/recognise';
import type { Seen } from '@/rules/seen';

/** What is read of a log-in page: that a code field is in view, and nothing else. */
export interface RawInloggen {
  readonly seen: Seen;
  readonly codeField: boolean;
}

/** Says whether a one-time-code field is in view. The field is never read, and no event of it is listened to (spec/rules.md, inloggen). */
export function read(document: Document, location: Place, score: number = recognise(document, location).score): Reading<RawInloggen> | null {
  if (!codeFieldHere(document)) return null;
  return {
    kind: 'inloggen',
    raw: { seen: { rowsSeen: 0, rowsClaimed: null, complete: true, why: [], confidence: Math.min(100, Math.max(0, Math.round(score))) }, codeField: true },
    understood: [], columns: 'inloggen', elementOf: () => null, placeOf: () => null, zones: [],
  };
}
