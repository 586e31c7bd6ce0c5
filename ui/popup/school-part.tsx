import { useState } from 'preact/hooks';
import type { Act } from './app';
import type { PopupEvents, PopupQuestion, PopupView } from './popup-view';
import { TaughtPages } from './taught-pages';
import { popupText, say } from './text';

interface Props { readonly view: PopupView; readonly events: PopupEvents; readonly act: Act }

/** The school: its label, its questions one at a time, earlier answers, other schools, the new round. */
export function SchoolPart({ view, events, act }: Props) {
  const text = popupText[view.language];
  const [label, setLabel] = useState(view.school.label);
  const [next] = view.questions;
  return (
    <>
      <form class="field" onSubmit={(event) => { event.preventDefault(); void act(events.schoolLabel(label), false); }}>
        <label>{text.schoolName} <input type="text" required maxLength={120} value={label} onInput={(event) => { setLabel(event.currentTarget.value); }} /></label>
        <button type="submit" class="may">{text.keep}</button>
      </form>
      {next !== undefined && <section class="ask"><h2>{text.questions}{view.questions.length > 1 && <span class="soft"> · {view.questions.length}</span>}</h2><QuestionForm key={next.id} question={next} view={view} events={events} act={act} /></section>}
      {view.answered.length > 0 && (
        <section>
          <h2>{text.given}</h2>
          <ul class="items">
            {view.answered.map((question) => (
              <li key={question.id}><details><summary><span class="shape goed" aria-hidden="true" /><span><b>{question.question}</b><br /><span class="soft theirs">{question.answer ?? text.skipped}</span></span></summary><QuestionForm question={question} view={view} events={events} act={act} /></details></li>
            ))}
          </ul>
        </section>
      )}
      <TaughtPages key={view.school.id} view={view} events={events} act={act} />
      {view.schools.length > 1 && (
        <label class="field">{text.switchTo} <select value={view.school.id} onChange={(event) => { void act(events.switchSchool(event.currentTarget.value), false); }}>{view.schools.map(({ id, label: name }) => <option key={id} value={id}>{name || text.schoolUnnamed}</option>)}</select></label>
      )}
      <label class="field">Taal / Language <select value={view.language} onChange={(event) => { void act(events.speak(event.currentTarget.value === 'en' ? 'en' : 'nl'), false); }}><option value="nl">Nederlands</option><option value="en">English</option></select></label>
      <p class="buttons">
        <button type="button" class="may" onClick={() => { void act(events.switchSchool(null), false); }}>{text.addSchool}</button>
        {view.nextRound !== null && <button type="button" class="do" onClick={() => { void act(events.startRound(), false); }}>{say(text.startRound, { round: view.nextRound })}</button>}
      </p>
    </>
  );
}

/** One question: choices as buttons, or something to type. It says what it is for, and can be skipped. */
function QuestionForm({ question, view, events, act }: Props & { readonly question: PopupQuestion }) {
  const text = popupText[view.language];
  const [typed, setTyped] = useState('');
  const tell = (said: string): void => { void act(events.situation(question.id, said), false).then((done) => { if (done) setTyped(''); }); };
  return (
    <form class="question" onSubmit={(event) => { event.preventDefault(); tell(typed); }}>
      <h3>{question.question}</h3>
      <p class="soft">{question.why}</p>
      {question.options.length > 0
        ? <p class="buttons column">{question.options.map(({ value, label }) => <button key={value} type="button" class="may" onClick={() => { tell(value); }}>{label}</button>)}</p>
        : (
          <>
            {question.several
              ? <textarea rows={4} aria-label={question.question} value={typed} onInput={(event) => { setTyped(event.currentTarget.value); }} />
              : <input type="text" aria-label={question.question} value={typed} onInput={(event) => { setTyped(event.currentTarget.value); }} />}
            {question.hint !== '' && <p class="soft small">{question.hint}</p>}
            <p class="buttons"><button type="submit" class="do">{text.keep}</button></p>
          </>
        )}
      <button type="button" class="link small" onClick={() => { tell('overgeslagen'); }}>{text.skip}</button>
    </form>
  );
}
