import { useState } from 'preact/hooks';
import type { DeclarationCode } from '@/rules/answer';
import type { Source } from '@/rules/checklist/fact';
import type { Act } from './app';
import { ExceptionForm } from './exception-form';
import type { PopupEvents, PopupItem, PopupView } from './popup-view';
import { popupText } from './text';

const sources = ['mail', 'gesprek', 'vergadering', 'document'] as const;

/** Her declaration about an item. About another office's duty she says where she heard it (spec/product.md, The items). */
export function DeclareForm({ item, view, events, act }: { readonly item: PopupItem; readonly view: PopupView; readonly events: PopupEvents; readonly act: Act }) {
  const text = popupText[view.language];
  const [code, setCode] = useState<(typeof sources)[number]>('mail');
  const [on, setOn] = useState(view.today);
  const [excepting, setExcepting] = useState(false);
  const other = item.who !== 'ICT';
  const tell = (said: DeclarationCode): void => {
    const source: Source | null = other ? { code, on } : null;
    void act(events.declare(item.id, said, other ? item.who : null, source));
  };
  if (excepting) return <ExceptionForm code="nvt" view={view} onCancel={() => { setExcepting(false); }} onRecord={({ reason, expiresOn }) => { void act(events.exceptItem(item.id, reason, expiresOn)).then(() => { setExcepting(false); }); }} />;
  return (
    <div class="declare">
      {item.declared !== null && (
        <p><span class="soft">{{ gedaan: text.done, 'niet-gedaan': text.notDone, 'weet-niet': text.dontKnow }[item.declared.code]}</span> <button type="button" class="link small" onClick={() => { void act(events.withdraw([item.declared?.eventId ?? '']), false); }}>{text.takeBack}</button></p>
      )}
      {item.declarable && (
        <>
          <p class="soft">{text.declareAsk}</p>
          {other && (
            <p class="pair">
              <label>{text.heardFrom} <select value={code} onChange={(event) => { setCode(event.currentTarget.value as typeof code); }}>{sources.map((one) => <option key={one} value={one}>{text.source[one]}</option>)}</select></label>
              <label>{text.heardOn} <input type="date" required max={view.today} value={on} onInput={(event) => { setOn(event.currentTarget.value); }} /></label>
            </p>
          )}
          <p class="buttons">
            <button type="button" class="may" onClick={() => { tell('gedaan'); }}>{text.done}</button>
            <button type="button" class="may" onClick={() => { tell('niet-gedaan'); }}>{text.notDone}</button>
            <button type="button" class="may" onClick={() => { tell('weet-niet'); }}>{text.dontKnow}</button>
          </p>
        </>
      )}
      <button type="button" class="link small" onClick={() => { setExcepting(true); }}>{text.notForUs}</button>
    </div>
  );
}
