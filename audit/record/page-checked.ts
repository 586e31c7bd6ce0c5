import type { PageObservation, Plain } from '@/rules/checklist/fact';
import type { PageStanding, Standing } from '@/rules/checklist/standing';
import type { Look } from '@/rules/message/look';
import type { Draft } from '../entry';
import { draft } from './draft';
import type { Keyed } from './keyed';

const profielFields = ['brin', 'schoolnaam', 'instelling-ref'];
const beheerValues: Readonly<Record<string, readonly string[]>> = {
  'mfa-ict': ['on', 'off', 'unclear'], 'mfa-school': ['on', 'off', 'unclear'], 'las-koppeling': ['automatisch', 'handmatig'], 'las-uitwisseling': ['goed', 'fout'],
};
const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** `seen` of `page-checked`: values as loaded, what she edited in this document left out; only what spec/audit.md names, whatever a page sends. */
export function seenOf(look: Look, keyed: Keyed): PageObservation['seen'] {
  const { values } = look;
  switch (look.page) {
    case 'uitgeverijen':
    case 'netwerkleveranciers':
      return Object.fromEntries(look.rows.flatMap((row) => {
        const subject = keyed.subject.get(row.identity);
        const tick = row.fields['aangevinkt'];
        return subject === undefined || row.edited.length > 0 || (tick !== 'yes' && tick !== 'no' && tick !== 'unreadable') ? [] : [[subject, tick]];
      }));
    case 'profiel':
      return Object.fromEntries(profielFields.flatMap((field) => {
        const subject = keyed.subject.get(values[field] ?? '');
        return subject === undefined || look.edited.includes(field) ? [] : [[field, subject]];
      }));
    case 'beheer':
      return Object.fromEntries(Object.entries(beheerValues).flatMap(([field, known]) => {
        const value = values[field];
        return value === undefined || !known.includes(value) || look.edited.includes(field) ? [] : [[field, value]];
      }));
    case 'medewerkers': {
      const next = values['next-end-date'] ?? '';
      return { 'next-end-date': isoDate.test(next) ? next : null };
    }
    case 'ip-nummers':
      return null;
  }
}

function rulesOf(look: Look): PageObservation['rules'] {
  return Object.fromEntries(look.verdicts.filter(({ rule }) => rule.startsWith(`${look.page}/`)).map(({ rule, verdict, why }) => [rule, { verdict, faults: look.faults.filter((fault) => fault.rule === rule).length, why }]));
}

function sameRules(a: PageObservation['rules'], b: PageObservation['rules']): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name]?.verdict === b[name]?.verdict && a[name]?.faults === b[name]?.faults && a[name]?.why === b[name]?.why);
}

/** Whether the last look of this day said the same: equal content, completeness and verdicts add no entry (spec/audit.md). */
export function isSameLook(last: PageStanding['last'] | undefined, seen: PageObservation, today: string): boolean {
  return last !== undefined && last.on === today && last.content === seen.content && last.complete === seen.complete
    && last.why.length === seen.why.length && last.why.every((why) => seen.why.includes(why)) && sameRules(last.rules, seen.rules);
}

/** An observation as an entry holds it: `PageObservation` with all its keys in the order of the contract. */
export function observed(seen: PageObservation): { readonly [key: string]: Plain } {
  return {
    rowsSeen: seen.rowsSeen, rowsClaimed: seen.rowsClaimed, complete: seen.complete, confidence: seen.confidence, why: [...seen.why],
    document: seen.document, content: seen.content, seen: seen.seen === null ? null : { ...seen.seen },
    rules: Object.fromEntries(Object.entries(seen.rules).map(([rule, { verdict, faults, why }]) => [rule, { verdict, faults, why }])),
  };
}

/** `page-checked` of this look; none when the same was recorded today. */
export function checkPage(look: Look, standing: Standing, keyed: Keyed, today: string): Draft[] {
  const { rowsSeen, rowsClaimed, complete, confidence, why } = look.seen;
  const seen: PageObservation = { rowsSeen, rowsClaimed, complete, confidence, why, document: look.document, content: keyed.content, seen: seenOf(look, keyed), rules: rulesOf(look) };
  if (isSameLook(standing.pages[look.page]?.last, seen, today)) return [];
  return [draft('', 'page-checked', { page: look.page, observation: observed(seen) })];
}
