import type { LoggedKind } from '../../rules/page-kind';
import type { IncompleteReason } from '../../rules/seen';
import type { StaffMeaning } from './oracle/oracle';
import type { Ip, Link, Party, School, Staff } from './schools/school';

/** What a column or field is drawn with; each library draws it with its own parts. */
export type As = 'text' | 'tick' | 'link' | 'input' | 'date' | 'select' | 'radio';

export interface ColumnData { readonly key: string; readonly head: string; readonly as: As; readonly options?: readonly string[] }
/** A cell: its text, a tick, or a link's address after its label, separated by `→`. */
export type CellData = string | boolean;
export type RowData = Readonly<Record<string, CellData>>;
export interface ListData { readonly label: string; readonly columns: readonly ColumnData[]; readonly rows: readonly RowData[] }
export interface FieldData { readonly label: string; readonly value: string | boolean; readonly as: As; readonly group?: string; readonly options?: readonly string[] }

/** What one page of a library shows, as its client gets it: words and values, no markup. */
export interface PageData {
  readonly kind: LoggedKind;
  readonly title: string;
  readonly heading: string;
  readonly intro?: string;
  readonly list?: ListData;
  readonly fields?: readonly FieldData[];
  /** Shortcut links with their headings. */
  readonly links?: { readonly heading: string; readonly items: readonly { readonly label: string; readonly address: string }[] };
  /** Text of the save button; absent: none. */
  readonly save?: string;
  /** Rows on one page, where the library pages. */
  readonly perPage?: number;
}

/** The page, and how it is truly shown: written by who looked at it. */
export interface LibraryPage {
  readonly path: string;
  readonly data: PageData;
  readonly shown: {
    readonly complete: boolean;
    readonly why?: readonly IncompleteReason[];
    /** The page's own count; absent: none. */
    readonly claimed?: number;
    /** Staff: what the columns tell. */
    readonly means?: readonly StaffMeaning[];
    /** Parties: nobody can make out the ticks. */
    readonly unreadable?: boolean;
    /** Profiel and beheer: what is shown. */
    readonly shows?: readonly ('brin' | 'naam' | 'mfa-ict' | 'mfa-school' | 'koppeling' | 'laatste' | 'uitwisseling')[];
    readonly levelUnclear?: boolean;
  };
}

export interface Library {
  readonly name: string;
  readonly family: string;
  /** npm packages that draw it. */
  readonly packages: readonly string[];
  /** Measured, never used to mend a reader. */
  readonly heldOut: boolean;
  readonly school: School;
  /** Whole document around the client's part, or around what the server drew. */
  document(page: LibraryPage): string;
  /** File of the client, next to `page.ts`; null: drawn by the server alone. */
  readonly client: string | null;
  readonly pages: readonly LibraryPage[];
}

/** Dates as pages write them. */
const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const parts = (iso: string): [number, number, number] => { const [y = 0, m = 0, d = 0] = iso.split('-').map(Number); return [y, m, d]; };
const two = (n: number): string => String(n).padStart(2, '0');
export const dates = {
  iso: (iso: string): string => iso,
  hyphen: (iso: string): string => { const [y, m, d] = parts(iso); return `${d}-${m}-${y}`; },
  padded: (iso: string): string => { const [y, m, d] = parts(iso); return `${two(d)}-${two(m)}-${y}`; },
  short: (iso: string): string => { const [y, m, d] = parts(iso); return `${two(d)}-${two(m)}-${two(y % 100)}`; },
  slash: (iso: string): string => { const [y, m, d] = parts(iso); return `${two(d)}/${two(m)}/${y}`; },
  dots: (iso: string): string => { const [y, m, d] = parts(iso); return `${d}.${m}.${y}`; },
  long: (iso: string): string => { const [y, m, d] = parts(iso); return `${d} ${months[m - 1] ?? ''} ${y}`; },
  brief: (iso: string): string => { const [y, m, d] = parts(iso); return `${d} ${(months[m - 1] ?? '').slice(0, 3)}. ${y}`; },
};

export interface StaffColumn { readonly head: string; readonly means?: StaffMeaning; readonly as?: As; readonly options?: readonly string[]; show(row: Staff): CellData }

export const fullName = (row: Staff): string => [row.voor, row.tussen, row.achter].filter((part) => part !== '').join(' ');
export const lastFirst = (row: Staff): string => (row.naamIs === 'persoon' ? [`${row.achter}, ${row.voor}`, row.tussen].filter((part) => part !== '').join(' ') : fullName(row));
/** The end date in this spelling; `none` where there is none. */
export const endDate = (write: (iso: string) => string, none = '') => (row: Staff): string => (row.eind === null ? none : typeof row.eind === 'string' ? write(row.eind) : row.eind.tekst);
export const words = <K extends string>(map: Readonly<Record<K, string>>) => (key: K): string => map[key];

/** The list of staff with these columns. */
export function staffData(school: School, label: string, columns: readonly StaffColumn[]): ListData {
  return {
    label,
    columns: columns.map(({ head, as = 'text', options }, at) => ({ key: `k${at}`, head, as, ...(options ? { options } : {}) })),
    rows: school.staff.map((row) => Object.fromEntries(columns.map((column, at) => [`k${at}`, column.show(row)]))),
  };
}

export interface Head { readonly head: string; readonly as?: As; readonly options?: readonly string[] }
/** The list of parties: name and tick, and whatever else; in this order. */
export function partyData(parties: readonly Party[], label: string, columns: readonly (Head & { show(row: Party): CellData })[]): ListData {
  return {
    label,
    columns: columns.map(({ head, as = 'text', options }, at) => ({ key: `k${at}`, head, as, ...(options ? { options } : {}) })),
    rows: parties.map((row) => Object.fromEntries(columns.map((column, at) => [`k${at}`, column.show(row)]))),
  };
}

export function ipData(ips: readonly Ip[], label: string, columns: readonly (Head & { show(row: Ip): CellData })[]): ListData {
  return {
    label,
    columns: columns.map(({ head, as = 'text', options }, at) => ({ key: `k${at}`, head, as, ...(options ? { options } : {}) })),
    rows: ips.map((row) => Object.fromEntries(columns.map((column, at) => [`k${at}`, column.show(row)]))),
  };
}

export const linkData = (links: readonly Link[], heading: string): NonNullable<PageData['links']> => ({ heading, items: links.map(({ label, adres }) => ({ label, address: adres })) });

export const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A plain document with a menu, a heading and an empty place for the client. */
export function frame({ data }: LibraryPage, { menu = ['Lesmateriaal', 'Groepen', 'Beheer', 'Profiel'], current = 'Beheer', around = (inside: string) => `<main>${inside}</main>`, body = '', head = '', lang = 'nl' }: { menu?: readonly string[]; current?: string; around?: (inside: string) => string; body?: string; head?: string; lang?: string } = {}): string {
  const links = menu.map((name) => `<li><a href="/${name.toLowerCase()}"${name === current ? ' aria-current="page"' : ''}>${name}</a></li>`).join('');
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(data.title)}</title>${head}</head><body><header><nav aria-label="Hoofdmenu"><ul>${links}</ul></nav></header>${around(`<h1>${escape(data.heading)}</h1>${data.intro ? `<p>${escape(data.intro)}</p>` : ''}<div id="app">${body}</div>`)}</body></html>`;
}
