import { say } from '@/rules/words/say';
import type { Language } from '../language';
import type { Busy, LogEvents } from './log-view';
import { logText } from './text';

/** Long work: how far, about how long still, and a way to stop (design/look.md). */
export function BusyBar({ busy, language, events }: { readonly busy: Busy; readonly language: Language; readonly events: LogEvents }) {
  const text = logText[language];
  const left = busy.done > 0 && busy.of > busy.done ? Math.ceil(((performance.now() - busy.since) / busy.done) * (busy.of - busy.done) / 1_000) : null;
  return (
    <div class="busy">
      <span>{text.busy[busy.what]}</span>
      <progress aria-label={text.busy[busy.what]} {...(busy.of > 0 ? { value: busy.done, max: busy.of } : {})} />
      <span class="soft">{left !== null && left > 1 ? say(text.left, { n: left }) : ''}</span>
      <button type="button" class="may" onClick={events.stop}>{text.stop}</button>
    </div>
  );
}
