import { plainWords } from '@/rules/words/phrase';
import { isShown } from './shown';
import { attribute, fieldOf, type Field } from './field';
import { holdsSetting, wordsWithoutIcons } from './pressable';
import { lengthOf, openText, SecretPlaces } from './secret-places';

/** Where on the page a text stands. `banner`: the bar at the top, where only a heading speaks of the page. */
export type Place = 'main' | 'menu' | 'aside' | 'banner';

/** One visible text with what it is in the markup, by element and role. */
export interface Piece {
  readonly sort: 'heading' | 'button' | 'link' | 'tab' | 'head' | 'label' | 'text';
  /** 1–6 for a heading; legend, caption and summary count as 4; 0 for anything else. */
  readonly level: number;
  /** As shown, white space folded, at most 200 characters. */
  readonly text: string;
  readonly plain: string;
  readonly place: Place;
  /** The selected tab, the menu item of the page in front. */
  readonly current: boolean;
  /** Inside a list item or card: a heading there is the card's. */
  readonly inItem: boolean;
  readonly element: Element;
}

/** One bounded look over a page: what recognising goes by. */
export interface Glance {
  readonly pieces: readonly Piece[];
  readonly fields: readonly Field[];
  /** Boxes, switches and marks outside menus, seen so far. */
  readonly ticks: number;
  /** List items and table rows outside menus, links alone not counted. */
  readonly items: number;
  /** Words in long sentences outside menus, rows and explanations beside the page. */
  readonly prose: number;
  readonly paragraphs: number;
  readonly hasArticle: boolean;
  /** Open dialogs; not walked. */
  readonly dialogs: readonly Element[];
  /** Crumbs of the trail that says where one is, in order. */
  readonly crumbs: readonly string[];
  /** What was not looked at, for whoever looks closer. */
  readonly secrets: SecretPlaces;
}

/** Most elements that are visited, most whose style is asked; a page of 5,000 rows costs what one of 50 costs (spec/promises.md, P4). */
const mostVisited = 5_000;
const mostStyles = 300;
/** Of many children of one parent only these are visited: rows are alike. */
const fromStart = 40;
const fromEnd = 5;

const skipped = /^(?:script|style|template|noscript|canvas|video|audio|object|embed|datalist|opt.*|head|link|meta|math|picture)$/;
const inline = /^(?:b|i|em|strong|font|span|a|w?br|small|code|abbr|mark|time|u|su[bp]|kbd|q|cite|bdi|img|svg)$/;
const rowish = /^(?:t[dhr]|tbody|thead|li|span|a|b|strong|em|i|font|label|p)$/;
const currentClass = /(?:^|[\s_-])(?:active|actief|selected|current|geselecteerd|huidig|huidige)(?:$|[\s_-])/i;
const notCurrentClass = /in-?active|not-|non-?active|inactief|niet-actief/i;
/** A drawn box or tick at the start of a text, or all of it. */
const mark = /^[\u2713\u2714\u2611\u2612\u2610\u2705]\uFE0F?\s*/u;

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

interface Around {
  readonly place: Place;
  readonly link: boolean;
  readonly item: boolean;
  readonly aside: boolean;
  readonly current: boolean;
  readonly inMain: boolean;
}

/** A head or foot in one of these is the part's own, not the site's. */
const inPage = 'main,section,article,form,[role=main]';

class Walk {
  readonly pieces: Piece[] = [];
  readonly fields: Field[] = [];
  readonly dialogs: Element[] = [];
  readonly crumbs: string[] = [];
  readonly secrets = new SecretPlaces();
  ticks = 0;
  items = 0;
  prose = 0;
  paragraphs = 0;
  hasArticle = false;
  #visited = 0;
  #styles = 0;

  add(sort: Piece['sort'], element: Element, raw: string, around: Around, level = 0): void {
    const whole = spaced(openText(raw)).slice(0, 200);
    const text = whole.replace(mark, '');
    if (text !== whole && around.place === 'main') this.ticks += 1;
    if (text === '') return;
    this.pieces.push({ sort, level, text, plain: plainWords(text), place: around.place, current: around.current, inItem: around.item, element });
  }

  #isShown(element: Element, tag: string): boolean {
    if (element.hasAttribute('hidden')) return false;
    if ((element as HTMLElement).style?.display === 'none') return false;
    if (rowish.test(tag) || this.#styles >= mostStyles) return true;
    this.#styles += 1;
    return isShown(element);
  }

  children(parent: Element | ShadowRoot, around: Around): void {
    const many = parent.childElementCount > fromStart + fromEnd + 15;
    const secret = this.secrets.of(parent);
    let seen = 0;
    for (let child = parent.firstElementChild; child !== null && (!many || seen < fromStart); child = child.nextElementSibling, seen += 1) if (!secret.has(child)) this.visit(child, around);
    if (!many) return;
    let last: Element | null = parent.lastElementChild;
    for (let back = 1; back < fromEnd && last?.previousElementSibling; back += 1) last = last.previousElementSibling;
    for (; last !== null; last = last.nextElementSibling) this.visit(last, around);
  }

  visit(element: Element, outer: Around): void {
    const tag = element.localName;
    if (skipped.test(tag) || this.#visited >= mostVisited) return;
    this.#visited += 1;
    const role = element.getAttribute('role');
    if (tag === 'svg' || tag === 'img' || role === 'img') { this.#icon(element, outer); return; }
    if (!this.#isShown(element, tag)) return;
    if (tag === 'dialog' || role === 'dialog' || role === 'alertdialog' || attribute(element, 'aria-modal') === 'true') {
      this.dialogs.push(element);
      return;
    }
    if (tag === 'iframe') { this.#frame(element as HTMLIFrameElement, outer); return; }
    const around = this.#around(element, tag, role, outer);
    if (this.#whole(element, tag, role, around)) return;
    if (tag === 'tr' || tag === 'li' || role === 'row' || role === 'listitem') { if (around.place === 'main') this.items += 1; }
    this.#texts(element, tag, around);
    if (tag === 'details' && !element.hasAttribute('open')) {
      const summary = element.querySelector('summary');
      if (summary) this.visit(summary, around);
      return;
    }
    if (element.shadowRoot) this.children(element.shadowRoot, around);
    this.children(element, around);
  }

  /** Elements whose text is one piece. @returns true when nothing inside needs a visit */
  #whole(element: Element, tag: string, role: string | null, around: Around): boolean {
    const field = fieldOf(element, tag, role, this.secrets);
    if (field !== null) {
      this.fields.push(field);
      if (field.type === 'button') this.add('button', element, field.name, around);
      if (field.type === 'tick' && around.place === 'main') this.ticks += 1;
      if (tag === 'input' || tag === 'select' || tag === 'textarea') return true;
    }
    const level = headingLevel(element, tag, role);
    if (level > 0) {
      const text = spaced(wordsWithoutIcons(element, this.secrets));
      const link = spaced(element.querySelector('a[href],[role=link]')?.textContent ?? '');
      // A heading that is a link stands for another page; one with a small link in it does not.
      this.add(around.link || link.length > text.length * 0.6 ? 'link' : 'heading', element, text, around, level);
      return element.querySelector('button,input,[role=button]') === null;
    }
    if (role === 'tab') {
      const isOn = attribute(element, 'aria-selected') === 'true' || element.getAttribute('aria-current') !== null || (!element.hasAttribute('aria-selected') && around.current);
      this.add('tab', element, wordsWithoutIcons(element, this.secrets) || attribute(element, 'aria-label'), { ...around, current: isOn });
      return true;
    }
    if (tag === 'button' || tag === 'summary' || (role === 'button' && !holdsSetting(element))) {
      this.add('button', element, spaced(wordsWithoutIcons(element, this.secrets)) || attribute(element, 'aria-label') || attribute(element, 'title'), around);
      return true;
    }
    if (tag === 'th' || role === 'columnheader' || (tag === 'td' && element.parentElement?.parentElement?.localName === 'thead')) {
      this.add(attribute(element, 'scope') === 'row' ? 'label' : 'head', element, this.secrets.textOf(element) || attribute(element, 'aria-label'), around);
      return element.querySelector('input') === null;
    }
    if (tag === 'dt' || role === 'rowheader' || tag === 'label') {
      this.add('label', element, this.secrets.textOf(element), around);
      return element.querySelector('input,select,textarea,[role]') === null;
    }
    return false;
  }

  #around(element: Element, tag: string, role: string | null, outer: Around): Around {
    let { place, link, item, aside, current, inMain } = outer;
    if (tag === 'main' || role === 'main') { inMain = true; place = 'main'; }
    if (tag === 'nav' || role === 'navigation' || role === 'menubar' || role === 'menu') place = 'menu';
    else if (tag === 'aside' || role === 'complementary' || role === 'note') { aside = true; if (!inMain || element.querySelector('table,[role=table],[role=grid],form') === null) place = 'aside'; }
    else if (role === 'contentinfo' || (tag === 'footer' && !inMain && element.closest(inPage) === null)) place = 'aside';
    else if (role === 'banner' || (tag === 'header' && !inMain && element.closest(inPage) === null)) { if (place === 'main') place = 'banner'; }
    if (tag === 'a' || role === 'link' || role === 'menuitem' || role === 'treeitem') link = true;
    if (tag === 'li' || role === 'listitem' || role === 'row' || (tag === 'article' && element.parentElement !== null && [...element.parentElement.children].filter((other) => other.localName === 'article').length > 1)) item = true;
    if (tag === 'article' && !item) this.hasArticle = true;
    const aria = element.getAttribute('aria-current');
    if (aria !== null) current = aria !== 'false';
    else if (!current && isMarkedCurrent(element)) current = true;
    if (place === 'menu' || place === 'main') this.#crumb(element, tag);
    return { place, link, item, aside, current, inMain };
  }

  #texts(element: Element, tag: string, around: Around): void {
    const count = element.childElementCount;
    if (count > 12) return;
    const isRun = count > 0 && !around.link && [...element.children].every((child) => inline.test(child.localName)) && tag !== 'tr' && tag !== 'ul';
    let own = '';
    if (count === 0) own = element.textContent ?? '';
    else if (isRun && tag !== 'li' && tag !== 'td' && lengthOf(element, 120) > 120) own = this.secrets.textOf(element);
    else for (const node of element.childNodes) if (node.nodeType === 3 && !this.secrets.of(element).has(node)) own += ` ${node.nodeValue ?? ''}`;
    const words = own.length < 65 ? 0 : own.trim().split(/\s+/).length;
    if (words >= 12 && /[.!?]/.test(own)) {
      if (around.place === 'main' && !around.aside) { this.prose += words; this.paragraphs += 1; }
    }
    this.add(around.link ? 'link' : 'text', element, own, around);
  }

  #icon(element: Element, around: Around): void {
    const name = attribute(element, 'alt') || attribute(element, 'aria-label') || attribute(element, 'title') || (element.querySelector('title')?.textContent ?? '');
    if (around.place === 'main' && /vinkje|aangevinkt|uitgevinkt|checked|check ?mark|^(ja|nee|aan|uit|yes|no|on|off|actief|inactief|active|inactive)$/i.test(name.trim())) this.ticks += 1;
  }

  #frame(frame: HTMLIFrameElement, around: Around): void {
    let body: Element | null = null;
    // A frame of another origin may not be looked into; the browser says so by throwing or by null.
    try { body = frame.contentDocument?.body ?? null; } catch { body = null; }
    if (body !== null) this.children(body, { ...around, inMain: false });
  }

  #crumb(element: Element, tag: string): void {
    if (this.crumbs.length > 0) return;
    const said = `${attribute(element, 'aria-label')} ${attribute(element, 'class')} ${tag === 'p' || tag === 'div' ? (element.firstChild?.nodeValue ?? '').slice(0, 24) : ''}`;
    if (!/kruimel|breadcrumb|u bent hier|you are here/i.test(said)) return;
    const items = [...element.querySelectorAll('li')].map((item) => spaced(this.secrets.textOf(item)));
    const texts = items.length > 0 ? items : spaced(this.secrets.textOf(element)).slice(0, 300).replace(/^.*(?:u bent hier|you are here):?/i, '').split(/\s*[›»>→|/]\s*/);
    this.crumbs.push(...texts.map((text) => plainWords(text)).filter((text) => text !== ''));
  }
}

function isMarkedCurrent(element: Element): boolean {
  const names = attribute(element, 'class');
  if (!/^(?:li|a|button|span|div|td)$/.test(element.localName) || !currentClass.test(names) || notCurrentClass.test(names)) return false;
  return element.getElementsByTagName('*').item(12) === null && lengthOf(element, 60) < 60;
}

function headingLevel(element: Element, tag: string, role: string | null): number {
  if (/^h[1-6]$/.test(tag) && role === null) return Number(tag[1]);
  if (role === 'heading') return Number(attribute(element, 'aria-level')) || 2;
  return tag === 'legend' || tag === 'caption' ? 4 : 0;
}

/**
 * Walks over what is visible under `root`, at most some thousand elements.
 * @param root the body, or an open dialog when its content is asked
 */
export function glance(root: Element): Glance {
  const walk = new Walk();
  const around: Around = { place: 'main', link: false, item: false, aside: false, current: false, inMain: false };
  if (root.shadowRoot) walk.children(root.shadowRoot, around);
  walk.children(root, around);
  return walk;
}
