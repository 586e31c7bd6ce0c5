// @vitest-environment jsdom
import { it } from 'vitest';
import { blueprintOf } from '@/content-scripts/blueprint/blueprint';
import { readFront } from '@/content-scripts/pages';
import { ipNummers } from './positives/ip-nummers';
import { medewerkers } from './positives/medewerkers';
import { netwerkleveranciers, uitgeverijen } from './positives/parties';
import { profiel } from './positives/profiel';
import { beheer } from './positives/beheer';
const place = new URL('https://www.basispoort.nl/x') as unknown as Location;
const show = (html: string): void => {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.title = parsed.title;
  document.body.replaceChildren(...parsed.body.childNodes);
  for (const t of document.body.querySelectorAll('template[shadowrootmode]')) { const host = t.parentElement as Element; host.attachShadow({ mode: 'open' }).append((t as HTMLTemplateElement).content); t.remove(); }
};
const look = (kind: never): string => { const front = readFront(kind, document, place); const raw = front?.reading.raw as { seen: unknown; columns?: unknown; settings?: { about: string }[]; links?: unknown[] } | undefined; return JSON.stringify([raw?.seen, raw?.columns, raw?.settings?.map((s) => s.about), raw?.links?.length]); };
it('x', () => {
  const all = { beheer, uitgeverijen, netwerkleveranciers, medewerkers, 'ip-nummers': ipNummers, profiel };
  for (const [kind, pages] of Object.entries(all)) {
    let same = 0; const bad: string[] = [];
    for (const page of pages) {
      show(page.html);
      const a = look(kind as never);
      const r = blueprintOf(document, place);
      if (!r.ok) { bad.push(page.name); continue; }
      show(r.value.text);
      const b = look(kind as never);
      if (a === b) same += 1; else bad.push(`${page.name}:\n  ${a}\n  ${b}`);
    }
    console.log(kind, same, pages.length, bad.join('\n   '));
  }
}, 300000);
