import { describe, expect, it } from 'vitest';
import { isOriginAlone, isPlainOrigin, parseHerkomst } from './herkomst';

describe('parseHerkomst', () => {
  it.each(['LAS', 'ParnasSys', 'Esis', 'uit LAS', 'Leerlingadministratie', 'automatisch', 'Geïmporteerd', 'LAS-koppeling', 'via ParnasSys naar Basispoort'])('knows %s as LAS', (text) => { expect(parseHerkomst(text)).toBe('las'); });
  it.each(['handmatig', 'Handmatig', 'Handmatig in Basispoort', 'zelf toegevoegd', 'Basispoort', 'handmatig toegevoegd', 'lokaal', 'lokaal account', 'Manually created'])('knows %s as manual', (text) => { expect(parseHerkomst(text)).toBe('handmatig'); });
  it.each(['standaard', 'Standaard (Basispoort)', 'Groepsaccount'])('knows %s as made by Basispoort', (text) => { expect(parseHerkomst(text)).toBe('standaard'); });
  it.each(['', '-', 'ja', 'niet handmatig', 'Handmatige import', 'automatisch door Basispoort', 'Klas', 'onbekend', 'LAS / handmatig', 'lokaal A', 'lokaal 12', 'in lokaal 3'])('does not guess at "%s"', (text) => { expect(parseHerkomst(text)).toBe('onbekend'); });
});

describe('an origin and nothing else', () => {
  it.each(['LAS', 'uit LAS', 'handmatig toegevoegd', 'Handmatig in Basispoort', 'lokaal', 'via ParnasSys naar Basispoort', 'Basispoort'])('%s', (text) => { expect(isOriginAlone(text)).toBe(true); });
  it.each(['lokaal A', 'deur gaat automatisch open', 'standaard parttime', 'ziet import na', 'LAS / handmatig', 'Juf Esis Jansen'])('not %s', (text) => { expect(isOriginAlone(text)).toBe(false); });
  it('in words that are little used for anything else', () => {
    expect(['LAS', 'handmatig', 'via ParnasSys'].map(isPlainOrigin)).toEqual([true, true, true]);
    expect(['standaard', 'systeem', 'automatisch', 'lokaal'].map(isPlainOrigin)).toEqual([false, false, false, false]);
  });
});
