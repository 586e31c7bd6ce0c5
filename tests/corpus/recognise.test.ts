// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { recognise, type Recognition } from '@/content-scripts/recognise/recognise';
import type { PageOfOurs } from './page';
import { negatives } from './negatives/negatives';
import { beheer, inloggen } from './positives/beheer';
import { ipNummers } from './positives/ip-nummers';
import { medewerkers } from './positives/medewerkers';
import { netwerkleveranciers, uitgeverijen } from './positives/parties';
import { profiel } from './positives/profiel';

function recognisePage(page: PageOfOurs): Recognition {
  // Parsed without a window of its own: three hundred windows take a minute.
  return recognise(new DOMParser().parseFromString(page.html, 'text/html'), new URL(page.url));
}

const positives = { beheer, uitgeverijen, netwerkleveranciers, medewerkers, 'ip-nummers': ipNummers, profiel, inloggen };

describe.each(Object.entries(positives))('pages that are %s', (kind, pages) => {
  it('are at least twelve', () => { expect(pages.length).toBeGreaterThanOrEqual(12); });
  it.each(pages)('$name', (page) => {
    const seen = recognisePage(page);
    expect({ kind: seen.kind, refused: seen.refused }, JSON.stringify(seen)).toEqual({ kind, refused: null });
    expect(new Set(seen.evidence.map(({ sort }) => sort)).size).toBeGreaterThanOrEqual(2);
  });
});

describe('pages that are none of ours', () => {
  it('are at least three hundred, all different', () => {
    expect(negatives.length).toBeGreaterThanOrEqual(300);
    expect(new Set(negatives.map(({ html, url }) => url + html)).size).toBe(negatives.length);
  });
  it('are never recognised, and show no settings', () => {
    const wrong = negatives.map((page) => ({ page, seen: recognisePage(page) })).filter(({ seen }) => seen.kind !== null || seen.settings);
    expect(wrong.map(({ page, seen }) => `${page.name} ${page.url} → ${seen.kind} settings=${seen.settings} ${JSON.stringify(seen.evidence)}`)).toEqual([]);
  }, 60_000);
});
