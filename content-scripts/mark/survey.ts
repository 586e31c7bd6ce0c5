import type { Bundle, Entry } from './arrange';
import { boxOf, coveredAt, createClips, measure, type Measured } from './measure';
import { overlap, type Box, type Spot } from './place';

/** One mark with its place; in the viewport, px. */
export interface Placed {
  readonly bundle: Bundle;
  readonly spot: Spot;
  /** What a card must leave free: the field and the mark, over the height of the row. */
  readonly anchor: Box;
}

/** Finds the places of marks; reads the page only, and asks again only for what has changed. */
export interface Survey {
  /** Marks that are in view now. @param width of a bundle's mark, px */
  places(bundles: readonly Bundle[], width: (bundle: Bundle) => number): Placed[];
  /** The visible part of an element's box; null: out of view or covered. */
  visible(element: Element): Box | null;
  /** The content may have changed: measure the rows again. */
  forget(): void;
}

/** A measured row with its size, so that scrolling only moves it. */
interface Known {
  readonly measured: Measured;
  readonly element: Element | null;
  readonly width: number;
}

/** A row higher than this is a card of its own: the card keeps off its field only. */
const highRow = 160;
/** A field outside any row is measured in what stands around it, as long as that is a line or two. */
const nearText = 600;

/** The row of a finding, or what stands around a field that is in no row. */
function rowOf(bundle: Bundle): Element | null {
  const row = bundle.first.row();
  if (row !== null) return row;
  const element = bundle.first.element();
  const around = element?.parentElement ?? null;
  return around !== null && around !== around.ownerDocument.body && (around.textContent ?? '').length <= nearText ? around : element;
}

const move = (box: Box, x: number, y: number): Box => ({ left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y });

function moveSpot(spot: Spot | null, x: number, y: number): Spot | null {
  if (spot === null) return null;
  return { ...spot, left: spot.left + x, top: spot.top + y, tie: spot.tie === null ? null : { ...spot.tie, left: spot.tie.left + x, top: spot.tie.top + y } };
}

function anchorOf({ row, field }: Measured, spot: Spot, width: number, wholeRow: boolean): Box {
  const mark: Box = { left: spot.left, top: spot.top, right: spot.left + width, bottom: spot.top + spot.height };
  const text: Box = spot.tie === null ? mark : { left: spot.tie.left, top: spot.tie.top, right: spot.tie.left + spot.tie.width, bottom: spot.tie.top + spot.tie.height };
  const near = wholeRow ? text : field;
  const high = row.bottom - row.top > highRow ? near : row;
  return { left: Math.min(mark.left, near.left), right: Math.max(mark.right, near.right), top: Math.min(mark.top, high.top), bottom: Math.max(mark.bottom, high.bottom) };
}

/** @param host ours, left out of what covers a row */
export function createSurvey(document: Document, host: Element): Survey {
  let known = new WeakMap<Element, Known>();

  const look = (row: Element, element: Element | null, width: number, clip: Box): Measured | null => {
    const before = known.get(row);
    const now = boxOf(row);
    if (now === null) return null;
    if (before !== undefined && before.element === element && before.width === width) {
      const { row: old, field, spot } = before.measured;
      const same = Math.abs(old.right - old.left - (now.right - now.left)) < 0.5 && Math.abs(old.bottom - old.top - (now.bottom - now.top)) < 0.5;
      if (same) {
        const [x, y] = [now.left - old.left, now.top - old.top];
        const moved = moveSpot(spot, x, y);
        if (moved === null || (moved.left >= clip.left && moved.left + width <= clip.right)) return { row: now, field: move(field, x, y), spot: moved };
      }
    }
    const measured = measure(row, element, clip, width, host);
    if (measured !== null) known.set(row, { measured, element, width });
    return measured;
  };

  return {
    places(bundles, width): Placed[] {
      const clips = createClips(document);
      const placed: Placed[] = [];
      for (const bundle of bundles) {
        const row = rowOf(bundle);
        if (row === null || !row.isConnected) continue;
        const clip = clips.of(row);
        const now = boxOf(row);
        if (now === null || overlap(now, clip) === null || bundle.first.stands?.() === false) continue;
        const element = bundle.first.element();
        const measured = look(row, element, width(bundle), clip);
        const spot = measured?.spot ?? null;
        if (measured === null || spot === null) continue;
        const middle = spot.top + spot.height / 2;
        if (middle < clip.top || middle > clip.bottom) continue;
        const seen = overlap(measured.field, clip);
        // A field that is scrolled out of sight has no place to speak of; nor has one with something of the page over it.
        if (seen === null || !bundle.findings.every((finding) => finding.stands()) || coveredAt(row, (seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2, host)) continue;
        placed.push({ bundle, spot, anchor: anchorOf(measured, spot, width(bundle), element === null || element === row) });
      }
      return placed;
    },
    visible(element): Box | null {
      const box = boxOf(element);
      const seen = box === null ? null : overlap(box, createClips(document).of(element));
      if (seen === null || coveredAt(element, (seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2, host)) return null;
      return seen;
    },
    forget(): void {
      known = new WeakMap();
    },
  };
}

/** The mark a card belongs to: of a list the row that was asked for, else the mark of the entry's row. */
export function placedFor(placed: readonly Placed[], id: string, entry: Entry): Placed | undefined {
  const has = (wanted: string): Placed | undefined => placed.find(({ bundle }) => bundle.findings.some((of) => of.id === wanted));
  return has(id) ?? (entry.list.length === 0 ? has(entry.lead.id) : undefined);
}
