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
      const lists = p.readLists(document).map((l: any) => ({ shape: l.shape, caption: l.caption, heads: l.heads.map((h: any) => h.text), n: l.rows.length, seen: l.seen, first: l.rows[0]?.cells.map((c: any) => c && [c.text, c.tick, c.iso]) }));
      const raw = front?.reading.raw;
      return JSON.stringify({ rec: { kind: rec.kind, score: rec.score, settings: rec.settings, ev: rec.evidence }, columns: front?.reading.columns, raw: raw && { ...raw, rows: raw.rows?.slice(0, 60).map((r: any) => Object.fromEntries(Object.entries(r.cells).map(([c, v]: any) => [c, v.tick ?? v.text]))) }, lists }, null, 1);
    }, kind);
    console.log('=====', spec, out.replace(/\n\s+/g, ' ').slice(0, 6000));
  }
});
