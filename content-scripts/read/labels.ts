/**
 * Labels of fields. The browser's own `labels` looks through the whole page for each field that is asked, which is quadratic in a long list of
 * fields; so while a list is being read one index of `for` is kept. Outside a reading nothing is kept, for the page may have changed.
 */
let index: LabelIndex | null = null;

/** Labels by what they point at, for each tree that was asked. */
export type LabelIndex = Map<Node, Map<string, Element[]>>;

/**
 * Runs one slice of a reading with its own index; between slices others may ask, of a page that has changed, and get no old answers.
 * @param kept empty at the first slice of a reading
 */
export function withLabels<T>(kept: LabelIndex, run: () => T): T {
  const before = index;
  index = kept;
  try {
    return run();
  } finally {
    index = before;
  }
}

function pointing(root: Node & ParentNode, kept: LabelIndex): Map<string, Element[]> {
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
