import { describe, expect, it } from 'vitest';
import { saidBy, saidByName } from './tick-words';

describe('what the name of an icon says', () => {
  it.each(['check', 'check-circle', 'CheckCircleFilled', 'fa fa-check', 'bi-check-square', 'sap-icon://accept', 'Icon:done', 'check_circle', 'Toestemming: ja'])('yes: %s', (name) => { expect(saidByName(name)).toBe('yes'); });
  it.each(['close-circle', 'CloseOutlined', 'fa fa-times', 'xmark-circle', 'sap-icon://decline'])('a cross of which only the column tells: %s', (name) => { expect(saidByName(name)).toBe('doubtful'); });
  it.each(['uncheck-circle', 'Toestemming: nee', 'unchecked'])('not yes: %s', (name) => { expect(saidByName(name)).not.toBe('yes'); });
  it.each(['user-circle', 'square', 'circle', 'check-double-user', 'pencil', 'De Klimop', 'radio-button', 'A-B'])('nothing: %s', (name) => { expect(saidByName(name)).toBeNull(); });
});

describe('what a text says', () => {
  it('takes no name of an icon for a word in a cell', () => { expect(['Check', 'Vink', 'check-circle'].map(saidBy)).toEqual([null, null, null]); });
});
