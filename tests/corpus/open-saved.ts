/**
 * Puts a saved page into a document of a test, shadow roots and all.
 * @param html as `savedPage` wrote it
 */
export function openSaved(document: Document, html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.replaceChild(document.adoptNode(parsed.documentElement), document.documentElement);
  raiseShadows(document.documentElement);
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
