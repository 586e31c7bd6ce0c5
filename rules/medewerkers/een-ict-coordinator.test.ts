import { describe, expect, it } from 'vitest';
import { itIsNeverInOrderWhenIncomplete } from '../../tests/unit/build/abstains';
import { known } from '../../tests/unit/build/known';
import { columns, medewerker, medewerkersPage, says, whole } from '../../tests/unit/build/medewerkers';
import { rule } from './een-ict-coordinator';

describe(rule.id, () => {
  const ict = (naam: string) => medewerker(naam, { rollen: { kind: 'value', value: ['leerkracht', 'ict-coordinator'] } });
  const other = medewerker('Fleur Mol');
  const unread = medewerker('Kim Vos', { rollen: { kind: 'unreadable', text: '?' } });
  itIsNeverInOrderWhenIncomplete(rule, medewerkersPage([ict('Eva Bos'), ict('Carla Smits'), other]), known());

  it('gives its tip for the only one', () => {
    expect(says(rule, [ict('Eva Bos'), other])).toEqual({ faults: ['Eva Bos'], why: null });
  });
  it('cannot tell when none is found: who looks is one', () => {
    expect(says(rule, [other])).toEqual({ faults: [], why: 'not-shown' });
    expect(says(rule, [])).toEqual({ faults: [], why: 'not-shown' });
  });
  it('cannot call somebody the only one on a part of the list', () => {
    const part = { seen: { ...whole(2), complete: false, why: ['pager' as const] } };
    expect(says(rule, medewerkersPage([ict('Eva Bos'), other], part))).toEqual({ faults: [], why: 'incomplete' });
    expect(says(rule, medewerkersPage([other], part))).toEqual({ faults: [], why: 'incomplete' });
  });
  it('cannot tell while another role cannot be read or is changed, unless two are certain', () => {
    expect(says(rule, [ict('Eva Bos'), unread])).toEqual({ faults: [], why: 'unreadable' });
    expect(says(rule, [ict('Eva Bos'), { ...other, edited: ['rol'] }])).toEqual({ faults: [], why: 'not-saved' });
    expect(says(rule, [ict('Eva Bos'), ict('Carla Smits'), unread])).toEqual({ faults: [], why: null });
  });
  it.each(['no-column', 'two-candidates'] as const)('cannot tell with %s', (state) => {
    expect(says(rule, medewerkersPage([ict('Eva Bos')], { columns: columns({ rol: state }) }))).toEqual({ faults: [], why: state });
  });
});
