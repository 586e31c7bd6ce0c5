import { identityText } from '../identity';
import type { RawRow } from '../raw';
import { rawListSchema, rawRowSchema } from '../raw-schema';
import { isEmptyText } from '../words/empty';
import { parseIp } from './ip-value';
import { ipColumns, type IpColumn, type IpNummersPage, type IpRow, type IpValue, type RawIpNummers } from './page';

/** Schema of one raw row of the IP list: checked when it comes back from `storage.session`. */
export const rawIpRowSchema = rawRowSchema(ipColumns);
/** Schema of a raw IP list as it travels through messages. */
export const rawIpNummersSchema = rawListSchema(ipColumns);

/** Longest text that is kept of a row; far longer than any range, short enough for a message. */
const longestText = 300;

const shown = (row: RawRow<IpColumn>, column: IpColumn): string => (row.cells[column]?.text ?? '').trim();

/** The text of a row: one column, or from–to in two, which is one range (spec/rules.md, Settled questions). */
function textOf(row: RawRow<IpColumn>): string {
  const first = isEmptyText(shown(row, 'ip')) ? shown(row, 'van') : shown(row, 'ip');
  const last = shown(row, 'tot');
  return isEmptyText(last) ? first : `${first} - ${last}`;
}

function valueOf(row: RawRow<IpColumn>, text: string): IpValue {
  // A cell that is missing where the column was found is unreadable, not empty.
  if (row.cells.ip === undefined && row.cells.van === undefined) return { kind: 'unreadable' };
  return parseIp(text);
}

/**
 * The model of the IP list from what its reader delivered, row for row. Pure, never throws.
 * Rows that mean the same addresses have the same identity on purpose: an answer is about the number, not about the line it stands on
 * (spec/audit.md, Who a row is; spec/rules.md: two equal rows each need `bevestigen`).
 */
export function parseIpNummers(raw: RawIpNummers): IpNummersPage {
  const rows = raw.rows.map((row): IpRow => {
    const whole = textOf(row);
    const value = valueOf(row, whole);
    const text = whole.slice(0, longestText);
    const known = value.kind === 'range' ? value.canonical : text;
    return { identity: isEmptyText(text) ? null : identityText('ip', known).slice(0, 2 * longestText), anchor: row.anchor, label: text, edited: row.edited, text, value };
  });
  return { page: 'ip-nummers', seen: raw.seen, columns: raw.columns, rows };
}
