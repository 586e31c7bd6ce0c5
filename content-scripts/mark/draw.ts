import { pageName } from '@/rules/page-kind';
import type { Weight } from '@/rules/rule';
import type { Language } from '@/ui/language';
import type { DrawnBar, DrawnCard, Shape } from '@/ui/mark/drawn';
import { text } from '@/ui/mark/text';
import { commonTitle, type Arrangement, type Bundle, type Entry } from './arrange';
import type { MarkFinding, MarkView } from './marks';

/** From findings to what is drawn: values only, no positions and no nodes. */

/** Rows of a list that a card names; the panel has them all. */
const listed = 30;
/** Page text is cut to what a card can carry. */
const longest = 160;

const shapes: Readonly<Record<Weight, Shape>> = { fout: 'fout', 'let op': 'letop', vraag: 'vraag', tip: 'tip' };

/** The weight as the shape that stands for it. */
export const shapeOf = (finding: Pick<MarkFinding, 'weight'>): Shape => shapes[finding.weight];

const cut = (label: string): string => (label.length > longest ? `${label.slice(0, longest - 1)}…` : label);

/** The bar's values. */
export function drawBar(view: MarkView, arrangement: Arrangement): DrawnBar {
  const { fout, letop, tip } = arrangement.counts;
  return {
    page: pageName[view.page], fout, letop, tip,
    cannotTell: view.cannotTell,
    questions: view.questions.filter(({ count }) => count > 0),
    rows: view.rows, rowsSeen: view.rowsSeen, rowsClaimed: view.rowsClaimed,
    complete: view.complete, why: view.why,
    notice: view.notice, mapped: view.mapped,
    entries: arrangement.entries.length,
  };
}

/** The mark's label ("3", "3 +1") and its full name. */
export function nameMark(bundle: Bundle, language: Language): { readonly label: string; readonly name: string } {
  const t = text[language];
  const { first } = bundle;
  const others = bundle.findings.length - 1;
  const word = first.notSaved ? t.notSaved : t.word[shapeOf(first)];
  return { label: others === 0 ? `${bundle.number}` : `${bundle.number} +${others}`, name: t.mark(bundle.number, word, first.title, cut(first.subjectLabel), others) };
}

/**
 * The card of an entry.
 * @param id the finding that was asked for: of a list, the row it was opened from
 */
export function drawCard(entry: Entry, id: string, arrangement: Arrangement, marked: ReadonlySet<string>): DrawnCard {
  const { lead, also, list } = entry;
  const bundle = arrangement.bundles.find(({ findings }) => findings.some((finding) => finding.id === lead.id));
  const others = bundle === undefined || list.length > 0 ? [] : bundle.findings.filter((finding) => finding.id !== lead.id);
  const at = bundle === undefined ? -1 : bundle.findings.findIndex((finding) => finding.id === lead.id);
  const following = bundle === undefined || others.length === 0 ? undefined : bundle.findings[(at + 1) % bundle.findings.length];
  return {
    id: list.some((of) => of.id === id) ? id : lead.id,
    shape: shapeOf(lead),
    notSaved: lead.notSaved,
    number: entry.number,
    of: arrangement.entries.length,
    title: list.length === 0 ? lead.title : commonTitle(list.map(({ title }) => title)),
    subject: cut(lead.subjectLabel),
    why: lead.why,
    checklist: lead.checklist,
    fix: lead.fix,
    who: lead.who,
    when: lead.when,
    also: [...new Set(also.map(({ title }) => title))],
    inRow: following === undefined ? null : { id: following.id, others: others.length },
    list: list.length === 0 ? null : {
      rows: list.slice(0, listed).map((of) => ({ id: of.id, label: cut(of.subjectLabel === '' ? of.title : of.subjectLabel) })),
      total: list.length,
      marked: marked.has(lead.rule),
      rule: lead.rule,
    },
  };
}
