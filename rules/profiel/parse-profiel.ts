import * as z from 'zod/mini';
import { identityText } from '../identity';
import type { RawCell } from '../raw';
import { anchorSchema, columnStateSchema, longestCell, rawCellSchema, seenSchema } from '../raw-schema';
import type { ColumnState, Field } from '../seen';
import { isEmptyText } from '../words/empty';
import { fold } from '../words/fold';
import { cleanBrin } from './brin';
import type { ProfielPage, RawProfiel, RawSnelkoppeling, Snelkoppeling } from './page';
import { opensAPage, shortcutAddress } from './shortcut-address';

const text = z.string().check(z.maxLength(longestCell));
const cell = z.nullable(rawCellSchema);

/** Schema of a raw profile page as it travels through messages. */
export const rawProfielSchema = z.object({
  seen: seenSchema,
  columns: z.object({ brin: columnStateSchema, locatie: columnStateSchema, schoolnaam: columnStateSchema }),
  brin: cell,
  locatie: cell,
  schoolnaam: cell,
  links: z.array(z.object({ anchor: anchorSchema, label: text, heading: text, address: text, download: z.boolean() })),
});

const longestLabel = 200;
const pupil = /leerling|pupil|student/;
const teacher = /leerkracht|teacher|docent/;
const masked = /[\u2026\u2022\u25CF*]|\.{3}/;

/**
 * Whose shortcut it is (spec/rules.md): the label *leerkracht* wins, then the path, then the label, then the heading.
 * Words that say both abstain.
 */
function soortOf(label: string, heading: string, path: string): { readonly soort: Snelkoppeling['soort']; readonly both: boolean } {
  const is = (soort: Snelkoppeling['soort'], both = false) => ({ soort, both });
  if (teacher.test(label) && !pupil.test(label)) return is('leerkracht');
  if (/leerlingen|snelkoppelaar/.test(path)) return is('leerling');
  if (/leerkracht/.test(path)) return is('leerkracht');
  for (const words of [label, heading]) {
    if (pupil.test(words) && teacher.test(words)) return is('onduidelijk', true);
    if (pupil.test(words)) return is('leerling');
    if (teacher.test(words)) return is('leerkracht');
  }
  return is('onduidelijk');
}

function parseLink(raw: RawSnelkoppeling): Snelkoppeling & { readonly address: string } {
  const { path, ref, cut } = shortcutAddress(raw.address);
  // A written-out address as label says no more than its path does; its reference must not become part of who the link is.
  const isAddress = /^\s*(?:https?:|\/\/|www\.)/i.test(raw.label);
  const label = isAddress ? '' : fold(raw.label.slice(0, longestLabel));
  const { soort, both } = soortOf(label, fold(raw.heading.slice(0, longestLabel)), path);
  return {
    identity: identityText('link', label, path.slice(0, longestLabel)), anchor: raw.anchor, label: raw.label.slice(0, longestLabel), edited: [], soort, ref,
    ...(cut || (both && ref === null) ? { unreadable: true } : {}), address: raw.address,
  };
}

function fieldOf(state: ColumnState, found: RawCell | null, value: (shown: string) => string): Field<string> {
  if (state !== 'read' || found === null) return { kind: 'unreadable', text: '' };
  if (isEmptyText(found.text)) return { kind: 'empty' };
  return masked.test(found.text) ? { kind: 'unreadable', text: found.text.slice(0, longestLabel) } : { kind: 'value', value: value(found.text) };
}

/** BRIN and location code, one field or two, as one text (spec/rules.md, profiel). */
function joinBrin(shown: string, locatie: RawCell | null): string {
  const brin = cleanBrin(shown);
  const code = locatie === null ? '' : cleanBrin(locatie.text);
  if (code.startsWith(brin) && brin !== '') return code;
  return brin.length === 4 && /^\d+$/.test(code) ? brin + code : brin;
}

/**
 * The model of the profile page from what its reader delivered. Pure, never throws. Links that download a file are left out.
 * `identities['instelling-ref']` is there only when every reference was seen: a part of the set would compare as a change.
 */
export function parseProfiel(raw: RawProfiel): ProfielPage {
  const links = raw.links.filter((link) => !link.download && opensAPage(link.address)).map(parseLink);
  const addresses = new Map<string, Set<string>>();
  for (const { identity, address } of links) if (identity !== null) addresses.set(identity, (addresses.get(identity) ?? new Set()).add(address));
  // One label and path for two different addresses: they cannot be told apart without the reference.
  const rows = links.map(({ address: _address, ...row }): Snelkoppeling => ({ ...row, identity: addresses.get(row.identity ?? '')?.size === 1 ? row.identity : null }));
  const brin = fieldOf(raw.columns.brin, raw.brin, (shown) => joinBrin(shown, raw.columns.locatie === 'read' ? raw.locatie : null).slice(0, longestLabel));
  const schoolnaam = fieldOf(raw.columns.schoolnaam, raw.schoolnaam, (shown) => shown.slice(0, longestLabel));
  const refs = [...new Set(rows.flatMap(({ ref }) => (ref === null ? [] : [ref])))].toSorted();
  const identities: Record<string, string> = {};
  if (brin.kind === 'value') identities['brin'] = identityText('profiel', 'brin', brin.value);
  if (schoolnaam.kind === 'value') identities['schoolnaam'] = identityText('profiel', 'schoolnaam', schoolnaam.value);
  if (refs.length > 0 && raw.seen.complete && !rows.some((row) => row.unreadable)) identities['instelling-ref'] = identityText('profiel', 'instelling-ref', ...refs);
  return { page: 'profiel', seen: raw.seen, columns: raw.columns, brin, schoolnaam, rows, identities };
}
