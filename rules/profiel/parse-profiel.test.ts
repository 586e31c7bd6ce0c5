import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { identityText } from '@/rules/identity';
import { seen } from '@/tests/unit/build/partijen';
import { cell, link, profielPage, pupilAddress, rawProfiel, refs } from '@/tests/unit/build/profiel';
import { rawProfielSchema } from './parse-profiel';

const teacherAddress = 'https://www.basispoort.nl/login/leerkracht/';
const soort = (address: string, label: string, heading = '') => profielPage({ links: [link(address, label, { heading })] }).rows[0]?.soort;

describe('parseProfiel: BRIN', () => {
  const brin = (text: string, locatie: string | null = null) => profielPage({ brin: cell(text), locatie: locatie === null ? null : cell(locatie), columns: { brin: 'read', locatie: locatie === null ? 'no-column' : 'read', schoolnaam: 'read' } }).brin;
  it.each([
    ['99zz-00', null, '99ZZ00'], ['99ZZ', '00', '99ZZ00'], ['99ZZ', '01', '99ZZ01'], ['99ZZ', '99ZZ01', '99ZZ01'], ['99ZZ', '', '99ZZ'], ['99ZZ', 'Hoofdgebouw', '99ZZ'], ['99ZZ', '1', '99ZZ1'], ['99ZZ00', '01', '99ZZ00'],
  ])('%s with location %j: %s', (text, locatie, value) => { expect(brin(text, locatie)).toEqual({ kind: 'value', value }); });
  it('knows empty, masked and missing', () => {
    expect(brin('—')).toEqual({ kind: 'empty' });
    expect(brin('99••')).toMatchObject({ kind: 'unreadable' });
    expect(profielPage({ brin: null }).brin).toMatchObject({ kind: 'unreadable' });
    expect(profielPage({ columns: { brin: 'two-candidates', locatie: 'no-column', schoolnaam: 'read' } }).identities['brin']).toBeUndefined();
  });
});

describe('parseProfiel: links', () => {
  it.each([
    [pupilAddress(null), 'Rekenen', 'leerling'], ['https://www.basispoort.nl/login/snelkoppelaar?X=1', 'Rekenen', 'leerling'], [teacherAddress, 'Inloggen', 'leerkracht'], ['https://a.test/', 'Leerlingsnelkoppeling', 'leerling'], ['https://a.test/', 'Snelkoppeling leerkracht', 'leerkracht'],
    [pupilAddress(null), 'Leerkracht snelkoppeling', 'leerkracht'], [teacherAddress, 'Leerling', 'leerkracht'], ['https://a.test/', 'Voor leerkracht en leerling', 'onduidelijk'], ['https://a.test/', 'Hulp', 'onduidelijk'], [pupilAddress(null), pupilAddress(null), 'leerling'], [teacherAddress, teacherAddress, 'leerkracht'],
  ])('%s “%s”: %s', (address, label, is) => { expect(soort(address, label)).toBe(is); });
  it('reads the heading where address and label say nothing', () => {
    expect(soort('https://a.test/', 'Uitgeschreven link', 'Leerling snelkoppeling Rekenen')).toBe('leerling');
    expect(soort('https://a.test/', 'Uitgeschreven link', 'Leerkracht snelkoppeling')).toBe('leerkracht');
    expect(profielPage({ links: [link('https://a.test/', 'Link', { heading: 'Voor leerkrachten en leerlingen' })] }).rows[0]).toMatchObject({ soort: 'onduidelijk', unreadable: true });
  });
  it('leaves out what downloads a file or opens no page', () => {
    expect(profielPage({ links: [link('/leerling.url'), link('/x', 'Download leerling snelkoppeling', { download: true }), link('#'), link('mailto:a@example.org')] }).rows).toEqual([]);
  });
  it('knows a link by label and path, not by its reference; two addresses under one label not at all', () => {
    const [one] = profielPage({ links: [link(pupilAddress(refs.here))] }).rows;
    expect(one?.identity).toBe(identityText('link', 'leerling snelkoppeling', '/login/leerlingen/snelkoppelaar'));
    expect(one?.identity).toBe(profielPage({ links: [link(pupilAddress(refs.other))] }).rows[0]?.identity);
    expect(profielPage({ links: [link(pupilAddress(refs.here)), link(pupilAddress(refs.other))] }).rows.map((row) => row.identity)).toEqual([null, null]);
    expect(profielPage({ links: [link(pupilAddress(refs.here), pupilAddress(refs.here))] }).rows[0]?.identity).not.toContain(refs.here.slice(0, 8));
  });
});

describe('parseProfiel: identities', () => {
  it('gives each readable field, the references as a sorted set', () => {
    const page = (links: readonly string[]) => profielPage({ links: links.map((ref, n) => link(pupilAddress(ref), `Leerling ${n}`)) });
    expect(page([refs.other, refs.here, refs.other]).identities).toEqual({ brin: identityText('profiel', 'brin', '99zz00'), schoolnaam: identityText('profiel', 'schoolnaam', 'oefenschool de klimop'), 'instelling-ref': identityText('profiel', 'instelling-ref', refs.here, refs.other) });
    expect(page([refs.here, refs.other]).identities).toEqual(page([refs.other, refs.here]).identities);
  });
  it('gives no set of references of which a part may be unseen', () => {
    expect(profielPage({ seen: seen(1, ['collapsed']) }).identities['instelling-ref']).toBeUndefined();
    expect(profielPage({ links: [link(pupilAddress(refs.here)), link('https://www.basispoort.nl/login/leerl…', 'Leerling 2')] }).identities['instelling-ref']).toBeUndefined();
  });
});

describe('rawProfielSchema', () => {
  it('takes what a reader delivers, also after JSON, and refuses what is none', () => {
    expect(z.parse(rawProfielSchema, JSON.parse(JSON.stringify(rawProfiel())))).toEqual(rawProfiel());
    for (const bad of [{}, { ...rawProfiel(), brin: 'x' }, { ...rawProfiel(), links: [{ address: 'x' }] }]) expect(z.safeParse(rawProfielSchema, bad).success).toBe(false);
  });
});
