/** One time that code asked for a text in which something stood that it may not see. */
export interface Asked { readonly text: string; readonly by: string; readonly from: string }

/** Puts back what `spyOnText` changed. */
export type Undo = () => void;

/**
 * Wraps every way to a page's text, values and attributes: what a getter gives is searched, so that a text counts as read also where it came
 * along with that of an element around it.
 * @param found says of a text what was found in it; nothing found: not noted
 */
export function spyOnText(found: (text: string) => readonly string[]): { readonly asked: Asked[]; readonly undo: Undo } {
  const asked: Asked[] = [];
  const undo: Undo[] = [];
  const note = (value: unknown, by: string): void => {
    if (typeof value !== 'string' || value.length < 6) return;
    const texts = found(value);
    if (texts.length === 0) return;
    const from = (new Error('asked').stack ?? '').split('\n').filter((line) => /content-scripts|ui\//.test(line) && !line.includes('.test.')).slice(0, 3).map((line) => line.replace(/^.*?(content-scripts|ui)\//, '$1/').replace(/\)$/, '')).join(' < ');
    for (const text of texts) asked.push({ text, by, from });
  };
  const getter = (prototype: object, name: string): void => {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    if (own?.get === undefined) throw new Error(`no getter ${name}`);
    const { get } = own;
    Object.defineProperty(prototype, name, { ...own, get(this: Node): unknown { const value = get.call(this) as unknown; note(value, name); return value; } });
    undo.push(() => { Object.defineProperty(prototype, name, own); });
  };
  const method = (prototype: object, name: string): void => {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    const run = own?.value as ((...args: unknown[]) => unknown) | undefined;
    if (own === undefined || run === undefined) throw new Error(`no method ${name}`);
    Object.defineProperty(prototype, name, { ...own, value(this: Element, ...args: unknown[]): unknown { const value = run.apply(this, args); note(value, `${name} ${typeof args[0] === 'string' ? args[0] : ''}`.trim()); return value; } });
    undo.push(() => { Object.defineProperty(prototype, name, own); });
  };
  for (const name of ['textContent', 'nodeValue']) getter(Node.prototype, name);
  getter(CharacterData.prototype, 'data');
  getter(Text.prototype, 'wholeText');
  for (const name of ['innerHTML', 'outerHTML', 'title'].filter((one) => Object.getOwnPropertyDescriptor(Element.prototype, one) !== undefined)) getter(Element.prototype, name);
  for (const prototype of [HTMLInputElement.prototype, HTMLTextAreaElement.prototype]) for (const name of ['value', 'defaultValue']) getter(prototype, name);
  getter(HTMLOptionElement.prototype, 'text');
  getter(Attr.prototype, 'value');
  method(Element.prototype, 'getAttribute');
  method(Range.prototype, 'toString');
  return { asked, undo: () => { for (const one of undo.splice(0)) one(); } };
}
