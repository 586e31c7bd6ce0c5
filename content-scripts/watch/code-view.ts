import { faultText, type Language } from '@/rules/fault-text';
import { rule } from '@/rules/inloggen/mfa-code-met-spatie';
import type { MarkView } from '../mark/marks';
import { codeFieldOf } from '../recognise/code-field';

/** The tip beside a one-time-code field. The field itself is never read, and nothing of it is logged (spec/rules.md, inloggen). */
export function codeView(document: Document, language: Language): MarkView {
  return {
    page: 'inloggen', rowsSeen: 0, rowsClaimed: null, complete: true, why: [], cannotTell: 0, questions: [], notice: null, mapped: false, rows: '',
    findings: [{
      id: rule.id, rule: rule.id, weight: rule.weight, ...faultText(rule, {}, language), checklist: rule.checklist, who: '', subjectLabel: '',
      element: () => codeFieldOf(document), row: () => null, stands: () => true, settled: false, notSaved: false,
    }],
  };
}
