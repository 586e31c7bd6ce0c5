import { counted } from '../language';
import { BusyBar } from './busy-bar';
import { CheckPart } from './check-part';
import { HeadPart } from './head-part';
import { LogTable } from './log-table';
import type { LogEvents, LogView } from './log-view';
import { MakePart } from './make-part';
import { OpenedEntry } from './opened-entry';
import { logText } from './text';
import { Verified } from './verified';

/** The page of the log: read it, hand it over, verify a file (spec/audit.md, Exports). Props in, events out. */
export function LogPage({ view, events }: { readonly view: LogView; readonly events: LogEvents }) {
  const text = logText[view.language];
  const { rescued, told, verified, opened, busy } = view;
  return (
    <div class="coach logpage">
      <header class="top">
        <div>
          <p class="soft">Checklist-coach voor Basispoort · {text.notOurs}</p>
          <h1>{text.title} <span class="theirs">{view.school === '' ? text.unnamed : view.school}</span></h1>
          <p class="soft">{[view.round, counted(view.count, text.entry, text.entries)].filter((part) => part !== null).join(' · ')}</p>
        </div>
        <HeadPart view={view} />
      </header>
      {rescued !== null && <div class="note bad" role="alert"><b>{text.rescued}</b><p>{text.rescuedWhy}</p><p class="soft small theirs">{rescued.problem}: {rescued.detail}</p></div>}
      <main>
        <div class="actions">
          {rescued === null && view.head !== '' && <MakePart view={view} events={events} />}
          <CheckPart view={view} events={events} />
        </div>
        {busy !== null && <BusyBar busy={busy} language={view.language} events={events} />}
        <div class={`note${told?.wrong === true ? ' bad' : ''}`} role={told?.wrong === true ? 'alert' : 'status'} hidden={told === null}>{told?.text}</div>
        {verified !== null && <Verified file={verified.file} report={verified.report} language={view.language} />}
        <LogTable view={view} events={events} />
        {opened !== null && <OpenedEntry opened={opened} language={view.language} events={events} />}
      </main>
    </div>
  );
}
