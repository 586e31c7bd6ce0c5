import type { RawPartijen } from '@/rules/uitgeverijen/page';
import type { ReadList } from '../read/list';
import type { Reading } from '../reading';
import type { Place } from '../recognise/recognise';
import { readParties } from './read-parties';

/** Reads the list of publishers. @param score by which the page was recognised, 0–100; @param pointed the lists that she pointed at */
export const read = (document: Document, location: Place, score?: number, pointed?: readonly ReadList[]): Reading<RawPartijen> => readParties('uitgeverijen', document, location, score, pointed);
