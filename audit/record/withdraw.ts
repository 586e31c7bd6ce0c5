import type { Actor } from '@/rules/checklist/fact';
import type { Standing } from '@/rules/checklist/standing';
import type { Recorded } from './draft';

/** Takes earlier answers, declarations, exceptions or confirmations back: a `decision` `ingetrokken` each. */
export function recordWithdraw(_message: { readonly eventId: string; readonly withdrawn: readonly string[] }, _standing: Standing, _by: Actor): Recorded {
  throw new Error('being built');
}
