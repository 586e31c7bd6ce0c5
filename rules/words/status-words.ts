/**
 * *Actief* has two meanings at Basispoort, that must not be mixed (research/basispoort-facts.md, section 8, point 9):
 * the account is activated (the tick before a name), and the person is still supplied by the LAS. As `plainWords` gives them.
 */
export const inactiveWords = ['inactief', 'inactieve', 'niet actief', 'niet meer actief', 'non actief', 'nonactief', 'inactive', 'not active', 'no longer active'] as const;
export const activeWords = ['actief', 'actieve', 'active'] as const;

/** The account itself: not yet, and done. */
export const notActivatedWords = ['niet geactiveerd', 'nog niet geactiveerd', 'ongeactiveerd', 'niet actief gemaakt', 'wacht op activatie', 'wacht op activering', 'nog te activeren', 'uitgenodigd', 'uitnodiging verstuurd', 'not activated', 'not yet activated', 'pending activation'] as const;
export const activatedWords = ['geactiveerd', 'account actief', 'activated'] as const;

/** In a column that is known to be about activation. */
export const yesWords = ['ja', 'j', 'yes', 'true', 'actief', 'aan', 'waar'] as const;
export const noWords = ['nee', 'n', 'neen', 'no', 'false', 'uit', 'onwaar'] as const;
