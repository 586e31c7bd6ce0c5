import { computePosition, flip, offset, platform, shift, size, type Placement } from '@floating-ui/dom';
import type { Edge } from '@/ui/mark/drawn';
import type { Box } from './place';

/** Widths up to this one show the card as a sheet at the bottom edge (the same figure as in `mark.css`). */
export const sheetUpTo = 640;

/** Away from the bar's edge. */
const awayFrom: Readonly<Record<Edge, Placement>> = { bottom: 'top-start', top: 'bottom-start', left: 'right-start', right: 'left-start' };

/** Where a card stands, in the viewport, px. */
interface CardSpot {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/**
 * Finds where the card stands: below what it speaks of, else above, right or left of it, moved along so that all of it is seen.
 * It never lies over that box; where no side has room it becomes lower and scrolls inside.
 * @param box what must stay free, in the viewport
 * @param edge of the bar, when the box is the bar; null: a place on the page
 */
async function placeCard(card: HTMLElement, box: Box, edge: Edge | null, view: Window): Promise<CardSpot> {
  const whole = { x: 0, y: 0, width: view.document.documentElement.clientWidth, height: view.innerHeight };
  let maxHeight = whole.height - 24;
  const rect = { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top };
  const { x, y } = await computePosition({ getBoundingClientRect: () => ({ ...rect, ...box }) }, card, {
    placement: edge === null ? 'bottom-start' : awayFrom[edge],
    middleware: [
      offset(8),
      flip({ fallbackPlacements: ['bottom-start', 'top-start', 'right-start', 'left-start', 'right-end', 'left-end'], padding: 12 }),
      shift({ padding: 12 }),
      size({ padding: 12, apply: ({ availableHeight }) => { maxHeight = Math.max(160, Math.min(availableHeight, maxHeight)); } }),
    ],
    // All in the viewport: the card stands in the top layer, where no ancestor of the page moves or clips it.
    platform: {
      ...platform,
      getElementRects: () => ({ reference: rect, floating: { x: 0, y: 0, width: card.offsetWidth, height: card.offsetHeight } }),
      getClippingRect: () => whole,
    },
  });
  return { left: x, top: y, maxHeight };
}

/** What a card stands by. */
export interface CardGround {
  /** What it speaks of, in the viewport; null: it has no place on the page and stands at the bar. */
  readonly anchor: Box | null;
  readonly dock: Element;
  readonly edge: Edge;
  /** Origin and scale of our own ground, in which the card is placed. */
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/**
 * Gives a card its place, after it has its text and so its size.
 * @param failed called when no place could be worked out; the card then stays where it was
 */
export function standCard(card: HTMLElement, { anchor, dock, edge, left, top, scale }: CardGround, view: Window, failed: () => void): void {
  card.style.maxHeight = '';
  if (view.innerWidth <= sheetUpTo) {
    sheet(card, anchor, view.innerHeight);
    return;
  }
  placeCard(card, anchor ?? dock.getBoundingClientRect(), anchor === null ? edge : null, view).then((spot) => {
    if (!card.isConnected) return;
    const [x, y] = anchor === null ? [spot.left, spot.top] : [spot.left - left, spot.top - top];
    card.style.left = `${Math.round(x / scale)}px`;
    card.style.top = `${Math.round(y / scale)}px`;
    card.style.maxHeight = `${Math.round(spot.maxHeight / scale)}px`;
  }, failed);
}

/** On a narrow screen the card takes the side of the row that has more room, and no more than that. */
function sheet(card: HTMLElement, anchor: Box | null, high: number): void {
  const above = anchor !== null && anchor.top > high - anchor.bottom;
  const room = anchor === null ? high : above ? anchor.top : high - anchor.bottom;
  card.classList.toggle('above', above);
  card.style.top = '';
  card.style.maxHeight = `${Math.max(200, Math.min(room - 16, high * 0.7))}px`;
}
