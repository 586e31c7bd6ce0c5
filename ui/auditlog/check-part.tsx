import { useRef, useState } from 'preact/hooks';
import type { LogEvents, LogView } from './log-view';
import { logText } from './text';

/** Verifies a file: chosen, or dropped on the box. With a head that she kept elsewhere, if she has one. */
export function CheckPart({ view, events }: { readonly view: LogView; readonly events: LogEvents }) {
  const text = logText[view.language];
  const input = useRef<HTMLInputElement>(null);
  const [kept, setKept] = useState('');
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file !== undefined && view.busy === null) events.verify(file, kept);
  };
  return (
    <section
      class={`box drop${over ? ' over' : ''}`}
      onDragOver={(event) => { event.preventDefault(); setOver(true); }}
      onDragLeave={() => { setOver(false); }}
      onDrop={(event) => { event.preventDefault(); setOver(false); take(event.dataTransfer?.files); }}
    >
      <h2>{text.check}</h2>
      <p class="soft">{text.checkWhy}</p>
      <label class="field"><span>{text.kept}</span><input type="text" value={kept} autocomplete="off" spellcheck={false} aria-describedby="kept-why" onInput={(event) => { setKept(event.currentTarget.value); }} /></label>
      <p class="soft small" id="kept-why">{text.keptWhy}</p>
      <div class="buttons">
        <button type="button" class="may" disabled={view.busy !== null} onClick={() => { input.current?.click(); }}>{text.check}</button>
        <span class="soft">{text.drop}</span>
        {/* The value is cleared, so that the same file can be chosen again. */}
        <input ref={input} type="file" hidden aria-label={text.check} accept=".json,.html,.htm,.csv,application/json,text/html" onChange={(event) => { take(event.currentTarget.files); event.currentTarget.value = ''; }} />
      </div>
    </section>
  );
}
