import type { ExportMessage } from '@/rules/message/desk';
import { type ExportHeader, headerHash } from '../export/file';
import { makeHeader } from '../export/header';
import { dayIn } from './day';
import { Refusal } from './refusal';
import { coordinator, type Desk } from './request';

/** What our log page needs to make the file: the header, and where the file ends. */
export interface ExportStart {
  readonly header: ExportHeader;
  /** Number and hash of the `exported` entry, the last of the file. */
  readonly seq: number;
  readonly head: string;
}

/**
 * Appends `exported` with the hash of a header that is made from the very tail it is appended to: nothing can come between.
 * "Exported" means offered, not saved (spec/audit.md, Exports).
 * @throws Refusal when another school is in use by now, when this event made an export before, or when the log cannot be written
 */
export async function appendExported(desk: Desk, message: ExportMessage): Promise<ExportStart> {
  const office = await desk.offices.open();
  if (message.school !== office.school.id) throw new Refusal('other-school', 'Er is intussen een andere school gekozen. Herlaad deze pagina en probeer het opnieuw.');
  const made: { header?: ExportHeader; hash?: string } = {};
  const { entries } = await office.write(async (tail, now) => {
    const header = makeHeader({
      exportedAt: new Date(now.wall).toISOString(), today: dayIn(now), software: desk.ports.software, edition: office.edition,
      school: office.school, standing: tail.standing, parties: office.notebook.parties,
    });
    made.header = header;
    made.hash = await headerHash(header);
    return [{
      eventId: message.eventId, type: 'exported', actor: coordinator, onBehalfOf: null, source: null, page: null, item: null, rule: null, subject: null,
      observation: { form: message.form, header: made.hash }, class: 'observed', reason: null, note: null, expiresOn: null,
    }];
  });
  const entry = entries[0];
  if (entry === undefined || made.header === undefined || entry.observation?.['header'] !== made.hash) {
    throw new Refusal('exported-before', 'Dit bestand is al eerder gemaakt. Klik opnieuw om een nieuw bestand te maken.');
  }
  return { header: made.header, seq: entry.seq, head: entry.hash };
}
