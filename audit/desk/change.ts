import type { ChangeMessage, SaveMessage } from '@/rules/message/act';
import { recordChange, recordSave } from '../record/change';
import { keyChange } from '../record/key';
import { coordinator, type Desk } from './request';

/** She changed something on the page. */
export async function change(desk: Desk, message: ChangeMessage): Promise<{ added: number }> {
  const office = await desk.offices.open();
  const keyed = await keyChange(message, office.ring);
  const { added } = await office.write((tail) => recordChange(message, tail.standing, keyed, coordinator));
  return { added };
}

/** She used a save control with changes open. */
export async function save(desk: Desk, message: SaveMessage): Promise<{ added: number }> {
  const office = await desk.offices.open();
  const { added } = await office.write((tail) => recordSave(message, tail.standing, coordinator));
  return { added };
}
