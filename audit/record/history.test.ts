import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultKey } from '@/rules/checklist/standing';
import { statesOf } from '@/rules/checklist/states';
import { identityText } from '@/rules/identity';
import { partij, partijenPage, seen } from '@/tests/unit/build/partijen';
import { recordAnswer } from './answer';
import { recordChange, recordSave } from './change';
import { her, subjectIn, TestDesk, uuid } from './record.test-data';

const names = ['Wolkenveld', 'Zonnebloem', 'Maanroos'] as const;
type Name = (typeof names)[number];
type Tick = 'yes' | 'no';

/** What happens at a school: she loads the page, ticks, saves, answers; a colleague changes something; nights pass. */
const steps = fc.array(fc.oneof(
  { weight: 4, arbitrary: fc.constant({ kind: 'load' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'load-part' as const }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('look' as const) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('tick' as const), name: fc.constantFrom(...names) }) },
  { weight: 3, arbitrary: fc.constant({ kind: 'save' as const }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('colleague' as const), name: fc.constantFrom(...names) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('answer' as const), name: fc.constantFrom(...names), code: fc.constantFrom('via-basispoort' as const, 'niet-in-gebruik' as const, 'nazorg-gevraagd' as const, 'overeenkomst-aanwezig' as const, 'gezien' as const) }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'night' as const }) },
), { maxLength: 50 });

/** A portal with a server, one open document, and the log beside it. Knows by itself what the baselines and follow-ups must be. */
class School {
  readonly desk = new TestDesk();
  readonly server: Record<Name, Tick> = { Wolkenveld: 'yes', Zonnebloem: 'no', Maanroos: 'yes' };
  page: Record<Name, Tick> = { ...this.server };
  loaded: Record<Name, Tick> = { ...this.server };
  document = '';
  saved = false;
  part = false;
  #documents = 0;
  /** Oracle: last accepted value, and what she set and no new document showed yet. */
  readonly baseline: Partial<Record<Name, Tick>> = {};
  readonly pending: Record<Name, { value: Tick; saved: boolean }[]> = { Wolkenveld: [], Zonnebloem: [], Maanroos: [] };

  load(part = false): void {
    this.document = `document-${++this.#documents}`;
    this.part = part;
    this.page = { ...this.server };
    this.loaded = { ...this.server };
    this.saved = false;
    for (const name of this.shown()) {
      this.baseline[name] ??= this.server[name];
      if (this.pending[name].some(({ value }) => value === this.server[name])) this.baseline[name] = this.server[name];
      this.pending[name] = [];
    }
    this.look();
  }

  shown(): readonly Name[] { return this.part ? names.slice(0, 2) : names; }
  edited(name: Name): boolean { return this.page[name] !== this.loaded[name]; }

  model() {
    return partijenPage(this.shown().map((name) => partij(name, this.page[name], { edited: this.edited(name) ? ['aangevinkt'] : [] })), { saved: this.saved, seen: seen(this.shown().length, this.part ? ['pager'] : []) });
  }

  look(): void { if (this.document !== '') this.desk.look(this.model(), this.document); }

  tick(name: Name): void {
    if (this.document === '' || !this.shown().includes(name)) return;
    const before = this.page[name];
    const after: Tick = before === 'yes' ? 'no' : 'yes';
    this.page[name] = after;
    this.saved = false;
    // Back again before anything was saved is no change any more.
    if (this.pending[name].at(-1)?.saved === false) this.pending[name].pop();
    else this.pending[name].push({ value: after, saved: false });
    this.desk.write(recordChange({ type: 'change', eventId: uuid(), page: 'uitgeverijen', document: this.document, identity: identityText('partij', name), field: 'aangevinkt', before, after }, this.desk.standing, { subject: this.subject(name), before, after }, her));
    this.look();
  }

  save(): void {
    if (this.document === '') return;
    this.desk.write(recordSave({ type: 'save', eventId: uuid(), page: 'uitgeverijen', document: this.document }, this.desk.standing, her));
    for (const name of this.shown()) {
      this.server[name] = this.page[name];
      for (const change of this.pending[name]) change.saved = true;
    }
    this.saved = true;
    this.look();
  }

  answer(name: Name, code: 'via-basispoort' | 'niet-in-gebruik' | 'nazorg-gevraagd' | 'overeenkomst-aanwezig' | 'gezien'): void {
    const value = code === 'gezien' ? this.page[name] : null;
    // She answers for what stands before her, not for what she is changing.
    if (code === 'gezien' && (this.document === '' || !this.shown().includes(name) || this.edited(name) || this.pending[name].length > 0)) return;
    if (value !== null) this.baseline[name] = value;
    const about = { identity: name, label: '', rule: null, item: null, field: code === 'gezien' ? 'aangevinkt' : null, value };
    this.desk.write(recordAnswer({ type: 'answer', eventId: uuid(), page: 'uitgeverijen', code, expiresOn: null, reason: null, onBehalfOf: null, about: [about] }, this.desk.standing, [{ subject: this.subject(name), value }], { actor: her, today: this.desk.today }));
    this.look();
  }

  night(): void { this.desk.today = new Date(Date.parse(this.desk.today) + 86_400_000).toISOString().slice(0, 10); }
  subject(name: Name): string { return subjectIn('2026-2027')(identityText('partij', name)); }

  live(happens: typeof steps extends fc.Arbitrary<infer T> ? T : never): this {
    for (const step of happens) {
      if (step.kind === 'load') this.load();
      else if (step.kind === 'load-part') this.load(true);
      else if (step.kind === 'look') this.look();
      else if (step.kind === 'tick') this.tick(step.name);
      else if (step.kind === 'save') this.save();
      else if (step.kind === 'colleague') this.server[step.name] = this.server[step.name] === 'yes' ? 'no' : 'yes';
      else if (step.kind === 'answer') this.answer(step.name, step.code);
      else this.night();
    }
    return this;
  }
}

describe('lives of a school, generated', () => {
  it('the standing is rebuilt from the entries alone', () => {
    fc.assert(fc.property(steps, (happens) => {
      const { desk } = new School().live(happens);
      expect(desk.rebuilt()).toEqual(desk.standing);
    }), { numRuns: 150 });
  });

  it('a look that says nothing new adds nothing', () => {
    fc.assert(fc.property(steps, (happens) => {
      const school = new School().live(happens);
      school.look();
      // A first look lets the rules compare from the second on; after that it is quiet.
      school.look();
      const before = school.desk.facts.length;
      school.look();
      expect(school.desk.types(before)).toEqual([]);
    }), { numRuns: 150 });
  });

  it('baselines move by the first look, her confirmed changes and gezien alone', () => {
    fc.assert(fc.property(steps, (happens) => {
      const school = new School().live(happens);
      for (const name of names) expect(school.desk.standing.rows[school.subject(name)]?.tick?.ticked ?? undefined, name).toBe(school.baseline[name]);
    }), { numRuns: 300 });
  });

  it('after a newly loaded whole page the open faults are exactly those that the page shows, and nothing is under way', () => {
    fc.assert(fc.property(steps, (happens) => {
      const school = new School().live(happens);
      school.load();
      school.look();
      const look = school.desk.lookAt(school.model(), school.document);
      const shown = look.faults.map((fault) => faultKey(fault.rule, fault.identity === null ? null : subjectIn('2026-2027')(fault.identity), fault.field));
      expect(Object.keys(school.desk.standing.faults).toSorted()).toEqual([...new Set(shown)].toSorted());
      expect(school.desk.standing.changes.filter(({ stage }) => stage === 'changed' || stage === 'saved')).toEqual([]);
    }), { numRuns: 200 });
  });

  it('never says that a party was changed by another when it was her', () => {
    fc.assert(fc.property(steps.map((all) => all.filter(({ kind }) => kind !== 'colleague')), (happens) => {
      const { desk } = new School().live(happens);
      expect(desk.facts.filter(({ type, rule }) => type === 'fault-opened' && rule === 'uitgeverijen/gewijzigd-buiten-u-om')).toEqual([]);
    }), { numRuns: 200 });
  });

  it('every unticking that was kept leaves a follow-up until it is answered or ticked again', () => {
    fc.assert(fc.property(steps, fc.constantFrom(...names), (happens, name) => {
      const school = new School().live(happens);
      school.load();
      school.server[name] = 'yes';
      school.load();
      school.server[name] = 'no';
      school.load();
      const row = () => school.desk.standing.rows[school.subject(name)];
      expect(row()?.followUp).toBe('open');
      expect(statesOf(school.desk.standing, school.desk.today).find(({ id }) => id === 'PRIV-2')?.state).toBe('aandacht');
      school.answer(name, 'nazorg-gevraagd');
      expect(row()?.followUp).toBe('settled');
    }), { numRuns: 100 });
  });
});
