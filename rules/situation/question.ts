import type { QuestionId, Situation } from './situation';
import { parseNames } from './staff-names';
import { parseBrin, parseDate, parseDomains, parseIps, type Sentence, type Typed } from './typed-answer';

/** What an answer looks like: one of the options, or something typed. */
export type AnswerKind = 'choice' | 'domains' | 'ips' | 'brin' | 'date' | 'names';

/** One possible answer; `code` as in exports (`situation-changed`). */
export interface Option { readonly code: string; readonly nl: string; readonly en: string }

/** Words of a question in one language. */
export interface QuestionText {
  readonly ask: string;
  /** What the answer is for: every question says so (spec/product.md). */
  readonly purpose: string;
  /** How to fill it in, for what is typed. */
  readonly hint?: string;
}

/** One question about the school, as data. */
export interface Question {
  readonly id: QuestionId;
  readonly kind: AnswerKind;
  readonly nl: QuestionText;
  readonly en: QuestionText;
  /** Empty for what is typed. */
  readonly options: readonly Option[];
  /** Rules that need the answer; empty: it only changes texts and which items count. */
  readonly rules: readonly string[];
  /** Whether it is to the point, by what she said before. */
  when(situation: Situation): boolean;
  answered(situation: Situation): boolean;
}

const yesNo: readonly Option[] = [{ code: 'ja', nl: 'Ja', en: 'Yes' }, { code: 'nee', nl: 'Nee', en: 'No' }];
const always = (): boolean => true;
const merging = ['beheer/las-koppeling-handmatig', 'beheer/las-koppeling-automatisch-tijdens-fusie'];
const isMerging = ({ samenvoegen }: Situation): boolean => samenvoegen === 'brin' || samenvoegen === 'administraties';

/** Every question about the school, in the order in which they are asked: one at a time, where the answer first changes something. */
export const questions: readonly Question[] = [
  {
    id: 'netwerkomgeving', kind: 'choice', options: [{ code: 'ja', nl: 'Ja, via een netwerkomgeving', en: 'Yes, through a network environment' }, { code: 'nee', nl: 'Nee, rechtstreeks bij Basispoort', en: 'No, directly at Basispoort' }],
    nl: { ask: 'Werkt uw school met een netwerkomgeving?', purpose: 'Met een netwerkomgeving hoeven leerkrachten hun account bij Basispoort niet te activeren, en gaat inloggen anders. Zo vraag ik niet om dingen die u niet nodig hebt.', hint: 'Bijvoorbeeld een portaal waar leerlingen en leerkrachten elke dag inloggen.' },
    en: { ask: 'Does your school work with a network environment?', purpose: 'With a network environment teachers need not activate their account at Basispoort, and logging in goes another way. So I do not ask for things you do not need.', hint: 'For example a portal at which pupils and teachers log in every day.' },
    rules: ['netwerkleveranciers/geen-aangevinkt', 'medewerkers/niet-geactiveerd', 'ip-nummers/geen'], when: always, answered: ({ netwerkomgeving }) => netwerkomgeving !== undefined,
  },
  {
    id: 'samenvoegen', kind: 'choice',
    options: [
      { code: 'nee', nl: 'Nee', en: 'No' },
      { code: 'brin', nl: 'Ja, alleen de BRIN-code verandert', en: 'Yes, only the BRIN code changes' },
      { code: 'administraties', nl: 'Ja, twee administraties worden één', en: 'Yes, two administrations become one' },
      { code: 'splitsen', nl: 'Ja, de school splitst zich', en: 'Yes, the school splits' },
      { code: 'sluiten', nl: 'Ja, de school sluit', en: 'Yes, the school closes' },
    ],
    nl: { ask: 'Gaat uw school dit schooljaar fuseren, splitsen of sluiten?', purpose: 'Bij een fusie moet de koppeling met het LAS soms juist op handmatig staan. Een fout daarin is achteraf niet te herstellen.', hint: 'Twee administraties van één school samenvoegen telt ook.' },
    en: { ask: 'Will your school merge, split or close this school year?', purpose: 'In a merger the link with the pupil administration must sometimes be manual. A mistake there cannot be repaired afterwards.', hint: 'Joining two administrations of one school counts too.' },
    rules: merging, when: always, answered: ({ samenvoegen }) => samenvoegen !== undefined,
  },
  {
    id: 'samenvoegen-fase', kind: 'choice', options: [{ code: 'gepland', nl: 'Nog niet verwerkt', en: 'Not processed yet' }, { code: 'verwerkt', nl: 'Verwerkt, zegt Basispoort', en: 'Processed, says Basispoort' }],
    nl: { ask: 'Is de fusie al verwerkt bij Basispoort?', purpose: 'Pas als Basispoort zegt dat de fusie verwerkt is, mag de koppeling weer automatisch.' },
    en: { ask: 'Has Basispoort processed the merger yet?', purpose: 'Only when Basispoort says that the merger has been processed may the link be automatic again.' },
    rules: ['beheer/las-koppeling-automatisch-tijdens-fusie'], when: isMerging, answered: ({ samenvoegenFase }) => samenvoegenFase !== undefined,
  },
  {
    id: 'samenvoegen-datum', kind: 'date', options: [],
    nl: { ask: 'Welke dag sprak u met de helpdesk van Basispoort af voor de fusie?', purpose: 'Vanaf die dag moet de koppeling bij beide scholen op handmatig staan; ik waarschuw u op tijd.', hint: 'Bijvoorbeeld 31-7-2027.' },
    en: { ask: 'Which day did you agree with the Basispoort helpdesk for the merger?', purpose: 'From that day on the link must be manual at both schools; I warn you in time.', hint: 'For example 31-7-2027.' },
    rules: ['beheer/las-koppeling-automatisch-tijdens-fusie'], when: (situation) => isMerging(situation) && situation.samenvoegenFase !== 'verwerkt', answered: ({ samenvoegenDatum }) => samenvoegenDatum !== undefined,
  },
  {
    id: 'las', kind: 'choice', options: [{ code: 'parnassys', nl: 'ParnasSys', en: 'ParnasSys' }, { code: 'esis', nl: 'Esis', en: 'Esis' }, { code: 'anders', nl: 'Een ander', en: 'Another' }],
    nl: { ask: 'Welk leerlingadministratiesysteem (LAS) gebruikt uw school?', purpose: 'Dan noem ik uw LAS bij de naam, ook in de lijst van verwerkersovereenkomsten.' },
    en: { ask: 'Which pupil administration system (LAS) does your school use?', purpose: 'Then I call it by its name, in the list of processor agreements too.' },
    rules: [], when: always, answered: ({ las }) => las !== undefined,
  },
  {
    id: 'nieuw', kind: 'choice', options: yesNo,
    nl: { ask: 'Is uw school nieuw bij Basispoort?', purpose: 'Een nieuwe school moet eerst kiezen welke partijen gegevens mogen krijgen. Dan begin ik daarmee.' },
    en: { ask: 'Is your school new to Basispoort?', purpose: 'A new school must first choose which parties may receive data. Then I start with that.' },
    rules: [], when: always, answered: ({ nieuw }) => nieuw !== undefined,
  },
  {
    id: 'maildomeinen', kind: 'domains', options: [],
    nl: { ask: 'Welke maildomeinen horen bij uw school?', purpose: 'Een account op een privéadres blijft bruikbaar als iemand weggaat. Met uw domeinen kan ik die adressen aanwijzen. Ze blijven op deze computer.', hint: 'Wat achter de @ staat, bijvoorbeeld deschool.nl. Meer mag. Subdomeinen tellen mee.' },
    en: { ask: 'Which mail domains belong to your school?', purpose: 'An account at a private address stays usable when someone leaves. With your domains I can point at those addresses. They stay on this computer.', hint: 'What stands after the @, for example deschool.nl. More are allowed. Sub-domains count.' },
    rules: ['medewerkers/email-niet-van-school'], when: always, answered: ({ maildomeinen }) => maildomeinen !== undefined && maildomeinen.length > 0,
  },
  {
    id: 'actuele-ips', kind: 'ips', options: [],
    nl: { ask: 'Welke IP-nummers heeft uw school nu, op elke locatie?', purpose: 'Dan kan ik zeggen welke nummers oud zijn en welke ontbreken. Ze blijven op deze computer; ik zoek niets op.', hint: 'Zoek ze op school op, per locatie. Thuis vindt u een ander nummer. Eén nummer per regel.' },
    en: { ask: 'Which IP numbers does your school have now, at every location?', purpose: 'Then I can say which numbers are old and which are missing. They stay on this computer; I look nothing up.', hint: 'Look them up at school, at each location. At home you find another number. One number per line.' },
    rules: ['ip-nummers/niet-actueel', 'ip-nummers/actueel-ontbreekt'], when: always, answered: ({ actueleIps }) => actueleIps !== undefined && actueleIps.length > 0,
  },
  {
    id: 'actuele-ips-compleet', kind: 'choice', options: [{ code: 'ja', nl: 'Ja, op school opgezocht en compleet', en: 'Yes, looked up at school and complete' }, { code: 'nee', nl: 'Nee, nog niet zeker', en: 'No, not sure yet' }],
    nl: { ask: 'Zijn die nummers op school opgezocht, en staan alle locaties erbij?', purpose: 'Pas dan is een ander nummer in Basispoort zeker oud. Tot die tijd vraag ik u alleen om te kijken.' },
    en: { ask: 'Were those numbers looked up at school, and are all locations among them?', purpose: 'Only then is another number in Basispoort certainly old. Until then I only ask you to look.' },
    rules: ['ip-nummers/niet-actueel'], when: ({ actueleIps }) => actueleIps !== undefined && actueleIps.length > 0, answered: ({ actueleIpsCompleet }) => actueleIpsCompleet !== undefined,
  },
  {
    id: 'las-brin', kind: 'brin', options: [],
    nl: { ask: 'Welke BRIN-code staat in uw LAS?', purpose: 'De koppeling werkt alleen als de code in het LAS en bij Basispoort gelijk is. De autorisatiesleutel heb ik niet nodig en lees ik nooit.', hint: 'Met de twee cijfers van de locatie als die erbij staan, bijvoorbeeld 99ZZ00.' },
    en: { ask: 'Which BRIN code stands in your pupil administration?', purpose: 'The link works only when the code in the pupil administration and at Basispoort is the same. I do not need the authorisation key and never read it.', hint: 'With the two digits of the location if they stand there, for example 99ZZ00.' },
    rules: ['profiel/brin-wijkt-af-van-las'], when: always, answered: ({ lasBrin }) => lasBrin !== undefined,
  },
  {
    id: 'personeelslijst', kind: 'names', options: [],
    nl: { ask: 'Wilt u de medewerkers vergelijken met uw personeelslijst?', purpose: 'Dan ziet u meteen wie er misschien weg is. De namen blijven in het geheugen en zijn weg als u de browser sluit.', hint: 'Plak de lijst: één naam per regel, of rijen uit een spreadsheet.' },
    en: { ask: 'Do you want to compare the staff with your own staff list?', purpose: 'Then you see at once who may have left. The names stay in memory and are gone when you close the browser.', hint: 'Paste the list: one name per line, or rows from a spreadsheet.' },
    rules: ['medewerkers/niet-op-personeelslijst'], when: always, answered: () => false,
  },
];

/** What the log keeps of an answer (`choice`: a code, an ISO date, or a count) and what the notebook or memory keeps (`value`). */
export interface Answer {
  readonly ok: true;
  readonly choice: string;
  /** Lists and the BRIN as understood; null where the choice says it all, and when the question was skipped. */
  readonly value: string | readonly string[] | null;
}

/** The choice of a question that she skipped; its rules may then be declared (spec/product.md, States). */
export const skipped = 'overgeslagen';

const byId = new Map(questions.map((question) => [question.id, question]));

/** One question by its id. Every id has one: a test holds that. */
export function questionOf(id: QuestionId): Question {
  const question = byId.get(id);
  if (question === undefined) throw new Error(`no question ${id}`);
  return question;
}

function listed(typed: Typed<string | readonly string[]>): Answer | { readonly ok: false; readonly error: Sentence } {
  return typed.ok ? { ok: true, choice: typeof typed.value === 'string' ? '1' : String(typed.value.length), value: typed.value } : typed;
}

/**
 * Understands an answer to a question about the school.
 * @param text the code of a choice, what she typed, or `overgeslagen`
 * @returns the answer, or a sentence that names what is wrong and what is meant
 */
export function parseAnswer(id: QuestionId, text: string): Answer | { readonly ok: false; readonly error: Sentence } {
  const question = questionOf(id);
  if (text.trim() === skipped) return { ok: true, choice: skipped, value: null };
  switch (question.kind) {
    case 'choice': {
      const option = question.options.find(({ code }) => code === text.trim());
      const labels = (language: 'nl' | 'en'): string => question.options.map((one) => one[language]).join(' · ');
      return option === undefined ? { ok: false, error: { nl: `Kies één van deze antwoorden: ${labels('nl')}.`, en: `Choose one of these answers: ${labels('en')}.` } } : { ok: true, choice: option.code, value: null };
    }
    case 'date': {
      const date = parseDate(text);
      return date.ok ? { ok: true, choice: date.value, value: null } : date;
    }
    case 'domains': return listed(parseDomains(text));
    case 'ips': return listed(parseIps(text));
    case 'brin': return listed(parseBrin(text));
    case 'names': return listed(parseNames(text));
  }
}

/** Whether she answered; a BRIN without a location does not answer a rule that needs the location. */
function isAnswered(question: Question, situation: Situation): boolean {
  const given = question.answered(situation);
  return given && !(question.id === 'las-brin' && situation.lasBrin?.length === 4);
}

/**
 * The questions whose answer these rules wait for, in the order in which they are asked: not answered, not skipped, and to the point by what she said before.
 * @param waiting ids of rules that cannot tell for want of an answer
 */
export function unansweredQuestions(situation: Situation, waiting: readonly string[]): readonly Question[] {
  const rules = new Set(waiting);
  return questions.filter((question) => question.rules.some((rule) => rules.has(rule)) && question.when(situation) && !isAnswered(question, situation) && situation.overgeslagen?.includes(question.id) !== true);
}
