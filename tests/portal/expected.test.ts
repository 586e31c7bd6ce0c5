import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleIds } from '../contract';
import { bare, bareWithoutNetwork, faulty, good, merging, missingAddress, provenElsewhere } from './expected';
import { schools } from './schools';
import { canaries, yearEnd } from './school';

describe('the practice portal', () => {
  it('shows the fault of every rule at least once, or names the test that does', () => {
    const shown = new Set([faulty, good, bare, bareWithoutNetwork, merging, missingAddress].flatMap(({ pages }) => Object.values(pages).flatMap((faults) => Object.keys(faults))));
    expect(ruleIds.filter((id) => !shown.has(id) && !(id in provenElsewhere))).toEqual([]);
    expect([...shown, ...Object.keys(provenElsewhere)].filter((id) => !ruleIds.includes(id))).toEqual([]);
  });

  it('names tests that exist and speak of their rule', () => {
    const silent = Object.entries(provenElsewhere).filter(([rule, file]) => {
      const at = path.join(import.meta.dirname, '../e2e', file);
      return !existsSync(at) || !readFileSync(at, 'utf8').includes(rule.split('/')[1] ?? rule);
    });
    expect(silent).toEqual([]);
  });

  it('has only invented people, addresses and numbers', () => {
    const addresses = Object.values(schools).flatMap((make) => make('2026-11-23').medewerkers.map((of) => of.email)).filter((email) => email.includes('.'));
    expect(addresses.filter((email) => !email.endsWith('.test') && !email.endsWith('@deklimop'))).toEqual([]);
    expect(Object.values(canaries).every((text) => /kanarie/i.test(text))).toBe(true);
  });

  it('counts its dates from the day: the school year closes on the first 31 July at least three months ahead', () => {
    expect(['2025-06-23', '2025-11-23', '2026-11-23', '2027-04-30', '2027-05-01'].map(yearEnd)).toEqual(['2026-07-31', '2026-07-31', '2027-07-31', '2027-07-31', '2028-07-31']);
  });
});
