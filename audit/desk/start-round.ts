import { identityText } from '@/rules/identity';
import { recordRoundStart, type CarryPair } from '../record/round-start';
import { Refusal } from './refusal';
import { coordinator, type Desk } from './request';

/** Starts the new round by her click; parties are carried over at once from the notebook (spec/audit.md, Who a row is). */
export async function startRound(desk: Desk, message: { readonly eventId: string }): Promise<{ round: string }> {
  const office = await desk.offices.open();
  const { offered } = office;
  if (offered === null) throw new Refusal('no-round', 'Er is nu geen nieuwe ronde om te beginnen.');
  const next = await desk.offices.inRound(offered);
  const pairs: CarryPair[] = [];
  for (const [from, party] of Object.entries(office.notebook.parties)) pairs.push({ from, to: await next.ring.subjectOf(identityText('partij', party.name)) });
  await next.write((tail) => recordRoundStart({ eventId: message.eventId, round: offered }, tail.standing, pairs, { actor: coordinator, today: office.today }));
  desk.ports.knownChanged();
  return { round: offered };
}
