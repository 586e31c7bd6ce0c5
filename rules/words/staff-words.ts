/**
 * Words that say where a member of staff came from, what someone's role is, or how an account stands; only to tell what a column is about
 * (what they mean for a rule is said in rules/medewerkers). Written as `plainWords` gives them.
 */
export const originWords = ['las', 'parnassys', 'esis', 'handmatig', 'handmatig *', 'handmatig * *', 'uit las', 'via las', 'uit het las', 'vanuit las', 'vanuit het las', 'standaard', 'basispoort', 'automatisch', 'manual', 'manually', 'manually created', 'from las', 'import', 'geimporteerd', 'leerlingadministratie', 'school', 'zelf aangemaakt', 'administratie', 'sis', 'default', 'systeem', 'system', 'las *', 'edex'] as const;

export const roleWords = ['leerkracht*', 'leraar', 'docent', 'intern begeleider', 'ict coordinator*', 'ict', 'ict er', 'icter', "ib'er*", 'ib', "ib'er rt'er", "ib rt'er", 'ib rt', "rt'er*", 'rt', 'iber', 'rter', 'ibrter', 'remedial teacher', 'stagiair*', 'stagiaire', 'stagiair e', 'inval', 'invalkracht', 'invaller', 'vervanger', 'directie', 'directeur', 'onderwijsassistent', 'administratie', 'teacher', 'ict coordinator', 'trainee', 'intern', 'substitute', 'substitute teacher', 'internal supervisor', 'principal', 'ictcoordinator', 'director'] as const;

export const statusWords = ['actief', 'inactief', 'niet actief', 'non actief', 'active', 'inactive'] as const;
export const activatedWords = ['geactiveerd', 'niet geactiveerd', 'nog niet geactiveerd', 'activated', 'not activated', 'not yet activated', 'uitgenodigd', 'invited', 'in afwachting', 'wacht op activatie'] as const;
