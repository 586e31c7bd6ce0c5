import { staffList } from '../portal/school';
import { test, expect } from './browser';
import { bareInside, entries, storeRows } from './inside';
import { found, look } from './visit';

/** medewerkers/niet-op-personeelslijst: a compared staff list lives in the session alone (spec/audit.md, Where what is kept). */
test('someone made by hand who is not on the staff list, and the list is kept nowhere', async ({ page, context, extensionId }) => {
  const log = { context, extensionId };
  const inside = await bareInside(context, extensionId);
  await inside.evaluate((names) => chrome.storage.session.set({ 'staff-list': { source: 'eigen', names } }), staffList);
  const { rules } = await look(page, log, 'medewerkers', 'tabel');
  expect(found(rules)['medewerkers/niet-op-personeelslijst'], 'Sanne Prins').toBe(1);
  const kept = JSON.stringify([await entries(context, extensionId), await storeRows(context, extensionId, 'notebook'), await storeRows(context, extensionId, 'standing'), await inside.evaluate(() => chrome.storage.local.get())]);
  expect(kept).not.toContain('Prins');
});

test('without a list the rule cannot tell, and holds nothing up', async ({ page, context, extensionId }) => {
  const { rules } = await look(page, { context, extensionId }, 'medewerkers', 'app');
  expect(rules['medewerkers/niet-op-personeelslijst']).toMatchObject({ verdict: 'cannot-tell', why: 'no-answer' });
});
