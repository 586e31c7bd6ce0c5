import { faultText, type Language } from '@/rules/fault-text';
import type { JudgedFault } from '@/rules/judge';
import { pageName, type PageKind } from '@/rules/page-kind';
import type { Rule } from '@/rules/rule';
import { rulesOf } from '@/rules/index';
import { items } from '@/rules/checklist/items';
import { unansweredQuestions } from '@/rules/situation/question';
import type { MarkFinding, MarkView } from '../mark/marks';
import type { Front } from '../pages';
import type { Judged } from './pane';
import { standsStill } from './row-words';

/** Nouns of the rows, as the bar counts them. */
const nouns: Readonly<Record<PageKind, { readonly nl: string; readonly en: string }>> = {
  beheer: { nl: '', en: '' },
  uitgeverijen: { nl: 'uitgeverijen', en: 'publishers' },
  netwerkleveranciers: { nl: 'netwerkleveranciers', en: 'network suppliers' },
  medewerkers: { nl: 'medewerkers', en: 'staff' },
  'ip-nummers': { nl: 'IP-nummers', en: 'IP numbers' },
  profiel: { nl: 'snelkoppelingen', en: 'shortcuts' },
  inloggen: { nl: '', en: '' },
};

const office = { nl: { ICT: 'ICT-coördinator' }, en: { ICT: 'ICT coordinator', 'LAS-beheerder': 'LAS administrator', leerkracht: 'teacher', directie: 'head', bestuur: 'board' } } as const;

function who(item: string, language: Language): string {
  const acts = items.find((one) => one.id === item)?.who ?? 'ICT';
  return (office[language] as Readonly<Record<string, string>>)[acts] ?? acts;
}

const schoolQuestions = (count: number, language: Language): string =>
  language === 'nl' ? (count === 1 ? 'Nog 1 vraag over uw school' : `Nog ${count} vragen over uw school`) : count === 1 ? '1 more question about your school' : `${count} more questions about your school`;

/** Same for the same rule, row and field as long as the page shows them; what the panel is told when she asks for an answer. */
export function findingId(fault: Pick<JudgedFault, 'rule' | 'field'> & { readonly row: { readonly identity: string | null; readonly label: string } | null }): string {
  return JSON.stringify([fault.rule, fault.row?.identity ?? fault.row?.label ?? null, fault.field]);
}

/** Of a row whose columns stand in two grids beside each other (line numbers, a column that stays in view): the part in which the field stands. */
const partWith = (field: Element | null, row: Element | null): Element | null => (field === null || row === null || row.contains(field) ? row : (field.closest('tr, [role=row]') ?? row));

function finding(fault: JudgedFault, rule: Rule, { front, changed }: Shown, language: Language): MarkFinding {
  const text = faultText(rule, fault, language);
  const anchor = fault.row?.anchor ?? null;
  const { elementOf } = front.reading;
  const field = (): Element | null => (fault.row !== null && anchor === null ? null : elementOf(anchor, fault.field));
  const row = (): Element | null => (anchor === null ? null : partWith(field(), elementOf(anchor, null)));
  let stands: (() => boolean) | null = null;
  return {
    id: findingId(fault),
    rule: fault.rule,
    weight: fault.weight,
    ...text,
    checklist: rule.checklist,
    who: who(fault.item, language),
    subjectLabel: fault.row?.label ?? '',
    // A row seen on another page of the list has no place here; a fault of the page has the page's own field.
    element: field,
    row,
    // Asked first when its mark is placed: of thousands of rows few come into view.
    stands: () => {
      const here = row();
      if (here === null) return anchor === null;
      stands ??= standsStill(here, fault.row?.label ?? '', changed());
      return stands();
    },
    settled: fault.settled,
    notSaved: fault.rule.endsWith('/niet-opgeslagen'),
  };
}

/** One judged page. `changed`: whether the page has changed since it was read. */
interface Shown { readonly front: Front; readonly judged: Judged; changed(): boolean }

/** Puts one or two judged pages (a page, and settings that stand on it) into what the marks show. */
export function markView(kind: PageKind, judged: readonly Shown[], around: { readonly language: Language; readonly notice: string | null; readonly mapped: boolean }): MarkView {
  const { language } = around;
  const first = judged[0]?.judged.page.seen ?? { rowsSeen: 0, rowsClaimed: null, complete: false, why: ['not-recognised' as const] };
  const faults = judged.flatMap((shown) => shown.judged.verdicts.flatMap((verdict) => {
    const rule = rulesOf(shown.front.kind).find((one) => one.id === verdict.rule);
    return rule === undefined ? [] : verdict.faults.map((fault) => ({ fault, rule, shown }));
  }));
  const open = faults.filter(({ fault }) => !fault.settled);
  const asked = new Map<string, number>();
  for (const { fault } of open) if (fault.weight === 'vraag') asked.set(fault.rule, (asked.get(fault.rule) ?? 0) + 1);
  const questions = [...asked].flatMap(([id, count]) => {
    const one = open.find(({ fault }) => fault.rule === id);
    return one === undefined ? [] : [{ rule: id, text: faultText(one.rule, one.fault, language).title, count }];
  });
  const waiting = judged.flatMap(({ judged: { verdicts } }) => verdicts.filter(({ why }) => why === 'no-answer').map(({ rule }) => rule));
  const situation = judged[0]?.judged.known.situation ?? {};
  const unanswered = unansweredQuestions(situation, waiting).length;
  if (unanswered > 0) questions.push({ rule: '', text: schoolQuestions(unanswered, language), count: unanswered });
  return {
    page: kind,
    rowsSeen: first.rowsSeen,
    rowsClaimed: first.rowsClaimed,
    complete: first.complete,
    why: first.why,
    cannotTell: judged.flatMap(({ judged: { verdicts } }) => verdicts).filter(({ verdict, why }) => verdict === 'cannot-tell' && why !== 'no-answer' && why !== 'first-look').length,
    questions,
    findings: faults.filter(({ fault }) => fault.weight !== 'vraag').map(({ fault, rule, shown }) => finding(fault, rule, shown, language)),
    notice: around.notice,
    mapped: around.mapped,
    rows: nouns[kind][language],
  };
}

/** The name a page goes by on screen. */
export const nameOf = (kind: PageKind): string => pageName[kind];
