/** Words between first name and surname; as `fold` gives them. */
export const tussenvoegsels: ReadonlySet<string> = new Set([
  'van', 'de', 'den', 'der', 'het', "'t", 't', 'ter', 'ten', 'te', 'in', 'op', 'aan', 'bij', 'onder', 'uit', 'over', 'voor', 'tot', 'thoe', "'s", 's', "d'", 'd',
  'la', 'le', 'les', 'du', 'des', 'di', 'da', 'do', 'dos', 'del', 'della', 'von', 'zu', 'zur', 'zum', 'el', 'al', 'bin', 'bint', 'ibn', 'y', 'e', 'v',
]);

/** Titles and forms of address that are no part of a name; folded, without dots. */
export const titleWords: ReadonlySet<string> = new Set([
  'drs', 'dr', 'ir', 'ing', 'mr', 'prof', 'bc', 'ba', 'bed', 'bsc', 'ma', 'msc', 'med', 'mw', 'mevr', 'mevrouw', 'mej', 'dhr', 'heer', 'juf', 'juffrouw', 'meester', 'meneer', 'mrs', 'ms',
]);

/** Between a surname and the maiden name ("de Boer e/v Smit", "Smit geb. Jansen"); folded. */
export const maidenWords: ReadonlySet<string> = new Set(['e/v', 'ev', 'geb', 'geboren', 'echtgenote', 'echtgenoot', 'wed', 'weduwe']);

/**
 * First names that often stand for one another: the one on a list of the office, the other in daily use.
 * A pair from one line is a doubt, never a match (design/architecture.md, Traps: "send doubt to kijk zelf").
 */
export const nicknameFamilies: readonly (readonly string[])[] = [
  ['jan', 'johan', 'johannes', 'hans', 'jo', 'joop', 'johnny', 'john', 'janus', 'han'],
  ['johanna', 'joke', 'hanneke', 'jo', 'jannie', 'janny', 'janneke', 'hanna', 'hannie', 'jopie', 'anja', 'jantje', 'jantine'],
  ['kees', 'cornelis', 'cor', 'cees', 'nelis', 'cornelius'],
  ['cornelia', 'corrie', 'cor', 'nel', 'neeltje', 'nelleke', 'connie', 'lia', 'corry'],
  ['piet', 'pieter', 'petrus', 'peter', 'pierre', 'per'],
  ['petronella', 'nel', 'nelly', 'petra', 'nellie', 'ellie', 'elly'],
  ['wim', 'willem', 'wilhelmus', 'willy', 'wil', 'helmus', 'pim'],
  ['wilhelmina', 'ineke', 'mien', 'willy', 'wil', 'willemijn', 'mina', 'minie', 'helma', 'wilma'],
  ['henk', 'hendrik', 'henricus', 'hendricus', 'rik', 'henri', 'harry', 'hein', 'driek'],
  ['hendrika', 'henriette', 'riek', 'rika', 'hennie', 'jet', 'jetty', 'ria'],
  ['gerard', 'gerrit', 'gerardus', 'ger', 'gert', 'geert', 'gerhard', 'sjraar'],
  ['gerarda', 'gerda', 'ger', 'gerry', 'grada', 'geertje', 'gerdien'],
  ['elisabeth', 'els', 'elsbeth', 'lies', 'liesbeth', 'bep', 'betty', 'lisa', 'elly', 'ellie', 'elise', 'liesje', 'bets', 'elisa', 'else'],
  ['maria', 'ria', 'marie', 'marieke', 'mieke', 'miep', 'riet', 'rita', 'marja', 'mia', 'mies', 'marijke', 'mariska', 'maaike', 'marian', 'marianne', 'rie'],
  ['anna', 'ans', 'annie', 'anja', 'anneke', 'anne', 'annet', 'annette', 'anouk', 'antje', 'ank', 'anita'],
  ['antonius', 'anton', 'ton', 'toon', 'teun', 'antoon', 'tony', 'twan'],
  ['antonia', 'toos', 'tonny', 'toni', 'antoinette', 'teuntje', 'tineke'],
  ['catharina', 'tineke', 'ina', 'trijntje', 'toos', 'rina', 'katrien', 'trudy', 'karin', 'carina', 'kaat', 'catrien', 'rien', 'carien', 'tine'],
  ['geertruida', 'truus', 'trudy', 'geerte', 'geertje', 'truida', 'gertrude', 'tru'],
  ['margaretha', 'greet', 'greetje', 'margriet', 'gre', 'marga', 'margot', 'greta', 'gretha', 'griet'],
  ['jacobus', 'jaap', 'sjaak', 'ko', 'koos', 'jacob', 'jacques', 'cobus'],
  ['jacoba', 'coby', 'ko', 'cobie', 'jacobien', 'jacqueline', 'co'],
  ['theodorus', 'theo', 'dirk', 'dick', 'dik', 'door', 'thees'],
  ['theodora', 'thea', 'dora', 'doortje', 'dorine'],
  ['nicolaas', 'nico', 'klaas', 'niek', 'nick', 'niels', 'claus'],
  ['adrianus', 'arie', 'ad', 'adriaan', 'adri', 'arjan', 'arjen', 'ard'],
  ['adriana', 'adri', 'ada', 'jana', 'sjaan', 'arianne', 'ariane'],
  ['frederik', 'fred', 'frits', 'freek', 'frederic', 'rik', 'frans'],
  ['franciscus', 'frans', 'cis', 'frank', 'franciscus'],
  ['francisca', 'francien', 'cisca', 'fransje', 'sisca', 'francis', 'ciska'],
  ['helena', 'ellen', 'leny', 'lenie', 'heleen', 'lena', 'helene', 'leni', 'leen'],
  ['marinus', 'rinus', 'rien', 'marijn'],
  ['abraham', 'bram', 'ab'],
  ['albertus', 'albert', 'bert', 'ab', 'appie', 'bertus'],
  ['lambertus', 'bert', 'lambert', 'bertus', 'bart'],
  ['hubertus', 'bert', 'huub', 'hub', 'bertus'],
  ['bartholomeus', 'bart', 'mees', 'bartel'],
  ['sebastiaan', 'bas', 'sebas'],
  ['leonardus', 'leo', 'leon', 'lennard', 'leendert', 'leen'],
  ['laurentius', 'lau', 'laurens', 'rens', 'lourens', 'lars'],
  ['michael', 'michiel', 'mike', 'chiel', 'giel'],
  ['alexander', 'alex', 'lex', 'sander', 'xander'],
  ['alexandra', 'sandra', 'alex', 'xandra'],
  ['mattheus', 'mathijs', 'matthijs', 'thijs', 'tijs', 'theeuw', 'mat'],
  ['christiaan', 'chris', 'christian', 'christianus', 'stijn'],
  ['christina', 'chris', 'stien', 'christine', 'tine', 'stina', 'kirsten'],
  ['josephus', 'jos', 'jozef', 'sjef', 'joep', 'jef', 'joseph'],
  ['josephina', 'jos', 'fien', 'josine', 'josefien', 'fientje'],
  ['augustinus', 'guus', 'august', 'gus'],
  ['augusta', 'guusje', 'guus'],
  ['arnoldus', 'arnold', 'nol', 'aart', 'arno', 'noud'],
  ['reinier', 'rein', 'reinder', 'ren'],
  ['aleida', 'aly', 'alie', 'leida', 'ali'],
  ['hendrikje', 'rikie', 'hendrika', 'riekje'],
];
