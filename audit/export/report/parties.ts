import { partyPages } from '@/rules/checklist/party-answers';
import type { RowStanding, Standing } from '@/rules/checklist/standing';
import type { AnswerCode } from '@/rules/answer';
import { logWords } from '@/rules/words/log-words';
import { inShort } from '@/rules/words/day-words';
import type { RowNames } from './name-rows';

/** One organisation that receives data of pupils or staff, or received them. Words, as they stand in the report. */
export interface PartyLine { readonly name: string; readonly on: boolean; readonly since: string; readonly use: string; readonly agreement: string; readonly cleaning: string; readonly missing: boolean }

const { answer: words } = logWords.nl;

/** Parties that are ticked, and those that were: what was received stays there until it is deleted. The ticked ones first. */
export function partyLines(standing: Standing, names: RowNames): PartyLine[] {
  const rows = Object.entries(standing.rows).filter(([, row]) => row.page !== null && (partyPages as readonly string[]).includes(row.page) && row.round === standing.round);
  return rows.flatMap(([subject, row]): PartyLine[] => {
    const tick = row.shown ?? row.tick?.ticked ?? null;
    if (tick !== 'yes' && row.followUp === null) return [];
    const agreement = codeOf(row, ['overeenkomst-aanwezig', 'overeenkomst-ontbreekt', 'overeenkomst-onbekend']);
    const cleaning = codeOf(row, ['nazorg-gevraagd', 'nazorg-niet-nodig']);
    return [{
      name: names.nameOf(subject, row.round), on: tick === 'yes', since: row.tick === null ? '' : inShort(row.tick.since),
      use: wordOf(codeOf(row, ['via-basispoort', 'buiten-basispoort-om', 'niet-in-gebruik']), 'niet gezegd'),
      agreement: agreement === 'overeenkomst-aanwezig' ? 'ja' : agreement === 'overeenkomst-ontbreekt' ? 'nee' : agreement === 'overeenkomst-onbekend' ? 'niet bekend' : 'niet gezegd',
      cleaning: row.followUp === null ? '' : wordOf(cleaning, 'nog niet gevraagd'), missing: tick === 'yes' && agreement !== 'overeenkomst-aanwezig',
    }];
  }).sort((a, b) => Number(b.on) - Number(a.on) || a.name.localeCompare(b.name, 'nl', { numeric: true }));
}

function codeOf(row: RowStanding, of: readonly AnswerCode[]): AnswerCode | null {
  return row.answers.find(({ code }) => of.includes(code))?.code ?? null;
}

function wordOf(code: AnswerCode | null, otherwise: string): string {
  return code === null ? otherwise : words[code];
}
