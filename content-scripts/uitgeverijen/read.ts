import type { RawPartijen } from '@/rules/uitgeverijen/page';
import type { ReadList } from '../read/list';
import type { Reading } from '../reading';
import type { Place } from '../recognise/recognise';
import { readParties } from './read-parties';

/** Reads the list of publishers. @param score by which the page was recognised, 0–100; @param lists read before, in slices; else all of the page are read here */
export const read = (document: Document, location: Place, score?: number, lists?: readonly ReadList[]): Reading<RawPartijen> => readParties('uitgeverijen', document, location, score, lists);
