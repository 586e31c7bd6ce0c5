import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Prints what the round itself says and its faults, and no counts of tests: `npm start` is no test. */
export default class PlainReporter implements Reporter {
  onStdOut(chunk: string | Buffer): void { process.stdout.write(chunk); }

  onStdErr(chunk: string | Buffer): void { process.stderr.write(chunk); }

  onTestEnd(_test: TestCase, result: TestResult): void {
    for (const error of result.errors) process.stderr.write(`${error.stack ?? error.message ?? 'unknown error'}\n`);
  }

  onError(error: { readonly message?: string; readonly stack?: string }): void { process.stderr.write(`${error.stack ?? error.message ?? 'unknown error'}\n`); }

  onEnd(result: FullResult): void {
    if (result.status !== 'passed') process.stderr.write(`The round ended early: ${result.status}.\n`);
  }
}
