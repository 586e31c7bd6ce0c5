import ipaddr from 'ipaddr.js';
import { isEmptyText } from '../words/empty';
import type { IpValue } from './page';

/** Longest text that can be an address or a range; a longer one is a note. */
const longest = 120;
const invalid: IpValue = { kind: 'invalid' };
const unreadable: IpValue = { kind: 'unreadable' };

type Range = Extract<IpValue, { kind: 'range' }>;
interface Bounds { readonly version: 4 | 6; readonly first: bigint; readonly last: bigint }

const bits = (version: 4 | 6): number => (version === 4 ? 32 : 128);

function toNumber(bytes: readonly number[]): bigint {
  return bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}

function toText(version: 4 | 6, value: bigint): string {
  const bytes = Array.from({ length: bits(version) / 8 }, (_, at) => Number((value >> BigInt(bits(version) - 8 - at * 8)) & 0xffn));
  return ipaddr.fromByteArray(bytes).toString();
}

/** IPv4 inside IPv6 (`::ffff:a.b.c.d`) is the same address as the IPv4 one. */
function unmapped({ version, first, last }: Bounds): Bounds {
  const isMapped = (value: bigint): boolean => value >> 32n === 0xffffn;
  return version === 6 && isMapped(first) && isMapped(last) ? { version: 4, first: first & 0xffffffffn, last: last & 0xffffffffn } : { version, first, last };
}

/** Gives a range its one canonical form: an address, a prefix where it is one, else first and last. */
function toValue(given: Bounds): Range {
  const { version, first, last } = unmapped(given);
  const size = last - first + 1n;
  const width = size.toString(2).length - 1;
  const prefix = 1n << BigInt(width) === size && first % size === 0n ? bits(version) - width : null;
  const text = { first: toText(version, first), last: toText(version, last) };
  const canonical = size === 1n ? text.first : prefix === null ? `${text.first}-${text.last}` : `${text.first}/${prefix}`;
  return { kind: 'range', version, ...text, canonical, size, prefix };
}

/** Lowest and highest address of a range as numbers. */
export function boundsOf(range: Range): Bounds {
  const first = toNumber(ipaddr.parse(range.first).toByteArray());
  return { version: range.version, first, last: first + range.size - 1n };
}

const octet = '(?:0|[1-9]\\d{0,2})';
const strictV4 = new RegExp(`^${octet}(?:\\.${octet}){3}$`);
/** Digits and dots alone: either an IPv4 address or certainly none (`10.0.0`, `300.1.2.3`, octets with leading zeros). */
const looksV4 = /^(?=.*\.)[\d.]+$/;
/** Hexadecimal groups with at least two colons: either an IPv6 address or certainly none. */
const looksV6 = /^(?=.*:.*:)[\da-f:.]+$/;
const dottedTail = /:([\d.]*\.[\d.]*)$/;

/** One address. Only what is written in the strict way: the library alone would also take octal, hexadecimal and short forms. */
function single(text: string): Bounds | 'invalid' | 'unreadable' {
  const bare = text.replace(/^\[(.*)\]$/, '$1').replace(/%[\da-z]+$/, '').replace(/[.,;]$/, '');
  if (looksV4.test(bare)) {
    if (!strictV4.test(bare) || !ipaddr.IPv4.isValid(bare)) return 'invalid';
    const value = toNumber(ipaddr.IPv4.parse(bare).toByteArray());
    return { version: 4, first: value, last: value };
  }
  if (looksV6.test(bare)) {
    const tail = dottedTail.exec(bare)?.[1];
    if (tail !== undefined && !strictV4.test(tail)) return 'invalid';
    if (!ipaddr.IPv6.isValid(bare)) return 'invalid';
    const value = toNumber(ipaddr.IPv6.parse(bare).toByteArray());
    return { version: 6, first: value, last: value };
  }
  return 'unreadable';
}

/** `a.b.c.*`, and more stars at the end. */
function wildcard(text: string): Bounds | 'invalid' | 'unreadable' | null {
  const match = /^([\d.]+)((?:\.\*){1,3})$/.exec(text);
  if (match === null) return null;
  const [, known = '', stars = ''] = match;
  const count = stars.length / 2;
  if (known.split('.').length + count !== 4) return 'unreadable';
  const low = single(known + '.0'.repeat(count));
  return typeof low === 'string' ? low : { version: 4, first: low.first, last: low.first + (1n << BigInt(8 * count)) - 1n };
}

/** `a/24`, `a/255.255.255.0`. Host bits that are set do not matter: the block is meant. */
function block(text: string): Bounds | 'invalid' | 'unreadable' | null {
  const match = /^([^/]+?) ?\/ ?([^/]+)$/.exec(text);
  if (match === null) return null;
  const [, left = '', right = ''] = match;
  const base = single(left);
  if (typeof base === 'string') return base;
  if (!/^\d+$/.test(right) && !(base.version === 4 && looksV4.test(right))) return 'unreadable';
  const mask = strictV4.test(right) && ipaddr.IPv4.isValid(right) ? ipaddr.IPv4.parse(right).prefixLengthFromSubnetMask() : null;
  const prefix = /^(?:0|[1-9]\d{0,2})$/.test(right) ? Number(right) : mask;
  if (prefix === null || prefix > bits(base.version)) return 'invalid';
  const host = BigInt(bits(base.version) - prefix);
  const first = (base.first >> host) << host;
  return { version: base.version, first, last: first + (1n << host) - 1n };
}

/** `a - b`, `a t/m b`, `van a tot b`, and `a.b.c.10-20`. Two addresses in the wrong order could be something: a person must look. */
function range(text: string): Bounds | 'invalid' | 'unreadable' | null {
  const parts = text.replace(/^(?:van|vanaf|from) /, '').split(/ ?- ?| ?t\/m ?| (?:tot en met|t\.?e\.?m\.?|tot|to) /);
  const [left = '', right = ''] = parts;
  if (parts.length !== 2) return null;
  const low = single(left);
  const high = typeof low !== 'string' && low.version === 4 && /^\d{1,3}$/.test(right) ? single(left.replace(/\d+$/, right)) : single(right);
  if (low === 'unreadable' || high === 'unreadable') return 'unreadable';
  if (low === 'invalid' || high === 'invalid') return 'invalid';
  const [from, to] = [unmapped(low), unmapped(high)];
  return from.version !== to.version || from.first > to.first ? 'unreadable' : { version: from.version, first: from.first, last: to.first };
}

/**
 * What a text is: a single address, a block, a range, a wildcard, certainly no address, or something a person must look at
 * (spec/rules.md, ip-nummers). Canonical forms are equal exactly when the same addresses are meant. Never throws, on text of any length.
 */
export function parseIp(text: string): IpValue {
  if (text.length > 2 * longest) return unreadable;
  if (isEmptyText(text)) return { kind: 'empty' };
  const plain = text.normalize('NFKC').replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '').replace(/[\u2010-\u2015\u2212]/g, '-')
    .toLowerCase().replace(/\s+/g, ' ').replace(/ ?\. ?(?=[\d*])/g, '.').trim();
  // Masked or cut: unreadable, not invalid (spec/rules.md, Settled questions).
  if (plain.length > longest || /\.\.|[\u2022\u25CF]/.test(plain)) return unreadable;
  const found = wildcard(plain) ?? range(plain) ?? block(plain) ?? single(plain);
  if (typeof found !== 'string') return toValue(found);
  return found === 'invalid' ? invalid : unreadable;
}
