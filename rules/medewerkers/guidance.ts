/**
 * What always holds on Medewerkers (spec/rules.md, Guidance, always; research/basispoort-facts.md, 4.4):
 * removing someone can reach further than Basispoort, changes are known the next day, and not during lessons.
 */
export const removing = {
  nl: 'Pas op met verwijderen: het account bij de netwerkleverancier kan dan ook weg zijn. Doe het buiten de lessen.',
  en: 'Be careful with removing: the account at the network supplier can go too. Do it outside lesson hours.',
} as const;

/** When a change on this page takes effect, with the guidance behind it. */
export const afterOneNight = {
  nl: `Werkt na één nacht. ${removing.nl}`,
  en: `Takes effect after one night. ${removing.en}`,
} as const;

/** The same for what the school administration system (LAS) has to send first. */
export const throughLas = {
  nl: `Werkt na één nacht, als het LAS de wijziging heeft doorgegeven. ${removing.nl}`,
  en: `Takes effect after one night, once the LAS has passed it on. ${removing.en}`,
} as const;
