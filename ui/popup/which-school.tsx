import { useState } from 'preact/hooks';
import type { Act } from './app';
import type { PopupEvents, PopupView } from './popup-view';
import { popupText, say } from './text';

/** Profiel shows a BRIN that does not fit: nothing is recorded until she has answered (spec/product.md, Schools). */
export function WhichSchool({ view, events, act }: { readonly view: PopupView; readonly events: PopupEvents; readonly act: Act }) {
  const text = popupText[view.language];
  const others = view.schools.filter(({ id }) => id !== view.school.id);
  const [other, setOther] = useState(others[0]?.id ?? '');
  return (
    <section class="ask" aria-labelledby="which-school">
      <h2 id="which-school">{text.whichSchool}</h2>
      <p>{say(text.whichSchoolWhy, { brin: view.front?.whichSchool?.brin ?? '', school: view.school.label || text.schoolUnnamed })}</p>
      <p class="buttons column">
        <button type="button" class="may" onClick={() => { void act(events.whichSchool('this', null), false); }}>{text.thisSchool}</button>
        {others.length > 0 && (
          <span class="pair">
            <select aria-label={text.otherSchool} value={other} onChange={(event) => { setOther(event.currentTarget.value); }}>
              {others.map(({ id, label }) => <option key={id} value={id}>{label || text.schoolUnnamed}</option>)}
            </select>
            <button type="button" class="may" onClick={() => { void act(events.whichSchool('other', other), false); }}>{text.otherSchool}</button>
          </span>
        )}
        <button type="button" class="may" onClick={() => { void act(events.whichSchool('new', null), false); }}>{text.newSchool}</button>
      </p>
    </section>
  );
}
