/**
 * A page or Bouwtekening as a document, shadow trees that are written in it (`<template shadowrootmode>`) put in place:
 * the parser of the unit tests does not do that by itself. Without a window of its own.
 */
export function openBlueprint(html: string): Document {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const place = (root: ParentNode): void => {
    for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
      const host = template.parentElement;
      if (host === null) continue;
      const shadow = host.attachShadow({ mode: 'open' });
      shadow.append(template.content);
      template.remove();
      place(shadow);
    }
  };
  place(parsed);
  return parsed;
}
