import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loggedKinds } from '../page-kind';
import { mappedColumns, mappingSchema, mayBeSeveral, refusedMapping, type ColumnKey, type Mapping, type Said } from './mapping';
import { mappingFor, viewFits } from './view-fits';

const key = (words: string, holds: ColumnKey['holds'] = 'words'): ColumnKey => ({ from: 'head', words, group: '', holds });
const said = (...columns: readonly string[]): Said[] => columns.map((column, at) => ({ column, key: key(`kop ${'abcdefgh'[at] ?? ''}`) }));

describe('refusedMapping', () => {
  it('wants enough to know the rows and something to check', () => {
    expect(refusedMapping('medewerkers', [])).toBe('none');
    expect(refusedMapping('medewerkers', said('naam'))).toBe('too-little');
    expect(refusedMapping('medewerkers', said('einddatum', 'herkomst'))).toBe('too-little');
    expect(refusedMapping('medewerkers', said('naam', 'einddatum'))).toBeNull();
    expect(refusedMapping('medewerkers', said('email'))).toBeNull();
    expect(refusedMapping('uitgeverijen', said('naam'))).toBe('too-little');
    expect(refusedMapping('uitgeverijen', said('naam', 'aangevinkt'))).toBeNull();
    expect(refusedMapping('netwerkleveranciers', [{ column: 'naam', key: key('partij', 'ticked-text') }])).toBeNull();
    expect(refusedMapping('ip-nummers', said('omschrijving'))).toBe('too-little');
    expect(refusedMapping('ip-nummers', said('van', 'tot'))).toBeNull();
    expect(refusedMapping('profiel', said('brin'))).toBeNull();
    expect(refusedMapping('beheer', said('mfa-ict'))).toBeNull();
  });

  it('refuses one meaning for two columns, but for what may be several', () => {
    fc.assert(fc.property(fc.constantFrom(...loggedKinds), fc.nat(20), (kind, at) => {
      const column = mappedColumns[kind][at % mappedColumns[kind].length] ?? '';
      const twice = refusedMapping(kind, said(column, column, ...mappedColumns[kind].filter((one) => one !== column)));
      expect(twice === 'twice').toBe(!mayBeSeveral(column));
    }));
  });

  it('refuses a column without words that nothing tells from another', () => {
    expect(refusedMapping('medewerkers', [{ column: 'naam', key: key('', 'words') }, { column: 'email', key: key('', 'email') }])).toBeNull();
    expect(refusedMapping('medewerkers', [{ column: 'naam', key: key('', 'words') }, { column: 'groep', key: key('', 'words') }, ...said('email')])).toBe('unfindable');
    expect(refusedMapping('medewerkers', [{ column: 'naam', key: key('', 'mixed') }, ...said('email')])).toBe('unfindable');
  });
});

const view = { title: 'basispoort', heading: 'overzicht', menu: 'team' };
const mapping: Mapping = { id: '11111111-1111-4111-8111-111111111111', kind: 'medewerkers', view, addresses: ['aa'], family: 'columns', caption: '', columns: said('naam', 'email') };

describe('viewFits', () => {
  it('wants two signs', () => {
    expect(viewFits(mapping, { words: view, addresses: [] })).toBe(true);
    expect(viewFits(mapping, { words: { title: '', heading: 'overzicht', menu: '' }, addresses: [] })).toBe(false);
    expect(viewFits(mapping, { words: { title: '', heading: 'overzicht', menu: '' }, addresses: ['bb', 'aa'] })).toBe(true);
    expect(viewFits(mapping, { words: { title: '', heading: '', menu: '' }, addresses: ['aa'] })).toBe(false);
  });

  it('is not led by one address and one title for all views of an app', () => {
    for (const words of [{ title: 'basispoort', heading: 'leerlingen', menu: 'leerlingen' }, { title: 'basispoort', heading: 'leerlingen', menu: '' }, { title: 'basispoort', heading: '', menu: 'groepen' }]) expect(viewFits(mapping, { words, addresses: ['aa'] })).toBe(false);
  });

  it('never fits without a word in common, whatever the address', () => {
    const word = fc.string({ maxLength: 8 }).map((text) => `x${text}`);
    fc.assert(fc.property(word, word, word, (title, heading, menu) => { expect(viewFits(mapping, { words: { title, heading, menu }, addresses: ['aa'] })).toBe(false); }));
  });

  it('gives the newest of two', () => {
    const newer = { ...mapping, id: '22222222-2222-4222-8222-222222222222' };
    expect(mappingFor([mapping, newer], { words: view, addresses: [] })?.id).toBe(newer.id);
    expect(mappingFor([], { words: view, addresses: [] })).toBeNull();
  });
});

describe('mappingSchema', () => {
  it('takes what is kept, and no place, class or path beside it', () => {
    expect(mappingSchema.safeParse(mapping).success).toBe(true);
    expect(mappingSchema.safeParse({ ...mapping, caption: 'x'.repeat(81) }).success).toBe(false);
    expect(Object.keys(mappingSchema.parse({ ...mapping, selector: '#t > tr', index: 3 })).toSorted()).toEqual(['addresses', 'caption', 'columns', 'family', 'id', 'kind', 'view']);
  });
});
