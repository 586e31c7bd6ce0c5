import { describe, expect, it } from 'vitest';
import { field, medewerker } from '../../tests/unit/build/medewerkers';
import { fold } from '../words/fold';
import { identitiesOf as identities } from './identities';
import type { Medewerker } from './page';

const identitiesOf = (people: readonly Medewerker[]) => identities(people, people.map((person) => fold(person.naam)));
const u = '\u001F';

describe('identitiesOf', () => {
  it('is the folded full name, so that a corrected address keeps its answers', () => {
    const people = [medewerker('Fleur Mol', { email: field('a@b.test') }), medewerker('Noël De-Wit')];
    expect(identitiesOf(people)).toEqual([`medewerker${u}fleur mol`, `medewerker${u}noel de wit`]);
    expect(identitiesOf([medewerker('Fleur Mol', { email: field('c@d.test') })])[0]).toBe(`medewerker${u}fleur mol`);
  });
  it('adds the origin where rows share a name, then the address', () => {
    const people = [medewerker('Pim Vos', { herkomst: 'las' }), medewerker('pim vos', { email: field('A@b.test') }), medewerker('Pim Vos', { email: field('') }), medewerker('Eva Bos')];
    expect(identitiesOf(people)).toEqual([`medewerker${u}pim vos${u}las`, `medewerker${u}pim vos${u}handmatig${u}a@b.test`, `medewerker${u}pim vos${u}handmatig${u}`, `medewerker${u}eva bos`]);
  });
  it('has none for rows that stay equal', () => {
    const same = medewerker('Pim Vos', { email: field('a@b.test') });
    expect(identitiesOf([same, { ...same, email: field('A@B.test') }, medewerker('Eva Bos')])).toEqual([null, null, `medewerker${u}eva bos`]);
    expect(identitiesOf([{ ...same, email: field('?a***') }, { ...same, email: field('') }])).toEqual([null, null]);
  });
  it('falls back on the address, and on nothing', () => {
    expect(identitiesOf([medewerker('', { email: field('A@b.test') }), medewerker('', { email: field('') })])).toEqual([`medewerker${u}a@b.test`, null]);
  });
});
