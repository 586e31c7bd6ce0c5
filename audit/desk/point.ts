import { mappedColumns, refusedMapping, type Mapping } from '@/rules/mapping/mapping';
import type { MapMessage, PointMessage, PointedMessage, RemapMessage, UnmapMessage } from '@/rules/message/point';
import { changeFront, frontOf } from './front-book';
import { forgetMapping, keepMapping, restoreMapping } from './mappings';
import { Refusal } from './refusal';
import type { Desk } from './request';
import { addressesOf } from './places';

const refused: Readonly<Record<Exclude<ReturnType<typeof refusedMapping>, null>, string>> = {
  none: 'Zeg eerst van een kolom wat erin staat.',
  twice: 'Twee kolommen hebben dezelfde naam gekregen. Kies welke van de twee het is.',
  unfindable: 'Een kolom zonder kop kan ik later niet terugvinden, omdat er nog een is met hetzelfde erin. Laat een van de twee weg.',
  'too-little': 'Dit is te weinig om deze pagina te lezen. Wijs een kolom aan met de naam, en een met wat ik moet nakijken.',
};

/** She names the page; the page itself hears it when it asks what stands in front. `kind` null: she stops. */
export async function point(desk: Desk, message: PointMessage): Promise<null> {
  const { ports } = desk;
  const { kind, tab } = message;
  if ((await frontOf(ports, tab)) === null) throw new Refusal('not-in-front', 'De coach kijkt op die pagina niet mee. Herlaad de pagina en probeer het opnieuw.');
  await changeFront(ports, tab, (front) => ({ ...front, pointing: kind === null ? null : { kind, list: null, ended: null } }));
  return null;
}

/** What she pointed at, into memory for the panel. Nothing is kept of it before she said what it is. */
export async function pointed(desk: Desk, message: PointedMessage): Promise<null> {
  const { kind, list, ended, document } = message;
  await changeFront(desk.ports, desk.sender.tab, (front) => (front.document === document && front.pointing?.kind === kind ? { ...front, pointing: { kind, list, ended } } : front));
  return null;
}

/** Keeps what she said of the list she pointed at. */
export async function map(desk: Desk, message: MapMessage): Promise<{ mapping: string }> {
  const { ports } = desk;
  const front = await frontOf(ports, message.tab);
  const pointing = front?.pointing ?? null;
  if (front === null || pointing?.list == null) throw new Refusal('not-in-front', 'De pagina is intussen veranderd. Wijs de lijst opnieuw aan.');
  const { kind, list } = pointing;
  const columns = message.columns.flatMap(({ at, column }) => {
    const key = list.columns[at]?.key;
    return key === undefined || !mappedColumns[kind].includes(column) ? [] : [{ column, key }];
  });
  const why = columns.length < message.columns.length ? 'none' : refusedMapping(kind, columns);
  if (why !== null) throw new Refusal(why, refused[why]);
  const office = await desk.offices.open();
  const addresses = await addressesOf(office, front.address);
  const mapping: Mapping = { id: ports.uuid(), kind, view: list.view, addresses: [...addresses], family: list.family, caption: list.caption, columns, madeOn: office.today };
  await keepMapping(ports, office.school.id, mapping, { words: list.view, addresses });
  await changeFront(ports, message.tab, (before) => ({ ...before, pointing: null }));
  ports.knownChanged();
  return { mapping: mapping.id };
}

/** Forgets what she taught; the page is read as it would be without. */
export async function unmap(desk: Desk, message: UnmapMessage): Promise<{ mapping: Mapping }> {
  const { ports } = desk;
  const office = await desk.offices.open();
  const mapping = await forgetMapping(ports, office.school.id, message.mapping);
  if (mapping === null) throw new Refusal('not-known', 'Dit was al vergeten; er is niets meer om te vergeten.');
  // What was read by it is gone with it; a page that was read otherwise stands as it was.
  await changeFront(ports, message.tab, (front) => (front.mapping?.id === mapping.id ? { ...front, mapping: null, looks: {}, kind: front.mapping.kind === front.kind ? null : front.kind } : front));
  ports.knownChanged();
  return { mapping };
}

/** Puts back what she forgot by mistake. */
export async function remap(desk: Desk, message: RemapMessage): Promise<null> {
  const { ports } = desk;
  const office = await desk.offices.open();
  if (office.school.id !== message.school) throw new Refusal('other-school', 'Deze aanwijzing hoort bij een andere school. Kies eerst die school.');
  if (!(await restoreMapping(ports, office.school.id, message.mapping))) throw new Refusal('taught-anew', 'Voor deze pagina is er al een aanwijzing. Die laat ik staan.');
  ports.knownChanged();
  return null;
}
