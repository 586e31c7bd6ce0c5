// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { body } from '@/tests/corpus/load';
import { read } from './read';

it('reads the network suppliers, and not the publishers beside them', () => {
  const list = (heading: string, names: readonly string[]): string => `<section><h2>${heading}</h2><table><tr><th>Naam</th><th>Toestemming</th></tr>${names.map((name) => `<tr><td>${name}</td><td><input type="checkbox" checked></td></tr>`).join('')}</table></section>`;
  const { document, location } = body(`<main>${list('Uitgeverijen', ['Taalrijk', 'Rekenwijs', 'Leeslijn'])}${list('Netwerkleveranciers', ['Netplein', 'Schoolwolk'])}</main>`);
  const { kind, raw } = read(document, location);
  expect([kind, raw.page, raw.rows.map((row) => row.cells.naam?.text)]).toEqual(['netwerkleveranciers', 'netwerkleveranciers', ['Netplein', 'Schoolwolk']]);
  expect(raw.rows[0]?.cells.aangevinkt?.tick).toBe('yes');
});
