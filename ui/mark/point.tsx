import type { Language, Tables } from '../language';
import type { DrawnBox } from './drawn';
import { trusted } from './trusted';

/** One list that can be pointed at. `box` null: out of view. `high`: no room for its name above it. */
export interface DrawnPick {
  readonly label: string;
  readonly high: boolean;
  readonly box: DrawnBox | null;
}

/** What is drawn while she points. */
export interface DrawnPoint {
  readonly language: Language;
  /** Name of the page that she named. */
  readonly page: string;
  readonly lists: readonly DrawnPick[];
  /** The one in front, -1: none yet. */
  readonly at: number;
  /** The page names fields and no list (Profiel, Beheer). */
  readonly fields: boolean;
  /** What to do stands at the top: below it would cover the list in front. */
  readonly up: boolean;
}

export interface PointPorts {
  /** Pointer over the page, in the viewport, px. */
  over(x: number, y: number): void;
  choose(): void;
  stop(): void;
}

interface PointText {
  ask(page: string, fields: boolean): string;
  readonly how: string;
  choose(fields: boolean): string;
  readonly stop: string;
  position(n: number, of: number, fields: boolean): string;
  readonly note: string;
}

const text: Tables<PointText> = {
  nl: {
    ask: (page, fields) => `Wijs ${fields ? 'het deel met de gegevens' : 'de lijst'} aan: ${page}`,
    how: 'Klik erop, of ga met de pijltjes of Tab en kies met Enter. Esc stopt.',
    choose: (fields) => (fields ? 'Kies dit deel' : 'Kies deze lijst'),
    stop: 'Stop met aanwijzen',
    position: (n, of, fields) => `${fields ? 'Deel' : 'Lijst'} ${n} van ${of}`,
    note: 'Zolang u aanwijst, gebeurt er op de pagina zelf niets.',
  },
  en: {
    ask: (page, fields) => `Point at ${fields ? 'the part with the data' : 'the list'}: ${page}`,
    how: 'Click it, or move with the arrows or Tab and choose with Enter. Esc stops.',
    choose: (fields) => (fields ? 'Choose this part' : 'Choose this list'),
    stop: 'Stop pointing',
    position: (n, of, fields) => `${fields ? 'Part' : 'List'} ${n} of ${of}`,
    note: 'While you point, nothing happens on the page itself.',
  },
};

const px = (n: number): string => `${Math.round(n * 10) / 10}px`;
const placed = (box: DrawnBox): Record<string, string> => ({ left: px(box.left), top: px(box.top), width: px(box.width), height: px(box.height) });

/**
 * Pointing: outlines of what can be chosen, a layer over the whole page that catches the pointer, and what to do.
 * The layer is a list box, so that it is read out by name. Choosing says *this one* and no more; what it means is said in the panel.
 */
export function Point({ drawn, ports }: { drawn: DrawnPoint; ports: PointPorts }) {
  const t = text[drawn.language];
  const { lists, at, fields } = drawn;
  return (
    <>
      <div class="catch" tabIndex={0} role="listbox" aria-label={`${t.ask(drawn.page, fields)}. ${t.how}`} {...(at >= 0 ? { 'aria-activedescendant': `lijst-${at}` } : {})}
        onPointerMove={trusted((event) => { ports.over(event.clientX, event.clientY); })}>
        {lists.map(({ label }, index) => <span key={index} class="heard" role="option" id={`lijst-${index}`} aria-selected={index === at}>{`${t.position(index + 1, lists.length, fields)}: ${label}`}</span>)}
      </div>
      {lists.map(({ box, label, high }, index) => box !== null && (
        <div key={index} class={`pick${index === at ? ' now' : ''}${high ? ' high' : ''}`} style={placed(box)} aria-hidden="true">
          {index === at && <span class="theirs">{label}</span>}
        </div>
      ))}
      <section class={`point-ask${drawn.up ? ' up' : ''}`} aria-label={t.ask(drawn.page, fields)}>
        <p><b>{t.ask(drawn.page, fields)}</b></p>
        <p>{t.how} <span class="soft">{t.note}</span></p>
        <p class="act">
          <button type="button" class="do" tabIndex={-1} disabled={at < 0} onClick={trusted(() => { ports.choose(); })}>{t.choose(fields)}</button>
          <button type="button" class="link" tabIndex={-1} onClick={trusted(() => { ports.stop(); })}>{t.stop}</button>
          <span class="soft count">{at < 0 ? '' : t.position(at + 1, lists.length, fields)}</span>
        </p>
      </section>
    </>
  );
}
