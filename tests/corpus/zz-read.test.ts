// @vitest-environment jsdom
import { it } from 'vitest';
import { readFront } from '@/content-scripts/pages';
import { loaded } from './load';
import { madePage } from './made-pages';
it('x', () => {
  for (const kind of ['medewerkers', 'uitgeverijen', 'netwerkleveranciers', 'ip-nummers', 'profiel', 'beheer'] as const) {
    const odd: string[] = []; let ok = 0;
    for (let seed = 0; seed < 60; seed += 1) {
      const made = madePage(kind, seed);
      const { document, location } = loaded(made.html, made.url);
      const f = readFront(kind, document, location, 80);
      const raw = f.reading.raw as any;
      const rows = (raw.rows ?? []) as any[];
      let good = false;
      if (kind === 'medewerkers') good = rows.length === 4 && rows.every((r, i) => (r.cells.naam?.text ?? '') === ['Anna de Wit', 'Bram Kuiper', 'Carla Smits', 'Daan Postma'][i] && r.cells.email?.text.includes('@'));
      else if (kind === 'uitgeverijen') good = rows.map((r) => `${r.cells.naam?.text}:${r.cells.aangevinkt?.tick ?? r.cells.aangevinkt?.text}`).join() === 'Taalrijk:yes,Rekenwijs:no,Leeslijn:yes,Zwijsen:no';
      else if (kind === 'netwerkleveranciers') good = rows.map((r) => `${r.cells.naam?.text}:${r.cells.aangevinkt?.tick ?? r.cells.aangevinkt?.text}`).join() === 'Netplein:yes,Schoolwolk:no,Prowise Go:yes';
      else if (kind === 'ip-nummers') good = rows.map((r) => r.cells.ip?.text).join() === '192.0.2.14,198.51.100.0/28,203.0.113.7';
      else if (kind === 'profiel') good = raw.brin?.text === '99ZZ00' && raw.schoolnaam?.text === 'De Klimop' && (!made.html.includes('INSTELLING') || raw.links.length === 1);
      else good = made.html.includes('MFA voor') ? raw.settings.length === 2 : raw.settings.length === 0;
      if (good) ok += 1; else odd.push(`${made.name} ${JSON.stringify(raw.columns)} ${rows.map((r) => Object.entries(r.cells).map(([k, v]: any) => `${k}=${v.text}${v.tick ? '[' + v.tick + ']' : ''}`).join('|')).join(' // ')} ${JSON.stringify(raw.settings ?? [raw.brin, raw.schoolnaam, raw.links])}\n      ${made.html.replace(/^.*<\/nav>|^.*?<main>/, '').slice(0, 900)}`);
    }
    console.log(kind, ok, '/ 60\n' + odd.slice(0, 6).map((o) => '   ' + o).join('\n'));
  }
}, 200000);
