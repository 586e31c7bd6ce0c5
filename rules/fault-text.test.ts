import { describe, expect, it } from 'vitest';
import { faultText } from './fault-text';

const text = { title: 'Voorbij: {datum}', why: 'Omdat {x}', fix: ['Doe {datum}'], when: 'na één nacht', variants: { gepland: { title: 'Later: {datum}' } } };
const rule = { text: { nl: text, en: text } };

describe('faultText', () => {
  it('fills placeholders and shows a hole', () => {
    expect(faultText(rule, { detail: { datum: '31 juli' } }, 'nl')).toEqual({ title: 'Voorbij: 31 juli', why: 'Omdat {x}', fix: ['Doe 31 juli'], when: 'na één nacht' });
  });
  it('takes the variant where it has a text of its own', () => {
    expect(faultText(rule, { detail: { datum: '1 mei' }, variant: 'gepland' }, 'en')).toMatchObject({ title: 'Later: 1 mei', why: 'Omdat {x}' });
  });
  it('does not take a detail for a pattern', () => {
    expect(faultText(rule, { detail: { datum: '$& {x}' } }, 'nl').title).toBe('Voorbij: $& {x}');
  });
});
