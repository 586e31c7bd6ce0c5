import { parseAnswer } from '@/rules/situation/question';
import type { QuestionId } from '@/rules/situation/situation';
import type { StaffList } from '@/rules/known';
import { recordSituation } from '../record/situation';
import type { NotebookRow } from '../store/database';
import { staffListKey } from './ask';
import { Refusal } from './refusal';
import { coordinator, type Desk } from './request';

/**
 * An answer about the school. What she typed is parsed first; bad input is refused with a sentence that says what to do, and nothing is lost.
 * The log gets the choice or a count; the typed lists go to the notebook, a staff list to memory only (spec/audit.md, Where what is kept).
 */
export async function answerQuestion(desk: Desk, message: { readonly eventId: string; readonly question: QuestionId; readonly text: string }): Promise<null> {
  const office = await desk.offices.open();
  const parsed = parseAnswer(message.question, message.text);
  if (!parsed.ok) throw new Refusal('not-readable', parsed.error.nl);
  const { choice, value } = parsed;
  const notebook = typedInto(office.notebook, message.question, value);
  if (message.question === 'personeelslijst') {
    if (value === null) await desk.ports.session.remove([staffListKey]);
    else await desk.ports.session.set(staffListKey, { source: 'eigen', names: value as readonly string[] } satisfies StaffList);
  }
  await office.write((tail) => recordSituation({ eventId: message.eventId, question: message.question, choice }, tail.standing, coordinator), notebook === null ? {} : { notebook });
  desk.ports.knownChanged();
  return null;
}

function typedInto(notebook: NotebookRow, question: QuestionId, value: unknown): NotebookRow | null {
  if (question === 'maildomeinen') return { ...notebook, maildomeinen: (value ?? []) as readonly string[] };
  if (question === 'actuele-ips') return { ...notebook, actueleIps: (value ?? []) as readonly string[] };
  return question === 'las-brin' ? { ...notebook, lasBrin: value as string | null } : null;
}
