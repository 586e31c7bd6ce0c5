import type { Field } from './field';
import { glance, type Glance } from './glance';

/** The first field of a one-time code in view: one field, or six boxes of one sign. Null when there is none. */
export function codeFieldIn(view: Glance): Element | null {
  const field = view.fields.find(({ type }) => type === 'code');
  if (field !== undefined) return field.element;
  const single = view.fields.filter(({ type, size }: Field) => (type === 'text' || type === 'code' || type === 'password') && size === 1);
  return single.length === 6 ? (single[0]?.element ?? null) : null;
}

/** The same for a whole document, an open dialog included. The field's value is never read. */
export function codeFieldOf(document: Document): Element | null {
  const { body } = document;
  if (body === null) return null;
  const view = glance(body);
  let found = codeFieldIn(view);
  for (const dialog of view.dialogs) found ??= codeFieldIn(glance(dialog));
  return found;
}
