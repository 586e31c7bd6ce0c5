import type { Edition } from '@/rules/checklist/edition-schema';
import { items } from '@/rules/checklist/items';
import type { Standing } from '@/rules/checklist/standing';
import type { ItemStatus } from '@/rules/checklist/states';
import type { Mapping } from '@/rules/mapping/mapping';
import type { Front, PanelAim } from '@/rules/message/front';
import type { LoggedKind } from '@/rules/page-kind';
import { questions, unansweredQuestions, type Question } from '@/rules/situation/question';
import type { Situation } from '@/rules/situation/situation';
import type { Language } from '../language';
import type { PopupItem, PopupQuestion, PopupView } from './popup-view';
import { reasonTexts } from './reason-text';

/** What the panel is made of: all of it read elsewhere. */
export interface PanelData {
  readonly language: Language;
  readonly today: string;
  readonly round: string;
  readonly schoolYearEnd: string;
  readonly offered: string | null;
  readonly school: { readonly id: string; readonly label: string };
  readonly schools: readonly { readonly id: string; readonly label: string }[];
  readonly standing: Standing;
  readonly states: readonly ItemStatus[];
  readonly edition: Edition;
  readonly olderEdition: boolean;
  readonly situation: Situation;
  readonly mappings: readonly Mapping[];
  readonly front: Front | null;
  readonly aim: PanelAim | null;
}

const older = {
  nl: 'De nieuwste checklist die ik ken, is van {year}. Kijk op de site van Basispoort of er een nieuwe is.',
  en: 'The newest checklist that I know is of {year}. See the site of Basispoort for a newer one.',
} as const;

function popupItem(status: ItemStatus, data: PanelData): PopupItem[] {
  const item = items.find(({ id }) => id === status.id);
  const content = data.edition.items[status.id];
  if (item === undefined || content === undefined) return [];
  const text = content[data.language];
  const declared = data.standing.declarations[status.id];
  return [{
    id: status.id, ...text, checklist: content.checklist, link: content.link, who: item.who, state: status.state, class: status.class, since: status.since,
    reasons: reasonTexts(status.reasons, data.language),
    pages: item.pages.filter((page): page is LoggedKind => item.kind !== 'H' || item.pages.length < 6 || page === data.front?.kind),
    declarable: status.declarable,
    declared: declared === undefined ? null : { eventId: declared.eventId, code: declared.code },
  }];
}

function popupQuestion(question: Question, data: PanelData): PopupQuestion {
  const text = question[data.language];
  const given = data.standing.situation[question.id]?.choice ?? null;
  const options = question.options.map((option) => ({ value: option.code, label: option[data.language] }));
  const typed = question.id === 'maildomeinen' ? data.situation.maildomeinen?.join(', ') : question.id === 'actuele-ips' ? data.situation.actueleIps?.join(', ') : question.id === 'las-brin' ? data.situation.lasBrin : undefined;
  return {
    id: question.id, question: text.ask, why: text.purpose, options, hint: text.hint ?? '', several: ['domains', 'ips', 'names'].includes(question.kind),
    answer: given === null || given === 'overgeslagen' ? null : (options.find(({ value }) => value === given)?.label ?? typed ?? given),
  };
}

/** Puts what was read into what the panel shows. Pure. */
export function popupViewOf(data: PanelData): PopupView {
  const waiting = [...new Set(Object.values(data.standing.pages).flatMap((page) => Object.entries(page?.last.rules ?? {}).filter(([, { why }]) => why === 'no-answer').map(([rule]) => rule)))];
  // The network environment is one of the two questions of first use: it is asked before any page was seen.
  const asked = unansweredQuestions(data.situation, waiting);
  const first = data.situation.netwerkomgeving === undefined && data.situation.overgeslagen?.includes('netwerkomgeving') !== true ? questions.filter(({ id }) => id === 'netwerkomgeving') : [];
  const open = [...first, ...asked.filter(({ id }) => !first.some((one) => one.id === id))];
  return {
    language: data.language, today: data.today, round: data.round, schoolYearEnd: data.schoolYearEnd,
    school: { id: data.school.id, label: data.school.label },
    schools: data.schools.map(({ id, label }) => ({ id, label })),
    editionNote: data.olderEdition ? older[data.language].replace('{year}', data.edition.round) : null,
    nextRound: data.offered,
    items: data.states.flatMap((status) => popupItem(status, data)),
    questions: open.map((question) => popupQuestion(question, data)),
    answered: questions.filter(({ id }) => data.standing.situation[id] !== undefined).map((question) => popupQuestion(question, data)),
    mappings: data.mappings,
    front: data.front,
    aim: data.aim,
    here: data.front !== null,
  };
}
