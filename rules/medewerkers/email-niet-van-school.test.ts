import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../tests/unit/build/abstains';
import { known } from '../../tests/unit/build/known';
import { columns, field, itReadsRows, medewerker, medewerkersPage, says } from '../../tests/unit/build/medewerkers';
import { rule } from './email-niet-van-school';

describe(rule.id, () => {
  const about = known({ situation: { maildomeinen: ['deklimop.test'] } });
  const good = medewerker('Fleur Mol');
  const bad = medewerker('Karin Mulder', { email: field('karin@postvak.test') });
  itReadsRows(rule, [good, medewerker('Eva Bos', { email: field('e@team.deklimop.test') }), medewerker('Ilse Dekker', { email: field('') })], [bad, good], ['email'], about);

  it('belongs to PRIV-5 for manual staff, else to LAS-2', () => {
    expect(verdictOf(rule, medewerkersPage([bad, { ...bad, herkomst: 'las' }]), about).faults.map((fault) => fault.item)).toEqual(['PRIV-5', 'LAS-2']);
  });
  it('cannot tell without the school\'s domains, whatever the page shows', () => {
    expect(says(rule, [bad], known())).toEqual({ faults: [], why: 'no-answer' });
    expect(says(rule, [good], known({ situation: { maildomeinen: [] } }))).toEqual({ faults: [], why: 'no-answer' });
    expect(says(rule, [], known())).toEqual({ faults: [], why: 'no-answer' });
  });
  it('says first what the page lacks', () => {
    expect(says(rule, medewerkersPage([bad], { columns: columns({ email: 'no-column' }) }), known())).toEqual({ faults: [], why: 'no-column' });
  });
  it('cannot tell the domain of a masked or an invalid address', () => {
    expect(says(rule, [medewerker('Eva Bos', { email: field('?e***@postvak.test') })], about)).toEqual({ faults: [], why: 'unreadable' });
    expect(says(rule, [medewerker('Eva Bos', { email: field('eva@postvak') }), bad], about)).toEqual({ faults: ['Karin Mulder'], why: 'unreadable' });
  });
});
