import { browser } from 'wxt/browser';
import type { Kept, Report } from '@/rules/message/verify-report';
import type { FromVerifier, ToVerifier } from '@/rules/message/verifier';

/** A verification that is going on: its answer, and a way to stop it. */
export interface Verification { readonly report: Promise<Report>; stop(): void }

/** Verifies a file in a worker, so that the page stays awake however long the file is. `report` rejects when it is stopped or the worker fails. */
export function verifyApart(file: File, kept: readonly Kept[], progress: (done: number, of: number) => void): Verification {
  const worker = new Worker(browser.runtime.getURL('/verifier.js'));
  let stop = (): void => undefined;
  const report = new Promise<Report>((resolve, reject) => {
    stop = () => { reject(new DOMException('stopped', 'AbortError')); };
    worker.onmessage = ({ data }: MessageEvent<FromVerifier>) => {
      if (data.kind === 'progress') progress(data.done, data.of);
      else if (data.kind === 'report') resolve(data.report);
      else reject(new Error(data.error));
    };
    worker.onerror = (event) => { reject(new Error(event.message)); };
    worker.postMessage({ file, kept } satisfies ToVerifier);
  }).finally(() => { worker.terminate(); });
  return { report, stop: () => { stop(); } };
}
