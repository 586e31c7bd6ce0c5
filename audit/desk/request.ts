import type { Actor } from '@/rules/checklist/fact';
import type { Recorded } from '../record/draft';
import type { Draft } from '../entry';
import type { Office, Offices } from './office';
import type { DeskPorts, Sender } from './ports';
import { Refusal } from './refusal';

/** What every request at the desk is given. */
export interface Desk {
  readonly ports: DeskPorts;
  readonly offices: Offices;
  readonly sender: Sender;
}

/** The person who works with the coach: a neutral label, never a name (spec/audit.md, One entry). */
export const coordinator: Actor = { role: 'ICT', label: 'ICT-coördinator 1' };

const refused: Readonly<Record<Extract<Recorded, { ok: false }>['code'], string>> = {
  'no-row': 'Deze regel is niet van een andere te onderscheiden; daarom kan ik het antwoord niet bewaren. Maak de namen op de pagina verschillend.',
  'no-expiry': 'Kies tot welke dag deze uitzondering geldt.',
  expired: 'De laatste dag van de uitzondering is al voorbij. Kies een latere dag.',
  'too-late': 'Een uitzondering kan tot het eind van het volgende schooljaar. Kies een eerdere dag.',
  'no-value': 'Ik weet niet meer wat hier stond. Open de pagina opnieuw en antwoord dan.',
  'still-shown': 'De pagina toont de fout nog. Herlaad de pagina; is hij dan weg, antwoord dan opnieuw.',
  'not-known': 'Dit antwoord staat er niet meer; er is niets om terug te nemen.',
  'not-a-page-answer': 'Dit antwoord hoort bij een regel, niet bij de hele pagina. Kies de regels eerst.',
  'not-a-row-answer': 'Dit antwoord hoort bij de hele pagina, niet bij één regel.',
  'not-declarable': 'Dit is hulp, geen punt om te verklaren.',
  'no-office': 'Dit is de taak van een ander. Zeg van wie u het hebt gehoord en wanneer.',
};

/** Drafts, or the sentence why not. @throws Refusal */
export function drafted(recorded: Recorded): readonly Draft[] {
  if (recorded.ok) return recorded.drafts;
  throw new Refusal(recorded.code, refused[recorded.code]);
}

/** Writes and says which events came of it, so that she can take them back. */
export async function written(office: Office, drafts: readonly Draft[]): Promise<{ eventIds: string[] }> {
  if (drafts.length > 0) await office.write(drafts);
  return { eventIds: drafts.map(({ eventId }) => eventId) };
}
