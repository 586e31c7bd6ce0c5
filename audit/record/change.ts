import type { Actor } from '@/rules/checklist/fact';
import type { Standing } from '@/rules/checklist/standing';
import type { ChangeMessage, SaveMessage } from '@/rules/message/act';
import type { Draft } from '../entry';
import type { KeyedChange } from './keyed';

/** She changed something on the page. */
export function recordChange(_message: ChangeMessage, _standing: Standing, _keyed: KeyedChange, _by: Actor): Draft[] {
  throw new Error('being built');
}

/** She used a save control; nothing is recorded when no change is open in that document. */
export function recordSave(_message: SaveMessage, _standing: Standing, _by: Actor): Draft[] {
  throw new Error('being built');
}
