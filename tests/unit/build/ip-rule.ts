import { expect, it } from 'vitest';
import type { IpNummersPage } from '@/rules/ip-nummers/page';
import type { Known } from '@/rules/known';
import type { Rule } from '@/rules/rule';
import { itIsNeverInOrderWhenIncomplete, verdictOf } from './abstains';
import { edited, ipPage } from './ip-nummers';

/** What every rule about single rows of the IP list must do. `good`: a text in which it finds nothing wrong. */
export function itJudgesRowsOnly(rule: Rule<IpNummersPage>, good: string, about: Known): void {
  itIsNeverInOrderWhenIncomplete(rule, ipPage([good]), about);
  it('cannot tell about a row that she changed in this document', () => {
    expect(verdictOf(rule, edited(ipPage([good]), 0), about)).toMatchObject({ verdict: 'cannot-tell', why: 'not-saved', faults: [] });
  });
  it.each(['no-column', 'two-candidates'] as const)('cannot tell with %s', (state) => {
    const page = ipPage([good]);
    expect(verdictOf(rule, { ...page, columns: { ...page.columns, ip: state } }, about)).toMatchObject({ verdict: 'cannot-tell', why: state });
  });
  it('does not count a blank line', () => {
    expect(verdictOf(rule, ipPage([good, '', '-']), about).verdict).toBe('in-order');
  });
}

/** Rules for which a row that is no address, or may be one, is unreadable. */
export function itNeedsReadableRows(rule: Rule<IpNummersPage>, good: string, about: Known): void {
  it.each(['300.1.2.3', 'router hal', '198.51.100…'])('cannot tell beside a row like %s', (text) => {
    expect(verdictOf(rule, ipPage([good, text]), about)).toMatchObject({ verdict: 'cannot-tell', why: 'unreadable' });
  });
}
