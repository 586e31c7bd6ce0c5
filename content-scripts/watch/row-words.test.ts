// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { drawnText, standsStill } from './row-words';

const row = (html: string): HTMLElement => {
  const element = document.createElement('div');
  element.append(document.createRange().createContextualFragment(html));
  document.body.append(element);
  return element;
};

beforeEach(() => { document.body.replaceChildren(); });

describe('drawnText', () => {
  it('reads texts, fields, shadow roots and slots', () => {
    const host = row('<b>licht</b>');
    const root = host.attachShadow({ mode: 'open' });
    root.append(document.createRange().createContextualFragment('<i>schaduw</i><slot></slot><input value="veld"><style>p{}</style>'));
    expect(drawnText(host).replaceAll(/\s+/g, ' ').trim()).toBe('schaduw licht veld');
  });
});

describe('standsStill', () => {
  it('holds while the words of the row stand in it, whatever else changes', () => {
    const one = row('<p>Anna de Wit</p><p>31-7-2025</p>');
    const stands = standsStill(one, 'Anna de Wit', false);
    one.lastElementChild?.replaceChildren('31-7-2027');
    expect(stands()).toBe(true);
  });
  it('ends when the node shows another person, or leaves the page', () => {
    const one = row('<p>Anna de Wit</p>');
    const two = row('<p>Bram Kuiper</p>');
    const [first, second] = [standsStill(one, 'Anna de Wit', false), standsStill(two, 'Bram Kuiper', true)];
    one.firstElementChild?.replaceChildren('Anna de Witte');
    two.remove();
    expect([first(), second()]).toEqual([false, false]);
  });
  it('knows a name in two cells, in whichever order', () => {
    const one = row('<p>Wit</p><p>Anna de</p>');
    const stands = standsStill(one, 'Anna de Wit', false);
    expect(stands()).toBe(true);
    one.firstElementChild?.replaceChildren('Kuiper');
    expect(stands()).toBe(false);
  });
  it('knows a name in a field', () => {
    const one = row('<input value="Anna de Wit">');
    const stands = standsStill(one, 'Anna de Wit', false);
    const field = one.querySelector('input');
    if (field) field.value = 'Bram Kuiper';
    expect(stands()).toBe(false);
  });
  it('does not trust a row without its words on a page that changed since it was read', () => {
    const one = row('<p>Bram Kuiper</p>');
    expect(standsStill(one, 'Anna de Wit', true)()).toBe(false);
  });
  it('holds a row whose name stands in no text until its text changes', () => {
    const one = row('<p aria-label="Anna de Wit">31-7-2025</p>');
    const stands = standsStill(one, 'Anna de Wit', false);
    expect(stands()).toBe(true);
    one.firstElementChild?.replaceChildren('1-8-2026');
    expect(stands()).toBe(false);
  });
});
