import type { IpColumn, RawIpNummers } from '@/rules/ip-nummers/page';
import type { RawRow } from '@/rules/raw';
import type { Anchor, ColumnState } from '@/rules/seen';
import { ipHeaders } from '@/rules/words/header-words';
import { phrases, plainWords } from '@/rules/words/phrase';
import type { Labelled } from '../read/list';
import type { Reading } from '../reading';
import { isAddress } from '../recognise/patterns';

const names = phrases(ipHeaders.ip.names);
const not = phrases(ipHeaders.ip.not);
const others = phrases(['toevoegen', 'nieuw', 'nieuwe', 'add', 'new']);

/** One IP number in a field of its own: the label names it, or an address stands in it. An empty field to add one is no row. */
function isIpField({ label, group, cell }: Labelled): boolean {
  const plain = plainWords(label);
  if (cell.secret || not.find(plain) !== null || (others.find(`${plain} ${plainWords(group)}`) !== null && cell.text === '')) return false;
  return isAddress(cell.text) || names.find(plain) !== null;
}

/**
 * IP numbers that stand in labelled fields and no list ("IP-nummer 1", one field for each location).
 * Loose fields promise nothing about how many there are: such a form is never seen whole.
 * @returns null when there is no such field
 */
export function readFields(labelled: readonly Labelled[], score: number): Reading<RawIpNummers> | null {
  const own = labelled.filter(isIpField);
  if (own.length === 0) return null;
  const columns: Record<IpColumn, ColumnState> = { ip: 'read', van: 'no-column', tot: 'no-column', omschrijving: 'no-column', locatie: 'no-column' };
  const rows = own.map(({ cell: { text, tick, iso } }, at): RawRow<IpColumn> => ({ anchor: (at + 1) as Anchor, edited: [], cells: { ip: { text, tick, iso } } }));
  const elementAt = (anchor: Anchor): Element | null => own[anchor - 1]?.element ?? null;
  return {
    kind: 'ip-nummers',
    raw: { seen: { rowsSeen: rows.length, rowsClaimed: null, complete: false, why: ['hidden-part'], confidence: Math.round(Math.min(100, Math.max(0, score))) }, columns, rows },
    understood: [{ column: 'ip', heading: own[0]?.label ?? '', examples: own.map(({ cell }) => cell.text).filter((text) => text !== '').slice(0, 3) }],
    columns: `ip-nummers ip=${plainWords(own[0]?.label ?? '').replace(/ ?\d+$/, '')}`,
    elementOf: (anchor, field) => (anchor === null ? null : field === null ? elementAt(anchor) : (own[anchor - 1]?.control ?? own[anchor - 1]?.cell.element ?? elementAt(anchor))),
    placeOf: (node) => {
      const at = own.findIndex(({ element }) => element.contains(node));
      return at < 0 ? null : { anchor: (at + 1) as Anchor, field: 'ip' };
    },
    zones: own.map(({ element }) => element),
  };
}
