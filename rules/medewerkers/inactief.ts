import type { Rule, RuleText } from '../rule';
import { isChanged } from '../changed';
import type { Known } from '../known';
import { afterOneNight, throughLas } from './guidance';
import type { MedewerkersPage } from './page';
import { perRow, touchedRows } from './per-row';

const nl: RuleText = {
  title: 'Deze medewerker is inactief',
  why: 'Basispoort wist een account dat drie maanden inactief is. Is de persoon weg? Dan is dit goed.',
  fix: ['Werkt deze persoon hier niet meer? Dan hoeft u niets te doen; zeg in het paneel dat die weg is.', 'Nog wel, en voor een groep? Laat de LAS-beheerder kijken of de persoon in het LAS staat.', 'Nog wel, zonder groep? Voeg de persoon met de hand weer toe in Basispoort.'],
  when: afterOneNight.nl,
  variants: {
    'las-niet-opgehoogd': {
      title: 'Deze medewerker is inactief, zoals de meeste uit het LAS',
      why: 'Het is na 1 augustus en de meeste medewerkers uit het LAS zijn inactief. Waarschijnlijk is het LAS nog niet opgehoogd naar het nieuwe schooljaar; niemand kan dan inloggen.',
      fix: ['Vraag de LAS-beheerder of het nieuwe schooljaar in het LAS is geactiveerd.', 'Kijk de dag daarna hier opnieuw.', 'Verwijder intussen niemand.'],
      when: throughLas.nl,
    },
  },
};
const en: RuleText = {
  title: 'This member of staff is inactive',
  why: 'Basispoort deletes an account that has been inactive for three months. Has the person left? Then this is right.',
  fix: ['No longer working here? Then you need do nothing; say in the panel that the person has left.', 'Still here, with a group? Let the LAS administrator see whether the person is in the LAS.', 'Still here, without a group? Add the person by hand in Basispoort again.'],
  when: afterOneNight.en,
  variants: {
    'las-niet-opgehoogd': {
      title: 'This person is inactive, like most from the LAS',
      why: 'It is after 1 August and most staff from the LAS are inactive. The LAS has probably not been raised to the new school year yet; nobody can log in then.',
      fix: ['Ask the LAS administrator whether the new school year has been activated in the LAS.', 'Look here again the day after.', 'Remove nobody in the meantime.'],
      when: throughLas.en,
    },
  },
};

/** The status may stand behind the name instead of in a column of its own. */
const stands = (page: MedewerkersPage): boolean => page.columns.status === 'no-column' && page.rows.some((row) => row.status !== 'onbekend');
const statusField = (page: MedewerkersPage): string => (page.columns.status === 'read' ? 'status' : 'naam');

/** From 1 August of this school year, with more than half of the LAS staff inactive; two at least, one person is no sign. */
function lasNotRaised(page: MedewerkersPage, known: Known): boolean {
  const firstDay = `${Number(known.schoolYearEnd.slice(0, 4)) - 1}-08-01`;
  if (known.today < firstDay) return false;
  const changed = touchedRows(page, known);
  let las = 0;
  let inactive = 0;
  for (const row of page.rows) {
    if (row.herkomst !== 'las' || (changed.has(row) && isChanged(row, ['status'], known))) continue;
    las += 1;
    if (row.status === 'inactief') inactive += 1;
  }
  return inactive >= 2 && inactive * 2 > las;
}

/** Status inactive: deleted after three months. From 1 August, where most LAS staff are inactive, the text says that the LAS was not raised (LAS-1). */
export const rule: Rule<MedewerkersPage> = {
  id: 'medewerkers/inactief',
  page: 'medewerkers',
  items: ['ACC-1'],
  weight: 'let op',
  checklist: 'Verwijderde inactieve accounts',
  text: { nl, en },
  check: (page, known) => {
    const notRaised = lasNotRaised(page, known);
    return perRow(page, known, { columns: stands(page) ? [] : ['status'], fields: ['status'] }, (row) => {
      if (row.status === 'onbekend') return 'unreadable';
      if (row.status === 'actief') return null;
      return notRaised && row.herkomst === 'las' ? { row, field: statusField(page), variant: 'las-niet-opgehoogd' } : { row, field: statusField(page) };
    });
  },
};
