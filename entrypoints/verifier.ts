import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openDatabase } from '@/audit/store/open';
import { ownChain } from '@/audit/verify/own-chain';
import { verifyFile } from '@/audit/verify/verify-file';
import type { FromVerifier, ToVerifier } from '@/rules/message/verifier';

/** The worker of our pages that verifies a file: a long one must not hold up the page. */
export default defineUnlistedScript(() => {
  const tell = (message: FromVerifier): void => { postMessage(message); };
  globalThis.onmessage = ({ data: { file, kept } }: MessageEvent<ToVerifier>) => {
    void (async () => {
      try {
        const opened = await openDatabase();
        const report = await verifyFile(await file.text(), {
          kept, progress: (done, of) => { tell({ kind: 'progress', done, of }); },
          // Without our own log the file can still be verified by itself.
          ownChain: (school, count) => (opened.ok ? ownChain(opened.db, school, count) : Promise.resolve(null)),
        });
        tell({ kind: 'report', report });
      } catch (error) {
        tell({ kind: 'failed', error: String(error) });
      }
    })();
  };
});
