import { badgeCount } from '@/rules/checklist/remaining';
import { statesOf } from '@/rules/checklist/states';
import type { DeskPorts } from './ports';
import type { Office, Offices } from './office';

/** What only the background may say: the day, the round, and what may be started. */
export interface Today {
  readonly today: string;
  readonly round: string;
  readonly offered: string | null;
  readonly edition: string;
  readonly school: string;
}

/** Today, for our own pages. */
export async function today(offices: Offices): Promise<Today> {
  const office: Office = await offices.open();
  return { today: office.today, round: office.round, offered: office.offered, edition: office.edition, school: office.school.id };
}

/** Puts what remains on the icon. */
export async function refreshBadge(ports: DeskPorts, offices: Offices): Promise<void> {
  const office = await offices.open();
  ports.badge({ tab: null, due: badgeCount(statesOf(office.standing, office.today)), active: true, trouble: false });
}
