import { useEffect, useRef, useState } from 'preact/hooks';
import type { Mapping } from '@/rules/mapping/mapping';
import { pageName } from '@/rules/page-kind';
import { longDate } from '@/rules/words/long-date';
import type { Act } from './app';
import { columnName, pointText } from './point-text';
import type { PopupEvents, PopupView } from './popup-view';
import { quietly } from './quietly';
import { say } from './text';

interface Props { readonly view: PopupView; readonly events: PopupEvents; readonly act: Act }

/** What was done last: the mapping that she forgot, or the name of the page that she put back. */
type Done = { readonly forgotten: Mapping } | { readonly restored: string } | null;

/** All that she taught by *Aanwijzen*, each with a way to forget it and, right after, to have it back. Nothing where nothing was taught. */
export function TaughtPages({ view, events, act }: Props) {
  const text = pointText[view.language];
  const [done, setDone] = useState<Done>(null);
  const told = useRef<HTMLParagraphElement>(null);
  // The button she pressed is gone: whoever works by keyboard goes on where it is told.
  useEffect(() => { if (done !== null) (told.current?.querySelector('button') ?? told.current)?.focus(); }, [done]);
  if (view.mappings.length === 0 && done === null) return null;
  const forget = (mapping: Mapping): void => { quietly(act, events.forgetMapping(mapping.id).then((reply) => { if (reply.ok) setDone({ forgotten: reply.value.mapping }); return reply; })); };
  const restore = (mapping: Mapping): void => { quietly(act, events.restoreMapping(view.school.id, mapping).then((reply) => { if (reply.ok) setDone({ restored: pageName[mapping.kind] }); return reply; })); };
  return (
    <section aria-labelledby="taught">
      <h2 id="taught">{text.taught}</h2>
      {view.mappings.length > 0 && <p class="soft">{text.taughtWhy}</p>}
      <ul class="taught">
        {view.mappings.toReversed().map((mapping) => <TaughtPage key={mapping.id} mapping={mapping} view={view} forget={() => { forget(mapping); }} />)}
      </ul>
      <p class="note" role="status" tabIndex={-1} ref={told} hidden={done === null}>
        {done !== null && ('forgotten' in done
          ? <>{say(text.forgotten, { page: pageName[done.forgotten.kind] })} <button type="button" class="link" onClick={() => { restore(done.forgotten); }}>{text.restore}</button></>
          : say(text.restored, { page: done.restored }))}
      </p>
    </section>
  );
}

function TaughtPage({ mapping, view, forget }: { readonly mapping: Mapping; readonly view: PopupView; readonly forget: () => void }) {
  const text = pointText[view.language];
  const page = pageName[mapping.kind];
  const list = text.family[mapping.family];
  const made = mapping.madeOn === undefined ? text.madeEarlier : say(text.madeOn, { day: longDate(mapping.madeOn, view.language) });
  return (
    <li>
      <p><b>{page}</b> <span class="soft">{made}</span></p>
      <p class="soft small theirs">{mapping.caption === '' ? list : say(text.under, { list, caption: mapping.caption })}{view.front?.mapping?.id === mapping.id && <> · {text.inFront}</>}</p>
      <ul class="small">
        {mapping.columns.map(({ column, key }, at) => <li key={at}>{columnName(column, text.column)}: <span class="soft theirs">{key.words !== '' ? `“${key.words}”` : key.from === 'title' ? text.cardTitle : text.bare}</span></li>)}
      </ul>
      <button type="button" class="may" aria-label={`${text.forgetThis}: ${page}, ${made}`} onClick={forget}>{text.forgetThis}</button>
    </li>
  );
}
