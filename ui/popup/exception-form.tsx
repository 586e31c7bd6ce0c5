import { useState } from 'preact/hooks';
import type { AnswerCode } from '@/rules/answer';
import { exceptionReasons } from '@/rules/answer-choice';
import type { PopupView } from './popup-view';
import { popupText } from './text';

/** An exception needs a reason and a last day; the end of the round is proposed. */
export function ExceptionForm({ code, view, onCancel, onRecord }: { readonly code: AnswerCode; readonly view: PopupView; onCancel(): void; onRecord(exception: { reason: string; expiresOn: string }): void }) {
  const text = popupText[view.language];
  const [reason, setReason] = useState<string>(code === 'onterecht' ? 'coach-leest-verkeerd' : 'geldt-niet-voor-ons');
  const [expiresOn, setExpiresOn] = useState(view.schoolYearEnd);
  return (
    <form class="exception" onSubmit={(event) => { event.preventDefault(); onRecord({ reason, expiresOn }); }}>
      <label>{text.exceptionReason} <select value={reason} onChange={(event) => { setReason(event.currentTarget.value); }}>{exceptionReasons.map((one) => <option key={one} value={one}>{text.reason[one]}</option>)}</select></label>
      <label>{text.exceptionUntil} <input type="date" required min={view.today} value={expiresOn} onInput={(event) => { setExpiresOn(event.currentTarget.value); }} /></label>
      <p class="buttons"><button type="submit" class="do">{text.record}</button><button type="button" class="may" onClick={onCancel}>{text.cancel}</button></p>
    </form>
  );
}
