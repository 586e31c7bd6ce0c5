import { sayOf } from './reader';

/** For the measuring script: the reader, in the page's own world. */
(globalThis as unknown as { corpusSayOf: typeof sayOf }).corpusSayOf = sayOf;
