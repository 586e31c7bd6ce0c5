/** A name that says stand-in, as a word (spec/rules.md, `invalaccount-uit-las`); as `plainWords` gives them. */
export const standInWords: readonly string[] = ['inval', 'invaller', 'invallers', 'invalster', 'invalkracht', 'invalkrachten', 'invalleerkracht', 'invalleerkrachten', 'invalaccount', 'invalaccounts', 'vervanger', 'vervangers', 'vervangster', 'vervanging', 'substitute'];

/** Words that name a function and are no Dutch surname. */
export const functionWords: readonly string[] = [
  'stagiair', 'stagiaire', 'stagiairs', 'stagiaires', 'stageloper', 'stage', 'leerkracht', 'leerkrachten', 'groepsleerkracht', 'vakleerkracht', 'gymleerkracht', 'docent', 'docente', 'lerares',
  'directie', 'directeur', 'directrice', 'administratie', 'secretariaat', 'administrator', 'admin', 'beheerder', 'systeembeheer', 'systeembeheerder', 'conciërge', 'concierge',
  'onderwijsassistent', 'onderwijsassistente', 'leraarondersteuner', 'leerkrachtondersteuner', 'ondersteuner', 'begeleider', 'iber', 'rter', 'ict', 'coordinator', 'ouderraad', 'medezeggenschapsraad',
  'testaccount', 'testgebruiker', 'demo', 'demoaccount', 'gastaccount', 'gastgebruiker', 'account', 'gebruiker', 'useraccount', 'user', 'anoniem', 'onbekend', 'vacature', 'leerkrachtaccount', 'groepsaccount', 'teacher', 'trainee',
];

/** Words that name a function, and are also surnames or parts of names: they count only where nothing else stands in the name. */
export const doubtfulFunctionWords: readonly string[] = ['test', 'tester', 'meester', 'juf', 'juffrouw', 'leraar', 'student', 'gast', 'school', 'klas', 'team', 'groep', 'onderbouw', 'middenbouw', 'bovenbouw', 'kleuters', 'ib', 'rt', 'ic', 'oa', 'mr', 'nn', 'nvt', 'computer', 'laptop', 'ipad', 'digibord', 'lokaal', 'gym', 'pabo', 'lio', 'bso', 'tso', 'mt', 'nieuw', 'nieuwe', 'algemeen', 'tijdelijk', 'intern', 'remedial', 'adjunct', 'assistent', 'assistente'];

/** Those of them that stand in the telephone book: only such words and no number is a doubt ("Juf Gast"). */
export const surnameWords: readonly string[] = ['meester', 'juf', 'juffrouw', 'leraar', 'student', 'gast', 'school', 'klas', 'nieuw', 'nieuwe', 'intern', 'tester'];

/** Words and signs that may stand beside a function without making it a person. */
export const functionFillers: readonly string[] = ['de', 'het', 'een', 'van', 'voor', 'en', 'of', 'bij', 'nr', 'nummer', 'extra', 'jaar', 'unit', 'group', 'class'];
