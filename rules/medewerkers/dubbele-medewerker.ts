import { isChanged } from '../changed';
import type { Known } from '../known';
import type { Rule, RuleText } from '../rule';
import { nameFacts } from './folded-name';
import { afterOneNight } from './guidance';
import { isWholeName } from './naam';
import type { Medewerker, MedewerkersPage } from './page';
import { amongAll, blocked, fieldsFor, missingColumns, missingOrigin, perRow, touchedRows } from './per-row';

const nl: RuleText = {
  title: 'Deze medewerker staat er twee keer: ook uit het LAS',
  why: 'Het LAS levert iemand met dezelfde naam. Het account dat met de hand is gemaakt, is dan vaak te veel en blijft bestaan als de persoon weggaat.',
  fix: ['Kijk of het om dezelfde persoon gaat.', 'Ja? Vraag met welk account deze collega werkt.', 'Verwijder het account met de hand, als dat te veel is.', 'Nee, twee mensen met één naam? Zeg dan in het paneel dat u dit hebt gezien.'],
  when: afterOneNight.nl,
};
const en: RuleText = {
  title: 'This person stands here twice: from the LAS too',
  why: 'The LAS supplies somebody with the same name. The account made by hand is then often too many, and stays when the person leaves.',
  fix: ['See whether it is one and the same person.', 'Yes? Ask which account this colleague works with.', 'Remove the account made by hand, if that is too many.', 'No, two people with one name? Then say in the panel that you have seen this.'],
  when: afterOneNight.en,
};

/** Origins of the rows that bear a name, rows she changed left out. */
function originsByName(page: MedewerkersPage, known: Known): Map<string, Medewerker['herkomst'][]> {
  const origins = new Map<string, Medewerker['herkomst'][]>();
  const fields = fieldsFor(['naam', 'herkomst']);
  const changed = touchedRows(page, known);
  for (const row of page.rows) {
    if (changed.has(row) && isChanged(row, fields, known)) continue;
    const name = nameFacts(row).folded;
    const same = origins.get(name);
    if (same === undefined) origins.set(name, [row.herkomst]);
    else same.push(row.herkomst);
  }
  return origins;
}

/** The same folded name once from the LAS and once made by hand: one fault, on the manual row. Origin counts only where a name is shared. */
export const rule: Rule<MedewerkersPage> = {
  id: 'medewerkers/dubbele-medewerker',
  page: 'medewerkers',
  items: ['PRIV-4a'],
  weight: 'let op',
  checklist: null,
  text: { nl, en },
  check: (page, known) => {
    const missing = [...missingColumns(page, ['naam']), ...missingOrigin(page)];
    if (missing.length > 0) return blocked(page, ...missing);
    const origins = originsByName(page, known);
    return amongAll(page, perRow(page, known, { columns: ['naam'], fields: ['herkomst'] }, (row) => {
      if (!isWholeName(row.naam)) return 'unreadable';
      const same = origins.get(nameFacts(row).folded) ?? [];
      if (row.herkomst === 'handmatig' && same.includes('las')) return { row, field: 'naam' };
      const mayBe = same.length > 1 && same.includes('onbekend') && !(same.includes('las') && same.includes('handmatig'));
      return mayBe ? 'unknown-origin' : null;
    }));
  },
};
