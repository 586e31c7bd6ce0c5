import type { DeclareMessage } from '@/rules/message/desk';
import { recordDeclaration } from '../record/declaration';
import { recordItemException } from '../record/item-exception';
import { coordinator, drafted, written, type Desk } from './request';

/** A declaration about a whole item. */
export async function declare(desk: Desk, message: DeclareMessage): Promise<{ eventIds: string[] }> {
  const office = await desk.offices.open();
  return written(office, drafted(recordDeclaration(message, coordinator)));
}

/** An exception on an item itself. */
export async function exceptItem(desk: Desk, message: { readonly eventId: string; readonly item: string; readonly reason: string; readonly expiresOn: string }): Promise<{ eventIds: string[] }> {
  const office = await desk.offices.open();
  return written(office, drafted(recordItemException(message, { actor: coordinator, today: office.today })));
}
