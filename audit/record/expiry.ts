import { roundOf, schoolYearEnd } from '@/rules/checklist/school-year';
import type { Refusal } from './draft';

/** Why a last day of an exception is refused: no date, before today, or later than the end of the next school year. Null: it is right. */
export function refusedExpiry(expiresOn: string, today: string): Refusal | null {
  const day = new Date(`${expiresOn}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== expiresOn) return 'no-expiry';
  if (expiresOn < today) return 'expired';
  const end = schoolYearEnd(roundOf(today));
  return expiresOn > `${Number(end.slice(0, 4)) + 1}${end.slice(4)}` ? 'too-late' : null;
}
