/** Left, top, right and bottom in the viewport, px. */
export interface PickBox { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** Which of the boxes a point means: the smallest that holds it, for lists may stand in one another. -1: none. */
export function boxAt(boxes: readonly (PickBox | null)[], x: number, y: number): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  boxes.forEach((box, at) => {
    if (box === null || x < box.left || x > box.right || y < box.top || y > box.bottom) return;
    const size = (box.right - box.left) * (box.bottom - box.top);
    if (size < least) { least = size; best = at; }
  });
  return best;
}

/** What a key asks for while she points; null: nothing of ours, the key goes on. */
export function keyAsks(key: string, shift: boolean): 1 | -1 | 'choose' | 'stop' | null {
  switch (key) {
    case 'Tab': return shift ? -1 : 1;
    case 'ArrowDown':
    case 'ArrowRight': return 1;
    case 'ArrowUp':
    case 'ArrowLeft': return -1;
    case 'Enter':
    case ' ': return 'choose';
    case 'Escape': return 'stop';
    default: return null;
  }
}

/** The next of `count`, round and round; from none the first or the last. -1 when there is none. */
export function stepTo(at: number, by: 1 | -1, count: number): number {
  if (count === 0) return -1;
  return at < 0 ? (by === 1 ? 0 : count - 1) : (at + by + count) % count;
}
