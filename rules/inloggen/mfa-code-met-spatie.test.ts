import { describe, expect, it } from 'vitest';
import { itIsNeverInOrderWhenIncomplete, verdictOf } from '@/tests/unit/build/abstains';
import { known } from '@/tests/unit/build/known';
import { seen } from '@/tests/unit/build/partijen';
import type { InloggenPage } from './page';
import { rule } from './mfa-code-met-spatie';

const page = (codeField: boolean): InloggenPage => ({ page: 'inloggen', seen: seen(0), rows: [], codeField });

describe('inloggen/mfa-code-met-spatie', () => {
  it('tips beside a visible code field, and speaks of no field of it', () => { expect(verdictOf(rule, page(true), known())).toMatchObject({ verdict: 'problem', faults: [{ row: null, field: null, weight: 'tip', item: 'MFA-3' }] }); });
  it('says nothing without one', () => { expect(verdictOf(rule, page(false), known()).faults).toEqual([]); });
  itIsNeverInOrderWhenIncomplete(rule, page(false), known());
});
