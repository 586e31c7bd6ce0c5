import { defineConfig } from '@playwright/test';

/** The end-to-end tests: the production build in a real browser on the practice portal. The round of `npm start` has a configuration of its own. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'output/e2e',
  workers: 2,
  fullyParallel: true,
  // One more try where nobody watches; what passed only then is named in the summary of `npm test`.
  retries: process.env['CI'] ? 1 : 0,
  // Generous: a busy machine must not make a test red.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'output/playwright.json' }]],
});
