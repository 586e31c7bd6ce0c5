import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { itemIds } from '@/rules/checklist/item';
import { entryTypes } from '@/rules/checklist/fact';
import { loggedKinds, pageName } from '@/rules/page-kind';
import { inShort } from '@/rules/words/day-words';
import { logWords } from '@/rules/words/log-words';
import { say } from '@/rules/words/say';
import { filtered, noFilter, sliceAt, type Column, type Filter, type Order } from './filter';
import type { LogEvents, LogRow, LogView } from './log-view';
import { logText } from './text';

/** Height of a row in pixels, as in the style sheet: rows are drawn by it, so it is one number. Two lines where the window is narrow. */
const rowHeight = { wide: 36, narrow: 60 } as const;
const sortable: Readonly<Partial<Record<string, Column>>> = { seq: 'seq', type: 'type', page: 'page', about: 'about', by: 'by' };

/** The log as a table: search, filter, sort; only the rows in view are drawn. */
export function LogTable({ view, events }: { readonly view: LogView; readonly events: LogEvents }) {
  const text = logText[view.language];
  const words = logWords[view.language];
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [order, setOrder] = useState<Order>({ by: 'seq', descending: true });
  const found = useMemo(() => filtered(view.rows, filter, order, (type) => words.type[type]), [view.rows, filter, order, words]);
  const choices = useMemo(() => ({ types: new Set(view.rows.map(({ type }) => type)), pages: new Set(view.rows.map(({ page }) => page)), items: new Set(view.rows.map(({ item }) => item)) }), [view.rows]);
  const change = (part: Partial<Filter>): void => { setFilter({ ...filter, ...part }); };
  const sort = (by: Column): void => { setOrder({ by, descending: order.by === by && !order.descending }); };
  const select = (name: keyof Filter, label: string, options: readonly (readonly [string, string])[]) => (
    <label class="field"><span>{label}</span>
      <select value={filter[name]} onChange={(event) => { change({ [name]: event.currentTarget.value }); }}>
        <option value="">{text.all}</option>
        {options.map(([value, word]) => <option key={value} value={value}>{word}</option>)}
      </select>
    </label>
  );
  return (
    <section class="logtable">
      <form class="filters" role="search" aria-label={text.filter} onSubmit={(event) => { event.preventDefault(); }}>
        <label class="field grow"><span>{text.search}</span><input type="search" value={filter.text} onInput={(event) => { change({ text: event.currentTarget.value }); }} /></label>
        {select('type', text.type, entryTypes.filter((type) => choices.types.has(type)).map((type) => [type, words.type[type]]))}
        {select('page', text.page, loggedKinds.filter((page) => choices.pages.has(page)).map((page) => [page, pageName[page]]))}
        {select('item', text.item, itemIds.filter((item) => choices.items.has(item)).map((item) => [item, item]))}
      </form>
      <p class="soft" role="status">{view.rows.length < view.count ? text.reading : say(text.shown, { n: found.length, all: view.count })}
        {filter !== noFilter && Object.values(filter).some((value) => value !== '') && <> <button type="button" class="link" onClick={() => { setFilter(noFilter); }}>{text.clear}</button></>}</p>
      {view.count === 0 ? <p class="empty">{text.none}</p> : found.length === 0 && view.rows.length === view.count ? <p class="empty">{text.noneFit}</p> : <Rows rows={found} view={view} order={order} sort={sort} open={events.open} />}
    </section>
  );
}

function Rows({ rows, view, order, sort, open }: { readonly rows: readonly LogRow[]; readonly view: LogView; readonly order: Order; readonly sort: (by: Column) => void; readonly open: (seq: number) => void }) {
  const text = logText[view.language];
  const words = logWords[view.language];
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ readonly top: number; readonly height: number; readonly row: number }>({ top: 0, height: 600, row: rowHeight.wide });
  const look = (): void => {
    if (box.current === null) return;
    setPlace({ top: box.current.scrollTop, height: box.current.clientHeight, row: globalThis.innerWidth < 760 ? rowHeight.narrow : rowHeight.wide });
  };
  useEffect(() => {
    look();
    globalThis.addEventListener('resize', look);
    return () => { globalThis.removeEventListener('resize', look); };
  }, []);
  const { from, to, above, below } = sliceAt(place.top, place.height, rows.length, place.row);
  const room = (height: number, name: string) => height > 0 && <tr key={name} aria-hidden="true" class="room"><td colSpan={8} style={{ height: `${height}px` }} /></tr>;
  return (
    <div class="scroll" ref={box} tabIndex={0} role="region" aria-label={text.table} onScroll={look}>
      <table aria-rowcount={rows.length + 1}>
        <thead><tr aria-rowindex={1}>{(Object.keys(text.columns) as (keyof typeof text.columns)[]).map((name) => {
          const by = sortable[name];
          return (
            <th key={name} scope="col" class={`c-${name}`} {...(by !== undefined ? { 'aria-sort': order.by !== by ? 'none' : order.descending ? 'descending' : 'ascending' } as const : {})}>
              {by === undefined ? text.columns[name] : <button type="button" onClick={() => { sort(by); }}>{text.columns[name]}<span class="arrow" aria-hidden="true">{order.by === by ? (order.descending ? '▾' : '▴') : ''}</span></button>}
            </th>
          );
        })}</tr></thead>
        <tbody>
          {room(above, 'above')}
          {rows.slice(from, to).map((row, at) => (
            <tr key={row.seq} aria-rowindex={from + at + 2} class={view.opened?.seq === row.seq ? 'open' : ''}>
              <td class="c-seq"><button type="button" class="link" aria-label={say(text.openEntry, { n: row.seq })} onClick={() => { open(row.seq); }}>{row.seq}</button></td>
              <td class="c-day">{inShort(row.day, view.language)} <span class="soft">{row.time}</span></td>
              <td class="c-type">{words.type[row.type]}</td>
              <td class="c-page">{[row.page === null ? '' : pageName[row.page], row.item ?? ''].filter((part) => part !== '').join(' · ')}</td>
              <td class="c-about theirs">{row.about}</td>
              <td class="c-detail theirs" title={row.detail}>{row.detail}</td>
              <td class="c-how">{row.how}</td>
              <td class="c-by">{row.by}</td>
            </tr>
          ))}
          {room(below, 'below')}
        </tbody>
      </table>
    </div>
  );
}
