import { notSettledBySeen, settles, type AnswerCode } from '../answer';
import type { IsoDate } from '../known';
import type { Weight } from '../rule';
import type { Exception, OpenFault, RowStanding, Standing } from './standing';

/** Whether an exception still counts today. Without a last day it covers nothing that is wrong by itself: a *fout* yields only to an exception with reason and expiry (spec/product.md). */
export function isInForce(exception: Pick<Exception, 'expiresOn'>, today: IsoDate, weight: Weight): boolean {
  return exception.expiresOn === null ? weight !== 'fout' : exception.expiresOn >= today;
}

/** Answers of a row that stand today: one with a last day ends with it, and is asked again. */
export function answersOn(row: Pick<RowStanding, 'answers'> | undefined, today: IsoDate): AnswerCode[] {
  return (row?.answers ?? []).filter((answer) => answer.expiresOn === null || answer.expiresOn >= today).map((answer) => answer.code);
}

function answersRow(fault: OpenFault, row: RowStanding, today: IsoDate): boolean {
  const codes = answersOn(row, today);
  const use = codes.find((code) => code === 'via-basispoort' || code === 'buiten-basispoort-om' || code === 'niet-in-gebruik');
  // Codes that their rules read themselves: the fault is moot by the answer, also before the page is judged again.
  switch (fault.rule.slice(fault.rule.indexOf('/') + 1)) {
    case 'gebruik-onbekend': return use !== undefined;
    case 'aan-maar-niet-in-gebruik': return use === 'via-basispoort';
    case 'uit-maar-in-gebruik': return use !== undefined && use !== 'via-basispoort';
    case 'overeenkomst-ontbreekt': return codes.includes('overeenkomst-aanwezig');
    case 'nazorg-na-uitvinken': return row.followUp === 'settled';
    default: return codes.some((code) => settles[code]?.includes(fault.rule));
  }
}

function answersPage(fault: OpenFault, standing: Standing, today: IsoDate): boolean {
  if (standing.pageExceptions.some((one) => one.rule === fault.rule && isInForce(one, today, fault.weight))) return true;
  if (fault.weight !== 'let op' || notSettledBySeen.includes(fault.rule)) return false;
  const field = fault.field === null ? undefined : standing.fields[fault.field];
  if (field?.gezien.some((one) => one.value === (field.shown ?? field.value)) === true) return true;
  return (standing.pageAnswers[fault.page] ?? []).some((one) => one.code === 'gezien' && one.rule === fault.rule && one.field === fault.field);
}

/**
 * Whether her answer or an exception covers an open fault: only of that row, or of that rule of the page (spec/product.md, *What silences what*).
 * The same as `judge` decides with what the background hands out; here from the log alone.
 */
export function isSettled(fault: OpenFault, standing: Standing, today: IsoDate): boolean {
  if (fault.subject === null) return answersPage(fault, standing, today);
  const row = standing.rows[fault.subject];
  if (row === undefined) return false;
  if (row.exceptions.some((one) => (one.rule === null || one.rule === fault.rule) && isInForce(one, today, fault.weight))) return true;
  if (answersRow(fault, row, today)) return true;
  return fault.weight === 'let op' && !notSettledBySeen.includes(fault.rule) && row.gezien.some((one) => one.field === fault.field);
}

/** A question that she answered by saying that the row must go: a fault until it is gone (spec/product.md, `uit-dienst`, `ip-oud`). */
export function mustGo(fault: OpenFault, standing: Standing, today: IsoDate): boolean {
  const codes = fault.subject === null ? [] : answersOn(standing.rows[fault.subject], today);
  return (fault.rule === 'medewerkers/handmatig-bevestigen' && codes.includes('uit-dienst')) || (fault.rule === 'ip-nummers/bevestigen' && codes.includes('ip-oud'));
}
