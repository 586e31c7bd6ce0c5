/** A mark of the coach as it stands on the page, held against the words of its row. */
export interface SeenMark {
  /** Full name of the mark ("3. Fout: Einddatum is voorbij, Anna de Wit"). */
  readonly name: string;
  /** Which of the labels asked for stands in its name; empty: a fault of the page. */
  readonly label: string;
  /** `right`; `page`: speaks of no row; `unsure`: the words of the row stand in no element of their own. All others are wrong. */
  readonly stands: 'right' | 'page' | 'unsure' | 'other row' | 'row is gone' | 'outside the window';
  /** What stands where it points, for the report. */
  readonly there: string;
}

/** What `installRuler` puts into the page's own world. */
export interface Ruler {
  /** @param labels of rows of which marks may speak; @param others words that tell other rows apart */
  marks(labels: readonly string[], others: readonly string[]): SeenMark[];
  /** Brings the row that holds these words to the middle of the window. @returns whether there is one */
  bring(label: string, others: readonly string[]): boolean;
  /** Looks at the marks after every painted frame; `stop` tells which stood wrong, each once. */
  watch(labels: readonly string[], others: readonly string[]): { stop(): { frames: number; wrong: SeenMark[] } };
}

/**
 * Runs in the page, where the coach's closed root was opened from outside (tests/e2e/closed-root.ts). Knows nothing of our readers:
 * a row is the largest element that holds the words of one row and of no other.
 */
export function installRuler(): void {
  const fold = (text: string): string => ` ${text.normalize('NFD').replace(/[^\p{L}\p{N}]+/gu, ' ').toLowerCase().trim()} `;
  interface Box { left: number; top: number; right: number; bottom: number }

  /** What is drawn inside an element: its shadow root, what is slotted, a frame's document. */
  const inside = (element: Element): Node[] => {
    if (element instanceof HTMLSlotElement && element.assignedNodes().length > 0) return [...element.assignedNodes()];
    if (element instanceof HTMLIFrameElement) return element.contentDocument?.body ? [element.contentDocument.body] : [];
    return [...(element.shadowRoot ?? element).childNodes];
  };
  const above = (element: Element): Element | null => {
    if (element.assignedSlot) return element.assignedSlot;
    if (element.parentElement) return element.parentElement;
    const root = element.getRootNode();
    if (root instanceof ShadowRoot) return root.host;
    return element.ownerDocument.defaultView?.frameElement ?? null;
  };
  const boxOf = (element: Element): Box => {
    let { left, top, right, bottom } = element.getBoundingClientRect();
    if (right - left === 0 || bottom - top === 0) {
      // `display: contents`: the boxes of its children together.
      const boxes = inside(element).flatMap((node) => (node.nodeType === 1 ? [(node as Element).getBoundingClientRect()] : [])).filter(({ width, height }) => width > 0 && height > 0);
      if (boxes.length > 0) [left, top, right, bottom] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top)), Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))];
    }
    for (let frame = element.ownerDocument.defaultView?.frameElement ?? null; frame !== null; frame = frame.ownerDocument.defaultView?.frameElement ?? null) {
      const at = frame.getBoundingClientRect();
      [left, top, right, bottom] = [left + at.left + frame.clientLeft, top + at.top + frame.clientTop, right + at.left + frame.clientLeft, bottom + at.top + frame.clientTop];
    }
    return { left, top, right, bottom };
  };

  /** One look: the words of every element are gathered once. */
  const look = () => {
    const known = new Map<Node, string>();
    const words = (node: Node): string => {
      const before = known.get(node);
      if (before !== undefined) return before;
      let made = '';
      if (node.nodeType === 3) made = (node as Text).data;
      else if (node.nodeType === 1) {
        const element = node as Element;
        if (!/^(script|style|template|noscript|option)$/.test(element.localName)) {
          if (element.localName === 'input' || element.localName === 'textarea') made = (element as HTMLInputElement).value;
          else if (element.localName === 'select') made = (element as HTMLSelectElement).selectedOptions[0]?.textContent ?? '';
          else made = inside(element).map(words).join(' ');
        }
      }
      const folded = fold(made);
      known.set(node, folded);
      return folded;
    };
    /** The deepest elements that hold the words: as one phrase, or else all of them. */
    const holders = (label: string): Element[] => {
      const phrase = fold(label);
      const parts = phrase.trim().split(' ');
      const tests = [(text: string) => text.includes(phrase), (text: string) => parts.every((part) => text.includes(` ${part} `))];
      for (const holds of tests) {
        const found: Element[] = [];
        const down = (element: Element): boolean => {
          if (!holds(words(element))) return false;
          const deeper = inside(element).filter((node): node is Element => node.nodeType === 1 && down(node as Element));
          if (deeper.length === 0) { const { left, right, top, bottom } = boxOf(element); if (right - left > 1 && bottom - top > 1) found.push(element); }
          return true;
        };
        if (phrase.trim() !== '') down(document.body);
        if (found.length > 0) return found;
      }
      return [];
    };
    /** Boxes of the rows that hold the words; `sure` false: the words stand in an element with those of other rows. */
    const rows = (label: string, others: readonly string[]): { box: Box; sure: boolean; element: Element }[] => {
      const own = fold(label);
      const ownParts = own.trim().split(' ');
      const foreign = others.map(fold).filter((other) => other.trim() !== '' && !own.includes(other) && !other.trim().split(' ').every((part) => ownParts.includes(part)));
      const alone = (element: Element): boolean => { const text = words(element); return !foreign.some((other) => text.includes(other)); };
      return holders(label).map((holder) => {
        const sure = alone(holder);
        let row = holder;
        for (let up = above(row); sure && up !== null && up !== document.body && up.localName !== 'iframe' && alone(up); up = above(up)) row = up;
        return { box: boxOf(row), sure, element: row };
      });
    };
    return { rows };
  };

  const coach = (): ShadowRoot | null => [...document.querySelectorAll('[popover=manual]')].map(({ shadowRoot }) => shadowRoot).find((root) => root?.querySelector('.coach') != null) ?? null;
  const within = (box: Box, x: number, y: number, room: number): boolean => x >= box.left - room && x <= box.right + room && y >= box.top - room && y <= box.bottom + room;

  const marks: Ruler['marks'] = (labels, others) => {
    const drawn = [...(coach()?.querySelectorAll<HTMLElement>('.mark') ?? [])];
    if (drawn.length === 0) return [];
    const { rows } = look();
    const all = [...new Set([...labels, ...others])];
    return drawn.map((mark): SeenMark => {
      const name = mark.getAttribute('aria-label') ?? '';
      // The label stands last in the name (ui/mark/text.ts), before how many more there are.
      const said = name.replace(/, (?:en nog|and) \d+ (?:in deze rij|more in this row)$/, '');
      const label = labels.filter((one) => one !== '' && said.endsWith(`, ${one.length > 160 ? `${one.slice(0, 159)}…` : one}`)).sort((a, b) => b.length - a.length)[0] ?? '';
      const { left, top, width, height } = mark.getBoundingClientRect();
      const of = (property: string): number => Number.parseFloat(mark.style.getPropertyValue(property));
      const tied = mark.classList.contains('tied');
      const tie = tied ? { left: left + 1.5 + of('--tie-left'), top: top + 1.5 + of('--tie-top'), width: of('--tie-width'), height: of('--tie-height') } : { left, top, width, height };
      // A line lies under the text: the text is above it.
      const [x, y] = [tie.left + tie.width / 2, mark.classList.contains('line') ? tie.top - 4 : tie.top + tie.height / 2];
      const there = document.elementsFromPoint(Math.min(Math.max(x, 0), innerWidth - 1), Math.min(Math.max(y, 0), innerHeight - 1)).find((element) => element.getAttribute('popover') !== 'manual')?.textContent?.replace(/\s+/gu, ' ').trim().slice(0, 120) ?? '';
      // At the edge a mark may be cut, as its row is; the middle of it must be seen.
      if (left + width / 2 < 0 || top + height / 2 < 0 || left + width / 2 > innerWidth || top + height / 2 > innerHeight) return { name, label, stands: 'outside the window', there: `${Math.round(left)},${Math.round(top)}` };
      if (label === '') return { name, label, stands: 'page', there };
      const own = rows(label, all);
      if (own.length === 0) return { name, label, stands: 'row is gone', there };
      const at = own.filter(({ box }) => within(box, x, y, 3) || (y >= box.top - 2 && y <= box.bottom + 2 && !all.some((other) => other !== label && rows(other, all).some((row) => row.sure && within(row.box, x, y, 0) && row.box.bottom - row.box.top <= box.bottom - box.top + 8))));
      if (at.length === 0) return { name, label, stands: own.some(({ sure }) => sure) ? 'other row' : 'unsure', there };
      return { name, label, stands: at.some(({ sure }) => sure) ? 'right' : 'unsure', there };
    });
  };

  const ruler: Ruler = {
    marks,
    bring(label, others) {
      const [row] = look().rows(label, others);
      row?.element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
      return row !== undefined;
    },
    watch(labels, others) {
      const wrong = new Map<string, SeenMark>();
      let frames = 0;
      let going = true;
      // A size that changes in every frame is told after all that was asked for that frame, and before it is painted: what stands then is what she sees.
      // In a closed root, where no observer of the page or of the coach hears it.
      const host = document.createElement('div');
      host.setAttribute('style', 'position: fixed; left: 0; top: 0; width: 0; height: 0; overflow: hidden; pointer-events: none');
      const pulse = document.createElement('div');
      host.attachShadow({ mode: 'closed' }).append(pulse);
      document.documentElement.append(host);
      new ResizeObserver(() => {
        if (!going) return;
        frames += 1;
        for (const mark of marks(labels, others)) if (!/^(?:right|page|unsure)$/.test(mark.stands)) wrong.set(`${mark.label} ${mark.stands}`, mark);
      }).observe(pulse);
      const frame = (): void => {
        if (!going) { host.remove(); return; }
        pulse.style.width = `${1 + (frames % 2)}px`;
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
      return { stop() { going = false; return { frames, wrong: [...wrong.values()] }; } };
    },
  };
  (globalThis as unknown as { corpusRuler: Ruler }).corpusRuler = ruler;
}

/** Whether a mark stands where it must not. */
export const isWrong = ({ stands }: SeenMark): boolean => stands !== 'right' && stands !== 'page' && stands !== 'unsure';
