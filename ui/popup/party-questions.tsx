import { useState } from 'preact/hooks';
import type { AnswerCode } from '@/rules/answer';
import { answerGroups } from '@/rules/answer';
import type { FrontLook } from '@/rules/message/front';
import type { Act } from './app';
import type { About, PopupEvents, PopupView } from './popup-view';
import { popupText, say } from './text';

type Row = FrontLook['rows'][number];

/** What only the school knows of its parties and no rule asks row by row: agreements of ticked ones (VO-5), use of unticked ones. */
export function PartyQuestions({ look, view, events, act }: { readonly look: FrontLook; readonly view: PopupView; readonly events: PopupEvents; readonly act: Act }) {
  const text = popupText[view.language];
  const has = (row: Row, group: string): boolean => (view.front?.rows[row.identity]?.answers ?? []).some((code) => answerGroups[group]?.includes(code) === true);
  const ticked = look.rows.filter((row) => row.fields['aangevinkt'] === 'yes' && !has(row, 'overeenkomst'));
  const unticked = look.rows.filter((row) => row.fields['aangevinkt'] === 'no' && !has(row, 'gebruik'));
  const item = look.page === 'uitgeverijen' ? 'PRIV-2' : 'PRIV-3';
  const give = (code: AnswerCode, rows: readonly Row[], of: About['item']): void => {
    void act(events.answer(look.page, code, rows.map((row) => ({ identity: row.identity, label: row.label, rule: null, item: of, field: null, value: null })), null));
  };
  return (
    <>
      {ticked.length > 0 && <RowQuestion title={text.agreement} why={text.agreementWhy} rows={ticked} codes={['overeenkomst-aanwezig', 'overeenkomst-ontbreekt', 'overeenkomst-onbekend']} view={view} onGive={(code, rows) => { give(code, rows, 'VO-5'); }} />}
      {unticked.length > 0 && (
        <RowQuestion title={say(text.unused, { n: unticked.length })} why={text.unusedWhy} rows={unticked} codes={['via-basispoort', 'buiten-basispoort-om', 'niet-in-gebruik']} view={view} onGive={(code, rows) => { give(code, rows, item); }}>
          <button type="button" class="do" onClick={() => { void act(events.answer(look.page, 'rest-niet-in-gebruik', [{ identity: null, label: '', rule: null, item, field: null, value: null }], null)); }}>{say(text.unusedAll, { n: unticked.length })}</button>
        </RowQuestion>
      )}
    </>
  );
}

/** One question about several rows, answered for those she chooses. */
function RowQuestion({ title, why, rows, codes, view, onGive, children }: { readonly title: string; readonly why: string; readonly rows: readonly Row[]; readonly codes: readonly AnswerCode[]; readonly view: PopupView; onGive(code: AnswerCode, rows: readonly Row[]): void; readonly children?: preact.ComponentChildren }) {
  const text = popupText[view.language];
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const about = rows.filter(({ identity }) => chosen.has(identity));
  const toggle = (id: string): void => { setChosen((before) => { const after = new Set(before); if (!after.delete(id)) after.add(id); return after; }); };
  return (
    <section class="group">
      <h3><span class="shape vraag" aria-hidden="true" />{title}</h3>
      <p class="soft">{why}</p>
      {children !== undefined && <p class="buttons">{children}</p>}
      <ul class="rows">
        {rows.map(({ identity, label }) => <li key={identity}><label><input type="checkbox" checked={chosen.has(identity)} onChange={() => { toggle(identity); }} /><span class="theirs">{label.length > 80 ? `${label.slice(0, 80)}…` : label}</span></label></li>)}
      </ul>
      <p class="pick small"><button type="button" class="link" onClick={() => { setChosen(chosen.size === rows.length ? new Set() : new Set(rows.map(({ identity }) => identity))); }}>{say(text.selectAll, { n: rows.length })}</button> <span class="soft">{say(text.selected, { n: about.length })}</span></p>
      <p class="buttons">{codes.map((code) => <button key={code} type="button" class="may" disabled={about.length === 0} onClick={() => { onGive(code, about); setChosen(new Set()); }}>{text.answer[code]}</button>)}</p>
    </section>
  );
}
