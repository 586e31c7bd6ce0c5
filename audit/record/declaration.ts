import type { Actor } from '@/rules/checklist/fact';
import type { DeclareMessage } from '@/rules/message/desk';
import type { Recorded } from './draft';

/** A declaration about a whole item. */
export function recordDeclaration(_message: DeclareMessage, _by: Actor): Recorded {
  throw new Error('being built');
}
