import type { Manner } from './keep-words';
import { valueOf as shownValue } from '../read/control';
import { flatNodes, isElement, isNeverDrawn } from '../read/flat';
import { documentIn, isFrame } from '../read/frames';
import { attributesOf } from './attributes';
import { Numbers } from './numbers';
import type { LeftOut } from './secrets';
import { shapeOf } from './shape';
import { styleFacts } from './style-facts';
import { tagNameOf, voids } from './tag-names';
import { Units } from './units';

/** Children of one element beyond which rows are left out, and how many of them stay at its start and end. */
const many = 400;
const fromStart = 300;
const fromEnd = 20;
/** Elements written at most; hostile nesting ends here. */
const most = 40_000;
const deepest = 200;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
const textFields = /^(?:text|search|email|tel|url|number|)$/;

/** Writes the skeleton of a page as HTML text. Reads the page and never changes it; no text turns into markup here, all of it is escaped. */
export class Writing {
  readonly words = new Set<string>();
  readonly #units = new Units(this.words);
  readonly #numbers = new Numbers();
  readonly #out: LeftOut;
  readonly #parts: string[] = [];
  elements = 0;
  rowsLeftOut = 0;
  foreignFrames = 0;
  cutShort = false;

  constructor(out: LeftOut) { this.#out = out; }

  get text(): string { return this.#parts.join(''); }

  /** The words of a title or the like, as they may stand. */
  wordsOf(text: string): string { return escaped(this.#units.wordsOf(text, 'heading')); }

  /** Writes what an element holds. */
  inside(element: Element | ShadowRoot, around: readonly string[], manner: Manner | null): void {
    this.#nodes([...element.childNodes], around, manner);
  }

  #nodes(nodes: readonly Node[], around: readonly string[], manner: Manner | null): void {
    const elements = nodes.filter(isElement);
    const skipped = new Set(elements.length > many ? elements.slice(fromStart, elements.length - fromEnd) : []);
    this.rowsLeftOut += skipped.size;
    for (const node of nodes) {
      if (node.nodeType === 3) this.#textNode(node as Text, around);
      else if (isElement(node) && !skipped.has(node)) this.element(node, around, manner);
    }
  }

  #textNode(node: Text, around: readonly string[]): void {
    const parent = around.at(-1) ?? '';
    // A parser moves words that stand between the rows of a table out of it.
    if (/^(?:table|thead|tbody|tfoot|tr|select|optgroup|colgroup)$/.test(parent)) return;
    this.#parts.push(escaped(this.#units.textOf(node)));
  }

  /** Writes one element with what it holds. */
  element(element: Element, around: readonly string[], outer: Manner | null): void {
    if (isNeverDrawn(element) || this.#out.fields.has(element)) return;
    if (this.elements >= most || around.length > deepest) { this.cutShort = true; return; }
    const tag = isFrame(element) && documentIn(element) !== null ? 'x-frame' : tagNameOf(element, around, (name) => this.#numbers.tag(name));
    if (tag === null) return;
    // A parser puts a body between a table and a row of its own accord.
    if (tag === 'tr' && around.at(-1) === 'table') { this.#parts.push('<tbody>'); this.element(element, [...around, 'tbody'], outer); this.#parts.push('</tbody>'); return; }
    this.elements += 1;
    const manner = this.#units.enter(element, outer);
    this.#parts.push(`<${tag}${this.#attributes(element, tag)}>`);
    if (voids.has(tag)) return;
    this.#content(element, tag, [...around, tag], manner);
    this.#parts.push(`</${tag}>`);
  }

  #attributes(element: Element, tag: string): string {
    const kept = attributesOf(element, this.#numbers, this.#units).filter(([name]) => tag === 'a' || name !== 'href');
    const style = styleFacts(element, tag);
    if (style !== null) kept.push(['style', style]);
    kept.push(...this.#state(element));
    if (tag === 'iframe') kept.push(['sandbox', '']);
    return kept.map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`)).join('');
  }

  /** What a field shows now: its state as it is, its value as a shape. */
  #state(element: Element): [string, string][] {
    if (element.localName === 'option') return (element as HTMLOptionElement).selected ? [['selected', '']] : [];
    if (element.localName !== 'input') return [];
    const input = element as HTMLInputElement;
    const type = (input.getAttribute('type') ?? '').toLowerCase();
    if (type === 'checkbox' || type === 'radio') return input.checked ? [['checked', '']] : [];
    if (/^(?:button|submit|reset)$/.test(type)) return input.hasAttribute('value') ? [['value', this.#units.wordsOf(input.value, 'words')]] : [];
    // A date field shows only a date that exists: one that nobody can mean.
    if (type === 'date') return input.value === '' ? [] : [['value', '9999-12-31']];
    return textFields.test(type) && input.value !== '' ? [['value', shapeOf(input.value.slice(0, 400))]] : [];
  }

  #content(element: Element, tag: string, around: readonly string[], manner: Manner | null): void {
    if (this.#out.contents.has(element)) return;
    if (tag === 'textarea') this.#parts.push(`\n${escaped(shownValue(element).slice(0, 20_000).split('\n').map(shapeOf).join('\n'))}`);
    else if (tag === 'svg' || tag === 'picture') this.#picture(element, tag);
    else if (tag === 'x-frame') this.#frame(element);
    else if (tag === 'iframe') this.foreignFrames += 1;
    else {
      if (element.shadowRoot) this.#shadow(element.shadowRoot, manner);
      this.inside(element, around, manner);
    }
  }

  #shadow(root: ShadowRoot, manner: Manner | null): void {
    this.#parts.push('<template shadowrootmode="open">');
    this.inside(root, [], manner);
    this.#parts.push('</template>');
  }

  /** A frame of this origin becomes an element with a shadow tree: one file holds all. */
  #frame(frame: Element): void {
    const body = documentIn(frame)?.body;
    this.#parts.push('<template shadowrootmode="open">');
    if (body) this.inside(body, [], null);
    this.#parts.push('</template>');
  }

  /** Of a picture only its name. */
  #picture(element: Element, tag: string): void {
    const title = tag === 'svg' ? [...element.children].find((child) => child.localName === 'title') : undefined;
    const name = title === undefined ? '' : this.#units.wordsOf(title.textContent ?? '', 'words');
    if (tag === 'svg' && name !== '') this.#parts.push(`<title>${escaped(name)}</title>`);
    const image = tag === 'picture' ? [...flatNodes(element)].find((node) => isElement(node) && node.localName === 'img') : undefined;
    if (image && isElement(image)) this.element(image, ['picture'], 'words');
  }
}
