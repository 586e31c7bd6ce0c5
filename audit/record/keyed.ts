/** Fields whose values are enums and stand in the log as they are; every other value of a row is keyed (spec/audit.md, One entry: "texts and dates as HMAC"). */
const plainFields = new Set(['aangevinkt', 'row', 'herkomst', 'geactiveerd', 'status', 'mfa-ict', 'mfa-school', 'las-koppeling', 'las-uitwisseling']);

/** Whether the values of this field may stand in the log as they are. */
export function isPlainField(field: string): boolean {
  return plainFields.has(field);
}

/**
 * One message's texts, turned into pseudonyms beforehand: HMAC is asynchronous, what is recorded is decided in a pure function.
 * Made by `key.ts`; the key and the texts stay in the background's memory.
 */
export interface Keyed {
  /** Identity text → subject under the key of the current round. */
  readonly subject: ReadonlyMap<string, string>;
  /** Identity text → subject under the key of the round before; empty when that key is gone. */
  readonly previous: ReadonlyMap<string, string>;
  /**
   * The value of a row's field as it stands in the log: keyed, or the enum itself. `identity` null: a field of the page.
   * Undefined: the page did not show the field, or nothing stands in the log that it could be compared with.
   */
  value(identity: string | null, field: string): string | undefined;
  /** Keyed page model: equal content is an equal look. */
  readonly content: string;
  /** Keyed columns: which reading *Klopt wat ik lees?* was answered for. */
  readonly columns: string;
  /** Keyed path and hash of the address. */
  readonly address: string;
}

/** A change's values as they stand in the log, and the row's subject (null: a field of the page). */
export interface KeyedChange {
  readonly subject: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** What one answer is about, in the order of the message: the row's subject, and the value that was seen. */
export interface KeyedAbout {
  readonly subject: string | null;
  readonly value: string | null;
}
