import type { Library } from '../library';
import { library as datatables } from './datatables/page';

/** Every library of the corpus, in the order of the tables. */
export const libraries: readonly Library[] = [datatables];
