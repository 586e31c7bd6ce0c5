import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawCell } from '../../tests/unit/build/medewerkers';
import { isInDomains, isSharedBox, isValidEmail, parseEmail } from './email';

describe('parseEmail', () => {
  it.each(['f***@deklimop.test', 'f.mol@dekl…', 'f.mol@dekl...', '••••@deklimop.test', 'f.mol@\u200Bdeklimop.test'])('cannot read %s, masked or cut', (text) => {
    expect(parseEmail(rawCell(text))).toEqual({ kind: 'unreadable', text });
  });
  it.each(['', '-', '—', 'geen', 'niet ingevuld', 'n.v.t.'])('takes "%s" for empty', (text) => {
    expect(parseEmail(rawCell(text))).toEqual({ kind: 'empty' });
  });
  it('takes the rest as it stands', () => {
    expect(parseEmail(rawCell(' F.Mol@deklimop.test '))).toEqual({ kind: 'value', value: 'F.Mol@deklimop.test' });
    expect(parseEmail(rawCell('mailto:f.mol@deklimop.test'))).toEqual({ kind: 'value', value: 'f.mol@deklimop.test' });
    expect(parseEmail(rawCell('onbekend'))).toEqual({ kind: 'value', value: 'onbekend' });
  });
  it('cannot read a cell that is not there', () => {
    expect(parseEmail(undefined)).toEqual({ kind: 'unreadable', text: '' });
  });
  it('never throws (property)', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { parseEmail(rawCell(text)); isValidEmail(text); isSharedBox(text); isInDomains(text, ['deklimop.test']); }));
    expect(isValidEmail(`${'a'.repeat(100_000)}@b.test`)).toBe(false);
  });
});

describe('isValidEmail', () => {
  it.each(['f.mol@deklimop.test', 'f@a.b.test', "o'neil+x@de-klimop.test", 'a..b@c.test'])('holds %s for valid', (address) => { expect(isValidEmail(address)).toBe(true); });
  it.each(['f.mol@deklimop', 'f.mol', '@deklimop.test', 'f mol@deklimop.test', 'f.mol@deklimop..test', 'f.mol@-klimop.test', 'f.mol@deklimop.test.', 'f@mol@deklimop.test', 'fleür@deklimop.test', 'f.mol@deklimop.test; x@y.test', 'Fleur <f.mol@deklimop.test>'])('does not hold %s for valid', (address) => {
    expect(isValidEmail(address)).toBe(false);
  });
  it('holds every plain address for valid (property)', () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9]{0,10}$/);
    fc.assert(fc.property(label, fc.array(label, { minLength: 2, maxLength: 4 }), (local, domain) => { expect(isValidEmail(`${local}@${domain.join('.')}`)).toBe(true); }));
  });
});

describe('isInDomains', () => {
  it('knows sub-domains, and no look-alikes', () => {
    expect(isInDomains('F@DeKlimop.test', ['deklimop.test'])).toBe(true);
    expect(isInDomains('f@team.deklimop.test', ['deklimop.test'])).toBe(true);
    expect(isInDomains('f@nietdeklimop.test', ['deklimop.test'])).toBe(false);
    expect(isInDomains('f@deklimop.test.elders.test', ['deklimop.test'])).toBe(false);
  });
});

describe('isSharedBox', () => {
  it.each(['info', 'INFO', 'directie', 'administratie', 'ib', 'info.deklimop', 'deklimop-info', 'groep5', 'groep-5', 'leerkracht5a', 'directie2', 'rt', 'ict', 'ib.rt', 'team', 'no-reply', 'stagiair'])('knows %s@', (local) => { expect(isSharedBox(`${local}@deklimop.test`)).toBe(true); });
  it.each(['f.mol', 'ib.jansen', 'j.post', 'team.jansen', 'directeursma', 'informaat', 'r.t.mulder', '12345', 'infora'])('does not take %s@ for one', (local) => { expect(isSharedBox(`${local}@deklimop.test`)).toBe(false); });
});
