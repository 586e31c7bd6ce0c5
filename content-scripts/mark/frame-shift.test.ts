// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { boxOf, createClips } from './measure';

afterEach(() => { document.body.replaceChildren(); });

/** jsdom lays nothing out: each element says where it stands in its own window. */
function at(element: Element, left: number, top: number, width: number, height: number): void {
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue({ x: left, y: top, left, top, width, height, right: left + width, bottom: top + height, toJSON: () => null });
}

it('a row in a frame is measured in the window of the page, and seen as far as the frame lets through', () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  at(frame, 30, 100, 400, 200);
  for (const [name, value] of Object.entries({ clientLeft: 2, clientTop: 2, clientWidth: 396, clientHeight: 196 })) Object.defineProperty(frame, name, { value });
  const inside = frame.contentDocument;
  if (inside === null) throw new Error('no document');
  const row = inside.createElement('div');
  inside.body.append(row);
  at(row, 8, 150, 300, 20);
  expect(boxOf(row)).toEqual({ left: 40, top: 252, right: 340, bottom: 272 });
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1000);
  expect(createClips(document).of(row)).toEqual({ left: 32, top: 102, right: 428, bottom: 298 });
});
