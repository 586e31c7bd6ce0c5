import type { AnswerCode } from '../answer';
import type { IsoDate } from '../known';
import { covers, isUnderWay } from './fold-change';
import { answersOn, isInForce } from './settled';
import { faultKey, type OpenFault, type RowStanding, type Standing } from './standing';

/** The two pages that list parties. */
export const partyPages = ['uitgeverijen', 'netwerkleveranciers'] as const;
type PartyPage = (typeof partyPages)[number];

const useCodes: readonly AnswerCode[] = ['via-basispoort', 'buiten-basispoort-om', 'niet-in-gebruik'];
const agreementCodes: readonly AnswerCode[] = ['overeenkomst-aanwezig', 'overeenkomst-ontbreekt', 'overeenkomst-onbekend'];

function codesOf(row: RowStanding | undefined, of: readonly AnswerCode[], today: IsoDate): AnswerCode | null {
  return answersOn(row, today).find((code) => of.includes(code)) ?? null;
}

/** Whether one page answer speaks for all unticked parties without their own (`rest-niet-in-gebruik`). */
export function restNotInUse(standing: Pick<Standing, 'pageAnswers'>, page: PartyPage): boolean {
  return (standing.pageAnswers[page] ?? []).some((answer) => answer.code === 'rest-niet-in-gebruik');
}

/** How the school uses a party: her answer for the row, else the page answer for an unticked one; null when not said. */
export function useOf(standing: Pick<Standing, 'rows' | 'pageAnswers'>, page: PartyPage, subject: string, ticked: 'yes' | 'no', today: IsoDate): AnswerCode | null {
  return codesOf(standing.rows[subject], useCodes, today) ?? (ticked === 'no' && restNotInUse(standing, page) ? 'niet-in-gebruik' : null);
}

function lastTicks(standing: Pick<Standing, 'pages'>, page: PartyPage): [string, 'yes' | 'no'][] {
  return Object.entries(standing.pages[page]?.last.seen ?? {}).flatMap(([subject, tick]) => (tick === 'yes' || tick === 'no' ? [[subject, tick] as [string, 'yes' | 'no']] : []));
}

/**
 * Whether a rule that waited for her answers about parties still waits, counted over the rows of the last look.
 * Her answers come in while the page may be away; the verdict of the last look says *no answer* until the page is judged again.
 * Null: not a rule of this kind.
 */
export function stillWaits(rule: string, standing: Standing, today: IsoDate): boolean | null {
  const page = partyPages.find((one) => rule.startsWith(`${one}/`));
  const name = rule.slice(rule.indexOf('/') + 1);
  if (page === undefined) return null;
  if (name === 'aan-maar-niet-in-gebruik' || name === 'uit-maar-in-gebruik') return lastTicks(standing, page).some(([subject, tick]) => useOf(standing, page, subject, tick, today) === null);
  if (name !== 'overeenkomst-ontbreekt') return null;
  return lastTicks(standing, page).some(([subject, tick]) => (tick === 'yes' ? codesOf(standing.rows[subject], agreementCodes, today) === null : answersOn(standing.rows[subject], today).length === 0 && !restNotInUse(standing, page)));
}

/** Faults that follow from her answers and the last look, where the page was not judged again since. */
export function impliedFaults(standing: Standing, today: IsoDate): OpenFault[] {
  const implied: OpenFault[] = [];
  for (const page of partyPages) {
    const seenOn = standing.pages[page]?.last.on ?? '';
    const add = (name: string, item: OpenFault['item'], subject: string, weight: OpenFault['weight']): void => {
      const rule = `${page}/${name}`;
      const fault: OpenFault = { rule, item, page, subject, field: 'aangevinkt', weight, openedOn: seenOn, eventId: '', round: standing.round ?? '' };
      const excepted = (standing.rows[subject]?.exceptions ?? []).some((one) => (one.rule === null || one.rule === rule) && isInForce(one, today, weight));
      const known = standing.faults[faultKey(rule, subject, 'aangevinkt')] !== undefined;
      if (!known && !excepted && !standing.changes.some((change) => isUnderWay(change) && covers(change, fault))) implied.push(fault);
    };
    for (const [subject, tick] of lastTicks(standing, page)) {
      const own = page === 'uitgeverijen' ? 'PRIV-2' : 'PRIV-3';
      const use = useOf(standing, page, subject, tick, today);
      if (tick === 'yes' && use !== null && use !== 'via-basispoort') add('aan-maar-niet-in-gebruik', own, subject, 'fout');
      if (tick === 'no' && use === 'via-basispoort') add('uit-maar-in-gebruik', own, subject, 'fout');
      const agreement = codesOf(standing.rows[subject], agreementCodes, today);
      if (tick === 'yes' && agreement !== null && agreement !== 'overeenkomst-aanwezig') add('overeenkomst-ontbreekt', 'VO-5', subject, 'let op');
    }
  }
  return implied;
}

/** The agreement with the LAS supplier, asked as a party row of its own that stands on no page. `none`: not answered yet. */
export function lasAgreement(standing: Pick<Standing, 'rows' | 'round'>, today: IsoDate): 'present' | 'missing' | 'none' {
  const all = Object.values(standing.rows).filter((row) => row.page === null && (row.answers.length > 0 || row.exceptions.length > 0));
  // An agreement of the round before counts until this round says otherwise.
  const now = all.filter((row) => row.round === standing.round);
  const rows = now.length > 0 ? now : all;
  if (rows.some((row) => row.exceptions.some((one) => isInForce(one, today, 'let op')))) return 'present';
  const codes = rows.map((row) => codesOf(row, agreementCodes, today)).filter((code) => code !== null);
  if (codes.includes('overeenkomst-aanwezig')) return 'present';
  return codes.length === 0 ? 'none' : 'missing';
}
