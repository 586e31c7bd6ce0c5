import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Edits, readsAsRemove, type SeenRow } from './edits';

const row = (identity: string, fields: Record<string, string> = { aangevinkt: 'yes' }): SeenRow => ({ identity, fields });

describe('Edits', () => {
  it('takes a change right after a trusted event in the row for hers', () => {
    const edits = new Edits();
    edits.compare([row('a'), row('b')], {}, true, 0);
    edits.touch('a', 100);
    expect(edits.compare([row('a', { aangevinkt: 'no' }), row('b')], {}, true, 200)).toEqual([{ identity: 'a', field: 'aangevinkt', before: 'yes', after: 'no' }]);
    expect(edits.editedOf('a')).toEqual(['aangevinkt']);
    expect(edits.editedOf('b')).toEqual([]);
  });
  it('takes a change without an event for the page redrawing itself', () => {
    const edits = new Edits();
    edits.compare([row('a')], {}, true, 0);
    expect(edits.compare([row('a', { aangevinkt: 'no' })], {}, true, 200)).toEqual([]);
    expect(edits.open).toBe(false);
    edits.touch('a', 300);
    expect(edits.compare([row('a', { aangevinkt: 'yes' })], {}, true, 400)).toEqual([{ identity: 'a', field: 'aangevinkt', before: 'no', after: 'yes' }]);
  });
  it('tells a change once, and its way back', () => {
    const edits = new Edits();
    edits.compare([row('a')], {}, true, 0);
    edits.touch('a', 1);
    edits.compare([row('a', { aangevinkt: 'no' })], {}, true, 2);
    expect(edits.compare([row('a', { aangevinkt: 'no' })], {}, true, 3)).toEqual([]);
    expect(edits.compare([row('a')], {}, true, 99_999)).toEqual([{ identity: 'a', field: 'aangevinkt', before: 'no', after: 'yes' }]);
    expect(edits.open).toBe(false);
  });
  it('an event in another row, or long ago, makes nothing hers', () => {
    const edits = new Edits();
    edits.compare([row('a'), row('b')], {}, true, 0);
    edits.touch('b', 1);
    expect(edits.compare([row('a', { aangevinkt: 'no' }), row('b')], {}, true, 2)).toEqual([]);
    edits.touch('a', 3);
    expect(edits.compare([row('a', { aangevinkt: 'yes' }), row('b')], {}, true, 60_000)).toEqual([]);
  });
  it('counts what she does in a dialog for the row it was opened from', () => {
    const edits = new Edits();
    edits.compare([row('a', { einddatum: '-' }), row('b', { einddatum: '-' })], {}, true, 0);
    edits.touch('a', 1);
    edits.touchOpened(30_000);
    expect(edits.compare([row('a', { einddatum: '=2027-07-31' }), row('b', { einddatum: '-' })], {}, true, 30_500)).toHaveLength(1);
  });
  it('a row gone right after she used something in it was taken away; a page turned was not', () => {
    const edits = new Edits();
    edits.compare([row('a'), row('b'), row('c')], {}, true, 0);
    edits.touch('a', 1);
    expect(edits.compare([row('b'), row('c')], {}, true, 2)).toEqual([{ identity: 'a', field: 'row', before: 'present', after: 'absent' }]);
    expect(edits.removed).toEqual(['a']);
    edits.touch('b', 3);
    expect(edits.compare([row('d'), row('e')], {}, true, 4)).toEqual([]);
    expect(edits.removed).toEqual(['a']);
  });
  it('page fields are kept apart from rows', () => {
    const edits = new Edits();
    edits.compare([], { 'mfa-ict': 'on' }, true, 0);
    edits.touch(null, 1);
    expect(edits.compare([], { 'mfa-ict': 'off' }, true, 2)).toEqual([{ identity: null, field: 'mfa-ict', before: 'on', after: 'off' }]);
    expect(edits.editedOf(null)).toEqual(['mfa-ict']);
  });
  it('a save counts only with something open, and until the next change', () => {
    const edits = new Edits();
    edits.compare([row('a')], {}, true, 0);
    expect(edits.save()).toBe(false);
    edits.touch('a', 1);
    edits.compare([row('a', { aangevinkt: 'no' })], {}, true, 2);
    expect(edits.saved).toBe(false);
    expect(edits.save()).toBe(true);
    expect(edits.saved).toBe(true);
    edits.touch('a', 3);
    edits.compare([row('a', { aangevinkt: 'unreadable' })], {}, true, 4);
    expect(edits.saved).toBe(false);
  });
  it('never takes for hers what no event preceded, whatever the page does', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), v: fc.constantFrom('yes', 'no') }), { maxLength: 4 }), { maxLength: 12 }), (looks) => {
      const edits = new Edits();
      looks.forEach((look, at) => {
        const rows = [...new Map(look.map((r) => [r.id, row(r.id, { aangevinkt: r.v })])).values()];
        expect(edits.compare(rows, {}, true, at)).toEqual([]);
      });
      expect(edits.open).toBe(false);
    }));
  });
});

describe('readsAsRemove', () => {
  it('knows the words in a longer name', () => {
    expect(readsAsRemove('Verwijder Bram Kuiper')).toBe(true);
    expect(readsAsRemove('Bewerken')).toBe(false);
  });
});
