import { describe, expect, it } from 'vitest';
import { rawCell } from '../../tests/unit/build/medewerkers';
import { parseGeactiveerd, parseStatus } from './status';

describe('parseStatus', () => {
  it.each([['Actief', 'actief'], ['inactief', 'inactief'], ['Niet actief', 'inactief'], ['non-actief', 'inactief'], ['Inactief sinds 1-8-2026', 'inactief'], ['', 'onbekend'], ['niet inactief', 'onbekend'], ['verwijderd', 'onbekend']] as const)('reads "%s" as %s', (text, status) => {
    expect(parseStatus(text)).toEqual({ status, geactiveerd: 'onbekend' });
  });
  it('does not take activation for the status', () => {
    expect(parseStatus('Geactiveerd')).toEqual({ status: 'onbekend', geactiveerd: 'ja' });
    expect(parseStatus('Nog niet geactiveerd')).toEqual({ status: 'onbekend', geactiveerd: 'nee' });
  });
});

describe('parseGeactiveerd', () => {
  it('reads ticks and words', () => {
    expect(parseGeactiveerd(rawCell('', { tick: 'yes' }))).toBe('ja');
    expect(parseGeactiveerd(rawCell('', { tick: 'no' }))).toBe('nee');
    expect(parseGeactiveerd(rawCell('Ja'))).toBe('ja');
    expect(parseGeactiveerd(rawCell('nee'))).toBe('nee');
    expect(parseGeactiveerd(rawCell('niet geactiveerd', { tick: 'no' }))).toBe('nee');
  });
  it('does not read what is no tick, or the other meaning of inactief', () => {
    expect(parseGeactiveerd(undefined)).toBe('onbekend');
    expect(parseGeactiveerd(rawCell(''))).toBe('onbekend');
    expect(parseGeactiveerd(rawCell('', { tick: 'unreadable' }))).toBe('onbekend');
    expect(parseGeactiveerd(rawCell('inactief', { tick: 'no' }))).toBe('onbekend');
  });
});
