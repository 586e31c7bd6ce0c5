// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { put } from '@/tests/unit/put-markup';
import { glance } from './glance';
import { addressOf, viewWords } from './view-words';

const place = { hostname: 'www.basispoort.nl', pathname: '/x', search: '', hash: '' };
const words = (heading: string, title = 'Basispoort') => viewWords(glance(put(`<nav><a href="/x" aria-current="page">Team</a></nav><main><h1>${heading}</h1></main>`)), title, place);

describe('what a view calls itself', () => {
  it('is the same again where only a count, letters or signs differ', () => {
    expect(words('Team (25)', '(3) Basispoort')).toEqual(words('TEAM: 31', 'Basispoort'));
  });

  it('differs by heading and by title, and is empty where nothing stands', () => {
    expect(words('Team').heading).not.toBe(words('Taem').heading);
    expect(words('Team', 'A b').title).not.toBe(words('Team', 'B a').title);
    expect(words('').heading).toBe('');
  });

  it('cannot be read back: a code of signs and digits', () => {
    const { heading } = words('Gesprek met Kim Vos');
    expect(heading).toMatch(/^[0-9a-z]{1,7}\.[0-9a-z]{1,7}$/);
  });

  it('tells thousands of texts apart', () => {
    const codes = new Set(Array.from({ length: 20_000 }, (_, at) => addressOf({ pathname: `/groep/${String(at)}`, hash: '' })));
    expect(codes.size).toBe(20_000);
  });

  it('of an address: path and hash, and not the query', () => {
    expect(addressOf({ pathname: '/a', hash: '#/b' })).not.toBe(addressOf({ pathname: '/a', hash: '#/c' }));
  });
});
