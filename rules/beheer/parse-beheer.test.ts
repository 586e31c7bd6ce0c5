import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { seen } from '@/tests/unit/build/partijen';
import type { RawCell } from '../raw';
import type { RawBeheer, RawSetting } from './page';
import { parseBeheer, rawBeheerSchema } from './parse-beheer';

const setting = (about: RawSetting['about'], label: string, text: string, tick: RawCell['tick'] = null, edited = false): RawSetting => ({ about, label, value: { text, tick, iso: null }, edited });
const raw = (settings: readonly RawSetting[]): RawBeheer => ({ seen: seen(0), settings, today: '2026-11-24' });

describe('parseBeheer', () => {
  it('reads a page of settings', () => {
    expect(parseBeheer(raw([
      setting('mfa', 'MFA voor ICT-coördinatoren', '', 'yes'), setting('mfa', 'MFA voor alle medewerkers van de school', '', 'no', true), setting('las-koppeling', 'LAS-koppeling', 'automatisch'),
      setting('laatste-uitwisseling', 'Laatste uitwisseling', 'gisteren'), setting('uitwisseling', '', 'De laatste uitwisseling met het LAS is goed verlopen.'),
    ]))).toEqual({ page: 'beheer', seen: seen(0), rows: [], mfaIct: 'on', mfaSchool: 'off', mfaLevelUnclear: false, lasKoppeling: 'automatisch', uitwisseling: 'goed', laatsteUitwisseling: { kind: 'value', value: '2026-11-23' }, edited: ['mfa-school'] });
  });
  it('says nothing of what is not there', () => {
    expect(parseBeheer(raw([]))).toMatchObject({ mfaIct: null, mfaSchool: null, mfaLevelUnclear: false, lasKoppeling: null, uitwisseling: null, laatsteUitwisseling: null, edited: [] });
  });
  it('keeps a switch without a level apart', () => {
    expect(parseBeheer(raw([setting('mfa', 'MFA', '', 'yes')]))).toMatchObject({ mfaIct: null, mfaSchool: null, mfaLevelUnclear: true });
  });
  it('calls unclear what stands there twice and disagrees, and takes two that agree', () => {
    expect(parseBeheer(raw([setting('mfa', 'MFA ICT-coördinator', '', 'yes'), setting('mfa', 'MFA coördinatoren', '', 'no'), setting('las-koppeling', 'Koppeling', 'automatisch'), setting('las-koppeling', 'Koppeling', 'handmatig')]))).toMatchObject({ mfaIct: 'unclear', lasKoppeling: 'unclear' });
    expect(parseBeheer(raw([setting('las-koppeling', 'LAS-koppeling automatisch', '', 'yes'), setting('las-koppeling', 'LAS-koppeling handmatig', '', 'no')]))).toMatchObject({ lasKoppeling: 'automatisch' });
    expect(parseBeheer(raw([setting('laatste-uitwisseling', 'A', '1-11-2026'), setting('laatste-uitwisseling', 'B', '2-11-2026')])).laatsteUitwisseling).toMatchObject({ kind: 'unreadable' });
    expect(parseBeheer(raw([setting('laatste-uitwisseling', 'A', 'gisteren'), setting('laatste-uitwisseling', 'B', '23-11-2026'), setting('laatste-uitwisseling', 'C', '-')])).laatsteUitwisseling).toEqual({ kind: 'value', value: '2026-11-23' });
  });
  it('lets one error weigh more than any good word, and reads an outcome beside the moment', () => {
    expect(parseBeheer(raw([setting('uitwisseling', '', 'gelukt'), setting('uitwisseling', '', 'mislukt')])).uitwisseling).toBe('fout');
    expect(parseBeheer(raw([setting('laatste-uitwisseling', 'Laatste uitwisseling', '23-11-2026: mislukt')])).uitwisseling).toBe('fout');
    expect(parseBeheer(raw([setting('laatste-uitwisseling', 'Laatste geslaagde uitwisseling', '23-11-2026')])).uitwisseling).toBeNull();
    expect(parseBeheer(raw([setting('laatste-uitwisseling', 'Laatste uitwisselingsfout', '23-11-2026')])).uitwisseling).toBeNull();
  });
});

describe('rawBeheerSchema', () => {
  it('takes what a reader delivers, also after JSON, and refuses what is none', () => {
    const good = raw([setting('mfa', 'MFA', 'aan')]);
    expect(z.parse(rawBeheerSchema, JSON.parse(JSON.stringify(good)))).toEqual(good);
    for (const bad of [{}, { ...good, today: 'vandaag' }, { ...good, settings: [{ about: 'sleutel', label: '', value: good.settings[0]?.value, edited: false }] }]) expect(z.safeParse(rawBeheerSchema, bad).success).toBe(false);
  });
});
