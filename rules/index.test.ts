import { describe, expect, it } from 'vitest';
import { itemIds } from './checklist/item';
import { rules, rulesOf } from './index';
import { pageKinds } from './page-kind';

/** Every rule of spec/rules.md. */
const spec: Readonly<Record<string, readonly string[]>> = {
  uitgeverijen: ['gebruik-onbekend', 'aan-maar-niet-in-gebruik', 'uit-maar-in-gebruik', 'overeenkomst-ontbreekt', 'niet-opgeslagen', 'gewijzigd-buiten-u-om', 'nazorg-na-uitvinken'],
  netwerkleveranciers: ['gebruik-onbekend', 'aan-maar-niet-in-gebruik', 'uit-maar-in-gebruik', 'overeenkomst-ontbreekt', 'niet-opgeslagen', 'gewijzigd-buiten-u-om', 'nazorg-na-uitvinken', 'geen-aangevinkt'],
  medewerkers: ['einddatum-verlopen', 'einddatum-ontbreekt', 'einddatum-na-schooljaar', 'einddatum-onleesbaar', 'email-ontbreekt', 'email-ongeldig', 'email-dubbel', 'email-niet-van-school', 'email-algemeen', 'handmatig-bevestigen', 'niet-op-personeelslijst', 'inactief', 'niet-geactiveerd', 'invalaccount-uit-las', 'anoniem-account', 'stagiair-zonder-einddatum', 'rol-leerkracht-en-stagiair', 'extra-rol-bevestigen', 'dubbele-medewerker', 'een-ict-coordinator'],
  'ip-nummers': ['ongeldig', 'onleesbaar', 'prive', 'dubbel', 'overlapt', 'te-breed', 'bevestigen', 'niet-actueel', 'actueel-ontbreekt', 'geen'],
  profiel: ['snelkoppeling-zonder-instelling-ref', 'snelkoppelingen-verschillen', 'instelling-ref-gewijzigd', 'brin-ongeldig', 'brin-gewijzigd', 'brin-wijkt-af-van-las', 'schoolnaam-gewijzigd'],
  beheer: ['mfa-uit-voor-ict-coordinator', 'mfa-uit-voor-school', 'las-koppeling-handmatig', 'las-koppeling-automatisch-tijdens-fusie', 'las-uitwisselingsfout', 'las-uitwisseling-verouderd'],
  inloggen: ['mfa-code-met-spatie'],
};
/** Advice of the coach itself (spec/product.md, The items), and what else the checklist does not say. */
const ownAdvice = ['ip-nummers/te-breed', 'medewerkers/een-ict-coordinator', 'medewerkers/einddatum-na-schooljaar', 'medewerkers/einddatum-ontbreekt', 'medewerkers/rol-leerkracht-en-stagiair'];

describe('rules', () => {
  it('holds every rule of the specification once', () => {
    expect(rules.map(({ id }) => id).toSorted()).toEqual(Object.entries(spec).flatMap(([page, names]) => names.map((name) => `${page}/${name}`)).toSorted());
  });
  it('stands in the order of the checklist', () => {
    const first = rules.map(({ items }) => itemIds.indexOf(items[0]));
    // Mail rules serve PRIV-5 and LAS-2, settings of the coupling LAS-4 and FUS-2: they stand at one of the two.
    for (let n = 1; n < rules.length; n += 1) if (rules[n]?.items.length === 1 && rules[n - 1]?.items.length === 1) expect(first[n], rules[n]?.id).toBeGreaterThanOrEqual(first[n - 1] ?? 0);
  });
  it('says of its own advice that no paragraph of the checklist holds it', () => {
    for (const id of ownAdvice) expect(rules.find((rule) => rule.id === id)?.checklist, id).toBeNull();
    expect(rules.filter(({ checklist }) => checklist === '')).toEqual([]);
  });
  it('has texts in both languages with the same variants, at most four steps, no paragraph of its own making', () => {
    for (const { id, text } of rules) {
      expect(Object.keys(text.nl.variants ?? {}).toSorted(), id).toEqual(Object.keys(text.en.variants ?? {}).toSorted());
      for (const words of [text.nl, text.en]) {
        expect(words.title.length > 0 && words.why.length > 0 && words.fix.length > 0 && words.fix.length <= 4, id).toBe(true);
        expect(words.title, id).not.toMatch(/[.!]$/);
      }
    }
  });
});

describe('rulesOf', () => {
  it('gives the rules of one page, the same list each time', () => {
    for (const kind of pageKinds) {
      expect(rulesOf(kind).map(({ id }) => id).toSorted()).toEqual((spec[kind] ?? []).map((name) => `${kind}/${name}`).toSorted());
      expect(rulesOf(kind)).toBe(rulesOf(kind));
    }
  });
});
