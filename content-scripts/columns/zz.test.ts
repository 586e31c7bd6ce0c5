// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { it } from 'vitest';
import { readFront } from '@/content-scripts/pages';
import { beheer } from '@/tests/corpus/positives/beheer';
import { ipNummers } from '@/tests/corpus/positives/ip-nummers';
import { medewerkers } from '@/tests/corpus/positives/medewerkers';
import { netwerkleveranciers, uitgeverijen } from '@/tests/corpus/positives/parties';
import { profiel } from '@/tests/corpus/positives/profiel';
it('x', () => { for (const [kind, pages] of Object.entries({ medewerkers, uitgeverijen, netwerkleveranciers, 'ip-nummers': ipNummers, profiel, beheer })) for (const p of pages) {
  const { window } = new JSDOM(p.html, { url: p.url });
  const f = readFront(kind as 'medewerkers', window.document, window.location);
  const raw = f?.reading.raw as any;
  console.log(`## ${kind}: ${p.name}\n` + (raw ? `${JSON.stringify(raw.columns ?? '')} seen ${raw.seen.rowsSeen} ${raw.seen.why} conf ${raw.seen.confidence}\n key ${f!.reading.columns}\n` + (raw.rows ?? []).map((r: any) => '   ' + Object.entries(r.cells).map(([k, v]: any) => `${k}=${v.text}${v.tick ? '[' + v.tick + ']' : ''}`).join(' | ')).join('\n') + (raw.links ? JSON.stringify([raw.brin?.text, raw.locatie?.text, raw.schoolnaam?.text]) + raw.links.map((l: any) => '\n   ' + JSON.stringify([l.label, l.heading, l.address.slice(0, 70), l.download])).join('') : '') + (raw.settings ? raw.settings.map((s: any) => '\n   ' + JSON.stringify([s.about, s.label, s.value.text, s.value.tick])).join('') : '') : 'NULL'));
} }, 60000);
