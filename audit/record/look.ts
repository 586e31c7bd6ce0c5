import type { Standing } from '@/rules/checklist/standing';
import type { Look } from '@/rules/message/look';
import type { Draft } from '../entry';
import type { Now } from './draft';
import type { Keyed } from './keyed';

/** What one look adds to the log. */
export function recordLook(_look: Look, _standing: Standing, _keyed: Keyed, _now: Now): Draft[] {
  throw new Error('being built');
}
