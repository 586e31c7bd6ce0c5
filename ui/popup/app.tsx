import { useEffect, useState } from 'preact/hooks';
import type { Reply } from '@/rules/message/reply';
import { counted } from '../language';
import { isRemaining } from '@/rules/checklist/remaining';
import { ChecklistPart } from './checklist-part';
import { nextThings } from './next-things';
import { PagePart } from './page-part';
import type { PopupEvents, PopupView } from './popup-view';
import { Ring } from './ring';
import { SchoolPart } from './school-part';
import { popupText, say } from './text';
import { WhichSchool } from './which-school';

type Part = 'page' | 'checklist' | 'school';

/** What was just recorded, so that it can be taken back; or the sentence why it was not. */
export type Told = { readonly text: string; readonly undo: readonly string[]; readonly wrong: boolean } | null;

/** Records something and tells what came of it. */
export type Act = (work: Promise<Reply<unknown>>, undoable?: boolean) => Promise<boolean>;

/** The popup and the side panel: what remains, what this page shows, what is asked, and the way to the log. */
export function App({ view, events }: { readonly view: PopupView; readonly events: PopupEvents }) {
  const text = popupText[view.language];
  const [part, setPart] = useState<Part>(view.here ? 'page' : 'checklist');
  const [told, setTold] = useState<Told>(null);
  // The tab she stands on decides what is shown first, until she chooses.
  useEffect(() => { if (view.here) setPart('page'); }, [view.here]);
  // What was told is in the language of then.
  useEffect(() => { setTold(null); }, [view.language]);

  const act: Act = async (work, undoable = true) => {
    const reply = await work;
    const eventIds = reply.ok ? ((reply.value as { eventIds?: string[] } | null)?.eventIds ?? []) : [];
    setTold(reply.ok ? { text: text.saved, undo: undoable ? eventIds : [], wrong: false } : { text: reply.error, undo: [], wrong: true });
    return reply.ok;
  };
  const undo = async (ids: readonly string[]): Promise<void> => {
    const reply = await events.withdraw(ids);
    setTold(reply.ok ? { text: text.undone, undo: [], wrong: false } : { text: reply.error, undo: [], wrong: true });
  };

  const counts = view.items.filter(({ state }) => state !== 'hulp' && state !== 'nvt');
  const done = counts.filter(({ state }) => state === 'klaar' || state.startsWith('bevestigd')).length;
  const mine = counts.filter((item) => item.who === 'ICT' && isRemaining(item)).length;
  const title = mine === 0 ? text.leftNone : mine === 1 ? text.leftOne : say(text.left, { n: mine });
  const next = nextThings(view);
  const tabs: readonly (readonly [Part, string])[] = [['page', text.page], ['checklist', text.checklist], ['school', text.school]];
  return (
    <div class="coach popup">
      <header>
        <Ring done={done} total={counts.length} />
        <div>
          <h1>{title}</h1>
          <p class="soft">{say(text.progress, { done, total: counts.length, school: view.school.label || text.schoolUnnamed, round: view.round })}</p>
        </div>
      </header>
      {next.length > 0 && (
        <ul class="next" aria-label={text.first}>
          {next.map((thing) => (
            <li key={thing.key}><span class={`shape ${thing.shape}`} aria-hidden="true" /><span><b>{thing.title}</b> <span class="soft">{thing.where}</span></span><button type="button" class="link small" onClick={() => { setPart(thing.part); }}>{text.goOn}</button></li>
          ))}
        </ul>
      )}
      {view.editionNote !== null && <p class="note soft small">{view.editionNote}</p>}
      {view.front?.whichSchool != null && <WhichSchool view={view} events={events} act={act} />}
      <nav role="tablist" aria-label={counted(tabs.length, text.page, text.checklist)}>
        {tabs.map(([id, name]) => (
          <button key={id} type="button" role="tab" id={`tab-${id}`} aria-selected={part === id} aria-controls="part" onClick={() => { setPart(id); }}>{name}</button>
        ))}
      </nav>
      <div id="part" class="part" role="tabpanel" aria-labelledby={`tab-${part}`}>
        {part === 'page' && <PagePart view={view} events={events} act={act} />}
        {part === 'checklist' && <ChecklistPart view={view} events={events} act={act} />}
        {part === 'school' && <SchoolPart view={view} events={events} act={act} />}
      </div>
      <div class={`told${told?.wrong === true ? ' wrong' : ''}`} role={told?.wrong === true ? 'alert' : 'status'} hidden={told === null}>
        <span>{told?.text}</span>
        {told !== null && told.undo.length > 0 && <button type="button" class="link" onClick={() => { void undo(told.undo); }}>{text.undo}</button>}
      </div>
      <footer>
        <button type="button" class="do" onClick={events.openLog}>{text.openLog}</button>
        <span class="soft small">{text.notOurs}</span>
      </footer>
    </div>
  );
}
