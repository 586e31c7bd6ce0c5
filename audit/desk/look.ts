import type { FrontLook } from '@/rules/message/front';
import type { Look } from '@/rules/message/look';
import { keyLook } from '../record/key';
import { isEvidence, recordLook } from '../record/look';
import { changeFront, frontOf } from './front-book';
import { rememberPlace } from './places';
import { Refusal } from './refusal';
import type { Desk } from './request';

/**
 * What the panel needs of a look: of a long list the rows that have a finding, of parties all. The browser keeps ten million bytes for all tabs
 * together: a list of 20,000 people does not fit in it, and nothing of it is asked.
 */
function forPanel({ content: _content, eventId: _id, type: _type, ...seen }: Look): FrontLook {
  const verdicts = seen.verdicts.map((verdict) => ({ ...verdict, blocked: [] }));
  if (seen.page !== 'medewerkers' && seen.page !== 'ip-nummers') return { ...seen, verdicts };
  const found = new Set(seen.faults.flatMap(({ identity }) => identity ?? []));
  return { ...seen, verdicts, rows: seen.rows.filter(({ identity }) => found.has(identity)), values: Object.fromEntries(Object.entries(seen.values).filter(([name]) => found.has(name))) };
}

/** One look at one page: into the log, and into memory for the panel. */
export async function look(desk: Desk, seen: Look): Promise<{ added: number }> {
  const { ports, sender } = desk;
  const office = await desk.offices.open();
  const before = await frontOf(ports, sender.tab);
  if (before?.whichSchool != null) throw new Refusal('which-school', 'Eerst de vraag bij welke school dit hoort; tot dan leg ik niets vast.');
  await changeFront(ports, sender.tab, (front) => (front.document === seen.document ? { ...front, looks: { ...front.looks, [seen.page]: forPanel(seen) } } : front));
  // The page's own clock is not asked: only the background reads one.
  const { loadedAt: _said, ...untimed } = seen;
  const timed: Look = before?.document === seen.document ? { ...untimed, loadedAt: before.since } : untimed;
  const keyed = await keyLook(seen, office.standing, office.ring, office.ringBefore);
  if (isEvidence(seen, office.standing, keyed)) await rememberPlace(ports, office.school.id, keyed.address, seen.page);
  const now = { today: office.today, at: new Date(office.moment.wall).toISOString() };
  const { added } = await office.write((tail) => recordLook(timed, tail.standing, keyed, now));
  return { added };
}
