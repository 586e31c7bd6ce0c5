import { useEffect, useRef, useState } from 'preact/hooks';
import { mappedColumns, refusedMapping, type Said } from '@/rules/mapping/mapping';
import type { PointedColumn, PointedList } from '@/rules/message/point';
import { pageName, type LoggedKind } from '@/rules/page-kind';
import type { Act } from './app';
import { columnName, pointText } from './point-text';
import type { PopupEvents, PopupView } from './popup-view';
import { quietly } from './quietly';
import { say } from './text';

interface Props { readonly kind: LoggedKind; readonly list: PointedList; readonly view: PopupView; readonly events: PopupEvents; readonly act: Act }

/** What the coach understood of the list she pointed at, column by column with examples; she corrects it and confirms. */
export function PointedColumns({ kind, list, view, events, act }: Props) {
  const text = pointText[view.language];
  const [said, setSaid] = useState<readonly (string | null)[]>(list.columns.map(({ guess }) => guess));
  const [asked, setAsked] = useState(false);
  const self = useRef<HTMLElement>(null);
  // She comes from the page: what she is asked now stands in view.
  useEffect(() => { self.current?.scrollIntoView({ block: 'start' }); }, []);
  const chosen: Said[] = list.columns.flatMap(({ key }, at) => { const column = said[at] ?? null; return column === null ? [] : [{ column, key }]; });
  const why = refusedMapping(kind, chosen);
  const twice = (at: number): boolean => why === 'twice' && said[at] !== null && said.filter((one) => one === said[at]).length > 1;
  const keep = (): void => {
    setAsked(true);
    if (why !== null) return;
    quietly(act, events.mapColumns(said.flatMap((column, at) => (column === null ? [] : [{ at, column }]))));
  };
  return (
    <section ref={self} class="ask pointed" aria-labelledby="pointed">
      <h3 id="pointed">{say(text.seen, { page: pageName[kind] })}</h3>
      <p>{list.family === 'labels' ? text.fields : list.rows === 1 ? text.oneRow : say(text.rows, { n: list.rows })} {text.check}</p>
      <ul class="columns">
        {list.columns.map((column, at) => (
          <li key={at} class={twice(at) && asked ? 'wrong' : ''}>
            <ColumnShown column={column} words={{ bare: text.bare, cardTitle: text.cardTitle, empty: text.empty }} />
            <select aria-label={`${text.whatIs} ${column.heading}`.trim()} value={said[at] ?? ''} onChange={(event) => { const { value } = event.currentTarget; setSaid(said.map((before, index) => (index === at ? (value === '' ? null : value) : before))); }}>
              <option value="">{text.notUsed}</option>
              {mappedColumns[kind].map((one) => <option key={one} value={one}>{columnName(one, text.column)}</option>)}
            </select>
          </li>
        ))}
      </ul>
      {asked && why !== null && <p class="told wrong" role="alert">{text.refused[why]}</p>}
      <p class="buttons">
        <button type="button" class="do" onClick={keep}>{text.keep}</button>
        <button type="button" class="link" onClick={() => { quietly(act, events.pointAt(kind)); }}>{text.other}</button>
        <button type="button" class="link" onClick={() => { quietly(act, events.pointAt(null)); }}>{text.cancel}</button>
      </p>
    </section>
  );
}

/** A column by the page's own heading, and what stands in it. */
function ColumnShown({ column, words }: { readonly column: PointedColumn; readonly words: { readonly bare: string; readonly cardTitle: string; readonly empty: string } }) {
  const heading = column.heading !== '' ? column.heading : column.key.from === 'title' ? words.cardTitle : words.bare;
  return (
    <span>
      <b class={column.heading === '' ? 'soft' : 'theirs'}>{heading}</b>
      <span class="soft theirs">{column.examples.length === 0 ? words.empty : column.examples.join(' · ')}</span>
    </span>
  );
}
