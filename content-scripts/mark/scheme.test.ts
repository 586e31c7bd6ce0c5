// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { lightness, schemeOf } from './scheme';

describe('lightness', () => {
  it.each([
    ['rgb(255, 255, 255)', 1], ['rgb(0, 0, 0)', 0], ['rgba(0, 0, 0, 0)', null], ['rgba(0, 0, 0, 0.9)', 0], ['color(srgb 1 1 1)', 1],
    ['oklch(0.2 0.1 250)', 0.2], ['lab(90 1 1 / 0.2)', null], ['lab(90 1 1)', 0.9], ['color(display-p3 0 0 0)', null], ['transparent', null],
  ])('%s is %s', (colour, expected) => {
    if (expected === null) expect(lightness(colour)).toBeNull();
    else expect(lightness(colour)).toBeCloseTo(expected, 3);
  });
});

describe('schemeOf', () => {
  afterEach(() => {
    document.body.replaceChildren();
    document.body.removeAttribute('style');
  });
  it('follows the nearest opaque background, not the system', () => {
    document.body.style.backgroundColor = 'rgb(18, 22, 28)';
    const row = document.createElement('div');
    document.body.append(row);
    expect(schemeOf(row, false)).toBe('dark');
    row.style.backgroundColor = 'rgb(250, 250, 250)';
    expect(schemeOf(row, true)).toBe('light');
  });
  it('is light on a page that says nothing', () => {
    expect(schemeOf(document.body, true)).toBe('light');
  });
});
