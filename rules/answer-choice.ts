import { notSettledBySeen, type AnswerCode } from './answer';
import type { Weight } from './rule';

/** Answers that only one rule, or one kind of rule, takes; before the general ones. */
const own: readonly (readonly [RegExp, readonly AnswerCode[]])[] = [
  [/\/(gebruik-onbekend|aan-maar-niet-in-gebruik|uit-maar-in-gebruik)$/, ['via-basispoort', 'buiten-basispoort-om', 'niet-in-gebruik']],
  [/\/overeenkomst-ontbreekt$/, ['overeenkomst-aanwezig', 'overeenkomst-onbekend']],
  [/\/nazorg-na-uitvinken$/, ['nazorg-gevraagd', 'nazorg-niet-nodig']],
  [/^medewerkers\/(handmatig-bevestigen|einddatum-ontbreekt|einddatum-na-schooljaar|email-algemeen|email-niet-van-school)$/, ['klopt-nog']],
  [/^medewerkers\/inactief$/, ['uit-dienst']],
  [/^medewerkers\/(extra-rol-bevestigen|rol-leerkracht-en-stagiair)$/, ['rol-klopt']],
  [/^ip-nummers\/bevestigen$/, ['ip-actueel', 'ip-oud']],
  [/^beheer\/las-uitwisselingsfout$/, ['opgelost']],
];

/**
 * The answers that may be given to a fault, the likeliest first.
 * A *fout* yields only to an exception; `gezien` is for *let op* alone (spec/product.md, Popup and side panel).
 */
export function answerChoices(rule: string, weight: Weight): readonly AnswerCode[] {
  const mine = own.find(([of]) => of.test(rule))?.[1] ?? [];
  const seen: readonly AnswerCode[] = weight === 'let op' && !notSettledBySeen.includes(rule) ? ['gezien'] : [];
  const exception: readonly AnswerCode[] = weight === 'vraag' ? [] : ['onterecht', 'nvt'];
  return [...mine, ...seen, ...exception];
}

/** Whether an answer is an exception: it needs a reason and a last day. */
export const isException = (code: AnswerCode): boolean => code === 'nvt' || code === 'onterecht';

/** Reasons for an exception, codes as in the log. */
export const exceptionReasons = ['geldt-niet-voor-ons', 'tijdelijk-zo', 'afgesproken-zo', 'coach-leest-verkeerd'] as const;
export type ExceptionReason = (typeof exceptionReasons)[number];
