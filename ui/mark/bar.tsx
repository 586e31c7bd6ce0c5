import type { Language } from '../language';
import { drag, edgeByKey } from './drag';
import type { DrawnBar, Edge } from './drawn';
import { text } from './text';
import { trusted } from './trusted';

/** What her clicks on the bar ask for. */
export interface BarPorts {
  step(by: 1 | -1): void;
  /** Opens the first finding of a weight. */
  first(weight: 'fout' | 'let op' | 'tip'): void;
  question(rule: string): void;
  understood(): void;
  pause(paused: boolean): void;
  fold(folded: boolean): void;
  edge(edge: Edge): void;
}

/** The counts in words: name of the folded tab, and what is said when they change. */
export function summary(bar: DrawnBar, language: Language): string {
  const t = text[language];
  const parts = [
    bar.fout > 0 ? t.fouten(bar.fout) : '', bar.letop > 0 ? t.letop(bar.letop) : '', bar.tip > 0 ? t.tips(bar.tip) : '',
    asked(bar) > 0 ? t.questions(asked(bar)) : '', bar.cannotTell > 0 ? t.cannotTell(bar.cannotTell) : '',
  ].filter((part) => part !== '');
  const found = parts.length > 0 ? parts.join(', ') : bar.complete ? t.nothingFound : t.nothingSoFar;
  const rows = bar.rows !== '' && (bar.rowsSeen > 0 || bar.rowsClaimed !== null) ? `. ${t.seenRows(bar.rowsSeen, bar.rowsClaimed, bar.rows)}` : '';
  return `${bar.page}: ${found}${rows}${bar.complete ? '' : `. ${t.incomplete(bar.why)}`}`;
}

const asked = (bar: DrawnBar): number => bar.questions.reduce((sum, { count }) => sum + count, 0);

function Grip({ edge, language, ports }: { edge: Edge; language: Language; ports: BarPorts }) {
  return (
    <button type="button" class="icon grip" aria-label={text[language].move(edge)} title={text[language].move(edge)}
      onPointerDown={trusted((event) => {
        const dock = (event.currentTarget as Element).closest<HTMLElement>('.dock');
        if (dock !== null) drag(event, dock, ports.edge);
      })}
      onKeyDown={trusted((event) => {
        const to = edgeByKey(event.key, edge);
        if (to === null) return;
        event.preventDefault();
        ports.edge(to);
      })} />
  );
}

/** What was found, how much was seen, and the way past it. Every number is text; shapes only repeat it. */
export function Bar({ bar, edge, language, ports }: { bar: DrawnBar; edge: Edge; language: Language; ports: BarPorts }) {
  const t = text[language];
  const questions = asked(bar);
  const nothing = bar.fout + bar.letop + bar.tip + questions + bar.cannotTell === 0;
  const seen = bar.rows !== '' && (bar.rowsSeen > 0 || bar.rowsClaimed !== null) ? t.seen(bar.rowsSeen, bar.rowsClaimed) : bar.complete ? t.allSeen : '';
  return (
    <section class="bar" aria-label={`${t.coach}: ${bar.page}`}>
      <div class="main">
        <Grip edge={edge} language={language} ports={ports} />
        <p class="name"><b>{bar.page}</b><span class="soft seen">{seen}</span><span class="small soft"><span class="wide">{t.coach}, </span>{t.notTheirs}</span></p>
        <div class="counts">
          {bar.fout > 0 && <button type="button" class="shape fout" onClick={trusted(() => { ports.first('fout'); })}>{t.fouten(bar.fout)}</button>}
          {bar.letop > 0 && <button type="button" class="shape letop" onClick={trusted(() => { ports.first('let op'); })}>{t.letop(bar.letop)}</button>}
          {bar.tip > 0 && <button type="button" class="shape tip" onClick={trusted(() => { ports.first('tip'); })}>{t.tips(bar.tip)}</button>}
          {questions > 0 && <span class="shape vraag">{t.questions(questions)}</span>}
          {bar.cannotTell > 0 && <span class="shape weetniet">{t.cannotTell(bar.cannotTell)}</span>}
          {nothing && (bar.complete ? <span class="shape goed">{t.nothingFound}</span> : <span>{t.nothingSoFar}</span>)}
        </div>
        <div class="steps">
          {bar.entries > 0 && <button type="button" class="icon up" aria-label={t.previous} title={t.previous} onClick={trusted(() => { ports.step(-1); })} />}
          {bar.entries > 0 && <button type="button" class="icon down" aria-label={t.next} title={t.next} onClick={trusted(() => { ports.step(1); })} />}
          <button type="button" class="icon pause" aria-label={t.pause} title={t.pause} onClick={trusted(() => { ports.pause(true); })} />
          <button type="button" class="icon fold" aria-label={t.fold} title={t.fold} aria-expanded="true" onClick={trusted(() => { ports.fold(true); })} />
        </div>
      </div>
      <ul class="lines">
        {bar.notice !== null && <li class="shape letop">{bar.notice}</li>}
        {bar.questions.map((question) => (
          <li key={question.rule}><button type="button" class="line shape vraag" onClick={trusted(() => { ports.question(question.rule); })}><span class="theirs">{question.text}</span></button></li>
        ))}
        {(!bar.complete || bar.mapped) && (
          <li class="soft">
            <span>{bar.complete ? '' : `${t.incomplete(bar.why)} `}{bar.mapped ? t.mapped : ''}</span>
            {bar.why.includes('not-confirmed') && <button type="button" class="link" onClick={trusted(() => { ports.understood(); })}>{t.understood}</button>}
          </li>
        )}
      </ul>
    </section>
  );
}

/** The bar folded to a tab. */
export function Tab({ bar, language, ports }: { bar: DrawnBar; language: Language; ports: BarPorts }) {
  const t = text[language];
  const name = summary(bar, language);
  return (
    <button type="button" class="tab" aria-expanded="false" aria-label={t.unfold(name)} title={name} onClick={trusted(() => { ports.fold(false); })}>
      {bar.fout > 0 && <span class="shape fout">{bar.fout}</span>}
      {bar.letop > 0 && <span class="shape letop">{bar.letop}</span>}
      {asked(bar) > 0 && <span class="shape vraag">{asked(bar)}</span>}
      {bar.fout + bar.letop + asked(bar) === 0 && <span class={`shape ${bar.complete && bar.cannotTell === 0 ? 'goed' : 'weetniet'}`}>{t.coach}</span>}
    </button>
  );
}
