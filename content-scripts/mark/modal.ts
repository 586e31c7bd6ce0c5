const isModal = (element: Element): boolean => {
  try {
    return element.matches('dialog:modal');
  } catch {
    // A browser (or a test) that does not know the selector shows no modal dialog.
    return false;
  }
};

/** The modal dialog at a point, looked for through open shadow roots. */
function modalAt(document: Document, x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  let found: Element | null = null;
  while (element !== null) {
    const dialog: Element | null = element.closest('dialog');
    if (dialog !== null && isModal(dialog)) found = dialog;
    const inner: Element | null = element.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (inner === element) break;
    element = inner;
  }
  return found;
}

/** Follows which modal dialog of the page is in front: everything outside it is inert, our host too (design/architecture.md, Traps). */
export interface Modals {
  /** The dialog in front, null when none is open. */
  front(): Element | null;
  /** Looks again, also into open shadow roots; for when our host turned out to be covered. */
  search(): Element | null;
  start(changed: () => void): void;
  stop(): void;
}

/** @param document whose dialogs; only `open` attributes and the dialogs' own events are listened to */
export function createModals(document: Document): Modals {
  let stack: Element[] = [];
  let observer: MutationObserver | null = null;
  let listener: (() => void) | null = null;
  const events = ['toggle', 'close', 'cancel'];

  const refresh = (): void => {
    const open = [...document.querySelectorAll('dialog[open]')].filter(isModal);
    // Opened later is in front: the order in which they were noticed, not the order of the document.
    stack = [...stack.filter((dialog) => dialog.isConnected && isModal(dialog)), ...open.filter((dialog) => !stack.includes(dialog))];
  };
  return {
    front(): Element | null {
      refresh();
      return stack[stack.length - 1] ?? null;
    },
    search(): Element | null {
      refresh();
      const view = document.defaultView;
      const found = view === null ? null : modalAt(document, view.innerWidth / 2, view.innerHeight / 2);
      if (found !== null) stack = [...stack.filter((dialog) => dialog !== found), found];
      return stack[stack.length - 1] ?? null;
    },
    start(changed): void {
      if (observer !== null) return;
      listener = changed;
      observer = new MutationObserver(changed);
      observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['open'] });
      for (const name of events) document.addEventListener(name, changed, true);
    },
    stop(): void {
      observer?.disconnect();
      observer = null;
      if (listener !== null) for (const name of events) document.removeEventListener(name, listener, true);
      listener = null;
      stack = [];
    },
  };
}
