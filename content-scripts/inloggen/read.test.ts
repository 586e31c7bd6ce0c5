// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { body } from '@/tests/corpus/load';
import { read } from './read';

it('says that a code field is in view, and reads nothing of it', () => {
  const { document, location } = body('<h1>Inloggen</h1><label>Verificatiecode <input autocomplete="one-time-code"></label>');
  Object.defineProperty(document.querySelector('input') as HTMLInputElement, 'value', { get: () => { throw new Error('the code was read'); } });
  expect(read(document, location)).toMatchObject({ kind: 'inloggen', raw: { codeField: true }, understood: [] });
});
it('has nothing to say without one', () => {
  const { document, location } = body('<h1>Inloggen</h1><input type="password" aria-label="Wachtwoord">');
  expect(read(document, location)).toBeNull();
});
