import { boundsOf, parseIp } from './ip-value';
import type { IpValue } from './page';

/** Why addresses cannot be reached from the internet: inside a network, for examples in manuals, or another special use. */
export type NotPublic = 'eigen-netwerk' | 'voorbeeld' | 'bijzonder';

/** Special-purpose blocks (IANA registries; RFC 1918, 6598, 3927, 5737, 3849, 9637, 4193, 4291 and others). */
const blocks: readonly (readonly [string, NotPublic])[] = [
  ['10.0.0.0/8', 'eigen-netwerk'], ['172.16.0.0/12', 'eigen-netwerk'], ['192.168.0.0/16', 'eigen-netwerk'], ['100.64.0.0/10', 'eigen-netwerk'],
  ['127.0.0.0/8', 'eigen-netwerk'], ['169.254.0.0/16', 'eigen-netwerk'],
  ['192.0.2.0/24', 'voorbeeld'], ['198.51.100.0/24', 'voorbeeld'], ['203.0.113.0/24', 'voorbeeld'],
  ['0.0.0.0/8', 'bijzonder'], ['192.0.0.0/24', 'bijzonder'], ['192.88.99.0/24', 'bijzonder'], ['198.18.0.0/15', 'bijzonder'], ['224.0.0.0/3', 'bijzonder'],
  ['::1', 'eigen-netwerk'], ['fc00::/7', 'eigen-netwerk'], ['fe80::/10', 'eigen-netwerk'], ['fec0::/10', 'eigen-netwerk'],
  ['2001:db8::/32', 'voorbeeld'], ['3fff::/20', 'voorbeeld'],
  // Outside 2000::/3 no address is given out for use on the internet.
  ['::/3', 'bijzonder'], ['4000::/2', 'bijzonder'], ['8000::/1', 'bijzonder'], ['2001::/23', 'bijzonder'], ['2002::/16', 'bijzonder'],
];

const special = blocks.flatMap(([text, why]) => {
  const value = parseIp(text);
  return value.kind === 'range' ? [{ ...boundsOf(value), why }] : [];
});

/** Why a range is wholly or partly not publicly routable (the first reason that fits); null where every address in it is public. */
export function notPublic(range: Extract<IpValue, { kind: 'range' }>): NotPublic | null {
  const { version, first, last } = boundsOf(range);
  return special.find((block) => block.version === version && block.first <= last && first <= block.last)?.why ?? null;
}
