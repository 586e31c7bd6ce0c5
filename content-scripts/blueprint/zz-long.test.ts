// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blueprintOf } from './blueprint';
import { build, madePages, piecesOf, type Canaries, type Made } from './pages.test-data';

const place = { hostname: 'www.basispoort.nl', pathname: '/beheer', search: '', hash: '' };

function pageOf(body: readonly Made[], title: string, canaries: Canaries): Document {
  // Without a window of its own: five hundred windows take minutes.
  const document = globalThis.document.implementation.createHTMLDocument('');
  document.title = title.replace(/@/g, canaries.name).replace(/#/g, canaries.other);
  document.body.setAttribute('data-owner', canaries.name);
  build(document.body, body, canaries);
  return document;
}

function drawn(document: Document): string {
  const reply = blueprintOf(document, place);
  // A page that calls itself one of pupils is refused, and an empty one: nothing to look through.
  return reply.ok ? reply.value.text + JSON.stringify(reply.value.words) : reply.error;
}

function survivors(text: string, canaries: Canaries): string[] {
  const low = text.toLowerCase();
  return piecesOf(canaries).filter((piece) => low.includes(piece));
}

/** What a parser makes of the file: names of all elements in order, those of shadow trees at their place. */
function parsed(text: string): string[] {
  const namesIn = (root: ParentNode): string[] => [...root.children].flatMap((child) => [child.localName, ...namesIn(child.localName === 'template' ? (child as HTMLTemplateElement).content : child)]);
  return namesIn(new DOMParser().parseFromString(text, 'text/html').body);
}
const written = (text: string): string[] => [...text.slice(text.indexOf('<body') + 5).matchAll(/<([a-z][\w-]*)/g)].map((match) => match[1] ?? '');

describe('a Bouwtekening', () => {
  it('holds no personal text, wherever it stood', () => {
    fc.assert(fc.property(madePages, ({ body, title, canaries }) => {
      const document = pageOf(body, title, canaries);
      expect(survivors(drawn(document), canaries)).toEqual([]);
    }), { numRuns: 3000 });
  }, 900_000);

  it('is built the same again by a parser, and leaves the page as it was', () => {
    fc.assert(fc.property(madePages, ({ body, title, canaries }) => {
      const document = pageOf(body, title, canaries);
      const before = document.documentElement.outerHTML;
      const text = drawn(document);
      expect(document.documentElement.outerHTML === before).toBe(true);
      if (text.startsWith('<!-- bouwtekening versie=1 ')) expect(parsed(text)).toEqual(written(text));
    }), { numRuns: 600 });
  }, 900_000);

  it('nor in a live page with styles and frames', () => {
    fc.assert(fc.property(madePages, ({ body, canaries }) => {
      document.body.replaceChildren();
      const style = document.createElement('style');
      style.textContent = `.${canaries.name}::before { content: "${canaries.other}"; background: url(https://${canaries.name}.test/) } td { font-family: ${canaries.name} }`;
      document.head.replaceChildren(style);
      // No frame or picture of the page is loaded here: only the tree matters.
      const still = (nodes: readonly Made[]): Made[] => nodes.map((node) => ('tag' in node ? { ...node, tag: /^(?:script|link|iframe|frame|object|embed|base|meta)$/.test(node.tag) ? 'div' : node.tag, children: still(node.children), shadow: node.shadow === null ? null : still(node.shadow) } : node));
      build(document.body, still(body), canaries);
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const inner = frame.contentDocument?.body;
      if (inner) build(inner, still(body), canaries);
      expect(survivors(drawn(document), canaries)).toEqual([]);
    }), { numRuns: 12 });
    document.head.replaceChildren();
  }, 900_000);
});
