import { test } from './browser';
import { addressOf, vormen } from '../portal/pages';
import { entries, openFor } from './inside';
import { kinds, load, quiet, found, answerAll } from './visit';
import { faulty } from '../portal/expected';
test('diag', async ({ page, context, extensionId, worker }) => {
  test.setTimeout(300000);
  const log = { context, extensionId };
  page.on('pageerror', (e) => console.log('PAGEERROR', e.stack));
  context.on('console', (m) => { if (m.type() !== 'log') console.log('CONSOLE', m.type(), m.text().slice(0, 600), m.location().url); });
  worker.on('console', (m) => console.log('WORKER', m.type(), m.text().slice(0, 800)));
  await answerAll(log, faulty);
  const only = process.env.ONLY?.split(',');
  for (const vorm of vormen) for (const kind of kinds) {
    if (only && !only.includes(vorm) && !only.includes(kind)) continue;
    const before = (await entries(context, extensionId)).at(-1)?.seq ?? 0;
    await load(page, addressOf(kind, vorm));
    await page.bringToFront();
    await quiet(log);
    await page.waitForTimeout(500);
    const now = (await entries(context, extensionId)).filter((e) => e.seq > before);
    const look = now.findLast((e) => e.type === 'page-checked' && e.page === kind);
    const o = look?.observation as any;
    console.log(`== ${vorm} ${kind}: entries ${now.length}`, o ? `${o.rowsSeen}/${o.rowsClaimed} complete ${o.complete} ${o.why} conf ${o.confidence}` : 'NOT LOOKED');
    if (o) { const f = found(o.rules); const e = faulty.pages[kind] ?? {}; const diff = [...new Set([...Object.keys(f), ...Object.keys(e)])].filter((k) => (e as any)[k] === 'some' ? !f[k] : f[k] !== (e as any)[k]).map((k) => `${k} ${f[k]}≠${(e as any)[k]} ${JSON.stringify(o.rules[k])}`); console.log(diff.join('\n')); }
    await page.screenshot({ path: `output/tmp/${vorm}-${kind}.png` });
  }
});
