// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { blueprintOf } from '@/content-scripts/blueprint/blueprint';
import { readFront } from '@/content-scripts/pages';
import { recognise } from '@/content-scripts/recognise/recognise';
import type { LoggedKind } from '@/rules/page-kind';
import { fillShapes } from './blueprint-to-page';
import { openBlueprint } from './open-blueprint';
import { negatives } from './negatives/negatives';
import { beheer } from './positives/beheer';
import { ipNummers } from './positives/ip-nummers';
import { medewerkers } from './positives/medewerkers';
import { netwerkleveranciers, uitgeverijen } from './positives/parties';
import { profiel } from './positives/profiel';

/** A Bouwtekening is a test page: recognising and reading find in it, with invented texts for its shapes, what they found on the page itself. */

const positives = { beheer, uitgeverijen, netwerkleveranciers, medewerkers, 'ip-nummers': ipNummers, profiel };
const pages = Object.entries(positives).flatMap(([kind, all]) => all.map((page) => ({ kind: kind as LoggedKind, page })));
const place = new URL('https://www.basispoort.nl/x');
const here = { hostname: place.hostname, pathname: place.pathname, search: '', hash: '' };

function show(html: string): void {
  const parsed = openBlueprint(html);
  document.title = parsed.title;
  document.body.replaceChildren(...parsed.body.childNodes);
}

function drawn(of: Document): string {
  const reply = blueprintOf(of, here);
  if (!reply.ok) throw new Error(reply.error);
  return reply.value.text;
}

/** What was read, as far as it does not depend on what stands in the cells. */
function read(kind: LoggedKind): unknown {
  const raw = readFront(kind, document, place)?.reading.raw as { seen?: Record<string, unknown>; columns?: Record<string, string>; settings?: readonly { about: string }[]; links?: readonly unknown[] } | undefined;
  const { confidence: _confidence, ...seen } = raw?.seen ?? {};
  return { seen, columns: Object.entries(raw?.columns ?? {}).map(([column, state]) => `${column}=${state}`).toSorted(), settings: raw?.settings?.map(({ about }) => about), links: raw?.links?.length };
}

describe('Bouwtekeningen of the corpus', () => {
  it('are recognised as what the page was, and as nothing else', () => {
    const seen = pages.map(({ page }) => {
      const own = openBlueprint(page.html);
      return { name: page.name, was: recognise(own, here).kind, is: recognise(openBlueprint(drawn(own)), here).kind };
    }).filter(({ was }) => was !== null);
    expect(seen.filter(({ was, is }) => is !== null && is !== was)).toEqual([]);
    // Pages that only names of parties tell apart are not: such names are no known words.
    expect(seen.filter(({ is }) => is === null).length).toBeLessThanOrEqual(seen.length * 0.05);
  }, 120_000);

  it('are read as the page was', () => {
    const other = pages.filter(({ kind, page }) => {
      show(page.html);
      const was = JSON.stringify(read(kind));
      show(fillShapes(drawn(document)));
      return JSON.stringify(read(kind)) !== was;
    });
    expect(other.length, other.map(({ page }) => page.name).join('; ')).toBeLessThanOrEqual(pages.length * 0.03);
  }, 120_000);

  it('are not made of pages of pupils', () => {
    const pupils = negatives.filter(({ url, html }) => ['pupils', 'pupil-shortcut'].includes(recognise(openBlueprint(html), new URL(url)).refused ?? ''));
    expect(pupils.length).toBeGreaterThan(20);
    expect(pupils.filter(({ url, html }) => blueprintOf(openBlueprint(html), new URL(url)).ok)).toEqual([]);
  }, 120_000);
});
