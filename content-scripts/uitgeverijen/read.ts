import type { RawPartijen } from '@/rules/uitgeverijen/page';
import type { Reading } from '../reading';
import type { Place } from '../recognise/recognise';
import { readParties } from './read-parties';

/** Reads the list of publishers. @param score by which the page was recognised, 0–100 */
export const read = (document: Document, location: Place, score?: number): Reading<RawPartijen> => readParties('uitgeverijen', document, location, score);
