import { ref, snelkoppeling } from '../portal/school';
import { good } from '../portal/expected';
import { test, expect } from './browser';
import { tabOf } from './inside';
import { answerAll, found, look, tell } from './visit';

/** Rules that compare with what was recorded earlier: the data change behind the screens, between two visits. */
test.use({ school: 'good' });

test('the first look is no comparison', async ({ page, context, extensionId }) => {
  const log = { context, extensionId };
  const profiel = await look(page, log, 'profiel', 'tabel');
  for (const rule of ['profiel/instelling-ref-gewijzigd', 'profiel/brin-gewijzigd', 'profiel/schoolnaam-gewijzigd']) {
    expect(profiel.rules[rule], rule).toMatchObject({ verdict: 'cannot-tell', why: 'first-look' });
  }
  const { rules } = await look(page, log, 'uitgeverijen', 'tabel');
  expect(rules['uitgeverijen/gewijzigd-buiten-u-om']).toMatchObject({ verdict: 'cannot-tell', why: 'first-look' });
});

for (const kind of ['uitgeverijen', 'netwerkleveranciers'] as const) {
  test(`${kind}/gewijzigd-buiten-u-om: a tick that changed without her`, async ({ page, portal, context, extensionId }) => {
    const log = { context, extensionId };
    await answerAll(log, good);
    await look(page, log, kind, 'tabel');
    portal.change((school) => ({ ...school, [kind]: school[kind].map((partij, n) => (n === 0 ? { ...partij, aan: !partij.aan } : partij)) }));
    const { rules } = await look(page, log, kind, 'tabel');
    expect(found(rules)).toMatchObject({ [`${kind}/gewijzigd-buiten-u-om`]: 1 });
    expect(rules[`${kind}/niet-opgeslagen`], 'it was not her change').toMatchObject({ verdict: 'in-order' });
  });
}

test('profiel: another reference and another name of the school', async ({ page, portal, context, extensionId }) => {
  const log = { context, extensionId };
  await look(page, log, 'profiel', 'tabel');
  portal.change((school) => ({
    ...school,
    naam: 'Oefenschool De Nieuwe Klimop',
    snelkoppelingen: [{ label: 'Leerling snelkoppeling Rekenen', adres: snelkoppeling('leerling', 'https://rekenmolen.test/start', ref.other) }],
  }));
  const { rules } = await look(page, log, 'profiel', 'tabel');
  expect(found(rules)).toMatchObject({ 'profiel/instelling-ref-gewijzigd': 1, 'profiel/schoolnaam-gewijzigd': 1 });
});

test('profiel/brin-gewijzigd: speaks once she said that it is this school with new data', async ({ page, portal, worker, context, extensionId }) => {
  const log = { context, extensionId };
  await look(page, log, 'profiel', 'tabel');
  portal.change((school) => ({ ...school, brin: '88YY00' }));
  const before = (await look(page, log, 'profiel', 'tabel').catch(() => null))?.rules['profiel/brin-gewijzigd'];
  expect(before?.verdict, 'nothing is recorded before she answered').not.toBe('problem');
  await tell(log, { type: 'which-school', eventId: crypto.randomUUID(), tab: await tabOf(page, worker), answer: 'this', school: null });
  const { rules } = await look(page, log, 'profiel', 'tabel');
  expect(found(rules)).toMatchObject({ 'profiel/brin-gewijzigd': 1 });
});
