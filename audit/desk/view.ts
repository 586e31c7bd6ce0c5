import { rulesOf } from '@/rules/index';
import type { ViewMessage } from '@/rules/message/act';
import { pageKinds, type LoggedKind } from '@/rules/page-kind';
import { mappingFor } from '@/rules/mapping/view-fits';
import type { ViewReply } from '@/rules/message/point';
import { recordUnrecognised } from '../record/unrecognised';
import { frontOf, newFront } from './front-book';
import { leaveList } from './list-pages';
import { mappingsOf } from './mappings';
import { addressesOf, placeKind } from './places';
import type { Desk } from './request';

/**
 * What stands in front of a tab. Not recognised where it used to be: that is recorded, and told (drift).
 * What she taught by *Aanwijzen* for this view goes along; where it fits no more (`misfit`) the page is one that is not recognised.
 */
export async function view(desk: Desk, message: ViewMessage): Promise<ViewReply> {
  const { ports, sender, offices } = desk;
  const recognised = pageKinds.find((one) => one === message.kind) ?? null;
  const office = recognised === null || message.words !== undefined ? await offices.open() : null;
  const addresses = office === null ? [] : await addressesOf(office, message.address);
  const found = office === null || message.words === undefined ? null : mappingFor(await mappingsOf(ports, office.school.id), { words: message.words, addresses });
  const misfit = found !== null && message.misfit === true;
  const kind = misfit ? null : (found?.kind ?? recognised);
  await leaveList(ports, sender.tab, kind);
  let expected: LoggedKind | null = null;
  if (kind === null && office !== null) {
    expected = await placeKind(ports, office.school.id, addresses[0] ?? '');
    if (expected !== null) {
      const page = expected;
      const content = await office.ring.textOf('content', '');
      await office.write((tail) => recordUnrecognised({ eventId: ports.uuid(), page, document: message.document }, tail.standing, rulesOf(page).map(({ id }) => id), content, office.today));
    }
  }
  const mapping = found === null ? null : { id: found.id, kind: found.kind, columns: [...new Set(found.columns.map(({ column }) => column))], fits: !misfit };
  await newFront(ports, sender.tab, { kind, document: message.document, address: message.address, drift: expected, mapping }, ports.moment().wall);
  ports.badge({ tab: sender.tab, due: null, active: kind !== null, trouble: false });
  const pointing = (await frontOf(ports, sender.tab))?.pointing;
  return { expected, mapping: misfit ? null : found, pointing: pointing == null || pointing.list !== null || pointing.ended !== null ? null : pointing.kind };
}
