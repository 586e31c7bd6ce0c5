import type { Standing } from '@/rules/checklist/standing';
import type { ExportHeader } from '../file';

/** What a row is called where people read: an organisation by its name, a person or number by a number (spec/audit.md, Who a row is). */
export interface RowNames {
  /** Takes in the rows that are known now; called as the log goes by, for rows that are forgotten later. */
  learn(standing: Standing): void;
  nameOf(subject: string | null, round: string): string;
  /** Rounds of which the key is gone. */
  erase(rounds: readonly string[]): void;
}

const kinds: Readonly<Record<string, string>> = { uitgeverijen: 'uitgever', netwerkleveranciers: 'netwerkleverancier', medewerkers: 'medewerker', 'ip-nummers': 'IP-nummer', profiel: 'snelkoppeling', beheer: 'instelling' };

/** Names rows by the parties of the header, else by the number that card and list show too; never by a hash. */
export function rowNames(parties: ExportHeader['parties']): RowNames {
  const numbers = new Map<string, string>();
  const erased = new Set<string>();
  return {
    learn(standing) {
      for (const [subject, row] of Object.entries(standing.rows)) if (!numbers.has(subject)) numbers.set(subject, row.page === null ? 'LAS-leverancier' : `${kinds[row.page] ?? 'regel'} ${String(row.number)}`);
    },
    nameOf(subject, round) {
      if (subject === null) return '';
      const party = parties[subject]?.name;
      if (party !== undefined) return party;
      return erased.has(round) ? 'gewist' : (numbers.get(subject) ?? 'een regel');
    },
    erase(rounds) { for (const round of rounds) erased.add(round); },
  };
}
