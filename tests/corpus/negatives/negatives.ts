import type { CorpusPage } from '../page';
import { portalNegatives } from './portal';
import { publicPages } from './public';

/** Pages that are none of ours, all with our words on them. */
export const negatives: readonly CorpusPage[] = [...publicPages, ...portalNegatives];
