import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeEach, expect } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { seedOfRun } from './seed-of-run';

// Properties of one run in CI draw what every run there draws. fast-check is slow to load, so only for who uses it.
const { testPath } = expect.getState();
if (process.env['CI'] !== undefined && testPath !== undefined && readFileSync(testPath, 'utf8').includes("'fast-check'")) {
  const { configureGlobal } = await import('fast-check');
  configureGlobal({ seed: seedOfRun() });
}

beforeEach(() => { fakeBrowser.reset(); });
