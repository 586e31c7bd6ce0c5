/**
 * Makes a window without layout answer `getComputedStyle` once for each element: a page that nobody changes while it is read keeps its styles, and jsdom weighs every rule again at each question.
 * @returns puts things back as they were; to be called before the page changes
 */
export function rememberStyles(view: Window & typeof globalThis): () => void {
  const exact = view.getComputedStyle;
  const kept = new Map<string, WeakMap<Element, CSSStyleDeclaration>>();
  view.getComputedStyle = (element, pseudo) => {
    const of = kept.get(pseudo ?? '') ?? new WeakMap<Element, CSSStyleDeclaration>();
    kept.set(pseudo ?? '', of);
    const known = of.get(element) ?? exact.call(view, element, pseudo);
    of.set(element, known);
    return known;
  };
  return () => { view.getComputedStyle = exact; };
}
