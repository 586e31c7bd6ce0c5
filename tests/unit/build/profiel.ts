import { parseProfiel } from '@/rules/profiel/parse-profiel';
import type { ProfielPage, RawProfiel, RawSnelkoppeling } from '@/rules/profiel/page';
import type { RawCell } from '@/rules/raw';
import type { Anchor } from '@/rules/seen';
import { seen } from './partijen';

/** Two invented references. */
export const refs = { here: '3f0c2a9e-7b1d-4c55-9d0a-1e2f3a4b5c6d', other: '9a8b7c6d-0e1f-4a2b-8c3d-4e5f6a7b8c9d' } as const;

/** A pupil shortcut's address; without a reference when it is null. */
export function pupilAddress(ref: string | null): string {
  return `https://www.basispoort.nl/login/leerlingen/snelkoppelaar?TARGET=https%3A%2F%2Frekenmolen.test%2Fstart${ref === null ? '' : `&INSTELLING_REF=${ref}`}`;
}

/** A link as the reader delivers it. */
export function link(address: string, label = 'Leerling snelkoppeling', more: Partial<RawSnelkoppeling> = {}): RawSnelkoppeling {
  return { anchor: 1 as Anchor, label, heading: 'Snelkoppeling Basispoort', address, download: false, ...more };
}

/** A cell with a text. */
export const cell = (text: string): RawCell => ({ text, tick: null, iso: null });

/** A raw profile page that is in order. */
export function rawProfiel(more: Partial<RawProfiel> = {}): RawProfiel {
  return {
    seen: seen(1), columns: { brin: 'read', locatie: 'no-column', schoolnaam: 'read' }, brin: cell('99ZZ00'), locatie: null, schoolnaam: cell('Oefenschool De Klimop'),
    links: [link(pupilAddress(refs.here))], ...more,
  };
}

/** A profile page that is in order. */
export function profielPage(more: Partial<RawProfiel> = {}): ProfielPage {
  return parseProfiel(rawProfiel(more));
}
