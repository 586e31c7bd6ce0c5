import type { Language } from '../language';
import type { DrawnCard } from './drawn';
import { text } from './text';
import { trusted } from './trusted';

/** What her clicks on a card ask for. */
export interface CardPorts {
  close(): void;
  step(by: 1 | -1): void;
  open(id: string): void;
  /** Shows the row of one finding of a list. */
  goTo(id: string): void;
  markRows(rule: string, on: boolean): void;
  panel(id: string, reason: 'answer' | 'wrong'): void;
}

/**
 * What, why, what to do, who and when, then the way to the panel (design/look.md, Order inside a card).
 * No answer is taken here: the page could move a button under her pointer.
 */
export function Card({ card, language, ports, atBar }: { card: DrawnCard; language: Language; ports: CardPorts; atBar: boolean }) {
  const t = text[language];
  const word = card.notSaved ? t.notSaved : t.word[card.shape];
  return (
    <div class={`card ${atBar ? 'at-bar' : ''}`} role="dialog" aria-labelledby="card-title" tabIndex={-1}>
      <header>
        <span class={`word shape ${card.shape}`}>{word}</span>
        <span class="small soft">{t.position(card.number, card.of)}</span>
        <span class="steps">
          <button type="button" class="icon up" data-step="-1" aria-label={t.previous} title={t.previous} disabled={card.of < 2} onClick={trusted(() => { ports.step(-1); })} />
          <button type="button" class="icon down" data-step="1" aria-label={t.next} title={t.next} disabled={card.of < 2} onClick={trusted(() => { ports.step(1); })} />
          <button type="button" class="icon cross" aria-label={t.close} title={t.close} onClick={trusted(() => { ports.close(); })} />
        </span>
      </header>
      <div class="body">
        <h2 id="card-title" class="theirs">{card.title}</h2>
        {card.list === null && (
          <p class="subject small soft">
            <span class="theirs">{card.subject === '' ? t.unrowed : card.subject}</span>
            {card.inRow !== null && <button type="button" class="link" onClick={trusted(() => { ports.open(card.inRow?.id ?? card.id); })}>{t.inRow(card.inRow.others)}</button>}
          </p>
        )}
        <p class="why">
          {card.why} <span class="paragraph small">{card.checklist === null ? t.advice : t.checklist(card.checklist)}</span>
        </p>
        {card.list !== null && (
          <div class="list">
            <p class="small soft">{t.listed(card.list.total)}</p>
            <ul>
              {card.list.rows.map((row) => (
                <li key={row.id}><button type="button" class="link theirs" onClick={trusted(() => { ports.goTo(row.id); })}>{row.label}</button></li>
              ))}
            </ul>
            {card.list.total > card.list.rows.length && <p class="small soft">{t.more(card.list.total - card.list.rows.length)}</p>}
            <button type="button" class="link" aria-pressed={card.list.marked} onClick={trusted(() => { ports.markRows(card.list?.rule ?? '', card.list?.marked !== true); })}>
              {card.list.marked ? t.hideInRows : t.showInRows}
            </button>
          </div>
        )}
        {card.fix.length > 0 && <ol aria-label={t.steps}>{card.fix.map((step) => <li key={step}>{step}</li>)}</ol>}
        <dl>
          {card.who !== '' && <div><dt>{t.who}</dt><dd>{card.who}</dd></div>}
          {card.when !== null && <div><dt>{t.when}</dt><dd>{card.when}</dd></div>}
          {card.also.length > 0 && <div><dt>{t.also}</dt><dd>{card.also.map((title) => <span key={title} class="theirs">{title}</span>)}</dd></div>}
        </dl>
      </div>
      <div class="act">
        <button type="button" class="do" onClick={trusted(() => { ports.panel(card.id, 'answer'); })}>{t.answer}</button>
        <button type="button" class="link" onClick={trusted(() => { ports.close(); })}>{t.later}</button>
      </div>
      <footer class="small soft">
        <span>{t.about[0]}<br />{t.about[1]}</span>
        <button type="button" class="link" onClick={trusted(() => { ports.panel(card.id, 'wrong'); })}>{t.wrong}</button>
      </footer>
    </div>
  );
}
