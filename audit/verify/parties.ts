import { hex } from '../chain';
import { identityText } from '@/rules/identity';
import { isObject } from './open-file';
import type { Integrity } from '@/rules/message/verify-report';

const encoder = new TextEncoder();

/**
 * Whether each party's name and row key open its subject (spec/audit.md, Who a row is): then the name really is the row's.
 * A name that was shortened to 80 characters cannot: it is listed, and is no proof of anything.
 */
export async function openParties(parties: Readonly<Record<string, unknown>>): Promise<NonNullable<Integrity['parties']>> {
  let opened = 0;
  const shut: string[] = [];
  for (const [subject, party] of Object.entries(parties)) {
    const { name, rowKey } = isObject(party) ? party : {};
    if (typeof name === 'string' && typeof rowKey === 'string' && /^[0-9a-f]{64}$/.test(rowKey) && (await subjectOf(rowKey, identityText('partij', name))) === subject) opened++;
    else shut.push(subject);
  }
  return { opened, shut };
}

/** HMAC-SHA-256 over an identity text under a row's own key. */
async function subjectOf(rowKey: string, identity: string): Promise<string> {
  const bytes = Uint8Array.from({ length: 32 }, (_, at) => Number.parseInt(rowKey.slice(at * 2, at * 2 + 2), 16));
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return hex(await crypto.subtle.sign('HMAC', key, encoder.encode(identity)));
}
