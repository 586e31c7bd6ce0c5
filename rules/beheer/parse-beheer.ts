import * as z from 'zod/mini';
import { longestCell, rawCellSchema, seenSchema } from '../raw-schema';
import { exchangeSays } from './exchange';
import { parseMoment } from './moment';
import type { BeheerPage, RawBeheer, Setting } from './page';
import { couplingSays, fieldsOfSetting, mfaSays } from './setting';

/** Schema of the raw settings as they travel through messages. */
export const rawBeheerSchema = z.object({
  seen: seenSchema,
  settings: z.array(z.object({ about: z.enum(['mfa', 'las-koppeling', 'uitwisseling', 'laatste-uitwisseling']), label: z.string().check(z.maxLength(longestCell)), value: rawCellSchema, edited: z.boolean() })),
  today: z.iso.date(),
});

/** One value from all that the page says of it: what contradicts itself is `other`; null where it says nothing. */
function agreed<T, O>(values: readonly (T | null)[], other: O): T | O | null {
  const different = [...new Set(values.filter((value) => value !== null))];
  const [first = null] = different;
  return different.length > 1 ? other : first;
}

/**
 * The model of the settings, wherever they stand, from what the reader delivered. Pure, never throws.
 * What stands there twice and disagrees is unclear: nobody can tell which of the two counts.
 */
export function parseBeheer(raw: RawBeheer): BeheerPage {
  const about = (name: RawBeheer['settings'][number]['about']) => raw.settings.filter((setting) => setting.about === name);
  const mfa = about('mfa').map(mfaSays);
  const mfaIct: Setting = agreed(mfa.map(({ ict }) => ict), 'unclear' as const);
  const mfaSchool: Setting = agreed(mfa.map(({ school }) => school), 'unclear' as const);
  // "23-11-2026: gelukt": the outcome may stand beside the moment; the moment's label says nothing of it.
  const said = [...about('uitwisseling'), ...about('laatste-uitwisseling').map(({ value }) => ({ label: '', value }))].map(exchangeSays);
  const moments = about('laatste-uitwisseling').map(({ value }) => parseMoment(value, raw.today)).filter((moment) => moment !== null);
  const [moment = null] = moments;
  return {
    page: 'beheer',
    seen: raw.seen,
    rows: [],
    mfaIct,
    mfaSchool,
    mfaLevelUnclear: mfa.some(({ levelUnclear }) => levelUnclear),
    lasKoppeling: agreed(about('las-koppeling').map(couplingSays), 'unclear' as const),
    uitwisseling: said.includes('fout') ? 'fout' : said.includes('goed') ? 'goed' : null,
    laatsteUitwisseling: new Set(moments.map((one) => (one.kind === 'value' ? one.value : `?${one.text}`))).size > 1 ? { kind: 'unreadable', text: moments.map((one) => (one.kind === 'value' ? one.value : one.text)).join(' / ') } : moment,
    edited: [...new Set(raw.settings.filter((setting) => setting.edited).flatMap(fieldsOfSetting))],
  };
}
