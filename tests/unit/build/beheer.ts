import type { BeheerPage } from '@/rules/beheer/page';
import { seen } from './partijen';

/** Settings that are in order, on a page seen whole. */
export function beheerPage(more: Partial<BeheerPage> = {}): BeheerPage {
  return {
    page: 'beheer', seen: seen(0), rows: [], mfaIct: 'on', mfaSchool: 'on', mfaLevelUnclear: false, lasKoppeling: 'automatisch', uitwisseling: 'goed',
    laatsteUitwisseling: { kind: 'value', value: '2026-11-23' }, edited: [], ...more,
  };
}
