import { rulesOf } from '@/rules/index';
import type { ViewMessage } from '@/rules/message/act';
import { pageKinds, type LoggedKind, type PageKind } from '@/rules/page-kind';
import { recordUnrecognised } from '../record/unrecognised';
import { newFront } from './front-book';
import { leaveList } from './list-pages';
import { placeKind } from './places';
import type { Desk } from './request';

/** What stands in front of a tab. Not recognised where it used to be: that is recorded, and told (drift). */
export async function view(desk: Desk, message: ViewMessage): Promise<{ expected: PageKind | null }> {
  const { ports, sender, offices } = desk;
  const kind = pageKinds.find((one) => one === message.kind) ?? null;
  await leaveList(ports, sender.tab, kind);
  let expected: LoggedKind | null = null;
  if (kind === null) {
    const office = await offices.open();
    expected = await placeKind(ports, office.school.id, await office.ring.textOf('address', message.address));
    if (expected !== null) {
      const page = expected;
      const content = await office.ring.textOf('content', '');
      await office.write((tail) => recordUnrecognised({ eventId: ports.uuid(), page, document: message.document }, tail.standing, rulesOf(page).map(({ id }) => id), content, office.today));
    }
  }
  await newFront(ports, sender.tab, { kind, document: message.document, address: message.address, drift: expected }, ports.moment().wall);
  ports.badge({ tab: sender.tab, due: null, active: kind !== null, trouble: false });
  return { expected };
}
