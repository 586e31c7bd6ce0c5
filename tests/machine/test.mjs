// Runs everything that `npm test` promises, each step to its end, and closes with one line that counts it all. Plain Node.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(path.dirname(new URL(import.meta.url).pathname), '../..');
const bin = (name) => path.join(root, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);

/** The head of what a test said when it failed, without colours: whoever sees only the end of the output must know which test it was and why. */
// eslint-disable-next-line no-control-regex -- the colours are control characters
const firstLines = (text) => (text ?? '').replace(/\u001B\[[\d;]*m/g, '').split('\n').filter((line) => line.trim() !== '').slice(0, 8).map((line) => line.slice(0, 400)).join('\n      ');

/** Counts of vitest's JSON report. A suite that could not start has no tests of its own and counts as one failed. */
function vitestCounts() {
  const report = JSON.parse(readFileSync(path.join(root, 'output/vitest.json'), 'utf8'));
  const broken = report.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.every((test) => test.status !== 'failed')).length;
  const red = report.testResults.flatMap((suite) => {
    const file = path.relative(root, suite.name);
    const tests = suite.assertionResults.filter((test) => test.status === 'failed').map((test) => `${file} › ${test.fullName}\n      ${firstLines(test.failureMessages.join('\n'))}`);
    return suite.status === 'failed' && tests.length === 0 ? [`${file}\n      ${firstLines(suite.message)}`] : tests;
  });
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken, skipped: report.numPendingTests + report.numTodoTests, red };
}

/** Counts of Playwright's JSON report. An error outside a test counts as one failed. */
function playwrightCounts() {
  const { stats, errors, suites } = JSON.parse(readFileSync(path.join(root, 'output/playwright.json'), 'utf8'));
  if (stats.flaky > 0) console.error(`${stats.flaky} end-to-end test(s) passed only at the second try: look for "retry #1" above.`);
  const specs = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)];
  const red = suites.flatMap(specs).filter((spec) => !spec.ok).map((spec) => `${spec.file}:${spec.line} › ${spec.title}\n      ${firstLines(spec.tests.flatMap((test) => test.results.flatMap((result) => result.errors.map((error) => error.message))).join('\n'))}`);
  return { red, passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
}

const oneByExit = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });

const steps = [
  { name: 'types', run: ['tsc', '--noEmit'] },
  { name: 'types of rules, without the DOM', run: ['tsc', '--noEmit', '-p', 'rules/tsconfig.json'] },
  { name: 'lint', run: ['oxlint', '--type-aware', '--deny-warnings', 'entrypoints', 'content-scripts', 'rules', 'ui', 'audit', 'tests'] },
  { name: 'unit tests and laws', run: ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=output/vitest.json'], counts: vitestCounts },
  { name: 'build for Chromium', run: ['wxt', 'build'] },
  { name: 'build for Firefox', run: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  { name: 'end to end', run: ['playwright', 'test'], counts: playwrightCounts, needs: 'build for Chromium' },
];

function run([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(bin(command), args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** What a step counts for; a report that cannot be read is one failed test, said aloud. */
function count(step, code) {
  if (step.counts === undefined) return oneByExit(code);
  try {
    const counts = step.counts();
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch (error) {
    console.error(`No report of "${step.name}": ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

mkdirSync(path.join(root, 'output'), { recursive: true });
for (const report of ['vitest.json', 'playwright.json']) rmSync(path.join(root, 'output', report), { force: true });

const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
const red = [];
const broken = new Set();
for (const step of steps) {
  console.log(`\n=== ${step.name}`);
  const start = performance.now();
  const code = broken.has(step.needs) ? 1 : await run(step.run);
  if (broken.has(step.needs)) console.error(`Not run: "${step.needs}" failed.`);
  const counts = count(step, code);
  if (counts.failed > 0) broken.add(step.name);
  for (const key of Object.keys(total)) total[key] += counts[key];
  red.push(...(counts.red ?? []));
  lines.push(`${counts.failed === 0 ? 'ok    ' : 'FAILED'} ${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${step.name}: ${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`);
}

if (red.length > 0) console.log(`\nRed:\n  ${red.join('\n  ')}`);
console.log(`\n${lines.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed === 0 ? 0 : 1);
