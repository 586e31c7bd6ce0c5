import type { AnswerCode } from '@/rules/answer';
import type { ExceptionReason } from '@/rules/answer-choice';
import type { ItemState, Office } from '@/rules/checklist/item';
import type { PageKind } from '@/rules/page-kind';
import type { IncompleteReason } from '@/rules/seen';
import type { Tables } from '../language';

/** All words of the popup and the panel, level B1. `{n}` and the like are filled in by `say`. */
interface PopupText {
  readonly left: string; readonly leftOne: string; readonly leftNone: string; readonly progress: string; readonly schoolUnnamed: string;
  readonly notOurs: string; readonly page: string; readonly checklist: string; readonly school: string; readonly log: string;
  readonly notHere: string; readonly unknown: string; readonly whereAreYou: string; readonly drift: string; readonly paperSteps: string;
  readonly seen: string; readonly seenOf: string; readonly whole: string; readonly notWhole: string; readonly nothingFound: string; readonly nothingSeen: string;
  readonly reading: string; readonly readingAsk: string; readonly readingAskAll: string; readonly readingAskFields: string; readonly readingFields: string; readonly readingFound: string; readonly readingEmpty: string; readonly readingNo: string; readonly yes: string; readonly no: string; readonly example: string; readonly confirmedYes: string;
  readonly whichSchool: string; readonly whichSchoolWhy: string; readonly thisSchool: string; readonly otherSchool: string; readonly newSchool: string;
  readonly selected: string; readonly selectAll: string; readonly rowsHere: string; readonly sameName: string; readonly show: string; readonly settled: string; readonly answered: string;
  readonly exceptionReason: string; readonly exceptionUntil: string; readonly record: string; readonly cancel: string;
  readonly saved: string; readonly undo: string; readonly undone: string;
  readonly agreement: string; readonly agreementWhy: string; readonly unused: string; readonly unusedWhy: string; readonly unusedAll: string;
  readonly why: string; readonly how: string; readonly coachAdvice: string; readonly openPage: string; readonly more: string;
  readonly declareAsk: string; readonly done: string; readonly notDone: string; readonly dontKnow: string; readonly heardFrom: string; readonly heardOn: string; readonly takeBack: string; readonly notForUs: string;
  readonly questions: string; readonly skip: string; readonly keep: string; readonly given: string; readonly change: string; readonly skipped: string;
  readonly schoolName: string; readonly switchTo: string; readonly addSchool: string; readonly startRound: string;
  readonly export: string; readonly exportWhy: string; readonly openLog: string; readonly since: string; readonly declaredOnly: string;
  readonly faults: string; readonly oneFault: string; readonly notices: string; readonly oneNotice: string; readonly asks: string; readonly oneAsk: string; readonly lookFurther: string; readonly goOn: string; readonly first: string; readonly whatIRead: string;
  readonly answer: Readonly<Record<AnswerCode, string>>;
  readonly state: Readonly<Record<ItemState, string>>;
  readonly office: Readonly<Record<Office, string>>;
  readonly incomplete: Readonly<Record<IncompleteReason, string>>;
  readonly reason: Readonly<Record<ExceptionReason, string>>;
  readonly about: Readonly<Record<Exclude<PageKind, 'inloggen'>, string>>;
  readonly source: Readonly<Record<'mail' | 'gesprek' | 'vergadering' | 'document', string>>;
}

/** Fills `{name}` in one of our own sentences. */
export function say(text: string, words: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(words[name] ?? whole));
}

export const popupText: Tables<PopupText> = {
  nl: {
    left: 'Nog {n} dingen voor u', leftOne: 'Nog 1 ding voor u', leftNone: 'Voor u is er nu niets te doen', progress: '{done} van {total} klaar · {school} · {round}', schoolUnnamed: 'school zonder naam',
    notOurs: 'Niet van Basispoort', page: 'Deze pagina', checklist: 'Checklist', school: 'Mijn school', log: 'Logboek',
    notHere: 'De coach kijkt hier niet mee. Open een beheerscherm van Basispoort, of werk de checklist hieronder af.', unknown: 'Deze pagina herken ik niet.', whereAreYou: 'Ik heb niets gelezen. Waar bent u?', drift: 'Ik herken deze pagina niet meer; eerder was dit {page}. Controleer zelf.', paperSteps: 'Dit loopt u zelf na; u verklaart wat u zag.',
    seen: '{n} gezien', seenOf: '{n} van {all} gezien', whole: 'dat is alles', notWhole: 'Nog niet alles gezien: {why}', nothingFound: 'Niets gevonden dat aandacht vraagt.', nothingSeen: 'Niets gevonden in wat ik zag, maar ik zag niet alles.',
    reading: 'Klopt wat ik lees?', readingAsk: 'Klopt dit, en is dit iedereen?', readingAskAll: 'Klopt dit, en is dit alles?', readingAskFields: 'Klopt dit?', readingFields: 'Gevonden: {columns}.', readingFound: '{n} {rows}; gevonden: {columns}.', readingEmpty: 'geen kolom herkend', readingNo: 'U zei dat dit niet klopt. Ik tel deze pagina niet als gezien. Verandert de pagina, dan vraag ik het opnieuw.', yes: 'Ja, dit klopt', no: 'Nee', example: 'bijvoorbeeld {words}', confirmedYes: 'U bevestigde dat dit klopt.',
    whichSchool: 'Bij welke school hoort dit?', whichSchoolWhy: 'De pagina toont BRIN {brin}. Dat past niet bij {school}. Tot u antwoordt, leg ik niets vast.', thisSchool: 'Deze school; haar gegevens zijn veranderd', otherSchool: 'Een andere school', newSchool: 'Een nieuwe school',
    selected: '{n} gekozen', selectAll: 'Kies alle {n}', rowsHere: '{n} regels', sameName: 'Deze regel lijkt precies op een andere; ik kan uw antwoord niet bewaren.', show: 'Wijs aan', settled: 'beantwoord', answered: 'Beantwoord: {answer}',
    exceptionReason: 'Waarom?', exceptionUntil: 'Tot en met', record: 'Leg vast', cancel: 'Annuleer',
    saved: 'Vastgelegd.', undo: 'Maak ongedaan', undone: 'Teruggenomen.',
    agreement: 'Is er een verwerkersovereenkomst?', agreementWhy: 'Elke partij die gegevens krijgt, heeft een eigen overeenkomst met het bestuur nodig.', unused: 'Gebruikt u een van deze {n} partijen zonder vinkje?', unusedWhy: 'Alleen u weet dat. Kies wat u wel gebruikt, of antwoord voor alle andere tegelijk.', unusedAll: 'Geen van deze {n}',
    why: 'Waarom', how: 'Zo doet u dit', coachAdvice: 'advies van de coach', openPage: 'In Basispoort: {page}', more: 'Meer',
    declareAsk: 'Is dit gedaan?', done: 'Gedaan', notDone: 'Niet gedaan', dontKnow: 'Weet ik niet', heardFrom: 'Gehoord via', heardOn: 'op', takeBack: 'Neem terug', notForUs: 'Geldt niet voor ons',
    questions: 'Vragen over uw school', skip: 'Sla over', keep: 'Bewaar', given: 'Eerder beantwoord', change: 'Wijzig', skipped: 'overgeslagen',
    schoolName: 'Naam van de school', switchTo: 'Wissel van school', addSchool: 'Nog een school', startRound: 'Begin ronde {round}',
    export: 'Exporteren', exportWhy: 'Het logboek als rapport, JSON of CSV. Er gaat niets weg zonder dat u het bewaart.', openLog: 'Logboek en export', since: 'sinds {day}', declaredOnly: 'alleen verklaard',
    faults: '{n} fouten op deze pagina', oneFault: '1 fout op deze pagina', notices: '{n} punten om naar te kijken', oneNotice: '1 punt om naar te kijken', asks: '{n} vragen over regels op deze pagina', oneAsk: '1 vraag over een regel op deze pagina', lookFurther: 'Kijk ook naar de rest van deze pagina', goOn: 'Ga verder', first: 'Eerst dit', whatIRead: 'Toon wat ik las',
    answer: {
      'via-basispoort': 'Wij gebruiken dit via Basispoort', 'buiten-basispoort-om': 'Wij gebruiken dit buiten Basispoort om', 'niet-in-gebruik': 'Wij gebruiken dit niet', 'rest-niet-in-gebruik': 'De rest gebruiken wij niet',
      'overeenkomst-aanwezig': 'Overeenkomst is er', 'overeenkomst-ontbreekt': 'Overeenkomst is er niet', 'overeenkomst-onbekend': 'Overeenkomst: weet ik niet',
      'nazorg-gevraagd': 'Wissen is gevraagd', 'nazorg-niet-nodig': 'Wissen is niet nodig',
      'klopt-nog': 'Klopt nog', 'uit-dienst': 'Is uit dienst', 'rol-klopt': 'Rol klopt', 'ip-actueel': 'Dit IP-nummer is actueel', 'ip-oud': 'Dit IP-nummer is oud',
      gezien: 'Gezien, is goed zo', opgelost: 'Is opgelost', nvt: 'Geldt hier niet', onterecht: 'Dit klopt niet',
    },
    state: {
      hulp: 'hulp', nvt: 'geldt niet', later: 'later', aandacht: 'vraagt aandacht', gewijzigd: 'gewijzigd, nog niet opgeslagen', opgeslagen: 'opgeslagen, herlaad om te zien of het bleef', 'niet-te-beoordelen': 'niet te beoordelen', 'niet-bekeken': 'niet (volledig) bekeken', 'gemeld-namens': 'gemeld, nog niet bevestigd', 'bevestigd-na-herladen': 'bleef staan na herladen', 'bevestigd-latere-dag': 'stond er de volgende dag nog', klaar: 'klaar',
    },
    office: { ICT: 'Voor u (ICT-coördinator)', 'LAS-beheerder': 'Voor de LAS-beheerder', leerkracht: 'Voor de leerkracht', directie: 'Voor de directie', bestuur: 'Voor het bestuur' },
    incomplete: {
      pager: 'er zijn meer bladzijden', filter: 'er staat een filter aan', search: 'er staat iets in het zoekvak', tab: 'een tabblad toont een deel', virtual: 'de lijst laadt tijdens het scrollen', more: 'er is een knop voor meer', collapsed: 'een groep is ingeklapt', 'count-differs': 'het aantal op de pagina klopt niet met wat ik zie', loading: 'de pagina laadt nog', 'hidden-part': 'een deel is verborgen', 'other-frame': 'een deel staat in een kader dat ik niet mag lezen', 'not-recognised': 'ik herken de pagina niet', 'not-confirmed': 'u zei dat het niet klopt',
    },
    reason: { 'geldt-niet-voor-ons': 'Geldt niet voor onze school', 'tijdelijk-zo': 'Het is tijdelijk zo', 'afgesproken-zo': 'Zo afgesproken op school', 'coach-leest-verkeerd': 'De coach leest het verkeerd' },
    about: { uitgeverijen: 'wie krijgt gegevens', netwerkleveranciers: 'waarlangs u inlogt', medewerkers: 'wie kan erin', 'ip-nummers': 'vanaf welke plek', profiel: 'naam, snelkoppeling', beheer: 'MFA, koppeling met het LAS' },
    source: { mail: 'mail', gesprek: 'gesprek', vergadering: 'vergadering', document: 'document' },
  },
  en: {
    left: '{n} things left for you', leftOne: '1 thing left for you', leftNone: 'Nothing for you to do now', progress: '{done} of {total} done · {school} · {round}', schoolUnnamed: 'school without a name',
    notOurs: 'Not by Basispoort', page: 'This page', checklist: 'Checklist', school: 'My school', log: 'Log',
    notHere: 'The coach is not looking along here. Open an admin screen of Basispoort, or work through the checklist below.', unknown: 'I do not recognise this page.', whereAreYou: 'I have read nothing. Where are you?', drift: 'I no longer recognise this page; it used to be {page}. Check it yourself.', paperSteps: 'You check this yourself; you declare what you saw.',
    seen: '{n} seen', seenOf: '{n} of {all} seen', whole: 'that is all', notWhole: 'Not all seen yet: {why}', nothingFound: 'Nothing found that needs attention.', nothingSeen: 'Nothing found in what I saw, but I did not see everything.',
    reading: 'Is what I read right?', readingAsk: 'Is this right, and is this everyone?', readingAskAll: 'Is this right, and is this all?', readingAskFields: 'Is this right?', readingFields: 'Found: {columns}.', readingFound: '{n} {rows}; found: {columns}.', readingEmpty: 'no column recognised', readingNo: 'You said that this is not right. I do not count this page as seen. When the page changes I ask again.', yes: 'Yes, this is right', no: 'No', example: 'for example {words}', confirmedYes: 'You confirmed that this is right.',
    whichSchool: 'Which school is this?', whichSchoolWhy: 'The page shows BRIN {brin}. That does not fit {school}. Until you answer I record nothing.', thisSchool: 'This school; its data changed', otherSchool: 'Another school', newSchool: 'A new school',
    selected: '{n} selected', selectAll: 'Select all {n}', rowsHere: '{n} rows', sameName: 'This row looks exactly like another; I cannot keep your answer.', show: 'Point it out', settled: 'answered', answered: 'Answered: {answer}',
    exceptionReason: 'Why?', exceptionUntil: 'Until', record: 'Record', cancel: 'Cancel',
    saved: 'Recorded.', undo: 'Undo', undone: 'Taken back.',
    agreement: 'Is there a processor agreement?', agreementWhy: 'Each party that receives data needs an agreement of its own with the board.', unused: 'Do you use one of these {n} unticked parties?', unusedWhy: 'Only you know. Choose what you do use, or answer for all others at once.', unusedAll: 'None of these {n}',
    why: 'Why', how: 'How to do this', coachAdvice: 'advice of the coach', openPage: 'In Basispoort: {page}', more: 'More',
    declareAsk: 'Has this been done?', done: 'Done', notDone: 'Not done', dontKnow: 'I do not know', heardFrom: 'Heard by', heardOn: 'on', takeBack: 'Take back', notForUs: 'Does not apply to us',
    questions: 'Questions about your school', skip: 'Skip', keep: 'Keep', given: 'Answered before', change: 'Change', skipped: 'skipped',
    schoolName: 'Name of the school', switchTo: 'Switch school', addSchool: 'Another school', startRound: 'Start round {round}',
    export: 'Export', exportWhy: 'The log as a report, JSON or CSV. Nothing leaves unless you save it.', openLog: 'Log and export', since: 'since {day}', declaredOnly: 'declared only',
    faults: '{n} faults on this page', oneFault: '1 fault on this page', notices: '{n} points to look at', oneNotice: '1 point to look at', asks: '{n} questions about rows on this page', oneAsk: '1 question about a row on this page', lookFurther: 'Look at the rest of this page too', goOn: 'Go on', first: 'First this', whatIRead: 'Show what I read',
    answer: {
      'via-basispoort': 'We use this through Basispoort', 'buiten-basispoort-om': 'We use this outside Basispoort', 'niet-in-gebruik': 'We do not use this', 'rest-niet-in-gebruik': 'We do not use the others',
      'overeenkomst-aanwezig': 'There is an agreement', 'overeenkomst-ontbreekt': 'There is no agreement', 'overeenkomst-onbekend': 'Agreement: I do not know',
      'nazorg-gevraagd': 'Deletion was asked for', 'nazorg-niet-nodig': 'Deletion is not needed',
      'klopt-nog': 'Still right', 'uit-dienst': 'Has left', 'rol-klopt': 'Role is right', 'ip-actueel': 'This IP number is current', 'ip-oud': 'This IP number is old',
      gezien: 'Seen, fine like this', opgelost: 'Is solved', nvt: 'Does not apply here', onterecht: 'This is not right',
    },
    state: {
      hulp: 'help', nvt: 'does not apply', later: 'later', aandacht: 'needs attention', gewijzigd: 'changed, not saved yet', opgeslagen: 'saved, reload to see whether it stayed', 'niet-te-beoordelen': 'cannot be judged', 'niet-bekeken': 'not (fully) looked at', 'gemeld-namens': 'reported, not confirmed yet', 'bevestigd-na-herladen': 'stayed after a reload', 'bevestigd-latere-dag': 'still there the next day', klaar: 'done',
    },
    office: { ICT: 'For you (ICT coordinator)', 'LAS-beheerder': 'For the LAS administrator', leerkracht: 'For the teacher', directie: 'For the head', bestuur: 'For the board' },
    incomplete: {
      pager: 'there are more pages', filter: 'a filter is on', search: 'there is something in the search box', tab: 'a tab shows a part', virtual: 'the list loads while scrolling', more: 'there is a button for more', collapsed: 'a group is collapsed', 'count-differs': 'the count on the page is not what I see', loading: 'the page is still loading', 'hidden-part': 'a part is hidden', 'other-frame': 'a part is in a frame that I may not read', 'not-recognised': 'I do not recognise the page', 'not-confirmed': 'you said that it is not right',
    },
    reason: { 'geldt-niet-voor-ons': 'Does not apply to our school', 'tijdelijk-zo': 'It is so for a while', 'afgesproken-zo': 'Agreed so at school', 'coach-leest-verkeerd': 'The coach misreads it' },
    about: { uitgeverijen: 'who receives data', netwerkleveranciers: 'how you log in', medewerkers: 'who can get in', 'ip-nummers': 'from which place', profiel: 'name, shortcut', beheer: 'MFA, coupling with the LAS' },
    source: { mail: 'mail', gesprek: 'conversation', vergadering: 'meeting', document: 'document' },
  },
};
