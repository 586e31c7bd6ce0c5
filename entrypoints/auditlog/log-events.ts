import { browser } from 'wxt/browser';
import type { ExportStart } from '@/audit/desk/export';
import type { CoachDatabase, SchoolRow } from '@/audit/store/database';
import { typedHead } from '@/audit/verify/against-kept';
import { startOfHead } from '@/audit/words/six-words';
import type { Kept } from '@/rules/message/verify-report';
import type { Reply } from '@/rules/message/reply';
import { say } from '@/rules/words/say';
import type { Busy, FileForm, LogEvents } from '@/ui/auditlog/log-view';
import { logText } from '@/ui/auditlog/text';
import { makeFile, offer } from './make-file';
import { openedEntry } from './read-rows';
import type { Shown } from './shown';
import { verifyApart } from './verify-apart';

/** What she can do on the page of the log. `log` null: it could not be opened, or there is none yet; a file can still be verified. */
export function logEvents(shown: Shown, log: { readonly db: CoachDatabase; readonly school: SchoolRow } | null): LogEvents {
  const text = logText[shown.get().language];
  let stop = (): void => undefined;

  /** Runs long work with a bar; tells what came of it. */
  const work = async (what: Busy['what'], run: (progress: (done: number, of: number) => void) => Promise<void>): Promise<void> => {
    const since = performance.now();
    let drawn = 0;
    shown.put({ busy: { what, done: 0, of: 0, since }, told: null });
    try {
      await run((done, of) => {
        if (performance.now() - drawn < 100) return;
        drawn = performance.now();
        shown.put({ busy: { what, done, of, since } });
      });
    } catch (error) {
      const stopped = error instanceof DOMException && error.name === 'AbortError';
      if (!stopped) console.error('Checklist-coach', error);
      shown.put({ told: { text: stopped ? text.stopped : error instanceof Error ? error.message : String(error), wrong: !stopped } });
    } finally {
      stop = () => undefined;
      shown.put({ busy: null });
    }
  };

  return {
    make(form) {
      if (log === null) return;
      void work(form, async (progress) => {
        const over = new AbortController();
        stop = () => { over.abort(); };
        const start = await startExport(form, log.school.id);
        const made = await makeFile(log.db, start, form, (done, of) => { over.signal.throwIfAborted(); progress(done, of); });
        over.signal.throwIfAborted();
        offer(made);
        shown.put({ told: { text: say(text.made, { file: made.name }), wrong: false } });
      });
    },
    verify(file, typed) {
      const head = typed.trim() === '' ? '' : typedHead(typed, startOfHead);
      if (head === null) { shown.put({ told: { text: text.keptWrong, wrong: true } }); return; }
      const kept: Kept[] = head === '' ? [] : [{ head, count: null, genesis: null, from: 'paper' }];
      void work('verify', async (progress) => {
        shown.put({ verified: null });
        const going = verifyApart(file, kept, progress);
        stop = () => { going.stop(); };
        shown.put({ verified: { file: file.name, report: await going.report } });
      });
    },
    stop: () => { stop(); },
    open(seq) {
      if (seq === null || log === null) { shown.put({ opened: null }); return; }
      void openedEntry(log.db, log.school.id, seq).then((opened) => { shown.put({ opened }); }, (error: unknown) => { shown.put({ told: { text: String(error), wrong: true } }); });
    },
  };
}

/** Asks the background to append `exported` and to hand out the header. Once more with the same id when it did not answer: a retry is stored once. @throws Error with the sentence for her */
async function startExport(form: FileForm, school: string): Promise<ExportStart> {
  const message = { type: 'export', eventId: crypto.randomUUID(), school, form };
  let reply: Reply<ExportStart> | undefined;
  for (let time = 0; time < 2 && reply === undefined; time++) {
    try {
      reply = (await browser.runtime.sendMessage(message)) as Reply<ExportStart> | undefined;
    } catch (error) {
      console.error('Checklist-coach', error);
    }
  }
  if (reply === undefined) throw new Error('De coach gaf geen antwoord; er is geen bestand gemaakt. Herlaad deze pagina en probeer het opnieuw.');
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}
