// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMarks, type MarkFinding, type MarkPorts, type Marks, type MarkView } from './marks';

/** The browser gives the closed root to whoever attaches it; the test keeps what it saw go by. */
let root: ShadowRoot;
let marks: Marks | undefined;
const ports = { language: 'nl', openPanel: vi.fn(), paused: vi.fn(), trouble: vi.fn(), remember: vi.fn(), remembered: {} } satisfies MarkPorts;

const rect = (left: number, top: number, width: number, height: number): DOMRect => ({ x: left, y: top, left, top, width, height, right: left + width, bottom: top + height, toJSON: () => null });

beforeEach(() => {
  document.body.replaceChildren(document.createRange().createContextualFragment('<table><tbody><tr><td>Bram Kuiper</td><td>31-07-2025</td></tr><tr><td>Anna de Wit</td><td></td></tr></tbody></table>'));
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function keep(this: Element, init: ShadowRootInit): ShadowRoot {
    expect(init.mode).toBe('closed');
    root = attach.call(this, init);
    return root;
  });
  // jsdom lays nothing out: rows of 40 px, cells of 300 px.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function box(this: Element): DOMRect {
    const row = this.closest('tr');
    const at = row === null ? 0 : [...document.querySelectorAll('tr')].indexOf(row);
    if (this instanceof HTMLTableCellElement) return rect(this.cellIndex * 300, at * 40, 300, 40);
    if (this.className === 'coach') return rect(0, 0, 100, 0);
    return row === null ? rect(0, 0, 900, 600) : rect(0, at * 40, 900, 40);
  });
  Range.prototype.getClientRects = function text(this: Range): DOMRectList {
    const cell = this.startContainer.parentElement?.getBoundingClientRect() ?? rect(0, 0, 0, 0);
    return [rect(cell.left + 8, cell.top + 10, 90, 20)] as unknown as DOMRectList;
  };
  document.elementsFromPoint = () => [];
  document.elementFromPoint = () => marks?.host ?? null;
  Element.prototype.checkVisibility = () => true;
  Element.prototype.scrollIntoView = () => undefined;
});

afterEach(() => { marks?.destroy(); });

function finding(id: string, row: number, more: Partial<MarkFinding> = {}): MarkFinding {
  const tr = (): HTMLTableRowElement | null => document.querySelectorAll('tr')[row] ?? null;
  return { id, rule: `medewerkers/${id}`, weight: 'fout', title: `Titel ${id}`, why: 'Waarom', fix: ['Stap'], when: null, checklist: 'Privacy, punt 4', who: 'ICT-coördinator', subjectLabel: 'Bram Kuiper', settled: false, notSaved: false, stands: () => true, row: tr, element: () => tr()?.cells[1] ?? null, ...more };
}
const view = (findings: readonly MarkFinding[], more: Partial<MarkView> = {}): MarkView => ({ page: 'medewerkers', rowsSeen: 2, rowsClaimed: 2, complete: true, why: [], cannotTell: 0, questions: [], findings, notice: null, mapped: false, rows: 'medewerkers', ...more });
const pageText = (): string => {
  const copy = document.documentElement.cloneNode(true) as Element;
  for (const host of copy.querySelectorAll('[popover]')) host.remove();
  return new XMLSerializer().serializeToString(copy);
};
const labels = (): string[] => [...root.querySelectorAll('.mark')].map((mark) => mark.textContent);

describe('createMarks', () => {
  it('puts one closed host on the page and writes nothing else', () => {
    const before = pageText();
    marks = createMarks(document, ports);
    expect(marks.host).toBeNull();
    marks.show(view([finding('a', 0), finding('b', 1)]));
    expect(marks.host?.parentNode).toBe(document.documentElement);
    expect(marks.host?.shadowRoot).toBeNull();
    expect(marks.host?.getAttribute('popover')).toBe('manual');
    expect(document.querySelectorAll('html > [popover]')).toHaveLength(1);
    expect(labels()).toEqual(['1', '2']);
    expect(pageText()).toBe(before);
    marks.clear();
    expect(marks.host).toBeNull();
    expect(document.querySelector('html > [popover]')).toBeNull();
    expect(pageText()).toBe(before);
  });

  it('takes a mark away at once where its row shows another person, and keeps the others', () => {
    marks = createMarks(document, ports);
    let anna = true;
    marks.show(view([finding('a', 0, { stands: () => anna }), finding('b', 1)]));
    expect(labels()).toEqual(['1', '2']);
    marks.check(true);
    expect(labels()).toEqual(['1', '2']);
    anna = false;
    marks.check(true);
    expect(labels()).toEqual(['2']);
  });

  it('shows counts, questions and incompleteness in words', () => {
    marks = createMarks(document, ports);
    marks.show(view([finding('a', 0)], { complete: false, why: ['pager'], rowsClaimed: 34, cannotTell: 2, questions: [{ rule: 'medewerkers/handmatig-bevestigen', text: '3 handmatige medewerkers: klopt dit nog?', count: 3 }] }));
    const bar = root.querySelector('.bar')?.textContent ?? '';
    for (const part of ['Medewerkers', '2 van 34 gezien', '1 fout', 'nog 3 vragen', '2 niet te beoordelen', '3 handmatige medewerkers: klopt dit nog?', 'Niet alles gezien', 'niet van Basispoort']) expect(bar).toContain(part);
    expect(root.querySelector('.goed')).toBeNull();
  });

  it('says in order only where all was seen and nothing waits', () => {
    marks = createMarks(document, ports);
    marks.show(view([]));
    expect(root.querySelector('.goed')?.textContent).toBe('Niets gevonden, alles bekeken');
    marks.show(view([], { complete: false, why: ['filter'] }));
    expect(root.querySelector('.goed')).toBeNull();
    expect(root.querySelector('.bar')?.textContent).toContain('Niets gevonden in wat ik zag');
  });

  it('shows page text as text', () => {
    marks = createMarks(document, ports);
    const hostile = '<img src=x onerror=alert(1)>';
    marks.show(view([finding('a', 0, { title: hostile, subjectLabel: hostile })], { questions: [{ rule: 'r', text: hostile, count: 1 }], notice: hostile }));
    marks.tell(hostile);
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('.message')?.textContent).toContain(hostile);
    expect(root.querySelector('.line')?.textContent).toBe(hostile);
  });

  it('does nothing for a forged event', () => {
    marks = createMarks(document, ports);
    marks.show(view([finding('a', 0)], { questions: [{ rule: 'r', text: 'Vraag?', count: 1 }] }));
    const drawn = (): string => new XMLSerializer().serializeToString(root);
    const before = drawn();
    for (const button of root.querySelectorAll('button')) {
      for (const event of [new MouseEvent('click', { bubbles: true }), new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }), new MouseEvent('pointerdown', { bubbles: true })]) button.dispatchEvent(event);
    }
    expect(drawn()).toBe(before);
    for (const port of [ports.openPanel, ports.paused, ports.remember]) expect(port).not.toHaveBeenCalled();
  });

  it('reuses its nodes over a thousand looks', () => {
    marks = createMarks(document, ports);
    marks.show(view([finding('a', 0), finding('b', 1)]));
    const nodes = [...root.querySelectorAll('*')];
    for (let i = 0; i < 1000; i += 1) marks.show(view([finding('a', 0), finding('b', 1)]));
    expect([...root.querySelectorAll('*')]).toEqual(nodes);
  });

  it('moves the mark with its row', () => {
    marks = createMarks(document, ports);
    const row = document.querySelector('tr');
    const moving = finding('a', 0, { row: () => row, element: () => row?.cells[1] ?? null });
    marks.show(view([moving]));
    const top = (): string => root.querySelector<HTMLElement>('.mark')?.style.top ?? '';
    const before = top();
    row?.parentElement?.append(row);
    marks.show(view([moving]));
    expect(Number.parseFloat(top()) - Number.parseFloat(before)).toBe(40);
  });

  it('comes back when the page removes it, and tells when the page goes on', async () => {
    marks = createMarks(document, ports);
    marks.show(view([finding('a', 0)]));
    for (let i = 0; i < 5; i += 1) {
      document.querySelector('html > [popover]')?.remove();
      await Promise.resolve();
      expect(document.querySelector('html > [popover]')?.parentNode).toBe(document.documentElement);
    }
    expect(ports.trouble).not.toHaveBeenCalled();
    document.querySelector('html > [popover]')?.remove();
    await Promise.resolve();
    expect(document.querySelector('html > [popover]')).toBeNull();
    expect(ports.trouble).toHaveBeenCalledExactlyOnceWith('removed');
  });

  it('folds and stands where it was left', () => {
    marks = createMarks(document, { ...ports, remembered: { edge: 'top', folded: 'yes' } });
    marks.show(view([finding('a', 0)]));
    expect(root.querySelector('.tab')?.textContent).toBe('1');
    expect(root.querySelector('.dock')?.getAttribute('data-edge')).toBe('top');
  });
});
