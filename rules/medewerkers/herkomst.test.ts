import { describe, expect, it } from 'vitest';
import { parseHerkomst } from './herkomst';

describe('parseHerkomst', () => {
  it.each(['LAS', 'ParnasSys', 'Esis', 'uit LAS', 'Leerlingadministratie', 'automatisch', 'Geïmporteerd', 'LAS-koppeling', 'via ParnasSys naar Basispoort'])('knows %s as LAS', (text) => { expect(parseHerkomst(text)).toBe('las'); });
  it.each(['handmatig', 'Handmatig', 'Handmatig in Basispoort', 'zelf toegevoegd', 'Basispoort', 'handmatig toegevoegd', 'Manually created'])('knows %s as manual', (text) => { expect(parseHerkomst(text)).toBe('handmatig'); });
  it.each(['standaard', 'Standaard (Basispoort)', 'Groepsaccount'])('knows %s as made by Basispoort', (text) => { expect(parseHerkomst(text)).toBe('standaard'); });
  it.each(['', '-', 'ja', 'niet handmatig', 'Handmatige import', 'automatisch door Basispoort', 'Klas', 'onbekend', 'LAS / handmatig'])('does not guess at "%s"', (text) => { expect(parseHerkomst(text)).toBe('onbekend'); });
});
