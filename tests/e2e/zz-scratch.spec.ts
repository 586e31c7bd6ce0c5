import { readFileSync } from 'node:fs';
import { test } from './browser';
import { addressOf } from '../portal/pages';
test.use({ withCoach: false });
test('probe', async ({ page }) => {
  const js = readFileSync('/tmp/an/out/probe.js', 'utf8');
  for (const spec of (process.env.PROBE ?? '').split(',')) {
    const [vorm, kind] = spec.split('/') as ['tabel', 'medewerkers'];
    await page.goto('about:blank');
    await page.goto(addressOf(kind, vorm));
    await page.waitForTimeout(1500);
    await page.evaluate(js);
    const out = await page.evaluate((k) => {
      const p = (globalThis as any).probe;
      const rec = p.recognise(document, location);
      const front = p.readFront(k, document, location, 50);
      const lists = p.readLists(document).map((l: any) => ({ shape: l.shape, caption: l.caption, heads: l.heads.map((h: any) => h.text), n: l.rows.length, seen: l.seen, rows: l.rows.slice(0,4).map((r: any) => r.cells.map((c: any) => c && [c.text, c.tick, c.mark])), first: l.rows[0]?.cells.map((c: any) => c && [c.text, c.tick, c.iso]) }));
      const raw = front?.reading.raw;
      const ch = p.partyList('uitgeverijen'); const dbg = p.readLists(document).map((l: any) => ({ enough: ch.isEnough(p.findColumns(l, ch.wishes), l), col: p.findColumns(l, ch.wishes), dialog: !!l.dialog, cap: l.caption }));
      const lab = p.readLabelled(document).map((l: any) => [l.label, l.group ?? l.heading, l.cell?.text, l.cell?.tick]);
      return JSON.stringify({ dbg, lab, rec: { kind: rec.kind, score: rec.score, settings: rec.settings, ev: rec.evidence }, columns: front?.reading.columns, raw: raw && { ...raw, rows: raw.rows?.slice(0, 60).map((r: any) => Object.fromEntries(Object.entries(r.cells).map(([c, v]: any) => [c, v.tick ?? v.text]))) }, lists }, null, 1);
    }, kind);
    console.log('=====', spec, out.replace(/\n\s+/g, ' ').slice(0, 6000));
  }
});
