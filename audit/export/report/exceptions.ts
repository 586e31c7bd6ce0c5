import type { Edition } from '@/rules/checklist/edition';
import type { ItemId } from '@/rules/checklist/item';
import type { Exception, Standing } from '@/rules/checklist/standing';
import type { RowNames } from './name-rows';

/** Something that was set aside, why and until when. */
export interface ExceptionLine { readonly about: string; readonly what: string; readonly reason: string; readonly on: string; readonly until: string | null; readonly over: boolean }

const reasons: Readonly<Record<string, string>> = {
  'geldt-niet-voor-ons': 'geldt niet voor onze school', 'tijdelijk-zo': 'tijdelijk zo', 'afgesproken-zo': 'zo afgesproken op school', 'coach-leest-verkeerd': 'de coach leest verkeerd', nvt: 'geldt niet', onterecht: 'de coach leest verkeerd',
};

/** All exceptions of the log's last round, those that end first on top. */
export function exceptionLines(standing: Standing, names: RowNames, edition: Edition, today: string): ExceptionLine[] {
  const line = (about: string, one: Exception): ExceptionLine => ({
    about, what: one.rule === null ? 'het hele punt' : (one.rule.split('/')[1] ?? one.rule).replaceAll('-', ' '), reason: reasons[one.reason] ?? one.reason, on: one.on, until: one.expiresOn, over: one.expiresOn !== null && one.expiresOn < today,
  });
  return [
    ...Object.entries(standing.itemExceptions).map(([id, one]) => line(`${id} · ${edition.items[id as ItemId].nl.title}`, one)),
    ...standing.pageExceptions.map((one) => line(one.rule?.split('/')[0] ?? 'pagina', one)),
    ...Object.entries(standing.rows).flatMap(([subject, row]) => row.exceptions.map((one) => line(names.nameOf(subject, row.round), one))),
  ].sort((a, b) => (a.until ?? '9999').localeCompare(b.until ?? '9999') || a.about.localeCompare(b.about, 'nl', { numeric: true }));
}
