import { describe, expect, it } from 'vitest';
import type { RawCell } from '../raw';
import { couplingSays, fieldsOfSetting, mfaLevel, mfaSays, switchOf } from './setting';

const cell = (text: string, tick: RawCell['tick'] = null): RawCell => ({ text, tick, iso: null });

describe('mfaLevel', () => {
  it.each([
    ['MFA voor ICT-coördinatoren', 'ict'], ['Multi factor authenticatie Verplicht voor ICT-coördinatoren', 'ict'], ['MFA ICT coordinator', 'ict'], ['MFA voor medewerkers met de rol ICT-coördinator', 'ict'],
    ['MFA voor alle medewerkers van de school', 'school'], ['MFA voor de hele school', 'school'], ['Schoolbrede MFA: iedereen', 'school'], ['MFA voor de school', 'school'],
    ['MFA', null], ['Beveiliging van de school: MFA gebruiken', null], ['MFA voor medewerkers en ICT-coördinatoren', null], ['Inloggen in twee stappen', null], ['', null],
  ] as const)('%s: %s', (words, level) => { expect(mfaLevel(words)).toBe(level); });
});

describe('switchOf', () => {
  it.each([[cell('', 'yes'), 'on'], [cell('', 'no'), 'off'], [cell('', 'unreadable'), 'unclear'], [cell('Ingeschakeld'), 'on'], [cell('Uit'), 'off'], [cell('niet verplicht'), 'off'], [cell('verplicht'), 'on'], [cell(''), 'unclear'], [cell('sinds vorig jaar'), 'unclear']] as const)('%j: %s', (value, state) => { expect(switchOf(value)).toBe(state); });
});

describe('mfaSays', () => {
  it.each([
    ['MFA voor ICT-coördinatoren', cell('', 'no'), { ict: 'off', school: null, levelUnclear: false }],
    ['MFA voor de hele school', cell('aan'), { ict: null, school: 'on', levelUnclear: false }],
    ['MFA', cell('', 'yes'), { ict: null, school: null, levelUnclear: true }],
    ['MFA', cell('uit'), { ict: null, school: null, levelUnclear: true }],
    ['MFA', cell('Alleen ICT-coördinatoren'), { ict: 'on', school: 'off', levelUnclear: false }],
    ['MFA', cell('Alle medewerkers'), { ict: 'on', school: 'on', levelUnclear: false }],
  ] as const)('%s %j', (label, value, says) => { expect(mfaSays({ label, value })).toEqual(says); });
});

describe('couplingSays', () => {
  it.each([
    ['LAS-koppeling', cell('automatisch'), 'automatisch'], ['LAS-koppeling', cell('Handmatig'), 'handmatig'], ['LAS-koppeling', cell('niet automatisch'), 'handmatig'], ['LAS-koppeling', cell('automatisch of handmatig'), 'unclear'], ['LAS-koppeling', cell('ParnasSys'), 'unclear'],
    ['Automatisch koppelen', cell('', 'yes'), 'automatisch'], ['Automatisch koppelen', cell('', 'no'), 'handmatig'], ['Koppeling LAS handmatig', cell('', 'yes'), 'handmatig'], ['Koppeling LAS handmatig', cell('', 'no'), 'automatisch'], ['Automatisch koppelen', cell('', 'unreadable'), 'unclear'], ['LAS-koppeling', cell('', 'yes'), 'unclear'], ['Automatisch koppelen', cell('uit'), 'handmatig'],
  ] as const)('%s %j: %s', (label, value, says) => { expect(couplingSays({ label, value })).toBe(says); });
});

describe('fieldsOfSetting', () => {
  it('names the fields of faults and edits', () => {
    const value = cell('', 'yes');
    expect(fieldsOfSetting({ about: 'mfa', label: 'MFA voor ICT-coördinatoren', value })).toEqual(['mfa-ict']);
    expect(fieldsOfSetting({ about: 'mfa', label: 'MFA', value })).toEqual(['mfa-ict', 'mfa-school']);
    expect(fieldsOfSetting({ about: 'las-koppeling', label: '', value })).toEqual(['las-koppeling']);
    expect(fieldsOfSetting({ about: 'uitwisseling', label: '', value })).toEqual(['las-uitwisseling']);
    expect(fieldsOfSetting({ about: 'laatste-uitwisseling', label: '', value })).toEqual(['laatste-uitwisseling']);
  });
});
