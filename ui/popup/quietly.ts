import type { Reply } from '@/rules/message/reply';
import type { Act } from './app';

/** Does something of which the panel itself shows that it was done; only a refusal is told. */
export function quietly(act: Act, work: Promise<Reply<unknown>>): void {
  void work.then((reply) => { if (!reply.ok) void act(Promise.resolve(reply), false); });
}
