import { editionFor } from '@/rules/checklist/edition';
import type { ItemId } from '@/rules/checklist/item';
import { itemOf } from '@/rules/checklist/items';
import { isRemaining } from '@/rules/checklist/remaining';
import { isSettled } from '@/rules/checklist/settled';
import type { Standing } from '@/rules/checklist/standing';
import { statesOf, type ItemStatus } from '@/rules/checklist/states';
import { logWords } from '@/rules/words/log-words';
import { loggedKinds, pageName, type LoggedKind } from '@/rules/page-kind';
import { dayIn } from '../../desk/day';
import { neverLooked, type Look } from '../../verify/next-look';
import type { ExportFrame } from '../file';
import { asksOf, type Ask } from './asks';
import { inShort, inWords } from '@/rules/words/day-words';
import { exceptionLines, type ExceptionLine } from './exceptions';
import { accessRules, type Gathered, type ProgressPoint } from './gather';
import type { RowNames } from './name-rows';
import { partyLines, type PartyLine } from './parties';

export interface ItemLine { readonly id: ItemId; readonly title: string; readonly who: string; readonly status: ItemStatus; readonly done: boolean }
/** An agreement of the board, and who said so. */
export interface BoardLine { readonly id: ItemId; readonly title: string; readonly state: ItemStatus['state']; readonly said: string }

/** All that the report says, in words and numbers; how it looks is elsewhere. */
export interface ReportFacts {
  readonly school: string;
  readonly brin: string | null;
  readonly round: string | null;
  readonly madeOn: string;
  readonly keepUntil: string;
  readonly looked: string;
  readonly pages: readonly { readonly page: LoggedKind; readonly name: string; readonly look: Look }[];
  readonly asks: readonly Ask[];
  readonly board: readonly BoardLine[];
  readonly parties: readonly PartyLine[];
  readonly access: { readonly seen: string; readonly ended: number; readonly open: number; readonly openSince: string | null };
  readonly never: readonly string[];
  readonly declaredOnly: readonly ItemLine[];
  readonly since: { readonly day: string | null; readonly by: string | null; readonly lines: readonly string[] };
  readonly items: readonly ItemLine[];
  readonly progress: readonly ProgressPoint[];
  readonly exceptions: readonly ExceptionLine[];
}

/** How many school years a log is kept when nothing else was agreed: this one and the one before (spec/audit.md, Keeping and erasing). */
const keptYears = 2;

/** What the report says. @param keepYears school years that the school keeps its log */
export function reportFacts(frame: ExportFrame, gathered: Gathered, names: RowNames, keepYears = keptYears): ReportFacts {
  const { header, chain } = frame;
  const { standing } = gathered;
  const today = dayIn({ wall: Date.parse(header.exportedAt) });
  const { edition } = editionFor(standing.round ?? header.edition.slice(0, 9));
  const states = statesOf(standing, today, { edition });
  const items = states.map((status): ItemLine => ({ id: status.id, title: edition.items[status.id].nl.title, who: itemOf(status.id)?.who ?? '', status, done: !isRemaining(status) }));
  const counted = items.filter(({ status }) => !['hulp', 'nvt', 'later'].includes(status.state));
  const parties = partyLines(standing, names);
  const pages = loggedKinds.map((page) => ({ page, name: pageName[page], look: gathered.looks.get(page) ?? neverLooked }));
  const anchor = chain.anchors.at(-1);
  return {
    school: header.school.label === '' ? 'school zonder naam' : header.school.label, brin: header.school.brin, round: standing.round, madeOn: today,
    keepUntil: `${String(Number((standing.round ?? today).slice(0, 4)) + keepYears)}-08-01`,
    looked: lookedBy(gathered), pages, asks: asksOf(states, parties, standing.round, today), board: boardLines(items, standing), parties,
    access: accessOf(standing, gathered, today),
    never: pages.filter(({ look }) => look.look === 'never').map(({ name }) => name),
    declaredOnly: counted.filter(({ status }) => status.class === 'declared' && (status.state === 'klaar' || status.state === 'gemeld-namens')),
    since: { day: anchor?.confirmedOn ?? null, by: anchor?.by ?? null, lines: changedSince(gathered) },
    items, progress: gathered.progress, exceptions: exceptionLines(standing, names, edition, today),
  };
}

function lookedBy({ people, firstDay, lastDay }: Gathered): string {
  const who = people.length === 0 ? 'De coach keek mee' : people.length === 1 ? (people[0] as string) : `${people.slice(0, -1).join(', ')} en ${people.at(-1) as string}`;
  if (firstDay === null || lastDay === null) return `${who}; in deze ronde is nog geen pagina bekeken`;
  return firstDay === lastDay ? `${who}, op ${inWords(firstDay)}` : `${who}, van ${inWords(firstDay)} tot en met ${inWords(lastDay)}`;
}

const boardItems: readonly ItemId[] = ['VO-1', 'VO-2', 'VO-3', 'VO-4'];

function boardLines(items: readonly ItemLine[], standing: Standing): BoardLine[] {
  return items.filter(({ id }) => boardItems.includes(id)).map(({ id, title, status }) => {
    const declared = standing.declarations[id];
    const heard = declared?.source ? ` (${declared.source.code}, ${inShort(declared.source.on)})` : '';
    const by = declared === undefined ? '' : `${declared.actor.label === '' ? declared.actor.role : declared.actor.label}${declared.onBehalfOf === null ? '' : ` namens ${declared.onBehalfOf}`}: ${logWords.nl.answer[declared.code]}, ${inShort(declared.on)}${heard}`;
    return { id, title: title.replace(/^Bestuur: /, '').replace(/^[a-z](?![A-Z])/, (letter) => letter.toUpperCase()), state: status.state, said: by === '' ? 'niemand' : by };
  });
}

function accessOf(standing: Standing, gathered: Gathered, today: string): ReportFacts['access'] {
  const open = Object.values(standing.faults).filter((fault) => accessRules.includes(fault.rule) && !isSettled(fault, standing, today));
  const subjects = new Set(open.map(({ subject }) => subject));
  const last = standing.pages.medewerkers?.last;
  const since = open.map(({ openedOn }) => openedOn).sort()[0] ?? null;
  return {
    seen: last === undefined ? 'nooit bekeken' : last.rowsClaimed === null ? String(last.rowsSeen) : `${String(last.rowsSeen)} van ${String(last.rowsClaimed)}`,
    ended: [...gathered.ended].filter((subject) => !subjects.has(subject)).length, open: subjects.size, openSince: since,
  };
}

const told: readonly (readonly [string, string, string])[] = [
  ['page-checked', '1 keer een pagina bekeken', '{n} keer een pagina bekeken'], ['fault-opened', '1 ding gevonden', '{n} dingen gevonden'], ['fault-resolved', '1 ding is opgelost', '{n} dingen zijn opgelost'],
  ['tick-changed', '1 wijziging in Basispoort', '{n} wijzigingen in Basispoort'], ['decision', '1 antwoord', '{n} antwoorden'], ['declaration', '1 verklaring', '{n} verklaringen'], ['exception', '1 uitzondering', '{n} uitzonderingen'],
];

function changedSince({ sinceAnchor }: Gathered): string[] {
  return told.flatMap(([type, one, many]) => {
    const n = sinceAnchor.get(type) ?? 0;
    return n === 0 ? [] : [n === 1 ? one : many.replace('{n}', String(n))];
  });
}
