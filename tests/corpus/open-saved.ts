/**
 * Puts a saved page into a document of a test, shadow roots and all.
 * @param html as `savedPage` wrote it
 */
export function openSaved(document: Document, html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.replaceChild(document.adoptNode(parsed.documentElement), document.documentElement);
  raiseShadows(document.documentElement);
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[srcdoc]')) fillFrame(frame);
}

/** jsdom loads a frame later; a test wants it now. */
function fillFrame(frame: HTMLIFrameElement): void {
  const inside = new DOMParser().parseFromString(frame.getAttribute('srcdoc') ?? '', 'text/html');
  const empty = frame.contentDocument;
  if (empty?.documentElement) empty.replaceChild(empty.adoptNode(inside.documentElement), empty.documentElement);
}

/** jsdom reads `shadowrootmode` as any template: here its roots are made. */
function raiseShadows(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const host = template.parentElement;
    if (host === null) continue;
    const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    shadow.append(template.content);
    template.remove();
    raiseShadows(shadow);
  }
}
