/** Answer codes for a row, a fault or a page, as in exports (spec/product.md, Popup and side panel). */
export const answerCodes = [
  'via-basispoort', 'buiten-basispoort-om', 'niet-in-gebruik', 'rest-niet-in-gebruik',
  'overeenkomst-aanwezig', 'overeenkomst-ontbreekt', 'overeenkomst-onbekend',
  'nazorg-gevraagd', 'nazorg-niet-nodig',
  'klopt-nog', 'uit-dienst', 'rol-klopt', 'ip-actueel', 'ip-oud',
  'gezien', 'opgelost', 'nvt', 'onterecht',
] as const;
export type AnswerCode = (typeof answerCodes)[number];

/** A declaration about a whole item (spec/product.md, States). */
export const declarationCodes = ['gedaan', 'niet-gedaan', 'weet-niet'] as const;
export type DeclarationCode = (typeof declarationCodes)[number];

/**
 * Answers of which the newest of a group replaces the others of the group;
 * an answer in no group stands by itself.
 */
export const answerGroups: Readonly<Record<string, readonly AnswerCode[]>> = {
  gebruik: ['via-basispoort', 'buiten-basispoort-om', 'niet-in-gebruik'],
  overeenkomst: ['overeenkomst-aanwezig', 'overeenkomst-ontbreekt', 'overeenkomst-onbekend'],
  nazorg: ['nazorg-gevraagd', 'nazorg-niet-nodig'],
  dienst: ['klopt-nog', 'uit-dienst'],
  ip: ['ip-actueel', 'ip-oud'],
};

/** The group an answer belongs to, null when it stands alone. */
export function answerGroup(code: AnswerCode): string | null {
  return Object.keys(answerGroups).find((name) => answerGroups[name]?.includes(code)) ?? null;
}

/**
 * Which rules an answer settles: their fault stays on the page, but is no longer open.
 * Codes that a rule itself reads (use of a party, agreement) settle nothing here: their rules speak otherwise because of them.
 * `gezien`, `nvt` and `onterecht` are not in the table: they settle by field or by rule.
 */
export const settles: Readonly<Partial<Record<AnswerCode, readonly string[]>>> = {
  'klopt-nog': ['medewerkers/handmatig-bevestigen', 'medewerkers/einddatum-ontbreekt', 'medewerkers/einddatum-na-schooljaar', 'medewerkers/email-algemeen', 'medewerkers/email-niet-van-school'],
  'uit-dienst': ['medewerkers/inactief'],
  'rol-klopt': ['medewerkers/extra-rol-bevestigen', 'medewerkers/rol-leerkracht-en-stagiair'],
  'ip-actueel': ['ip-nummers/bevestigen'],
};

/** Rules that `gezien` cannot settle though their weight is *let op* (spec/product.md: "except `niet-opgeslagen` and `nazorg-…`"; `overeenkomst-ontbreekt`: spec/rules.md). */
export const notSettledBySeen: readonly string[] = [
  'uitgeverijen/niet-opgeslagen', 'netwerkleveranciers/niet-opgeslagen',
  'uitgeverijen/nazorg-na-uitvinken', 'netwerkleveranciers/nazorg-na-uitvinken',
  'uitgeverijen/overeenkomst-ontbreekt', 'netwerkleveranciers/overeenkomst-ontbreekt',
];
