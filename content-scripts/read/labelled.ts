import type { Labelled, Root } from './list';

/** Every visible label–value pair under `root` (forms, `dl`, "Label: value", labelled switches), in document order. Never throws. */
export declare function readLabelled(root: Root): Labelled[];
