import type { FileForm, LogEvents, LogView } from './log-view';
import { logText } from './text';

/** The three files. Their names are the contract's, in every language (spec/audit.md, Exports). */
export function MakePart({ view, events }: { readonly view: LogView; readonly events: LogEvents }) {
  const text = logText[view.language];
  const forms: readonly (readonly [FileForm, string, string])[] = [['html', text.report, 'do'], ['json', 'JSON', 'may'], ['csv', 'CSV', 'may']];
  return (
    <section class="box">
      <h2>{text.make}</h2>
      <p class="soft">{text.makeWhy}</p>
      <ul>{forms.map(([form, name]) => <li key={form}><b>{name}</b> {text.makeFor[form]}</li>)}</ul>
      <div class="buttons">
        {forms.map(([form, name, kind]) => <button key={form} type="button" class={kind} disabled={view.busy !== null} onClick={() => { events.make(form); }}>{name}</button>)}
      </div>
    </section>
  );
}
