import { describe, expect, it } from 'vitest';
import { itIsNeverInOrderWhenIncomplete, verdictOf } from '@/tests/unit/build/abstains';
import { known } from '@/tests/unit/build/known';
import { link, profielPage, pupilAddress, refs } from '@/tests/unit/build/profiel';
import { rule } from './snelkoppeling-zonder-instelling-ref';

const teacher = link('https://www.basispoort.nl/login/leerkracht/', 'Leerkracht snelkoppeling');
const cut = link('https://www.basispoort.nl/login/leerlingen/snelk…', 'Leerling cut');

describe('profiel/snelkoppeling-zonder-instelling-ref', () => {
  it('faults each pupil link without a reference', () => {
    const links = [link(pupilAddress(null), 'Rekenen'), link(pupilAddress(refs.here), 'Taal'), link('https://a.test/', 'Leerling lezen'), teacher];
    const verdict = verdictOf(rule, profielPage({ links }), known());
    expect(verdict).toMatchObject({ verdict: 'problem', why: null });
    expect(verdict.faults.map((fault) => [fault.row?.label, fault.weight, fault.item, fault.field])).toEqual([['Rekenen', 'fout', 'FAQ-9', 'ref'], ['Leerling lezen', 'fout', 'FAQ-9', 'ref']]);
  });
  it('takes the reference in any order and letter case, but not its name in lower case', () => {
    expect(verdictOf(rule, profielPage({ links: [link(`https://www.basispoort.nl/login/snelkoppelaar?NETWERKBEHEERDER=3&INSTELLING_REF=${refs.here.toUpperCase()}&TARGET=x`)] }), known()).verdict).toBe('in-order');
    expect(verdictOf(rule, profielPage({ links: [link(`https://www.basispoort.nl/login/snelkoppelaar?instelling_ref=${refs.here}`)] }), known()).verdict).toBe('problem');
  });
  it('cannot tell without a pupil link', () => {
    for (const links of [[], [teacher], [link('/x', 'Download leerling snelkoppeling', { download: true })]]) expect(verdictOf(rule, profielPage({ links }), known())).toMatchObject({ verdict: 'cannot-tell', why: 'not-shown' });
  });
  it('cannot tell of a link that is cut, or that is for both', () => {
    for (const links of [[cut], [link(pupilAddress(refs.here)), cut], [link(pupilAddress(refs.here)), link('https://a.test/', 'Leerkracht en leerling')]]) expect(verdictOf(rule, profielPage({ links }), known())).toMatchObject({ verdict: 'cannot-tell', why: 'unreadable' });
  });
  itIsNeverInOrderWhenIncomplete(rule, profielPage(), known());
});
