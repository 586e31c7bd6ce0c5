// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { isShown } from './shown';

/** What browsers have and jsdom lacks: an element without a box of its own is not "visible" to it. */
const checkVisibility = function (this: Element): boolean { return !/none|contents/.test(getComputedStyle(this).display); };
afterEach(() => { document.body.replaceChildren(); });

const shown = (outer: string, inner: string): boolean => {
  Object.defineProperty(Element.prototype, 'checkVisibility', { value: checkVisibility, configurable: true });
  const around = document.createElement('div');
  around.setAttribute('style', outer);
  const element = document.createElement('div');
  element.setAttribute('style', inner);
  around.append(element);
  document.body.append(around);
  try { return isShown(element); } finally { Reflect.deleteProperty(Element.prototype, 'checkVisibility'); }
};

it('an element without a box of its own is shown where what it stands in is', () => {
  expect(shown('', 'display: contents')).toBe(true);
  expect(shown('display: contents', 'display: contents')).toBe(true);
  expect(shown('display: none', 'display: contents')).toBe(false);
  expect(shown('', 'display: contents; visibility: hidden')).toBe(false);
  expect(shown('', 'display: none')).toBe(false);
  expect(shown('', '')).toBe(true);
});
