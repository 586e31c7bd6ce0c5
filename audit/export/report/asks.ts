import type { ItemId } from '@/rules/checklist/item';
import type { ItemStatus } from '@/rules/checklist/states';
import { isRemaining } from '@/rules/checklist/remaining';
import { schoolYearEnd, schoolYearStart } from '@/rules/checklist/school-year';
import type { PartyLine } from './parties';
import { shortened } from './shortened';

/** A decision that is asked of the board; `by`: last day, ISO, null where no day is fixed. */
export interface Ask { readonly text: string; readonly by: string | null }

/** What the board or the head decides, the heaviest first. */
const decisions: readonly { readonly item: ItemId; readonly text: (missing: readonly string[]) => string; readonly due: 'start' | 'end' | null }[] = [
  { item: 'FUS-2', text: () => 'Bevestig de datum van het samenvoegen van de administraties. Dit is achteraf niet te herstellen.', due: null },
  { item: 'PRIV-1', text: () => 'Meld de sluiting van de school bij de helpdesk en bij elke leverancier.', due: 'end' },
  { item: 'VO-5', text: (missing) => (missing.length === 0 ? 'Sluit een verwerkersovereenkomst met elke partij die gegevens krijgt.' : `Sluit een verwerkersovereenkomst met ${listed(missing).replace(/\.$/, '')}.`), due: 'start' },
  { item: 'VO-3', text: () => 'Teken de verwerkersovereenkomst van Basispoort bij Kennisnet, of meld dat dit is gedaan.', due: 'start' },
  { item: 'VO-4', text: () => 'Teken de verwerkersovereenkomst opnieuw als er een nieuwe versie is.', due: 'start' },
  { item: 'VO-2', text: () => 'Regel eHerkenning voor de Dienst Verwerkersovereenkomsten.', due: 'start' },
  { item: 'VO-1', text: () => 'Controleer het e-mailadres van het bestuur in RIO.', due: 'start' },
  { item: 'FUS-0', text: () => 'Meld de fusie bij DUO en bij de helpdesk.', due: null },
  { item: 'MFA-2', text: () => 'Beslis of inloggen met een code (MFA) aan gaat voor alle medewerkers.', due: null },
  { item: 'PRIV-7', text: () => 'Vraag de medewerkers hun wachtwoord te vernieuwen.', due: null },
];

/** At most three decisions, signing again only once it was signed, with a day where one is fixed (spec/audit.md, Exports). @param round of the report; null without one */
export function asksOf(states: readonly ItemStatus[], parties: readonly PartyLine[], round: string | null, today: string): Ask[] {
  const open = new Map(states.filter(isRemaining).map((status) => [status.id, status]));
  const missing = parties.filter((party) => party.missing).map(({ name }) => name);
  return decisions.filter(({ item }) => open.has(item) && !(item === 'VO-4' && open.has('VO-3'))).slice(0, 3).map(({ text, due }) => ({ text: text(missing), by: dueDay(due, round, today) }));
}

/** The start of the round's school year, or once that has passed its end: a day in the past asks nothing of anybody. */
function dueDay(due: 'start' | 'end' | null, round: string | null, today: string): string | null {
  if (due === null || round === null) return null;
  const start = schoolYearStart(round);
  return due === 'start' && start > today ? start : schoolYearEnd(round);
}

/** At most three names, and how many more. */
function listed(all: readonly string[]): string {
  const names = all.map((name) => shortened(name, 30));
  const [first, second, third] = names;
  if (second === undefined) return first ?? '';
  if (third === undefined) return `${first ?? ''} en ${second}`;
  return names.length === 3 ? `${first ?? ''}, ${second} en ${third}` : `${first ?? ''}, ${second} en nog ${String(names.length - 2)} partijen`;
}
