// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { put } from '@/tests/unit/put-markup';
import { boxInTop } from './frame-box';

/** jsdom lays nothing out: boxes are given. */
const given = (element: Element, box: { left: number; top: number; width: number; height: number }, more: Record<string, number> = {}): void => {
  element.getBoundingClientRect = () => ({ ...box, right: box.left + box.width, bottom: box.top + box.height, x: box.left, y: box.top, toJSON: () => null });
  for (const [name, value] of Object.entries(more)) Object.defineProperty(element, name, { value, configurable: true });
};

let frame: HTMLIFrameElement;
let list: Element;
beforeEach(() => {
  put('<iframe></iframe><p>buiten</p>');
  frame = document.querySelector('iframe') as HTMLIFrameElement;
  frame.contentDocument?.body.append(frame.contentDocument.createElement('table'));
  list = frame.contentDocument?.querySelector('table') as Element;
  given(frame, { left: 100, top: 50, width: 404, height: 304 }, { offsetWidth: 404, clientLeft: 2, clientTop: 2, clientWidth: 400, clientHeight: 300 });
});

describe('boxInTop', () => {
  it('of an element of the page itself is its own', () => {
    const outside = document.querySelector('p') as Element;
    given(outside, { left: 1, top: 2, width: 3, height: 4 });
    expect(boxInTop(outside, document)).toEqual({ left: 1, top: 2, right: 4, bottom: 6 });
  });

  it('of a list in a frame is moved by the frame and its border', () => {
    given(list, { left: 10, top: 20, width: 200, height: 100 });
    expect(boxInTop(list, document)).toEqual({ left: 112, top: 72, right: 312, bottom: 172 });
  });

  it('is cut off at the edges of the frame, and null where it is scrolled out of it', () => {
    given(list, { left: -50, top: 250, width: 900, height: 400 });
    expect(boxInTop(list, document)).toEqual({ left: 102, top: 302, right: 502, bottom: 352 });
    given(list, { left: 0, top: 700, width: 200, height: 100 });
    expect(boxInTop(list, document)).toBeNull();
  });

  it('of a frame that is drawn smaller is as small', () => {
    given(frame, { left: 0, top: 0, width: 200, height: 150 }, { offsetWidth: 400, clientLeft: 0, clientTop: 0, clientWidth: 400, clientHeight: 300 });
    given(list, { left: 100, top: 100, width: 100, height: 100 });
    expect(boxInTop(list, document)).toEqual({ left: 50, top: 50, right: 100, bottom: 100 });
  });
});
