import { useState } from 'preact/hooks';
import { loggedKinds, pageName, type LoggedKind } from '@/rules/page-kind';
import type { FrontLook } from '@/rules/message/front';
import type { Act } from './app';
import { columnName, pointText } from './point-text';
import { PointedColumns } from './pointed-columns';
import { quietly } from './quietly';
import type { PopupEvents, PopupView } from './popup-view';
import { say } from './text';

interface Props { readonly view: PopupView; readonly events: PopupEvents; readonly act: Act }

/**
 * *Aanwijzen*: she names the page, points at its list on the page, and says here what its columns are (spec/product.md, Pages).
 * @param here the page kind that she named already; null: she is asked
 */
export function TeachPage({ here, events, view, act, why }: Props & { readonly here: LoggedKind | null; readonly why: string }) {
  const text = pointText[view.language];
  const [chosen, setChosen] = useState<LoggedKind | ''>('');
  const kind = here ?? (chosen === '' ? null : chosen);
  return (
    <>
      <p class="soft">{why}</p>
      <div class="pair">
        {here === null && (
          <select aria-label={text.whichPage} value={chosen} onChange={(event) => { setChosen(event.currentTarget.value as LoggedKind | ''); }}>
            <option value="">{text.choose}</option>
            {loggedKinds.map((one) => <option key={one} value={one}>{pageName[one]}</option>)}
          </select>
        )}
        <button type="button" class="may" disabled={kind === null} onClick={() => { if (kind !== null) quietly(act, events.pointAt(kind)); }}>{text.pointAt}{kind === null ? '' : `: ${pageName[kind]}`}</button>
      </div>
    </>
  );
}

/** Under the six buttons of *Waar bent u?*: never needed, so it stands last. */
export function Teach({ here, ...props }: Props & { readonly here: LoggedKind | null }) {
  const text = pointText[props.view.language];
  return (
    <section class="teach" aria-labelledby="teach">
      <h3 id="teach">{text.teach}</h3>
      <TeachPage {...props} here={here} why={text.teachWhy} />
    </section>
  );
}

/** She is pointing, or has: stands before everything else of the page in front. */
export function Pointing({ view, events, act }: Props) {
  const text = pointText[view.language];
  const pointing = view.front?.pointing ?? null;
  if (pointing === null) return null;
  const page = pageName[pointing.kind];
  if (pointing.ended !== null) return <p class="note" role="status">{text.ended[pointing.ended]}</p>;
  if (pointing.list === null) {
    return (
      <section class="ask">
        <h3>{say(text.pointing, { page })}</h3>
        <p>{text.pointingWhy}</p>
        <p class="buttons"><button type="button" class="may" onClick={() => { quietly(act, events.pointAt(null)); }}>{text.stop}</button></p>
      </section>
    );
  }
  const { list, kind } = pointing;
  return <PointedColumns key={JSON.stringify(list.columns.map(({ key }) => key))} kind={kind} list={list} view={view} events={events} act={act} />;
}

/** On a page that is read by what she taught: says so, and lets her forget it; on any other: a way to teach it where it is misread. */
export function TaughtHere({ look, view, events, act }: Props & { readonly look: FrontLook }) {
  const text = pointText[view.language];
  const mapping = view.front?.mapping ?? null;
  if (!look.mapped || mapping === null) {
    if (mapping !== null && look.page === 'beheer') return null;
    return <details class="teach"><summary>{text.wrongly}</summary><TeachPage here={look.page} why={text.wronglyWhy} view={view} events={events} act={act} /></details>;
  }
  const missing = mapping.columns.filter((column) => !look.understood.some((one) => one.column === column));
  return (
    <section class={missing.length > 0 ? 'notwhole' : 'note'}>
      <p><b>{text.mapped}</b>{missing.length > 0 && <> {say(text.missing, { columns: missing.map((column) => columnName(column, text.column)).join(', ') })}</>}</p>
      <TaughtButtons view={view} events={events} act={act} />
    </section>
  );
}

/** What she taught fits no more: nothing was read. */
export function TaughtNoMore({ view, events, act }: Props) {
  const text = pointText[view.language];
  const mapping = view.front?.mapping ?? null;
  if (mapping === null || mapping.fits) return null;
  return (
    <section class="notwhole">
      <p>{say(text.misfit, { page: pageName[mapping.kind] })}</p>
      <TaughtButtons view={view} events={events} act={act} />
    </section>
  );
}

function TaughtButtons({ view, events, act }: Props) {
  const text = pointText[view.language];
  const mapping = view.front?.mapping ?? null;
  if (mapping === null) return null;
  return (
    <p class="buttons">
      <button type="button" class="link" onClick={() => { quietly(act, events.pointAt(mapping.kind)); }}>{text.again}</button>
      <button type="button" class="link" onClick={() => { quietly(act, events.forgetMapping(mapping.id)); }}>{text.forget}</button>
    </p>
  );
}
