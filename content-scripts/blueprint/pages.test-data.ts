import fc from 'fast-check';

/** A page as plain data, so that it can be generated and shrunk. Marks in texts and attributes stand for canaries. */
export interface MadeElement {
  readonly tag: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly children: readonly Made[];
  readonly shadow: readonly Made[] | null;
}
export type Made = MadeElement | { readonly text: string } | { readonly comment: string };

/** Letters and digits that no word of a screen and no count holds four of in a row. */
const letters = fc.string({ unit: fc.constantFrom(...'qxzwvkjQXZWVKJ'.split('')), minLength: 6, maxLength: 10 });
const digits = fc.string({ unit: fc.constantFrom(...'345678'.split('')), minLength: 8, maxLength: 10 });

/** Pieces of personal text: no four characters of them may come through. */
export const canaries = fc.record({ name: letters, other: letters, number: digits });
export type Canaries = typeof canaries extends fc.Arbitrary<infer C> ? C : never;

/** Texts with a canary (`@`, `#`, `$` are replaced) among words of screens and signs. */
const texts = fc.constantFrom(
  '@', '@ #', '@ van der #', '@@klimop.test', '@.#@school.test', '$', '$-$', '@: leerkracht', 'E-mail: @@x.test', 'Naam @', 'Verwijder @', 'Medewerkers van @', '1–25 van $', '34 medewerkers van @', 'Pagina $', 'Wachtwoord', 'Autorisatiesleutel: @$',
  'https://www.basispoort.nl/login/leerlingen/?INSTELLING_REF=@', '✓ @', '@\u200B#', '@-#', "@'#", '(@)', '@/#', 'van @ tot #', 'Naam', 'E-mail', 'Einddatum', 'Opslaan', 'Toon meer', 'aan', '   ', '31-07-2026', '192.0.2.1', '@\n#', 'Leerkracht @ #', '@_#', 'check_@', 'É@', '@é', '𝐧@', 'Logincode', '@&amp;#', '<b>@</b>', '"@"', "--> @", ']]>@',
);
const values = fc.constantFrom('@', '@ #', '$', 'https://@.test/#?x=$', 'mailto:@@#.test', 'color:red;background:url(https://@.test/$.png);content:"#"', 'display:none', 'true', 'true @', '1', '$', 'n-@', '@ active', '#-disabled @', 'naam', 'Verwijder @', 'Wachtwoord', 'javascript:alert("@")', 'data:text/plain,@', 'row', 'text', '"><script>@</script>', "'@'", '@&quot;');
const names = fc.constantFrom(
  'id', 'class', 'name', 'style', 'title', 'alt', 'href', 'src', 'srcset', 'value', 'placeholder', 'aria-label', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-valuetext', 'aria-valuenow', 'aria-checked', 'aria-rowcount', 'aria-roledescription', 'role', 'type', 'scope', 'headers', 'for', 'colspan', 'rowspan', 'lang',
  'data-owner', 'data-x', 'onclick', 'action', 'formaction', 'pattern', 'list', 'autocomplete', 'content', 'cite', 'datetime', 'download', 'label', 'summary', 'abbr', 'accept', 'ping', 'target', 'rel', 'itemid', 'slot', 'part', 'is', 'nonce', 'xmlns', 'width', 'height', 'maxlength', 'contenteditable', 'hidden', 'checked', 'selected', 'qxzwvkj', 'xlink:href', 'usemap', 'poster', 'media', 'sizes', 'dir', 'translate', 'inputmode', 'sandbox', 'srcdoc', 'allow', 'property', 'spellcheck', 'accesskey', 'enterkeyhint', 'popovertarget', 'popover', 'exportparts', 'form', 'tabindex',
);
const tags = fc.constantFrom(
  'div', 'span', 'p', 'a', 'b', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'caption', 'ul', 'li', 'dl', 'dt', 'dd', 'h1', 'h2', 'label', 'button', 'input', 'input', 'select', 'option', 'optgroup', 'textarea', 'form', 'fieldset', 'legend', 'nav', 'main', 'section', 'dialog', 'details', 'summary', 'svg', 'img', 'picture', 'object', 'video', 'canvas',
  'script', 'style', 'template', 'noscript', 'iframe', 'time', 'progress', 'meter', 'datalist', 'marquee', 'font', 'qxzwvkj-element', 'my-row', 'slot', 'output', 'pre', 'code', 'math', 'title', 'desc', 'text', 'link', 'meta', 'base', 'map', 'area', 'embed', 'frame', 'article',
);

const { node } = fc.letrec<{ node: Made; element: MadeElement }>((tie) => ({
  node: fc.oneof({ maxDepth: 5, withCrossShrink: true }, texts.map((text): Made => ({ text })), texts.map((comment): Made => ({ comment: comment.replace(/-+>?/g, ' ') })), tie('element'), tie('element'), tie('element')),
  element: fc.record({
    tag: tags,
    attributes: fc.array(fc.tuple(names, values), { maxLength: 4 }),
    children: fc.array(tie('node'), { maxLength: 4, depthIdentifier: 'page' }),
    shadow: fc.oneof({ weight: 8, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.array(tie('node'), { maxLength: 3, depthIdentifier: 'page' }) }),
  }),
}));

/** Generated pages: any nesting of any elements. */
export const madePages: fc.Arbitrary<{ readonly body: readonly Made[]; readonly title: string; readonly canaries: Canaries }> = fc.record({ body: fc.array(node, { minLength: 2, maxLength: 7 }), title: texts, canaries });

const filled = (text: string, { name, other, number }: Canaries): string => text.replace(/[@#$]/g, (mark, at: number) => (mark === '@' ? (at > 0 && /\S/.test(text[at - 1] ?? '') && text[at - 1] === '@' ? '@' : name) : mark === '#' ? other : number));

/** Puts generated nodes under a parent, through the DOM and not through a parser: any nesting comes to stand. */
export function build(parent: Element | ShadowRoot, nodes: readonly Made[], own: Canaries): void {
  const { ownerDocument: document } = parent;
  for (const made of nodes) {
    if ('text' in made) parent.append(document.createTextNode(filled(made.text, own)));
    else if ('comment' in made) parent.append(document.createComment(filled(made.comment, own)));
    else {
      const isSvg = made.tag === 'svg' || (parent as Element).namespaceURI === 'http://www.w3.org/2000/svg';
      const element = isSvg ? document.createElementNS('http://www.w3.org/2000/svg', made.tag) : document.createElement(made.tag);
      for (const [name, value] of made.attributes) element.setAttribute(name, filled(value, own));
      if (made.shadow !== null && !isSvg && /^(?:div|span|p|section|main|article|nav|h1|h2)$|-/.test(made.tag)) build(element.attachShadow({ mode: 'open' }), made.shadow, own);
      build(made.tag === 'template' && !isSvg ? ((element as HTMLTemplateElement).content as unknown as ShadowRoot) : element, made.children, own);
      parent.append(element);
      if (made.tag === 'textarea' && made.children.length === 0) (element as HTMLTextAreaElement).value = own.name;
    }
  }
}

/** Pieces of four characters of every canary, lower case. */
export function piecesOf({ name, other, number }: Canaries): string[] {
  return [name, other, number].flatMap((text) => Array.from({ length: text.length - 3 }, (_, at) => text.slice(at, at + 4).toLowerCase()));
}
