import type { World } from './browser';

/**
 * The page as it stands, as one text: the state of forms and open shadow roots included, what is not seen marked as such.
 * Scripts, style sheets and drawings are left out; a style attribute stays, since scrollers place their rows with it.
 */
export async function savedPage(world: World): Promise<string> {
  return world.evaluate(() => {
    const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const quote = (text: string): string => escape(text).replaceAll('"', '&quot;');
    const empty = /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
    const dropped = /^(script|style|noscript|link|meta|path|circle|rect|line|polyline|polygon|g|defs|template)$/;

    /** Takes no room, nor does anything in it: nobody sees it. */
    const isNothing = (element: Element): boolean => {
      if (element.closest('head, svg, select, slot') !== null || element === document.body || element === document.documentElement || element.shadowRoot !== null) return false;
      return [element, ...element.querySelectorAll('*')].every((one) => { const { width, height } = one.getBoundingClientRect(); return (width === 0 || height === 0) && one.shadowRoot === null; }) && !(getComputedStyle(element).display === 'contents' && (element.textContent ?? '').trim() !== '');
    };

    /** What a style sheet hides or shrinks, said in the element itself. */
    const unseen = (element: Element): string => {
      const style = getComputedStyle(element);
      if (style.display === 'none' || isNothing(element)) return 'display: none';
      const above = element.parentElement;
      const parts: string[] = [];
      if (style.display === 'contents') parts.push('display: contents');
      if (style.visibility !== 'visible' && (above === null || getComputedStyle(above).visibility === 'visible')) parts.push(`visibility: ${style.visibility}`);
      if (style.opacity === '0') parts.push('opacity: 0');
      if (style.position === 'absolute' && (style.clip === 'rect(0px, 0px, 0px, 0px)' || /inset\((50|100)%\)/.test(style.clipPath))) parts.push('position: absolute; clip: rect(0px, 0px, 0px, 0px); width: 1px; height: 1px; overflow: hidden');
      return parts.join('; ');
    };

    const write = (node: Node): string => {
      if (node instanceof Text) return escape(node.data);
      if (!(node instanceof Element) || dropped.test(node.localName)) return '';
      const attributes = new Map([...node.attributes].map(({ name, value }) => [name, value] as const));
      for (const name of ['src', 'srcset', 'nonce', 'integrity']) attributes.delete(name);
      const more = unseen(node);
      if (more !== '') attributes.set('style', [attributes.get('style')?.replace(/;\s*$/, ''), more].filter((part) => part !== undefined && part !== '').join('; '));
      if (node instanceof HTMLInputElement) {
        attributes.delete('checked');
        if (node.checked) attributes.set('checked', '');
        if (node.type !== 'checkbox' && node.type !== 'radio') attributes.set('value', node.value);
      }
      if (node instanceof HTMLOptionElement) { attributes.delete('selected'); if (node.selected) attributes.set('selected', ''); }
      const open = `<${node.localName}${[...attributes].map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${quote(value)}"`)).join('')}>`;
      if (empty.test(node.localName)) return open;
      const shadow = node.shadowRoot ? `<template shadowrootmode="open">${[...node.shadowRoot.childNodes].map(write).join('')}</template>` : '';
      const inside = node instanceof HTMLTextAreaElement ? escape(node.value) : [...node.childNodes].map(write).join('');
      return `${open}${shadow}${inside}</${node.localName}>`;
    };
    const lines = write(document.documentElement).replaceAll(/\s*\n\s*/g, '\n').replaceAll(/[ \t]{2,}/g, ' ');
    return `<!doctype html>\n${lines}\n`;
  }, null);
}
