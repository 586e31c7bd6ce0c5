import { describe, expect, it } from 'vitest';
import type { RawCell } from '../raw';
import { couplingSays, fieldsOfSetting, mfaLevel, mfaSays, switchOf } from './setting';

const cell = (text: string, tick: RawCell['tick'] = null): RawCell => ({ text, tick, iso: null });

describe('mfaLevel', () => {
  it.each([
    ['MFA voor ICT-coördinatoren', 'ict'], ['Multi factor authenticatie Verplicht voor ICT-coördinatoren', 'ict'], ['MFA ICT coordinator', 'ict'], ['MFA voor medewerkers met de rol ICT-coördinator', 'ict'],
    ['MFA voor alle medewerkers van de school', 'school'], ['MFA voor de hele school', 'school'], ['Schoolbrede MFA: iedereen', 'school'], ['MFA voor de school', 'school'], ['MFA voor het hele team', 'school'], ['2FA voor alle teamleden', 'school'], ['MFA voor het voltallige personeel', 'school'], ['MFA for the whole team', 'school'], ['MFA voor schoolbeheerders', 'ict'], ["MFA voor ICT'ers", 'ict'], ['MFA voor leerkrachten', null], ['MFA voor leerlingen', null], ['MFA in het team bespreken', null],
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
    ['LAS-koppeling', cell('automatisch'), 'automatisch'], ['LAS-koppeling', cell('Handmatig'), 'handmatig'], ['LAS-koppeling', cell('niet automatisch'), 'handmatig'], ['LAS-koppeling', cell('automatisch of handmatig'), 'unclear'], ['LAS-koppeling', cell('ParnasSys'), 'unclear'], ['LAS-koppeling', cell('Via een EDEX-bestand'), 'handmatig'], ['LAS-koppeling', cell('zelf inlezen'), 'handmatig'], ['LAS-koppeling', cell('Elke nacht'), 'automatisch'], ['LAS-koppeling', cell('halfautomatisch'), 'unclear'], ['LAS-koppeling', cell('deels handmatig'), 'unclear'], ['LAS-koppeling', cell('EDEX'), 'unclear'], ['LAS-koppeling', cell('elke nacht handmatig nakijken en elke nacht automatisch'), 'unclear'],
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
