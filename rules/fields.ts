import type { BeheerPage } from './beheer/page';
import type { IpNummersPage } from './ip-nummers/page';
import type { MedewerkersPage } from './medewerkers/page';
import type { ProfielPage } from './profiel/page';
import type { Field } from './seen';
import type { PartijenPage } from './uitgeverijen/page';
import { fold } from './words/fold';

/** Every page model that is logged. */
export type LoggedPage = BeheerPage | IpNummersPage | MedewerkersPage | PartijenPage | ProfielPage;

/** A field as one text, so that two looks can be compared: `=` and the value, `-` when empty, `?` and the text when unreadable. */
function plain<T>(field: Field<T>, write: (value: T) => string): string {
  if (field.kind === 'value') return `=${write(field.value)}`;
  return field.kind === 'empty' ? '-' : `?${field.text}`;
}

/** The fields of each row as texts, by the name the rules use; what *changed* and *seen* are measured by. Ticks stay enums. */
export function fieldsOf(page: LoggedPage): Record<string, string>[] {
  switch (page.page) {
    case 'medewerkers':
      return page.rows.map((row) => ({
        naam: `=${row.naam}`,
        email: plain(row.email, (email) => email.toLowerCase()),
        herkomst: row.herkomst,
        einddatum: plain(row.einddatum, (date) => date),
        rol: plain(row.rollen, (rollen) => [...rollen].sort().join(',')),
        geactiveerd: row.geactiveerd,
        status: row.status,
      }));
    case 'uitgeverijen':
    case 'netwerkleveranciers':
      return page.rows.map((row) => ({ aangevinkt: row.aangevinkt }));
    case 'ip-nummers':
      return page.rows.map((row) => ({ ip: row.value.kind === 'range' ? `=${row.value.canonical}` : `?${fold(row.text)}` }));
    case 'profiel':
      return page.rows.map((row) => ({ ref: row.ref === null ? '-' : `=${row.ref}` }));
    case 'beheer':
      return [];
  }
}

/**
 * Values for `observation.seen` before they are keyed (spec/audit.md): party pages by identity text, profiel by field name (an identity text),
 * beheer enums, medewerkers the next end date. Fields edited in this document are left out.
 */
export function seenValues(page: LoggedPage, today: string): Record<string, string> {
  switch (page.page) {
    case 'uitgeverijen':
    case 'netwerkleveranciers':
      return Object.fromEntries(page.rows.flatMap((row) => (row.identity === null || row.edited.includes('aangevinkt') ? [] : [[row.identity, row.aangevinkt]])));
    case 'profiel':
      return { ...page.identities };
    case 'beheer': {
      const all = {
        'mfa-ict': page.mfaLevelUnclear ? (page.mfaIct ?? 'unclear') : page.mfaIct,
        'mfa-school': page.mfaLevelUnclear ? (page.mfaSchool ?? 'unclear') : page.mfaSchool,
        'las-koppeling': page.lasKoppeling === 'unclear' ? null : page.lasKoppeling,
        'las-uitwisseling': page.uitwisseling,
      };
      return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value === null || page.edited.includes(name) ? [] : [[name, value]])));
    }
    case 'medewerkers': {
      const dates = page.rows.flatMap((row) => (row.einddatum.kind === 'value' && row.einddatum.value >= today && !row.edited.includes('einddatum') ? [row.einddatum.value] : []));
      return dates.length === 0 ? {} : { 'next-end-date': dates.reduce((first, date) => (date < first ? date : first)) };
    }
    case 'ip-nummers':
      return {};
  }
}

/** Page fields that she can change, as enums; beheer only. */
export function pageFields(page: LoggedPage): Record<string, string> {
  if (page.page !== 'beheer') return {};
  return { 'mfa-ict': page.mfaIct ?? 'not-shown', 'mfa-school': page.mfaSchool ?? 'not-shown', 'las-koppeling': page.lasKoppeling ?? 'not-shown' };
}

/** Whether the columns by which a row of this page is known were read: only then is a missing row a row that is gone. */
export function identityColumnsRead(page: LoggedPage): boolean {
  switch (page.page) {
    case 'medewerkers': return page.columns.naam === 'read' || page.columns.achternaam === 'read';
    case 'uitgeverijen':
    case 'netwerkleveranciers': return page.columns.naam === 'read';
    case 'ip-nummers': return page.columns.ip === 'read' || page.columns.van === 'read';
    case 'profiel':
    case 'beheer': return true;
  }
}

/** One text that is the same as long as the page shows the same: hashed with the key by the background, so that an equal look adds nothing. */
export function contentOf(page: LoggedPage, fields: readonly Record<string, string>[]): string {
  const rows = page.rows.map((row, at) => [row.identity, fields[at] ?? {}, row.edited]);
  const rest = page.page === 'beheer'
    ? [page.mfaIct, page.mfaSchool, page.mfaLevelUnclear, page.lasKoppeling, page.uitwisseling, page.laatsteUitwisseling, page.edited]
    : page.page === 'profiel' ? [page.identities, page.columns] : [page.columns];
  return JSON.stringify([page.page, rows, rest]);
}
