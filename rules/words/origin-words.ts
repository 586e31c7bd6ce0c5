/**
 * Words by which a page may say where an account comes from; as `plainWords` gives them, `*` for any letters inside one word.
 * No screen has been seen (research/basispoort-facts.md, 4.4): the checklist says *handmatig*, the LAS names are ParnasSys and Esis,
 * the others are ways to say the same; English because a browser may have translated the page.
 */
export const originMeaning = {
  las: ['las', 'las koppeling', 'parnassys', 'esis', 'dotcomschool', 'schooloas', 'edex', 'edexml', 'uwlr', 'leerlingadministratie*', 'leerling administratie*', 'leerlingvolgsysteem', 'schooladministratie', 'administratiesysteem', 'automatisch*', 'geimporteerd', 'import', 'geimporteerde', 'gesynchroniseerd', 'synchronisatie', 'koppeling', 'student administration', 'automatic*', 'imported', 'synchronised', 'synchronized'],
  handmatig: ['handmatig*', 'handmatige', 'handm', 'manueel', 'zelf toegevoegd', 'zelf aangemaakt', 'zelf ingevoerd', 'zelf ingevuld', 'met de hand', 'door school', 'door de school', 'door ict coordinator', 'door de ict coordinator', 'lokaal account', 'lokale account', 'lokaal aangemaakt', 'lokaal toegevoegd', 'lokaal beheerd', 'manual*', 'by hand', 'added by school'],
  standaard: ['standaard*', 'door basispoort', 'van basispoort', 'by basispoort', 'groepsaccount*', 'groeps account*', 'systeem', 'systeemaccount', 'default', 'group account', 'system'],
} as const;

/** Means *handmatig* only when nothing stands beside it: "lokaal" is also a classroom ("lokaal 12"). */
export const aloneManual = ['lokaal', 'local'] as const;

/** Names of an origin that are little used for anything else: under a head that says nothing of origin, one of them must be there ("standaard" and "systeem" are said of many things). */
export const plainOriginWords = ['las', 'parnassys', 'esis', 'leerlingadministratie*', 'leerling administratie*', 'administratiesysteem', 'handmatig*', 'manueel', 'zelf toegevoegd', 'zelf aangemaakt', 'manual*', 'student administration'] as const;

/** Words that stand between the words of an origin and add nothing. */
export const originFillers = ['uit', 'via', 'in', 'door', 'de', 'het', 'een', 'met', 'naar', 'van', 'op', 'account', 'accounts', 'toegevoegd', 'aangemaakt', 'ingevoerd', 'aangeleverd', 'geleverd', 'gemaakt', 'basispoort', 'ict', 'coordinator', 'school', 'from', 'by', 'the', 'created', 'added'] as const;

/** Stands for *handmatig* alone ("LAS" against "Basispoort"), and says nothing beside another word ("handmatig in Basispoort"); "door Basispoort" is an account that Basispoort made itself. */
export const ownOriginWords = ['basispoort', 'in basispoort'] as const;

/** A word that turns the rest round: then nothing is concluded. */
export const denyingWords = ['niet', 'geen', 'not', 'no', 'onbekend', 'unknown'] as const;
