import type { DrawnBox, DrawnMark } from './drawn';
import { trusted } from './trusted';

const px = (n: number): string => `${Math.round(n * 100) / 100}px`;

/**
 * One mark: a button of two nodes; shape, tie and the wider hit area are pseudo-elements (spec/promises.md, P5).
 * @param press her click or Enter, with the finding's id
 */
export function Mark({ mark, press }: { mark: DrawnMark; press: (id: string) => void }) {
  const { tie } = mark;
  const style: Record<string, string> = { left: px(mark.left), top: px(mark.top), height: px(mark.height), minWidth: px(mark.width) };
  if (tie !== null) {
    // Relative to the mark's padding box: its border is 1.5 px.
    style['--tie-left'] = px(tie.left - mark.left - 1.5);
    style['--tie-top'] = px(tie.top - mark.top - 1.5);
    style['--tie-width'] = px(tie.width);
    style['--tie-height'] = px(tie.height);
  }
  return (
    <button type="button" class={`mark shape ${mark.shape} ${tie === null ? '' : `tied ${tie.kind}`}`} style={style} aria-label={mark.name} aria-expanded={mark.open} onClick={trusted(() => { press(mark.id); })}>
      {mark.label}
    </button>
  );
}

/** A thin line round the row that is spoken of. Decoration: the card or panel says which row it is. */
export function Outline({ box, shape }: { box: DrawnBox; shape: string }) {
  return <div class={`outline ${shape}`} aria-hidden="true" style={{ left: px(box.left), top: px(box.top), width: px(box.width), height: px(box.height) }} />;
}
