import { parseIpNummers } from '@/rules/ip-nummers/parse-ip-nummers';
import type { IpNummersPage, IpRow } from '@/rules/ip-nummers/page';
import { identityText } from '@/rules/identity';
import type { Known, RowKnown } from '@/rules/known';
import type { Anchor, Seen } from '@/rules/seen';
import { known, rowKnownOf } from './known';
import { seen } from './partijen';

/** An IP list, seen whole unless a reason is given, with one row for each text. */
export function ipPage(texts: readonly string[], why: Seen['why'] = [], more: Partial<IpNummersPage> = {}): IpNummersPage {
  const rows = texts.map((text, at) => ({ anchor: (at + 1) as Anchor, edited: [], cells: { ip: { text, tick: null, iso: null } } }));
  const columns = { ip: 'read', van: 'no-column', tot: 'no-column', omschrijving: 'no-column', locatie: 'no-column' } as const;
  return { ...parseIpNummers({ seen: seen(texts.length, why), columns, rows }), ...more };
}

/** The same page with fields of one row (counted from 0) marked as changed by her in this document. */
export function edited(page: IpNummersPage, at: number, field = 'ip'): IpNummersPage {
  return { ...page, rows: page.rows.map((row, index): IpRow => (index === at ? { ...row, edited: [field] } : row)) };
}

/** What is known of rows, by canonical address. */
export function knownIps(about: Readonly<Record<string, Partial<RowKnown>>>, more: Partial<Known> = {}): Known {
  return known({ rows: new Map(Object.entries(about).map(([ip, row]) => [identityText('ip', ip), rowKnownOf(row)])), ...more });
}
