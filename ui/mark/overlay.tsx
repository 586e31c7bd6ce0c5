import type { Language } from '../language';
import { Bar, Tab, summary, type BarPorts } from './bar';
import { Card, type CardPorts } from './card';
import type { DrawnBar, DrawnBox, DrawnCard, DrawnMark, Edge } from './drawn';
import { Mark, Outline } from './mark';
import { text } from './text';
import { trusted } from './trusted';

/** All that stands on the page at one moment. */
export interface Drawn {
  readonly language: Language;
  readonly bar: DrawnBar | null;
  readonly edge: Edge;
  readonly folded: boolean;
  readonly paused: boolean;
  readonly message: string;
  /** In the order of the page, which is the order of the Tab key. */
  readonly marks: readonly DrawnMark[];
  readonly outline: { readonly box: DrawnBox; readonly shape: string } | null;
  readonly card: DrawnCard | null;
  /** The card has no place on the page: it stands at the bar. */
  readonly cardAtBar: boolean;
}

/** What her clicks ask for. */
export interface OverlayPorts {
  readonly bar: BarPorts;
  readonly card: CardPorts;
  press(id: string): void;
  dismiss(): void;
}

/** Says that the coach is off for this visit, and takes it up again. */
function Resume({ language, ports }: { language: Language; ports: BarPorts }) {
  const t = text[language];
  return (
    <section class="bar resume" aria-label={t.coach}>
      <span class="soft">{t.paused}</span>
      <button type="button" class="link" onClick={trusted(() => { ports.pause(false); })}>{t.resume}</button>
    </section>
  );
}

/** The whole overlay. The two live regions always stand there: one that appears together with its text is not read out. */
export function Overlay({ drawn, ports }: { drawn: Drawn; ports: OverlayPorts }) {
  const { language, bar, edge, folded, paused, message, marks, outline, card, cardAtBar } = drawn;
  const t = text[language];
  return (
    <>
      {outline !== null && <Outline box={outline.box} shape={outline.shape} />}
      <div class="dock" data-edge={edge}>
        <div class="tell" role="status">
          {message !== '' && (
            <div class="message shape letop">
              <p class="theirs">{message}</p>
              <button type="button" class="icon cross" aria-label={t.dismiss} title={t.dismiss} onClick={trusted(() => { ports.dismiss(); })} />
            </div>
          )}
        </div>
        {paused && <Resume language={language} ports={ports.bar} />}
        {!paused && bar !== null && (folded ? <Tab bar={bar} language={language} ports={ports.bar} /> : <Bar bar={bar} edge={edge} language={language} ports={ports.bar} />)}
        <p class="heard" role="status">{paused || bar === null ? '' : summary(bar, language)}</p>
      </div>
      {card !== null && <Card card={card} language={language} ports={ports.card} atBar={cardAtBar} />}
      {marks.map((mark) => <Mark key={mark.slot} mark={mark} press={ports.press} />)}
    </>
  );
}
