import type { LoggedKind } from '@/rules/page-kind';
import { recordReadingConfirmed } from '../record/reading-confirmed';
import { changeFront, frontOf } from './front-book';
import { Refusal } from './refusal';
import { coordinator, written, type Desk } from './request';

/** *Klopt wat ik lees?*: her answer for the columns now read. */
export async function confirmReading(desk: Desk, message: { readonly eventId: string; readonly page: LoggedKind; readonly tab: number; readonly answer: 'ja' | 'nee' }): Promise<{ eventIds: string[] }> {
  const front = await frontOf(desk.ports, message.tab);
  const seen = front?.looks[message.page];
  if (seen === undefined) throw new Refusal('not-in-front', 'Deze pagina staat niet meer voor u. Open haar opnieuw en beantwoord dan de vraag.');
  const office = await desk.offices.open();
  const columns = await office.ring.textOf('columns', seen.columns);
  const done = await written(office, recordReadingConfirmed(message, columns, coordinator));
  await changeFront(desk.ports, message.tab, (before) => ({ ...before, confirmed: { ...before.confirmed, [message.page]: message.answer } }));
  desk.ports.knownChanged();
  return done;
}
