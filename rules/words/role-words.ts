import type { Rol } from '../medewerkers/page';

/**
 * Words for the roles that the rules tell apart; as `plainWords` gives them.
 * Basispoort's own words and API values (research/basispoort-facts.md, 4.4), spellings that schools use, and English.
 */
export const roleMeaning: Readonly<Record<Exclude<Rol, 'anders'>, readonly string[]>> = {
  leerkracht: ['leerkracht', 'leerkrachten', 'groepsleerkracht', 'groeps leerkracht', 'vakleerkracht', 'vak leerkracht', 'gymleerkracht', 'leraar', 'lerares', 'leraren', 'groepsleraar', 'vakleraar', 'docent', 'docente', 'onderwijzer', 'onderwijzeres', 'juf', 'juffrouw', 'meester', 'teacher', 'class teacher', 'group teacher'],
  'ict-coordinator': ['ict coordinator', 'ict coordinatoren', 'ict coordinatrice', 'ictcoordinator', 'coordinator ict', 'ict coord', 'ict co', 'ict', "ict'er", 'icter', 'ict er', 'it coordinator'],
  'ib-rt': ["ib'er", 'iber', 'ib er', 'ib', 'ibrter', 'ibrt', 'ib rt', "ib rt'er", 'ib coordinator', 'intern begeleider', 'interne begeleider', 'intern begeleidster', 'interne begeleiding', 'intern begeleiding', "rt'er", 'rter', 'rt er', 'rt', 'remedial teacher', 'remedial teaching', 'internal supervisor', 'internal counselor', 'internal counsellor'],
  stagiair: ['stagiair', 'stagiaire', 'stagiairs', 'stagiaires', 'stagair', 'stagaire', 'stage', 'stageloper', 'stageloopster', 'stagestudent', 'lio', 'lio er', "lio'er", 'lioer', 'lio stagiair', 'lio stagiaire', 'lio leerkracht', 'leraar in opleiding', 'leerkracht in opleiding', 'pabo stagiair', 'pabo stagiaire', 'pabostagiair', 'pabostagiaire', 'trainee', 'student teacher'],
  inval: ['inval', 'invaller', 'invallers', 'invalster', 'invalkracht', 'invalkrachten', 'inval kracht', 'invalleerkracht', 'invalleerkrachten', 'inval leerkracht', 'invalaccount', 'inval account', 'vervanger', 'vervangster', 'vervangers', 'vervanging', 'vervangende leerkracht', 'tijdelijke vervanger', 'substitute', 'substitute teacher', 'supply teacher'],
  directie: ['directie', 'directeur', 'directrice', 'directeuren', 'adjunct', 'adjunct directeur', 'adjunctdirecteur', 'adjunct directrice', 'plaatsvervangend directeur', 'waarnemend directeur', 'locatiedirecteur', 'locatie directeur', 'locatieleider', 'schoolleider', 'schoolleiding', 'teamleider', 'directielid', 'principal', 'head teacher', 'management'],
};

/** Words that may stand beside a role without changing it ("leerkracht groep 5", "extra rol: IB'er"). */
export const roleFillers: readonly string[] = ['rol', 'rollen', 'extra', 'role', 'roles', 'groep', 'groepen', 'klas', 'group', 'unit', 'onderbouw', 'middenbouw', 'bovenbouw', 'pabo', 'mbo', 'hbo', 'jaar', 'van', 'de', 'het', 'in', 'vast', 'vaste', 'tijdelijk', 'tijdelijke', 'duo', 'als', 'ook'];

/** Words that could be any of the roles: a cell that holds one is not read (the tab *Ondersteunend personeel* once held IB, trainees and coordinators). */
export const vagueRoleWords: readonly string[] = ['ondersteunend personeel', 'ondersteuning', 'onderwijsondersteunend personeel', 'onderwijsondersteunend', 'oop', 'student', 'studente', 'studenten', 'pabo student', 'pabostudent', 'medewerker', 'personeel', 'overig', 'overige', 'anders', 'extra rol', 'diversen', 'meerdere', 'meerdere rollen', 'intern', 'onbekend', 'support staff', 'other', 'employee', 'unknown'];
