/**
 * Words by which a page may say where an account comes from; as `plainWords` gives them, `*` for any letters inside one word.
 * No screen has been seen (research/basispoort-facts.md, 4.4): the checklist says *handmatig*, the LAS names are ParnasSys and Esis,
 * the others are ways to say the same; English because a browser may have translated the page.
 */
export const originMeaning = {
  las: ['las', 'las koppeling', 'parnassys', 'esis', 'dotcomschool', 'schooloas', 'edex', 'edexml', 'uwlr', 'leerlingadministratie*', 'leerling administratie*', 'leerlingvolgsysteem', 'schooladministratie', 'administratiesysteem', 'automatisch*', 'geimporteerd', 'import', 'geimporteerde', 'gesynchroniseerd', 'synchronisatie', 'koppeling', 'student administration', 'automatic*', 'imported', 'synchronised', 'synchronized'],
  handmatig: ['handmatig*', 'handmatige', 'handm', 'manueel', 'zelf toegevoegd', 'zelf aangemaakt', 'zelf ingevoerd', 'zelf ingevuld', 'met de hand', 'door school', 'door de school', 'door ict coordinator', 'door de ict coordinator', 'lokaal', 'manual*', 'by hand', 'added by school'],
  standaard: ['standaard*', 'groepsaccount*', 'groeps account*', 'systeem', 'systeemaccount', 'default', 'group account', 'system'],
} as const;

/** Stands for *handmatig* alone ("LAS" against "Basispoort"), and says nothing beside another word ("standaard van Basispoort", "handmatig in Basispoort"). */
export const ownOriginWords = ['basispoort', 'in basispoort'] as const;

/** A word that turns the rest round: then nothing is concluded. */
export const denyingWords = ['niet', 'geen', 'not', 'no', 'onbekend', 'unknown'] as const;
