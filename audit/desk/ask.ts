import { schoolYearEnd } from '@/rules/checklist/school-year';
import type { Ask, AskReply } from '@/rules/message/ask';
import type { StaffList } from '@/rules/known';
import { keyAsk } from '../record/key';
import { knownOf } from '../record/known';
import { changeFront } from './front-book';
import { keepListPage } from './list-pages';
import type { Desk } from './request';
import { situationOf } from './situation-of';
import { schoolFits } from './which-school';

export const staffListKey = 'staff-list';

/** Answers what is known of the rows a page asks for (design/architecture.md, Data's way). */
export async function ask(desk: Desk, asked: Ask): Promise<AskReply> {
  const { ports, sender } = desk;
  const office = await desk.offices.open();
  const keyed = await keyAsk(asked, office.standing, office.ring, office.ringBefore);
  const known = knownOf(asked, office.standing, keyed, office.today);
  const fits = await schoolFits(desk, office, asked);
  const earlierRows = await keepListPage(ports, sender.tab, asked, office.moment.wall);
  const staffList = ((await ports.session.get(staffListKey)) as StaffList | undefined) ?? null;
  const remembered = ((await ports.local.get('language')) as string | undefined) === 'en' ? 'en' : 'nl';
  await changeFront(ports, sender.tab, (front) => ({
    ...front,
    rows: { ...front.rows, ...Object.fromEntries([...known.rows].map(([identity, row]) => [identity, { answers: row.answers, number: row.number }])) },
    confirmed: known.confirmed === null ? without(front.confirmed, asked.page) : { ...front.confirmed, [asked.page]: known.confirmed },
  }));
  return {
    today: known.today, round: known.round, schoolYearEnd: schoolYearEnd(known.round),
    situation: { ...situationOf(office.standing, office.notebook) },
    staffList: staffList === null ? null : { source: staffList.source, names: [...staffList.names] },
    rows: [...known.rows].map(([identity, row]) => [identity, { ...row, answers: [...row.answers], seenFields: [...row.seenFields], exceptions: [...row.exceptions] }]),
    fields: { ...known.fields },
    lookedBefore: known.lookedBefore,
    confirmed: known.confirmed,
    settledOfPage: [...(known.settledOfPage ?? [])],
    earlierRows: earlierRows as AskReply['earlierRows'],
    recording: fits,
    language: remembered,
  };
}

function without<T extends object>(all: T, key: string): T {
  return Object.fromEntries(Object.entries(all).filter(([name]) => name !== key)) as T;
}
