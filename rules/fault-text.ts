import type { Rule, RuleText } from './rule';

export type Language = 'nl' | 'en';

/** A rule's texts for one fault: variant chosen, placeholders filled. */
export interface FaultText {
  readonly title: string;
  readonly why: string;
  readonly fix: readonly string[];
  readonly when: string | null;
}

/** Replaces `{name}`; a word that is not given stays visible, so that a hole in a text shows. */
function fill(text: string, detail: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-z][\w-]*)\}/gi, (whole, name: string) => detail[name] ?? whole);
}

/**
 * What card, list and report say of a fault.
 * @param fault its `detail` and `variant`; page text in `detail` stays text
 */
export function faultText(rule: Pick<Rule, 'text'>, fault: { readonly detail?: Readonly<Record<string, string>>; readonly variant?: string | null }, language: Language): FaultText {
  const text: RuleText = rule.text[language];
  const variant = fault.variant ? text.variants?.[fault.variant] : undefined;
  const detail = fault.detail ?? {};
  const when = variant?.when ?? text.when;
  return {
    title: fill(variant?.title ?? text.title, detail),
    why: fill(variant?.why ?? text.why, detail),
    fix: (variant?.fix ?? text.fix).map((step) => fill(step, detail)),
    when: when === undefined ? null : fill(when, detail),
  };
}
