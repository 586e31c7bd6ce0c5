import type { Seen } from '@/rules/seen';
import type { ReadList, Root } from './list';

/** How much of a list was seen (readLists has asked it already: `ReadList.seen`). `root`: the part of the page around it. */
export declare function completeness(list: Omit<ReadList, 'seen' | 'zones'>, root: Root): Seen;
/** For a page on which no list was found: complete only where the page says that it is empty, else `loading` or `other-frame`. */
export declare function seenWithoutList(root: Root): Seen;
