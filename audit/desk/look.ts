import type { Look } from '@/rules/message/look';
import { keyLook } from '../record/key';
import { isEvidence, recordLook } from '../record/look';
import { changeFront, frontOf } from './front-book';
import { rememberPlace } from './places';
import { Refusal } from './refusal';
import type { Desk } from './request';

/** One look at one page: into the log, and into memory for the panel. */
export async function look(desk: Desk, seen: Look): Promise<{ added: number }> {
  const { ports, sender } = desk;
  const office = await desk.offices.open();
  const before = await frontOf(ports, sender.tab);
  if (before?.whichSchool != null) throw new Refusal('which-school', 'Eerst de vraag bij welke school dit hoort; tot dan leg ik niets vast.');
  const { content: _content, eventId: _id, type: _type, ...shown } = seen;
  await changeFront(ports, sender.tab, (front) => (front.document === seen.document ? { ...front, looks: { ...front.looks, [seen.page]: shown } } : front));
  // The page's own clock is not asked: only the background reads one.
  const { loadedAt: _said, ...untimed } = seen;
  const timed: Look = before?.document === seen.document ? { ...untimed, loadedAt: before.since } : untimed;
  const keyed = await keyLook(seen, office.standing, office.ring, office.ringBefore);
  if (isEvidence(seen, office.standing, keyed)) await rememberPlace(ports, office.school.id, keyed.address, seen.page);
  const now = { today: office.today, at: new Date(office.moment.wall).toISOString() };
  const { added } = await office.write((tail) => recordLook(timed, tail.standing, keyed, now));
  return { added };
}
