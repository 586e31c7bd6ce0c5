/** What stands before the `@` of a box that several people read, whatever is added to it ("info.deklimop", "directie2"); lower case. */
export const sharedBoxWords: ReadonlySet<string> = new Set([
  'info', 'informatie', 'directie', 'directeur', 'administratie', 'admin', 'secretariaat', 'secretaresse', 'kantoor', 'office', 'leerkracht', 'leerkrachten', 'leraren', 'docenten', 'stagiair', 'stagiaire', 'stagiairs', 'stage',
  'inval', 'invaller', 'invallers', 'invalkracht', 'vervanging', 'groep', 'onderbouw', 'middenbouw', 'bovenbouw', 'kleuterbouw', 'kleuters', 'conciërge', 'concierge', 'receptie', 'bestuur', 'ouderraad', 'personeel', 'medewerkers', 'collega',
  'helpdesk', 'servicedesk', 'systeembeheer', 'webmaster', 'postmaster', 'noreply', 'ziekmelding', 'verzuim', 'aanmelding', 'aanmelden', 'overblijf', 'ibteam', 'ictteam', 'schoolleiding', 'zorgteam', 'postbus', 'mailbox',
]);

/** The same, but also initials or a name ("ib.jansen", "j.post"): only when nothing but such words and digits stands there. */
export const sharedBoxAlone: ReadonlySet<string> = new Set([
  'ib', 'iber', 'rt', 'rter', 'ict', 'icter', 'mr', 'or', 'gmr', 'mt', 'oa', 'bso', 'tso', 'team', 'school', 'mail', 'email', 'post', 'contact', 'beheer', 'beheerder', 'help', 'support', 'algemeen', 'test', 'intern', 'begeleider', 'coordinator', 'coordinatie', 'zorg', 'adjunct', 'staf', 'gast', 'no', 'reply', 'hr', 'pz', 'lk', 'gr', 'meester', 'juf', 'basispoort', 'parnassys', 'esis', 'computer', 'laptop', 'ipad', 'gym', 'bibliotheek', 'leerling', 'leerlingen',
]);
