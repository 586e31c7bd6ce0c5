// `npm run corpus`: draws every page of the corpus in Chromium, reads it, and prints how much of it was right. The work is in measure.ts; this file lets Node run TypeScript.
// With `--ratchet` it measures nothing: it runs the tests of the saved pages and oddities and takes out of known-misses.json what is right now (`--ratchet=add`: takes up the misses of new pages).
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { runnerImport } from 'vite';

const ratchet = process.argv.find((word) => /^--ratchet(=add)?$/.test(word));
if (ratchet !== undefined) {
  const ran = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'tests/corpus/saved', 'tests/corpus/oddities.test.ts', '--no-file-parallelism'], { cwd: new URL('../..', import.meta.url), stdio: 'inherit', env: { ...process.env, RATCHET: ratchet.endsWith('add') ? 'add' : '1' } });
  process.exit(ran.status ?? 1);
}

const runner = { configFile: false, logLevel: 'error', resolve: { alias: { '@': new URL('../..', import.meta.url).pathname } } };
const words = process.argv.slice(2);
// With `--extension` the production build looks at the pages (`npm run build` first), as a coordinator's browser would.
if (words.includes('--extension')) {
  const { module } = await runnerImport(new URL('./extension/measure-extension.ts', import.meta.url).pathname, runner);
  process.exit(await module.measureExtension(words));
}
const { module } = await runnerImport(new URL('./measure.ts', import.meta.url).pathname, runner);
process.exit(await module.measure(words));
