import { identityText } from '@/rules/identity';
import { known, rowKnownOf } from './known';
import type { Known, RowKnown } from '@/rules/known';
import type { Anchor, Seen, Tick } from '@/rules/seen';
import type { Partij, PartijenPage } from '@/rules/uitgeverijen/page';

/** A page seen whole, or (with a reason) not. */
export function seen(rows: number, why: Seen['why'] = []): Seen {
  return { rowsSeen: rows, rowsClaimed: null, complete: why.length === 0, why, confidence: 90 };
}

/** A row of a party page as its parser gives it. */
export function partij(naam: string, aangevinkt: Tick, more: Partial<Partij> = {}): Partij {
  return { identity: identityText('partij', naam), anchor: 1 as Anchor, label: naam, edited: [], naam, aangevinkt, ...more };
}

/** A party page, seen whole, with a save control. */
export function partijenPage(rows: readonly Partij[], more: Partial<PartijenPage> = {}): PartijenPage {
  return { page: 'uitgeverijen', seen: seen(rows.length), columns: { naam: 'read', aangevinkt: 'read' }, rows, saveControl: true, saved: false, ...more };
}

/** What is known of parties, by name. */
export function knownOf(about: Readonly<Record<string, Partial<RowKnown>>>, more: Partial<Known> = {}): Known {
  return known({ rows: new Map(Object.entries(about).map(([naam, row]) => [identityText('partij', naam), rowKnownOf(row)])), ...more });
}
