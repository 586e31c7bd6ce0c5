import type { Actor } from '@/rules/checklist/fact';
import type { ItemId } from '@/rules/checklist/item';
import { isMergingAdministrations } from '@/rules/checklist/item-rules';
import type { Standing } from '@/rules/checklist/standing';
import type { ChangeMessage, SaveMessage } from '@/rules/message/act';
import type { LoggedKind } from '@/rules/page-kind';
import type { Draft } from '../entry';
import { draft } from './draft';
import type { KeyedChange } from './keyed';

const fieldItems: Readonly<Record<LoggedKind, Readonly<Record<string, ItemId>>>> = {
  uitgeverijen: { '': 'PRIV-2' },
  netwerkleveranciers: { '': 'PRIV-3' },
  medewerkers: { einddatum: 'PRIV-4b', email: 'PRIV-5', rol: 'FAQ-7', status: 'ACC-1', geactiveerd: 'FAQ-1', '': 'PRIV-4a' },
  'ip-nummers': { '': 'PRIV-6' },
  profiel: { brin: 'LAS-3', schoolnaam: 'FAQ-13', '': 'FAQ-9' },
  beheer: { 'mfa-ict': 'MFA-1', 'mfa-school': 'MFA-2', '': 'LAS-4' },
};

/** The item that a field belongs to by itself; the fold adds the items of the open faults it covers. */
export function itemOfField(page: LoggedKind, field: string, standing: Pick<Standing, 'situation'>): ItemId {
  if (page === 'beheer' && field === 'las-koppeling' && isMergingAdministrations(standing)) return 'FUS-2';
  const items = fieldItems[page];
  return items[field] ?? (items[''] as ItemId);
}

/** She changed something on the page (a trusted event in that row came just before it). */
export function recordChange(message: ChangeMessage, standing: Standing, keyed: KeyedChange, by: Actor): Draft[] {
  const { eventId, page, document, field } = message;
  // A row that cannot be told apart has no subject: its change cannot be followed, and is not made up.
  if (message.identity !== null && keyed.subject === null) return [];
  return [draft(eventId, 'tick-changed', {
    actor: by, page, item: itemOfField(page, field, standing), subject: keyed.subject,
    observation: { field, before: keyed.before, after: keyed.after, document },
  })];
}

/** She used a control whose name reads as save. Nothing is recorded when no change is open in that document; never proof that it was kept. */
export function recordSave(message: SaveMessage, standing: Standing, by: Actor): Draft[] {
  const { eventId, page, document } = message;
  const open = standing.changes.filter((change) => change.page === page && change.document === document && change.stage === 'changed');
  return open.length === 0 ? [] : [draft(eventId, 'saved', { actor: by, page, item: open[0]?.items[0] ?? null, observation: { document } })];
}
