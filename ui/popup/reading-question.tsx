import type { FrontLook } from '@/rules/message/front';
import { pageName } from '@/rules/page-kind';
import type { Act } from './app';
import { columnName, inSentence, pointText } from './point-text';
import type { PopupEvents, PopupView } from './popup-view';
import { popupText, say } from './text';

/** *Klopt wat ik lees?*: what was understood, with examples; until she says yes nothing on this page makes an item *klaar* (spec/product.md, Pages). */
export function ReadingQuestion({ look, view, events, act }: { readonly look: FrontLook; readonly view: PopupView; readonly events: PopupEvents; readonly act: Act }) {
  const text = popupText[view.language];
  const answer = view.front?.confirmed[look.page];
  if (answer === 'ja') return <p class="soft small">{text.confirmedYes}</p>;
  if (answer === 'nee') return <p class="note">{text.readingNo}</p>;
  const names = pointText[view.language].column;
  const columns = look.understood.map(({ column }) => inSentence(columnName(column, names))).join(', ') || text.readingEmpty;
  const isFields = look.page === 'beheer' || look.page === 'profiel';
  const found = isFields ? say(text.readingFields, { columns }) : say(text.readingFound, { n: look.seen.rowsSeen, rows: inSentence(pageName[look.page]), columns });
  const tell = (said: 'ja' | 'nee'): void => { void act(events.confirmReading(look.page, said)); };
  return (
    <section class="ask" aria-labelledby={`reading-${look.page}`}>
      <h3 id={`reading-${look.page}`}>{text.reading}</h3>
      <p>{found} <b>{isFields ? text.readingAskFields : look.page === 'medewerkers' ? text.readingAsk : text.readingAskAll}</b></p>
      <details><summary>{text.whatIRead}</summary><ul class="examples">
        {look.understood.map(({ column, heading, examples }) => (
          <li key={column}><b>{columnName(column, names)}</b>{heading !== '' && <span class="soft theirs"> “{heading}”</span>}
            {examples.length > 0 && <span class="soft theirs"> {say(text.example, { words: examples.map((one) => (one.length > 40 ? `${one.slice(0, 40)}…` : one)).join(' · ') })}</span>}
          </li>
        ))}
      </ul></details>
      <p class="buttons"><button type="button" class="do" onClick={() => { tell('ja'); }}>{text.yes}</button><button type="button" class="may" onClick={() => { tell('nee'); }}>{text.no}</button></p>
    </section>
  );
}
