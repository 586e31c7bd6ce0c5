import { describe, expect, it } from 'vitest';
import { keptOf } from '@/rules/message/kept';
import type { LoggedPage } from '@/rules/fields';
import { beheerPage } from '@/tests/unit/build/beheer';
import { field, medewerker, medewerkersPage } from '@/tests/unit/build/medewerkers';
import { partij, partijenPage } from '@/tests/unit/build/partijen';
import { profielPage } from '@/tests/unit/build/profiel';
import { TestDesk } from './record.test-data';

/** *Wat las ik* says what is kept: it must be what the log got. */
function logged(page: LoggedPage): { pseudonyms: number; ticks: number; settings: number; date: boolean } {
  const desk = new TestDesk();
  desk.look(page, 'd1');
  const seen = (desk.facts.find(({ type }) => type === 'page-checked')?.observation?.['seen'] ?? {}) as Record<string, string | null>;
  const isParties = page.page === 'uitgeverijen';
  const subjects = [...(isParties ? Object.keys(seen) : page.page === 'profiel' ? Object.values(seen) : []), ...desk.facts.flatMap(({ subject }) => subject ?? [])];
  return { pseudonyms: new Set(subjects).size, ticks: isParties ? Object.keys(seen).length : 0, settings: page.page === 'beheer' ? Object.keys(seen).length : 0, date: page.page === 'medewerkers' && seen['next-end-date'] != null };
}

const kept = (page: LoggedPage): ReturnType<typeof keptOf> => keptOf(new TestDesk().lookAt(page, 'd1'));

describe('what is kept of a look, in numbers', () => {
  it.each<[string, LoggedPage]>([
    ['parties', partijenPage([partij('Taalrijk', 'yes'), partij('Rekenwijs', 'no'), partij('Leeslijn', 'unreadable')])],
    ['parties, one being changed', partijenPage([partij('Taalrijk', 'yes'), partij('Rekenwijs', 'no', { edited: ['aangevinkt'] })])],
    ['staff with a fault or two', medewerkersPage([medewerker('Eva Bos'), medewerker('Jan Vos', { email: field(''), einddatum: field('') }), medewerker('Kim Mos', { herkomst: 'las', einddatum: field('') })])],
    ['staff without end dates', medewerkersPage([medewerker('Kim Mos', { herkomst: 'las', einddatum: field('') })])],
    ['the profile', profielPage()],
    ['settings', beheerPage({ mfaSchool: 'off' })],
  ])('%s', (_what, page) => { expect(kept(page)).toEqual(logged(page)); });
});
