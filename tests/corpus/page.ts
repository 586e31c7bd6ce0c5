import type { PageKind } from '@/rules/page-kind';

/** One made-up page of the corpus. Nobody here has seen a real admin screen: these prove the code, not the match with Basispoort. */
export interface CorpusPage {
  readonly name: string;
  /** Null: none of ours. */
  readonly kind: PageKind | null;
  /** Address with host; the practice host when the page does not care. */
  readonly url: string;
  readonly html: string;
}

/** A page of ours: its kind is said by the list it stands in. */
export type PageOfOurs = Omit<CorpusPage, 'kind'>;

/** A whole document around a body. */
export const whole = (title: string, body: string, lang = 'nl'): string => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

/** A host on which the coach runs. */
export const host = 'https://www.basispoort.nl';
