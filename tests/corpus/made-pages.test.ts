// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { recognise } from '@/content-scripts/recognise/recognise';
import { loggedKinds } from '@/rules/page-kind';
import { madePage } from './made-pages';

/** spec/promises.md, R11: recall at least 98 % on the corpus, else abstain; never another kind. */
describe.each(loggedKinds)('thrown-together pages that are %s', (kind) => {
  const seen = Array.from({ length: 120 }, (_, seed) => {
    const page = madePage(kind, seed);
    return { page, seen: recognise(new DOMParser().parseFromString(page.html, 'text/html'), new URL(page.url)) };
  });
  it('are never taken for another kind', () => {
    expect(seen.filter((one) => one.seen.kind !== null && one.seen.kind !== kind).map((one) => `${one.page.name}: ${one.seen.kind} ${JSON.stringify(one.seen.evidence)}\n${one.page.html}`)).toEqual([]);
  });
  it('are recognised, all but two of a hundred', () => {
    const missed = seen.filter((one) => one.seen.kind !== kind);
    expect(missed.length / seen.length, missed.slice(0, 6).map((one) => `${one.page.name} ${one.page.url}: ${one.seen.refused} ${one.seen.score} ${JSON.stringify(one.seen.evidence)}\n${one.page.html}`).join('\n')).toBeLessThanOrEqual(0.02);
  });
});
