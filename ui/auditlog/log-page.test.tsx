// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '@/rules/message/verify-report';
import { LogPage } from './log-page';
import type { LogEvents, LogRow, LogView } from './log-view';
import { logText } from './text';

const row = (seq: number, change: Partial<LogRow> = {}): LogRow => ({ seq, day: '2026-11-24', time: '09:15', type: 'decision', page: 'uitgeverijen', item: 'PRIV-2', about: `uitgever ${String(seq)}`, detail: 'klopt nog', how: 'gezien', by: 'ICT-coördinator 1', ...change });
const view = (change: Partial<LogView> = {}): LogView => ({
  language: 'nl', school: 'De Klimop', round: '2026-2027', rows: [], count: 0, head: 'a'.repeat(64), words: ['appel', 'kano', 'zilver', 'toren', 'haven', 'wolf'], busy: null, told: null, verified: null, rescued: null, opened: null, ...change,
});
const sound: Extract<Report, { ok: true }> = {
  ok: true, about: { school: { id: 's1', label: 'De Klimop', brin: null }, exportedAt: '2026-11-24T09:00:00.000Z', software: '0.1.0', edition: '2025-2026/1.0', head: 'a'.repeat(64), count: 12, genesis: 'b'.repeat(64) },
  integrity: { intact: true, findings: [], header: 'same', items: [], parties: { opened: 2, shut: [] } },
  completeness: { round: '2026-2027', pages: [{ page: 'beheer', look: 'never', on: null }, { page: 'medewerkers', look: 'complete', on: '2026-11-02' }], items: { never: ['MFA-1'], declared: ['PRIV-7'] } },
  anchored: { until: 8, on: '2026-11-03', by: 'bestuur', after: 4, kept: [] }, clock: { jumps: [], backwards: [], unreadable: [] },
};

let root: HTMLElement;
let events: { [K in keyof LogEvents]: ReturnType<typeof vi.fn<LogEvents[K]>> };
const show = (shown: LogView): void => { void act(() => { render(<LogPage view={shown} events={events} />, root); }); };
const button = (name: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].filter((one) => one.textContent === name);
  if (found.length !== 1) throw new Error(`${String(found.length)} buttons named ${name}`);
  return found[0] as HTMLButtonElement;
};
const numbers = (): string[] => [...root.querySelectorAll('tbody .c-seq')].map((cell) => cell.textContent ?? '');

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  events = { make: vi.fn<LogEvents['make']>(), verify: vi.fn<LogEvents['verify']>(), stop: vi.fn<LogEvents['stop']>(), open: vi.fn<LogEvents['open']>() };
});
afterEach(() => { render(null, root); root.remove(); });

describe('the page of the log', () => {
  it.each(['nl', 'en'] as const)('has the four buttons by their fixed names in %s, and says whose it is not', (language) => {
    show(view({ language }));
    for (const [name, form] of [['JSON', 'json'], ['CSV', 'csv'], ['Rapport (HTML)', 'html']] as const) {
      button(name).click();
      expect(events.make).toHaveBeenLastCalledWith(form);
    }
    expect(button('Verifieer een bestand')).toBeDefined();
    expect(root.textContent).toContain(logText[language].notOurs);
    expect(root.textContent).toContain('appel · kano');
    expect(root.querySelector('h1')?.textContent).toContain('De Klimop');
  });

  it('draws only the rows in view of a log of a hundred thousand, newest first', () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => row(at + 1));
    show(view({ rows, count: rows.length }));
    expect(root.querySelectorAll('tbody tr').length).toBeLessThan(60);
    expect(numbers()[0]).toBe('100000');
    expect(root.querySelector('table')?.getAttribute('aria-rowcount')).toBe('100001');
    void act(() => { button('Nr▾').click(); });
    expect(numbers()[0]).toBe('1');
  });

  it('searches, filters and sorts', async () => {
    const rows = [row(1, { about: 'Zoë' }), row(2, { page: 'medewerkers', item: 'PRIV-5', type: 'declaration', about: 'medewerker 2' }), row(3, { about: 'Aap' })];
    show(view({ rows, count: 3 }));
    const search = root.querySelector<HTMLInputElement>('input[type=search]') as HTMLInputElement;
    search.value = 'zoe';
    await act(() => { search.dispatchEvent(new Event('input', { bubbles: true })); });
    expect(numbers()).toEqual(['1']);
    void act(() => { button('Toon alles').click(); });
    const [type] = [...root.querySelectorAll('select')];
    (type as HTMLSelectElement).value = 'declaration';
    await act(() => { type?.dispatchEvent(new Event('change', { bubbles: true })); });
    expect(numbers()).toEqual(['2']);
    void act(() => { button('Toon alles').click(); });
    void act(() => { button('Over').click(); });
    expect(numbers()).toEqual(['3', '2', '1']);
    expect(root.querySelector('th.c-about')?.getAttribute('aria-sort')).toBe('ascending');
    search.value = 'bestaat niet';
    await act(() => { search.dispatchEvent(new Event('input', { bubbles: true })); });
    expect(root.textContent).toContain(logText.nl.noneFit);
  });

  it('shows four verdicts beside each other, and what a chain cannot show', () => {
    show(view({ verified: { file: 'x.json', report: sound } }));
    const cards = [...root.querySelectorAll('.card')];
    expect(cards.map(({ id }) => id)).toEqual(['verdict-integrity', 'verdict-completeness', 'verdict-anchored', 'verdict-clock']);
    expect(cards.map((card) => card.querySelector('b')?.textContent)).toEqual(['klopt', '1 van 2 pagina’s volledig', 'tot en met regel 8', 'klok van de pc']);
    expect(cards[0]?.textContent).toContain('afgeknipt');
    expect(cards[1]?.textContent).toMatch(/Nooit bekeken: Beheer.*MFA-1.*PRIV-7/);
    expect(document.activeElement?.textContent).toContain('x.json');
  });

  it('names every finding with its number', () => {
    const report: Report = { ...sound, integrity: { ...sound.integrity, intact: false, findings: [{ kind: 'edit', seq: 5, until: null, where: 'entry' }, { kind: 'deletion', seq: 7, until: 9, where: 'numbers' }, { kind: 'edit', seq: 0, until: null, where: 'genesis' }] } };
    show(view({ verified: { file: 'x.json', report } }));
    const text = root.querySelector('#verdict-integrity')?.textContent ?? '';
    for (const part of ['klopt niet', 'regel 5: gewijzigd', 'regels 7 tot en met 9: weggehaald', 'het begin van de keten: gewijzigd']) expect(text).toContain(part);
    expect(text).not.toContain(sound.about.head);
  });

  it.each(Object.entries(logText.nl.refusal))('says of a file that is %s what to do', (refusal, sentence) => {
    show(view({ verified: { file: '<b>x</b>.pdf', report: { ok: false, refusal: refusal as keyof typeof logText.nl.refusal, detail: '' } } }));
    expect(root.querySelector('.verified')?.textContent).toContain(sentence);
    expect(root.querySelectorAll('.card, .verified b')).toHaveLength(0);
  });

  it('takes a dropped file with the head that was typed, and none while it is busy', async () => {
    const file = new File(['{}'], 'log.json');
    const drop = (): void => {
      const event = new Event('drop', { bubbles: true, cancelable: true });
      Object.assign(event, { dataTransfer: { files: [file] } });
      root.querySelector('.drop')?.dispatchEvent(event);
      expect(event.defaultPrevented).toBe(true);
    };
    show(view());
    const kept = root.querySelector<HTMLInputElement>('.drop input[type=text]') as HTMLInputElement;
    kept.value = 'appel kano zilver toren haven wolf';
    await act(() => { kept.dispatchEvent(new Event('input', { bubbles: true })); });
    void act(drop);
    expect(events.verify).toHaveBeenCalledWith(file, 'appel kano zilver toren haven wolf');
    show(view({ busy: { what: 'verify', done: 5, of: 10, since: performance.now() - 4_000 } }));
    void act(drop);
    expect(events.verify).toHaveBeenCalledTimes(1);
    button('Stop').click();
    expect(events.stop).toHaveBeenCalled();
    expect(root.querySelector('progress')?.value).toBe(5);
    expect(root.textContent).toMatch(/nog ongeveer \d seconden/);
  });

  it('shows the second copy when the log cannot be opened, and offers no export of it', () => {
    show(view({ rescued: { problem: 'missing-store', detail: 'entries' }, rows: [row(1)], count: 1 }));
    expect(root.querySelector('[role=alert]')?.textContent).toContain('reservekopie');
    expect(() => button('JSON')).toThrow();
    expect(numbers()).toEqual(['1']);
  });

  it('opens one entry with all its fields, and closes it with Escape', () => {
    show(view({ rows: [row(1)], count: 1, opened: { seq: 1, fields: [['hash', 'f'.repeat(64)], ['observation', '{"a":"<b>"}']] } }));
    expect(root.querySelector('.opened')?.textContent).toContain('{"a":"<b>"}');
    void act(() => { root.querySelector('.opened h2')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })); });
    expect(events.open).toHaveBeenCalledWith(null);
  });
});
