import { describe, expect, it } from 'vitest';
import { parseIp } from './ip-value';
import { notPublic } from './not-public';

const why = (text: string): string | null => {
  const value = parseIp(text);
  if (value.kind !== 'range') throw new Error(`no range: ${text}`);
  return notPublic(value);
};

describe('notPublic', () => {
  it.each([
    ['10.0.0.1', 'eigen-netwerk'], ['172.16.0.1', 'eigen-netwerk'], ['172.31.255.255', 'eigen-netwerk'], ['192.168.1.0/24', 'eigen-netwerk'], ['100.64.0.1', 'eigen-netwerk'], ['127.0.0.1', 'eigen-netwerk'], ['169.254.1.1', 'eigen-netwerk'],
    ['192.0.2.7', 'voorbeeld'], ['198.51.100.7', 'voorbeeld'], ['203.0.113.7', 'voorbeeld'], ['2001:db8::1', 'voorbeeld'], ['3fff::1', 'voorbeeld'],
    ['0.0.0.0', 'bijzonder'], ['224.0.0.1', 'bijzonder'], ['240.0.0.1', 'bijzonder'], ['255.255.255.255', 'bijzonder'], ['198.18.0.1', 'bijzonder'], ['::', 'bijzonder'], ['ff02::1', 'bijzonder'], ['2001::1', 'bijzonder'], ['2002::1', 'bijzonder'], ['64:ff9b::1', 'bijzonder'],
    ['::1', 'eigen-netwerk'], ['fe80::1', 'eigen-netwerk'], ['fd12::1', 'eigen-netwerk'], ['::ffff:10.0.0.1', 'eigen-netwerk'],
  ])('%s: %s', (text, reason) => { expect(why(text)).toBe(reason); });
  it.each(['9.255.255.250 - 10.0.0.5', '192.167.255.0 - 192.168.0.10', '0.0.0.0/0', '172.0.0.0/8', '2a00::/3'])('%s is partly not public', (text) => { expect(why(text)).not.toBeNull(); });
  it.each(['11.22.33.44', '9.255.255.255', '11.0.0.0', '172.15.255.255', '172.32.0.0', '100.63.255.255', '100.128.0.0', '192.167.1.1', '223.255.255.255', '2a02:1234::/48', '3abc:def0:1234::/48', '2000::1', '2001:200::1', '::ffff:11.22.33.44'])('%s is public', (text) => { expect(why(text)).toBeNull(); });
});
