import { describe, expect, it } from 'vitest';
import { itIsNeverInOrderWhenIncomplete, verdictOf } from '@/tests/unit/build/abstains';
import { known } from '@/tests/unit/build/known';
import { link, profielPage, pupilAddress, refs } from '@/tests/unit/build/profiel';
import { rule } from './snelkoppelingen-verschillen';

const verdict = (links: readonly ReturnType<typeof link>[]) => verdictOf(rule, profielPage({ links }), known());

describe('profiel/snelkoppelingen-verschillen', () => {
  it('faults the page once, however many links', () => {
    expect(verdict([link(pupilAddress(refs.here), 'A'), link(pupilAddress(refs.other), 'B'), link(pupilAddress(refs.here), 'C')])).toMatchObject({ verdict: 'problem', faults: [{ row: null, field: 'instelling-ref', weight: 'let op', detail: { aantal: '2' } }] });
  });
  it('counts the reference of a teacher link', () => {
    expect(verdict([link(pupilAddress(refs.here)), link(`https://www.basispoort.nl/login/leerkracht/?INSTELLING_REF=${refs.other}`, 'Leerkracht')]).verdict).toBe('problem');
  });
  it('faults nothing where all that carry one carry the same, in any letter case', () => {
    expect(verdict([link(pupilAddress(refs.here), 'A'), link(pupilAddress(refs.here.toUpperCase()), 'B'), link(pupilAddress(null), 'C')]).verdict).toBe('in-order');
  });
  it('cannot tell where no link carries one', () => {
    for (const links of [[], [link(pupilAddress(null))]]) expect(verdict(links)).toMatchObject({ verdict: 'cannot-tell', why: 'not-shown' });
  });
  it('cannot tell beside a link that is cut', () => {
    expect(verdict([link(pupilAddress(refs.here)), link('https://www.basispoort.nl/login/leerl…', 'B')])).toMatchObject({ verdict: 'cannot-tell', why: 'unreadable' });
  });
  itIsNeverInOrderWhenIncomplete(rule, profielPage(), known());
});
