import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refs } from '@/tests/unit/build/profiel';
import { opensAPage, shortcutAddress } from './shortcut-address';

const base = 'https://www.basispoort.nl/login/leerlingen/snelkoppelaar';

describe('shortcutAddress', () => {
  it.each([
    [`${base}?TARGET=https%3A%2F%2Fa.test&INSTELLING_REF=${refs.here}`], [`${base}?INSTELLING_REF=${refs.here}&TARGET=x`], [`${base}?NETWERKBEHEERDER=4&INSTELLING_REF=${refs.here.toUpperCase()}&TARGET=x`],
    [`/login/leerlingen/snelkoppelaar?INSTELLING_REF=${refs.here}`], [`www.basispoort.nl/login/leerlingen/snelkoppelaar?INSTELLING_REF=${refs.here}`], [`${base}?a=1&amp;INSTELLING_REF=${refs.here}`],
    [`${base}?INSTELLING%5FREF=${refs.here}`], [`${base}?INSTELLING_REF=${refs.here}#top`], [`https://www.basispoort.nl/#/login/leerlingen/snelkoppelaar?INSTELLING_REF=${refs.here}`], [` ${base}?INSTELLING_REF=${refs.here} `],
  ])('finds the reference in %s', (address) => {
    expect(shortcutAddress(address)).toMatchObject({ ref: refs.here, cut: false });
    expect(shortcutAddress(address).path).toContain('/login/leerlingen/snelkoppelaar');
  });
  it.each([
    [`${base}?TARGET=x`], [base], [`${base}?INSTELLING_REF=`], [`${base}?INSTELLING_REF`], [`${base}?instelling_ref=${refs.here}`], [`${base}?XINSTELLING_REF=${refs.here}`],
    [`${base}?TARGET=${encodeURIComponent(`https://a.test/?INSTELLING_REF=${refs.here}&INSTELLING_REF=${refs.here}`)}`], [`${base}?TARGET=https://a.test/?INSTELLING_REF=${refs.here}`], [`https://a.test/INSTELLING_REF=${refs.here}`], [''], ['%'],
  ])('finds none in %s', (address) => { expect(shortcutAddress(address)).toMatchObject({ ref: null, cut: false }); });
  it.each([[`${base}?TARGET=https%3A%2F%2Fa.test…`], ['https://www.basispoort.nl/login/leerlingen/snelk...'], [`${base}?INSTELLING_REF=3f0c••••`], [`${base}?INSTELLING_REF=***`]])('calls %s cut', (address) => { expect(shortcutAddress(address)).toMatchObject({ ref: null, cut: true }); });
  it('reads a whole reference though the rest is cut', () => { expect(shortcutAddress(`${base}?INSTELLING_REF=${refs.here}&TARGET=https…`)).toMatchObject({ ref: refs.here, cut: false }); });
  it('does not take the host for the path', () => { expect(shortcutAddress('https://leerlingen.example.org/start').path).toBe('/start'); });
  it('finds the reference wherever it stands among other parameters', () => {
    const other = fc.stringMatching(/^[A-Z]{1,6}=[a-z0-9%]{0,8}$/).filter((text) => !text.startsWith('INSTELLING'));
    fc.assert(fc.property(fc.array(other, { maxLength: 5 }), fc.array(other, { maxLength: 5 }), fc.uuid(), (before, after, ref) => {
      expect(shortcutAddress(`${base}?${[...before, `INSTELLING_REF=${ref}`, ...after].join('&')}`).ref).toBe(ref);
      expect(shortcutAddress(`${base}?${[...before, ...after].join('&')}`).ref).toBeNull();
    }));
  });
  it('never throws', () => { fc.assert(fc.property(fc.string({ maxLength: 3_000, unit: 'binary' }), (text) => { expect(typeof shortcutAddress(text).path).toBe('string'); }), { numRuns: 100 }); });
});

describe('opensAPage', () => {
  it.each(['javascript:void(0)', 'mailto:help@example.org', '#', '', '#top', 'tel:0', '/profiel/leerling.url', 'https://a.test/x.lnk?y=1', 'blob:abc', 'data:text/plain,x'])('not %j', (address) => { expect(opensAPage(address)).toBe(false); });
  it.each([base, '/login/leerkracht/', '#/login/leerlingen', `${base}?TARGET=https%3A%2F%2Fa.test%2Fx.url`])('%s', (address) => { expect(opensAPage(address)).toBe(true); });
});
