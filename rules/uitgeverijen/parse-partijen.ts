import * as z from 'zod/mini';
import { identityText } from '../identity';
import type { RawCell } from '../raw';
import { rawListSchema, rawRowSchema } from '../raw-schema';
import type { Tick } from '../seen';
import { isEmptyText } from '../words/empty';
import { saidBy } from '../words/tick-words';
import { partijColumns, type Partij, type PartijenPage, type RawPartijen } from './page';

/** Schema of one raw row of a party page: checked when it comes back from `storage.session`. */
export const rawPartijRowSchema = rawRowSchema(partijColumns);

/** Schema of a raw party page as it travels through messages. */
export const rawPartijenSchema = z.extend(rawListSchema(partijColumns), {
  page: z.enum(['uitgeverijen', 'netwerkleveranciers']),
  saveControl: z.boolean(),
  saved: z.boolean(),
});

/** Longest name that is kept (spec/audit.md keeps 80 characters; the page may show more). */
const longestName = 200;

/** A written *ja* or *nee* is as good as a tick; anything else without a tick is unreadable, never "no" (spec/rules.md). */
function tickOf(cell: RawCell | undefined): Tick {
  if (cell === undefined) return 'unreadable';
  if (cell.tick !== null) return cell.tick;
  const said = saidBy(cell.text);
  return said === 'yes' || said === 'no' ? said : 'unreadable';
}

/**
 * The model of a party page from what its reader delivered. Pure, never throws.
 * Two rows of one folded name cannot be told apart: neither has an identity (spec/audit.md, Who a row is).
 */
export function parsePartijen(raw: RawPartijen): PartijenPage {
  const names = raw.rows.map((row) => (row.cells.naam?.text ?? '').slice(0, longestName).trim());
  const identities = names.map((naam) => identityText('partij', naam));
  const times = new Map<string, number>();
  for (const identity of identities) times.set(identity, (times.get(identity) ?? 0) + 1);
  const rows = raw.rows.map((row, at): Partij => {
    const naam = names[at] ?? '';
    const identity = identities[at] ?? '';
    return {
      identity: isEmptyText(naam) || times.get(identity) !== 1 ? null : identity,
      anchor: row.anchor,
      label: naam,
      edited: row.edited,
      naam,
      aangevinkt: tickOf(row.cells.aangevinkt),
    };
  });
  return { page: raw.page, seen: raw.seen, columns: raw.columns, rows, saveControl: raw.saveControl, saved: raw.saved };
}
