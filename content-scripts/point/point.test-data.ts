import type { Said, Mapping } from '@/rules/mapping/mapping';
import type { LoggedKind } from '@/rules/page-kind';
import { candidatesIn } from './candidates';

/** A list of staff under words that no reader of ours knows. */
export interface Strange {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Four people; the columns hold name, address, last day and origin. */
export const strange: Strange = {
  heads: ['Wie', 'Bereik', 'Loopt door', 'Zo gekomen'],
  rows: [
    ['Bram Kuiper', 'bram.kuiper@devlinder.test', '31-07-2025', 'handmatig'],
    ['Anna de Wit', 'anna.dewit@devlinder.test', '31-07-2027', 'handmatig'],
    ['Fatima el Amrani', 'fatima@devlinder.test', '', 'handmatig'],
    ['Jan Bakker', 'jan.bakker@devlinder.test', '1-2-2027', 'LAS'],
  ],
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Markup of the list. `order`: which columns, in which order; `-1` a column of something else. */
export function tableOf({ heads, rows }: Strange, { order = heads.map((_, at) => at), rename = {}, prefix = 'x', heading = 'Overzicht' }: { readonly order?: readonly number[]; readonly rename?: Readonly<Record<number, string>>; readonly prefix?: string; readonly heading?: string } = {}): string {
  const cell = (tag: string, text: string, at: number): string => `<${tag} class="${prefix}-${at}">${escaped(text)}</${tag}>`;
  const headOf = (at: number, place: number): string => (at < 0 ? `Kolom extra ${'abcdefgh'[place] ?? ''}` : (rename[at] ?? heads[at] ?? ''));
  return `<h1>${heading}</h1><table id="${prefix}"><thead><tr>${order.map((at, place) => cell('th', headOf(at, place), place)).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${order.map((at, place) => cell('td', at < 0 ? 'nvt tekst' : (row[at] ?? ''), place)).join('')}</tr>`).join('')}</tbody></table>`;
}

/** Points at the first list of the page and says what each column is; columns by their heading, or by their place. */
export function teach(kind: LoggedKind, says: Readonly<Record<string, string>>, document: Document = globalThis.document): Mapping {
  const [candidate] = candidatesIn(kind, document);
  if (candidate === undefined) throw new Error('nothing to point at');
  const list = candidate.pointed({ title: 'basispoort', heading: 'overzicht', menu: '' });
  const columns = list.columns.flatMap(({ key, heading }, at): Said[] => { const column = says[heading.split(' \u2013 ').at(-1) ?? ''] ?? says[String(at)]; return column === undefined ? [] : [{ column, key }]; });
  return { id: '11111111-1111-4111-8111-111111111111', kind, view: list.view, addresses: [], family: list.family, caption: list.caption, columns };
}
