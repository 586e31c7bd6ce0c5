import type { MedewerkerColumn } from '@/rules/medewerkers/page';
import { medewerkerHeaders } from '@/rules/words/header-words';
import type { Choice } from '../columns/choose-list';
import type { Wish } from '../columns/find-columns';

const never = (): boolean => false;
const words = medewerkerHeaders;
const wishes: Readonly<Record<MedewerkerColumn, Wish>> = {
  email: { words: words.email, selfEvident: true, fits: ({ email }) => email >= 0.5, isBy: ({ email }) => email >= 0.6, contradicts: ({ filled, tick, email }) => filled > 0 && tick >= 0.6 && email === 0 },
  einddatum: { words: words.einddatum, fits: ({ date }) => date >= 0.5, isBy: ({ date }) => date >= 0.6, contradicts: ({ tick, date }) => tick >= 0.8 && date < 0.5, hintsRival: true },
  herkomst: { words: words.herkomst, selfEvident: true, fits: ({ origin }) => origin >= 0.5, isBy: ({ originAlone }) => originAlone >= 0.7 },
  rol: { words: words.rol, fits: ({ role }) => role >= 0.5, isBy: ({ role }) => role >= 0.6, joins: true },
  status: { words: words.status, fits: ({ status }) => status >= 0.5, isBy: ({ status }) => status >= 0.6 },
  // A box without a head that she can tick herself selects the row; marks are the vinkje before the name (facts, 4.4).
  geactiveerd: { words: words.geactiveerd, fits: ({ tick, text, status, activated }) => (tick > 0 && text < 0.2 && status < 0.3) || activated >= 0.5, isBy: ({ activated, tick, box, text, status }) => activated >= 0.6 || (tick >= 0.2 && box < 0.1 && text === 0 && status === 0) },
  voornaam: { words: words.voornaam, fits: never },
  tussenvoegsel: { words: words.tussenvoegsel, fits: never },
  achternaam: { words: words.achternaam, fits: never },
  groep: { words: words.groep, fits: never },
  naam: { words: words.naam, selfEvident: true, fits: (facts) => facts.words >= 0.5, isBy: (facts) => facts.words >= 0.6, firstBy: true, notBeside: ['voornaam', 'achternaam'], contradicts: ({ email, date, address }) => email >= 0.5 || date >= 0.5 || address >= 0.5 },
};

/** What makes a list the staff list. */
export const staffList: Choice<MedewerkerColumn> = {
  wishes,
  isEnough: ({ states }, list) => {
    const has = (column: MedewerkerColumn): boolean => states[column] !== 'no-column';
    const isNamed = has('naam') || has('achternaam') || has('voornaam') || list.rows.some((row) => row.title !== '');
    return (isNamed || has('email')) && (has('email') || has('einddatum') || has('herkomst') || has('rol')) && (list.shape !== 'definition' || list.rows.length > 1);
  },
  joinsHeadings: false,
  notUnder: /\b(?:verwijderde|gearchiveerde|archief|oud|deleted|archived|voorbeeld|leerlingen|pupils|students|logboek|history)\b/,
};
