import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as index from '@/rules/index';
import { pageKinds } from '@/rules/page-kind';
import type { Rule, RuleText } from '@/rules/rule';
import { itemKinds, ruleIds } from './contract';
import { filesIn, read, root, withoutComments } from './sources';

/** Laws of the rules (design/architecture.md, Laws): one rule is one printed page, is found, is tested and speaks two languages. */

const isRule = (value: unknown): value is Rule => typeof value === 'object' && value !== null && 'check' in value && 'weight' in value;
/** The table of contents, however it is exported: the list of every rule. */
const rules: readonly Rule[] = (Object.values(index) as unknown[]).find((value): value is readonly Rule[] => Array.isArray(value) && value.length > 0 && value.every(isRule)) ?? [];

const files = pageKinds.flatMap((kind) => filesIn(`rules/${kind}`, /\.ts$/)).filter((file) => !file.endsWith('.test.ts') && /\bexport const rule\b/.test(withoutComments(read(file))));
const idOfFile = (file: string): string => file.replace(/^rules\//, '').replace(/\.ts$/, '');

describe('the table of contents', () => {
  it('holds every rule of the contract once, and no other', () => {
    expect(rules.map((rule) => rule.id).toSorted()).toEqual([...ruleIds].toSorted());
  });

  it('is what the files say: id = page and file name', () => {
    expect(files.map(idOfFile).toSorted()).toEqual(rules.map((rule) => rule.id).toSorted());
  });
});

describe.each(files)('%s', (file) => {
  const rule = rules.find((of) => of.id === idOfFile(file));

  it('is in the table of contents, on its own page', () => {
    expect(rule?.page).toBe(file.split('/')[1]);
  });

  it('has its test beside it', () => {
    expect(existsSync(path.join(root, file.replace(/\.ts$/, '.test.ts')))).toBe(true);
  });

  it('fits on a printed page', () => {
    expect(read(file).split('\n').length).toBeLessThanOrEqual(100);
  });

  it('speaks for items of the checklist', () => {
    expect(rule?.items.filter((item) => !(item in itemKinds))).toEqual([]);
  });

  it('says what, why and how in both languages, with the same variants', () => {
    const lacks = (text: RuleText): string[] => [text.title, text.why, ...text.fix].filter((part) => part.trim() === '');
    for (const text of [rule?.text.nl, rule?.text.en]) {
      if (text === undefined) throw new Error(`${file} has no text`);
      expect(lacks(text)).toEqual([]);
      expect(text.fix.length).toBeGreaterThan(0);
      expect(text.fix.length).toBeLessThanOrEqual(4);
    }
    expect(Object.keys(rule?.text.en.variants ?? {})).toEqual(Object.keys(rule?.text.nl.variants ?? {}));
  });
});

describe('items', () => {
  it('that a page shows (O) have a rule; those without one are marked for a person (B, V, H)', () => {
    const served = new Set(rules.flatMap((rule) => rule.items as readonly string[]));
    expect(Object.entries(itemKinds).filter(([id, kind]) => kind === 'O' && !served.has(id))).toEqual([]);
  });

  it('of the product are those of the contract', async () => {
    const { itemIds } = await import('@/rules/checklist/item');
    expect([...itemIds].toSorted()).toEqual(Object.keys(itemKinds).toSorted());
  });
});
