/** Ids that are fixed by the contract (spec/rules.md, spec/product.md): written down here once more, so that none is lost or renamed unseen. */

const ofBothPartyPages = ['gebruik-onbekend', 'aan-maar-niet-in-gebruik', 'uit-maar-in-gebruik', 'overeenkomst-ontbreekt', 'niet-opgeslagen', 'gewijzigd-buiten-u-om', 'nazorg-na-uitvinken'];

const faults: Readonly<Record<string, readonly string[]>> = {
  uitgeverijen: ofBothPartyPages,
  netwerkleveranciers: [...ofBothPartyPages, 'geen-aangevinkt'],
  medewerkers: [
    'einddatum-verlopen', 'einddatum-ontbreekt', 'einddatum-na-schooljaar', 'einddatum-onleesbaar', 'email-ontbreekt', 'email-ongeldig', 'email-dubbel', 'email-niet-van-school', 'email-algemeen',
    'handmatig-bevestigen', 'niet-op-personeelslijst', 'inactief', 'niet-geactiveerd', 'invalaccount-uit-las', 'anoniem-account', 'stagiair-zonder-einddatum', 'rol-leerkracht-en-stagiair',
    'extra-rol-bevestigen', 'dubbele-medewerker', 'een-ict-coordinator',
  ],
  'ip-nummers': ['ongeldig', 'onleesbaar', 'prive', 'dubbel', 'overlapt', 'te-breed', 'bevestigen', 'niet-actueel', 'actueel-ontbreekt', 'geen'],
  profiel: ['snelkoppeling-zonder-instelling-ref', 'snelkoppelingen-verschillen', 'instelling-ref-gewijzigd', 'brin-ongeldig', 'brin-gewijzigd', 'brin-wijkt-af-van-las', 'schoolnaam-gewijzigd'],
  beheer: ['mfa-uit-voor-ict-coordinator', 'mfa-uit-voor-school', 'las-koppeling-handmatig', 'las-koppeling-automatisch-tijdens-fusie', 'las-uitwisselingsfout', 'las-uitwisseling-verouderd'],
  inloggen: ['mfa-code-met-spatie'],
};

/** Every rule id, `<page>/<fault>`. */
export const ruleIds: readonly string[] = Object.entries(faults).flatMap(([page, names]) => names.map((name) => `${page}/${name}`));

/** Rule ids of one page kind. */
export const rulesOf = (page: string): readonly string[] => ruleIds.filter((id) => id.startsWith(`${page}/`));

/** Kind of every item: O shown by a page, B a person decides, V only declared, H help. */
export const itemKinds: Readonly<Record<string, 'O' | 'B' | 'V' | 'H'>> = {
  'PRIV-1': 'V', 'PRIV-2': 'B', 'PRIV-3': 'B', 'PRIV-4a': 'B', 'PRIV-4b': 'B', 'PRIV-5': 'B', 'PRIV-6': 'B', 'PRIV-7': 'V', 'HELP-1': 'H',
  'VO-1': 'V', 'VO-2': 'V', 'VO-3': 'V', 'VO-4': 'V', 'VO-5': 'B', 'MFA-1': 'O', 'MFA-2': 'B', 'MFA-3': 'H', 'ACC-1': 'B',
  'LAS-1': 'V', 'LAS-2': 'O', 'LAS-3': 'B', 'LAS-4': 'O', 'LAS-5': 'V', 'LAS-6': 'B', 'FUS-0': 'V', 'FUS-1': 'B', 'FUS-2': 'B', 'FUS-3': 'V',
  'FAQ-1': 'H', 'FAQ-3': 'O', 'FAQ-4': 'V', 'FAQ-7': 'B', 'FAQ-9': 'B', 'FAQ-10': 'V', 'FAQ-11': 'H', 'FAQ-13': 'B', 'FAQ-14': 'H', 'FAQ-15': 'H',
};
