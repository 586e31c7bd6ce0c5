import { cannotTell, type Outcome, type Reason } from '../rule';
import type { Situation } from '../situation/situation';
import type { BeheerPage, Setting } from './page';

/**
 * What a rule says that faults one MFA level when it is off.
 * @param field name of the setting, as in exports
 */
export function whenOff(page: BeheerPage, field: 'mfa-ict' | 'mfa-school', setting: Setting): Outcome {
  if (page.edited.includes(field)) return cannotTell('not-saved');
  if (setting === null) return cannotTell(page.mfaLevelUnclear ? 'level-unclear' : 'not-shown');
  if (setting === 'unclear') return cannotTell('unreadable');
  return { faults: setting === 'off' ? [{ row: null, field }] : [], reasons: [] };
}

/** Why the position of the coupling is not certain; null when it is. */
export function couplingReason(page: BeheerPage): Reason | null {
  if (page.lasKoppeling === null) return 'not-shown';
  if (page.edited.includes('las-koppeling')) return 'not-saved';
  return page.lasKoppeling === 'unclear' ? 'unreadable' : null;
}

/** Whether the school said that it is merging, whatever the phase: then the coupling is part of that (spec/rules.md: FUS-2 when merging, else LAS-4). */
export function couplingItem({ samenvoegen }: Situation): 'FUS-2' | 'LAS-4' {
  return samenvoegen === 'brin' || samenvoegen === 'administraties' ? 'FUS-2' : 'LAS-4';
}

/** Whether two schools or administrations are being joined and Basispoort has not processed it yet. */
export function isMerging({ samenvoegen, samenvoegenFase }: Situation): boolean {
  return (samenvoegen === 'brin' || samenvoegen === 'administraties') && samenvoegenFase !== 'verwerkt';
}
