import type { PageKind } from '@/rules/page-kind';

/** Sorts of evidence that name a page; all others are what the page holds. Each is independent of the others. */
export const nameSorts = ['address', 'title', 'heading', 'menu', 'tab', 'breadcrumb'] as const;
export type EvidenceSort = (typeof nameSorts)[number] | 'columns' | 'content' | 'save' | 'action' | 'label' | 'link' | 'settings' | 'field';

/** One sign that a page is of some kind. */
export interface Evidence {
  readonly sort: EvidenceSort;
  /** The words on the page that say so, for the person who asks why. */
  readonly text: string;
  readonly weight: number;
  /** It says this kind and no other; a tick or a plain "Opslaan" does not. */
  readonly isOwn: boolean;
}

/** What speaks for each page kind; the heaviest of each sort. */
export class EvidenceTable {
  readonly #byKind = new Map<PageKind, Map<EvidenceSort, Evidence>>();

  /** @param isOwn see `Evidence` */
  add(kind: PageKind, sort: EvidenceSort, text: string, weight: number, isOwn: boolean): void {
    const evidence: Evidence = { sort, text, weight, isOwn };
    const sorts = this.#byKind.get(kind) ?? new Map<EvidenceSort, Evidence>();
    const before = sorts.get(sort);
    if (before === undefined || weight > before.weight) sorts.set(sort, evidence);
    this.#byKind.set(kind, sorts);
  }

  of(kind: PageKind): readonly Evidence[] {
    return [...(this.#byKind.get(kind)?.values() ?? [])];
  }
}
