import { describe, expect, it } from 'vitest';
import { knownOf, partij } from '@/tests/unit/build/partijen';
import { isChanged } from './changed';

const row = partij('Taalvijver', 'yes');

describe('isChanged', () => {
  it('is true of a field that she edited in this document, and of no other', () => {
    expect(isChanged({ ...row, edited: ['aangevinkt'] }, ['aangevinkt'], knownOf({}))).toBe(true);
    expect(isChanged({ ...row, edited: ['aangevinkt'] }, ['naam'], knownOf({}))).toBe(false);
    expect(isChanged(row, ['aangevinkt'], knownOf({}))).toBe(false);
  });
  it('is true of a field whose earlier change nothing has settled', () => {
    expect(isChanged(row, ['aangevinkt'], knownOf({ Taalvijver: { underWay: { field: 'aangevinkt', to: 'no' } } }))).toBe(true);
    expect(isChanged(row, ['naam'], knownOf({ Taalvijver: { underWay: { field: 'aangevinkt', to: 'no' } } }))).toBe(false);
  });
  it('is true of every field of a row that she took away', () => {
    expect(isChanged({ ...row, edited: ['row'] }, ['naam'], knownOf({}))).toBe(true);
    expect(isChanged(row, ['naam'], knownOf({ Taalvijver: { underWay: { field: 'row', to: 'absent' } } }))).toBe(true);
  });
});
