import { defineConfig } from '@playwright/test';

/** What `npm start` does in the browser; no part of the tests. `round` works by itself, `open` leaves the window to a person. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../output/round-traces',
  workers: 1,
  retries: 0,
  expect: { timeout: 15_000 },
  reporter: './plain-reporter.ts',
  projects: [
    { name: 'round', testMatch: 'round.spec.ts', timeout: 900_000 },
    // Until the person closes the window.
    { name: 'open', testMatch: 'open.spec.ts', timeout: 0 },
  ],
});
