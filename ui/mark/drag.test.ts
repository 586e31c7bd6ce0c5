import fc from 'fast-check';
import { expect, it } from 'vitest';
import { edgeByKey, nearestEdge } from './drag';

it('takes the edge that is nearest by share of the window', () => {
  expect(nearestEdge(10, 400, 1200, 800)).toBe('left');
  expect(nearestEdge(1190, 400, 1200, 800)).toBe('right');
  expect(nearestEdge(600, 20, 1200, 800)).toBe('top');
  expect(nearestEdge(600, 780, 1200, 800)).toBe('bottom');
});

it('mirrors: what is left from one side is right from the other', () => {
  const mirror = { left: 'right', right: 'left', top: 'top', bottom: 'bottom' } as const;
  fc.assert(fc.property(fc.integer({ min: 1, max: 499 }), fc.integer({ min: 1, max: 799 }), (x, y) => {
    expect(nearestEdge(1000 - x, y, 1000, 800)).toBe(mirror[nearestEdge(x, y, 1000, 800)]);
  }));
});

it('goes round all edges by Enter and straight by an arrow', () => {
  const seen = new Set<string>();
  let edge: ReturnType<typeof nearestEdge> = 'bottom';
  for (let i = 0; i < 4; i += 1) {
    seen.add(edge);
    edge = edgeByKey('Enter', edge) ?? edge;
  }
  expect(seen.size).toBe(4);
  expect(edge).toBe('bottom');
  expect(edgeByKey('ArrowLeft', 'bottom')).toBe('left');
  expect(edgeByKey('a', 'bottom')).toBeNull();
});
