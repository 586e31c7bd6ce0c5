/**
 * Labels of fields. The browser's own `labels` looks through the whole page for each field that is asked, which is quadratic in a long list of
 * fields; so while a list is being read one index of `for` is kept. Outside a reading nothing is kept, for the page may have changed.
 */
let index: Map<Node, Map<string, Element[]>> | null = null;

/** From here on `for` is looked up in an index, made once for each tree that is asked. */
export function keepLabels(): void {
  index = new Map();
}

/** Forgets the index. */
export function forgetLabels(): void {
  index = null;
}

function pointing(root: Node & ParentNode, kept: Map<Node, Map<string, Element[]>>): Map<string, Element[]> {
  const known = kept.get(root);
  if (known) return known;
  const made = new Map<string, Element[]>();
  for (const label of root.querySelectorAll('label[for]')) {
    const id = label.getAttribute('for') ?? '';
    const labels = made.get(id);
    if (labels) labels.push(label);
    else made.set(id, [label]);
  }
  kept.set(root, made);
  return made;
}

/** The label elements of a field, around it or pointing at it. */
export function labelsOf(field: Element): Element[] {
  if (!index) return [...((field as Partial<HTMLInputElement>).labels ?? [])];
  const around = field.closest('label');
  const id = field.getAttribute('id');
  const root = field.getRootNode() as Document | ShadowRoot;
  const pointed = id && 'querySelectorAll' in root ? (pointing(root, index).get(id) ?? []) : [];
  return around && !pointed.includes(around) ? [around, ...pointed] : [...pointed];
}
