import { isPartyKind, partyName } from '@/rules/party';
import type { AnswerMessage } from '@/rules/message/desk';
import { recordAnswer } from '../record/answer';
import { keyAbout } from '../record/key';
import { recordWithdraw } from '../record/withdraw';
import type { NotebookRow } from '../store/database';
import type { Office } from './office';
import { coordinator, drafted, type Desk } from './request';

/** Answers one or several rows of the page in front, or the page itself. */
export async function answer(desk: Desk, message: AnswerMessage): Promise<{ eventIds: string[] }> {
  const office = await desk.offices.open();
  const keyed = await keyAbout(message.about, office.ring);
  const drafts = drafted(recordAnswer(message, office.standing, keyed, { actor: coordinator, today: office.today }));
  if (drafts.length > 0) {
    const notebook = await withParties(office, message);
    await office.write(drafts, notebook === null ? {} : { notebook });
  }
  desk.ports.knownChanged();
  return { eventIds: drafts.map(({ eventId }) => eventId) };
}

/** A party's name is kept once she answered for its row: a board needs it (spec/audit.md, Exports). */
async function withParties(office: Office, message: AnswerMessage): Promise<NotebookRow | null> {
  if (!isPartyKind(message.page)) return null;
  const parties = { ...office.notebook.parties };
  for (const { identity, label } of message.about) {
    if (identity === null) continue;
    const subject = await office.ring.subjectOf(identity);
    const rounds = new Set([...(parties[subject]?.rounds ?? []), office.round]);
    parties[subject] = { name: partyName(label), rowKey: await office.ring.rowKeyOf(identity), rounds: [...rounds] };
  }
  return { ...office.notebook, parties };
}

/** Takes earlier answers back. */
export async function withdraw(desk: Desk, message: { readonly eventId: string; readonly withdrawn: readonly string[] }): Promise<{ eventIds: string[] }> {
  const office = await desk.offices.open();
  const drafts = drafted(recordWithdraw(message, office.standing, coordinator));
  await office.write(drafts);
  desk.ports.knownChanged();
  return { eventIds: drafts.map(({ eventId }) => eventId) };
}
