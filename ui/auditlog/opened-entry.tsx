import { useEffect, useRef } from 'preact/hooks';
import { say } from '@/rules/words/say';
import type { Language } from '../language';
import type { LogEvents, LogView } from './log-view';
import { logText } from './text';

/** All fields of one entry, as they stand in the log. */
export function OpenedEntry({ opened, language, events }: { readonly opened: NonNullable<LogView['opened']>; readonly language: Language; readonly events: LogEvents }) {
  const text = logText[language];
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => { title.current?.focus(); }, [opened.seq]);
  return (
    <section class="opened" onKeyDown={(event) => { if (event.key === 'Escape') events.open(null); }}>
      <header><h2 tabIndex={-1} ref={title}>{say(text.entryN, { n: opened.seq })}</h2><button type="button" class="may" onClick={() => { events.open(null); }}>{text.close}</button></header>
      <dl>{opened.fields.map(([name, value]) => <div key={name}><dt>{name}</dt><dd class="theirs">{value}</dd></div>)}</dl>
    </section>
  );
}
