import type { Samenvoegen } from '../situation/situation';
import type { PageKind } from '../page-kind';
import type { Weight } from '../rule';
import type { QuestionId } from '../situation/situation';
import type { ItemId } from './item';
import type { Standing } from './standing';

/** What the states need of a rule; every `Rule` is one. */
export interface RuleInfo {
  readonly id: string;
  readonly page: PageKind;
  readonly items: readonly ItemId[];
  readonly weight: Weight;
}

/** Items for which the answer to another item's question counts too: one answer for the three (spec/product.md, *Her answer*). */
const alsoServes: Readonly<Record<string, readonly ItemId[]>> = { 'medewerkers/handmatig-bevestigen': ['PRIV-4b', 'PRIV-5'] };

/** Questions about the school that a rule needs answered (S in spec/rules.md): when they were skipped, the rule may be declared. */
const asks: Readonly<Record<string, readonly QuestionId[]>> = {
  'netwerkleveranciers/geen-aangevinkt': ['netwerkomgeving'],
  'medewerkers/email-niet-van-school': ['maildomeinen'],
  'medewerkers/niet-op-personeelslijst': ['personeelslijst'],
  'medewerkers/niet-geactiveerd': ['netwerkomgeving'],
  'ip-nummers/niet-actueel': ['actuele-ips', 'actuele-ips-compleet'],
  'ip-nummers/actueel-ontbreekt': ['actuele-ips', 'actuele-ips-compleet'],
  'ip-nummers/geen': ['netwerkomgeving'],
  'profiel/brin-wijkt-af-van-las': ['las-brin'],
  'beheer/las-koppeling-handmatig': ['samenvoegen', 'samenvoegen-fase', 'samenvoegen-datum'],
  'beheer/las-koppeling-automatisch-tijdens-fusie': ['samenvoegen', 'samenvoegen-fase', 'samenvoegen-datum'],
};

/** What she said about merging, splitting or closing; null when not asked yet, `overgeslagen` when skipped. */
export function merging(standing: Pick<Standing, 'situation'>): Samenvoegen | 'overgeslagen' | null {
  const choice = standing.situation.samenvoegen?.choice;
  const known: readonly (Samenvoegen | 'overgeslagen')[] = ['nee', 'brin', 'administraties', 'splitsen', 'sluiten', 'overgeslagen'];
  return known.find((one) => one === choice) ?? null;
}

/** Two administrations are being merged, and Basispoort has not processed it yet: the coupling belongs to the merger (FUS-2). */
export function isMergingAdministrations(standing: Pick<Standing, 'situation'>): boolean {
  return merging(standing) === 'administraties' && standing.situation['samenvoegen-fase']?.choice !== 'verwerkt';
}

/** The items a rule speaks for in this school: some change items while schools merge (spec/rules.md, beheer and profiel). */
export function servedItems(rule: RuleInfo, standing: Pick<Standing, 'situation'>): readonly ItemId[] {
  if (rule.id.startsWith('beheer/las-koppeling-')) return isMergingAdministrations(standing) ? ['FUS-2'] : ['LAS-4'];
  if (rule.id === 'profiel/brin-gewijzigd') return merging(standing) === 'brin' ? ['FUS-1'] : ['LAS-3'];
  const also = alsoServes[rule.id];
  return also === undefined ? rule.items : [...new Set([...rule.items, ...also])];
}

/** Whether she skipped a question that this rule needs: its answer will not come, so it may be declared. */
export function isSkipped(rule: string, standing: Pick<Standing, 'situation'>): boolean {
  return (asks[rule] ?? []).some((question) => standing.situation[question]?.choice === 'overgeslagen');
}
