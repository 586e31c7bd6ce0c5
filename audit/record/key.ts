import type { Standing } from '@/rules/checklist/standing';
import type { Look } from '@/rules/message/look';
import type { Keyed, KeyedAbout, KeyedChange } from './keyed';
import type { Asked } from './known';

/** Pseudonyms under one key (a school's and a round's); keeps what it made, so that a second look costs nothing. */
export interface Keyring {
  subjectOf(identity: string): Promise<string>;
  /** Lower-case hex of the row's own key: with the identity it opens one row to an auditor. */
  rowKeyOf(identity: string): Promise<string>;
  valueOf(identity: string, field: string, value: string): Promise<string>;
  /** A text that is no row: columns, content, an address. `what` keeps the kinds apart. */
  textOf(what: string, text: string): Promise<string>;
}

/** @param key 32 random bytes */
export function keyring(_key: Uint8Array<ArrayBuffer>): Keyring {
  throw new Error('being built');
}

export function keyLook(_look: Look, _standing: Standing, _ring: Keyring, _before: Keyring | null): Promise<Keyed> {
  throw new Error('being built');
}
export function keyAsk(_asked: Asked & { readonly columns: string; readonly address: string }, _standing: Standing, _ring: Keyring, _before: Keyring | null): Promise<Keyed> {
  throw new Error('being built');
}
export function keyChange(_message: { readonly identity: string | null; readonly field: string; readonly before: string | null; readonly after: string | null }, _ring: Keyring): Promise<KeyedChange> {
  throw new Error('being built');
}
export function keyAbout(_about: readonly { readonly identity: string | null; readonly field: string | null; readonly value: string | null }[], _ring: Keyring): Promise<KeyedAbout[]> {
  throw new Error('being built');
}
