import { rules } from '@/rules/index';
import type { FrontLook } from '@/rules/message/front';
import type { LookFault } from '@/rules/message/look';
import type { Act } from './app';
import { FindingGroup } from './finding-group';
import type { PopupEvents, PopupView } from './popup-view';

/** Order of the product: fout, not saved, let op, vraag, tip (spec/product.md, On the page). */
function place(rule: string, weight: LookFault['weight']): number {
  if (rule.endsWith('/niet-opgeslagen')) return 1;
  return { fout: 0, 'let op': 2, vraag: 3, tip: 4 }[weight];
}

/** The rule she asked for on the page: a finding's id starts with it, a question of the bar is it. */
function aimedRule({ aim }: PopupView): string | null {
  const finding = aim?.finding ?? null;
  if (finding === null) return null;
  const named = /^\["([^"]+)"/.exec(finding)?.[1] ?? finding;
  return rules.some(({ id }) => id === named) ? named : null;
}

/** The findings of the page in front: one group per rule and text, strongest first, open before answered. */
export function FindingGroups({ look, view, events, act }: { readonly look: FrontLook; readonly view: PopupView; readonly events: PopupEvents; readonly act: Act }) {
  const aimed = aimedRule(view);
  const groups = new Map<string, LookFault[]>();
  for (const fault of look.faults) {
    const key = JSON.stringify([fault.rule, fault.weight, fault.variant]);
    groups.set(key, [...(groups.get(key) ?? []), fault]);
  }
  const sorted = [...groups].sort(([, a], [, b]) => Number(a.every(({ settled }) => settled)) - Number(b.every(({ settled }) => settled)) || place(a[0]?.rule ?? '', a[0]?.weight ?? 'tip') - place(b[0]?.rule ?? '', b[0]?.weight ?? 'tip'));
  return (
    <ul class="groups">
      {sorted.map(([key, faults], at) => {
        const rule = rules.find(({ id }) => id === faults[0]?.rule);
        return rule === undefined ? null : <FindingGroup key={key} rule={rule} faults={faults} opened={aimed === null ? at === 0 || faults[0]?.weight === 'vraag' : faults[0]?.rule === aimed} look={look} view={view} events={events} act={act} />;
      })}
    </ul>
  );
}
