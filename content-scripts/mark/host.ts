/** Our one element on the page and what stands in its closed shadow root. */
export interface Host {
  readonly element: HTMLElement;
  /** Where the drawing goes. It lies at the host's origin and is 100 px wide, so that its own box tells origin and scale. */
  readonly ground: HTMLElement;
  /** Puts the host where it belongs, on top of everything. */
  mount(parent: Element): void;
  unmount(): void;
  /** Whether the browser has it in the top layer; true where the browser (a test) knows no popovers. */
  onTop(): boolean;
  /** Takes away what the page set on the host. */
  clean(): void;
}

/**
 * Keeps page styles off the host. An `!important` of a shadow root goes before any of the page, layers and inline styles included;
 * `all: initial` also undoes what a popover needs, so that is set again (design/architecture.md, Traps).
 * `direction` and `unicode-bidi` are not in `all`.
 */
const shield = `:host {
  all: initial !important; direction: ltr !important; unicode-bidi: isolate !important;
  position: absolute !important; inset: 0 auto auto 0 !important; display: block !important;
  width: 0 !important; height: 0 !important; overflow: visible !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  pointer-events: none !important; z-index: 2147483647 !important;
}
@media print { :host { display: none !important; } }
`;

/** Kinds of event of our own controls that the page has no business with: its "click outside" and its shortcut keys stay still. */
const ours = ['click', 'dblclick', 'auxclick', 'contextmenu', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'keydown', 'keyup', 'keypress', 'focusin', 'focusout', 'input', 'change'];

function adopt(document: Document, root: ShadowRoot, css: string): void {
  const makers = [globalThis.CSSStyleSheet, document.defaultView?.CSSStyleSheet];
  for (const Sheet of makers) {
    try {
      if (Sheet === undefined) continue;
      const sheet = new Sheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
      return;
    } catch {
      // Firefox: a sheet made in the content script's own world may not be adopted; the page's constructor may.
    }
  }
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
}

/** @param css of the drawing, tokens included */
export function createHost(document: Document, css: string, language: string): Host {
  // No name of our own: the page could define a custom element of that name and be handed the closed root by `attachInternals`.
  const element = document.createElement('div');
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: 'closed' });
  adopt(document, root, shield + css);
  const ground = document.createElement('div');
  ground.className = 'coach';
  ground.lang = language;
  root.append(ground);
  for (const name of ours) root.addEventListener(name, (event) => { event.stopPropagation(); });

  const onTop = (): boolean => {
    try {
      return element.matches(':popover-open');
    } catch {
      return true;
    }
  };
  return {
    element,
    ground,
    onTop,
    mount(parent): void {
      if (element.parentNode !== parent || !element.isConnected) parent.append(element);
      // Shown anew: it comes before what the page put on top since.
      if (typeof element.showPopover !== 'function') return;
      if (onTop()) element.hidePopover();
      element.showPopover();
    },
    unmount(): void {
      element.remove();
    },
    clean(): void {
      for (const name of element.getAttributeNames()) if (name !== 'popover') element.removeAttribute(name);
      if (element.getAttribute('popover') !== 'manual') element.setAttribute('popover', 'manual');
    },
  };
}
