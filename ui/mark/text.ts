import type { IncompleteReason } from '@/rules/seen';
import { counted, type Tables } from '../language';
import type { Edge, Shape } from './drawn';

/** Words of the overlay. Page names and the portal's own words stay Dutch in both languages. */
export interface MarkText {
  readonly coach: string;
  readonly notTheirs: string;
  readonly word: Readonly<Record<Shape, string>>;
  readonly notSaved: string;
  fouten(n: number): string;
  letop(n: number): string;
  tips(n: number): string;
  questions(n: number): string;
  cannotTell(n: number): string;
  seen(seen: number, claimed: number | null): string;
  seenRows(seen: number, claimed: number | null, rows: string): string;
  readonly allSeen: string;
  readonly nothingFound: string;
  readonly nothingSoFar: string;
  incomplete(why: readonly IncompleteReason[]): string;
  readonly why: Readonly<Record<IncompleteReason, string>>;
  readonly mapped: string;
  readonly understood: string;
  readonly previous: string;
  readonly next: string;
  readonly pause: string;
  readonly paused: string;
  readonly resume: string;
  readonly fold: string;
  unfold(summary: string): string;
  move(edge: Edge): string;
  readonly edge: Readonly<Record<Edge, string>>;
  readonly answer: string;
  readonly later: string;
  readonly close: string;
  position(n: number, of: number): string;
  mark(n: number, word: string, title: string, subject: string, others: number): string;
  checklist(paragraph: string): string;
  readonly advice: string;
  readonly steps: string;
  readonly who: string;
  readonly when: string;
  readonly also: string;
  readonly unrowed: string;
  inRow(n: number): string;
  listed(n: number): string;
  more(n: number): string;
  readonly showInRows: string;
  readonly hideInRows: string;
  readonly about: readonly [string, string];
  readonly wrong: string;
  readonly dismiss: string;
}

/** Spec/product.md, On the page; own words, level B1. */
export const text: Tables<MarkText> = {
  nl: {
    coach: 'Checklist-coach',
    notTheirs: 'niet van Basispoort',
    word: { fout: 'Fout', letop: 'Let op', vraag: 'Vraag', tip: 'Tip', weetniet: 'Niet te beoordelen', goed: 'Klopt' },
    notSaved: 'Niet opgeslagen',
    fouten: (n) => counted(n, 'fout', 'fout'),
    letop: (n) => counted(n, 'let op', 'let op'),
    tips: (n) => counted(n, 'tip', 'tips'),
    questions: (n) => `nog ${counted(n, 'vraag', 'vragen')}`,
    cannotTell: (n) => `${n} niet te beoordelen`,
    seen: (seen, claimed) => (claimed === null ? `${seen} gezien` : `${seen} van ${claimed} gezien`),
    seenRows: (seen, claimed, rows) => (claimed === null ? `${seen} ${rows} gezien` : `${seen} van ${claimed} ${rows} gezien`),
    allSeen: 'alles gezien',
    nothingFound: 'Niets gevonden, alles bekeken',
    nothingSoFar: 'Niets gevonden in wat ik zag',
    incomplete: (why) => `Niet alles gezien${why.length === 0 ? '' : `: ${why.map((reason) => text.nl.why[reason]).join('; ')}`}.`,
    why: {
      pager: 'de lijst heeft meer pagina’s',
      filter: 'er staat een filter aan',
      search: 'er staat iets in het zoekveld',
      tab: 'dit tabblad toont een deel',
      virtual: 'de lijst vult zich pas bij het scrollen',
      more: 'u kunt nog meer laden',
      collapsed: 'een deel is ingeklapt',
      'count-differs': 'de pagina noemt een ander aantal',
      loading: 'de pagina laadt nog',
      'hidden-part': 'een deel is verborgen',
      'other-frame': 'een deel staat in een ander venster',
      'not-recognised': 'ik herken een deel niet',
      'not-confirmed': 'u zei nog niet of ik het goed lees',
    },
    mapped: 'Ik lees deze pagina zoals u die hebt aangewezen.',
    understood: 'Klopt wat ik lees?',
    previous: 'Vorige',
    next: 'Volgende',
    pause: 'Pauze',
    paused: 'De coach pauzeert tijdens dit bezoek',
    resume: 'Ga verder',
    fold: 'Klap de balk in',
    unfold: (summary) => `Klap de coach uit: ${summary}`,
    move: (edge) => `Verplaats de balk, staat nu ${text.nl.edge[edge]}`,
    edge: { bottom: 'onder', top: 'boven', left: 'links', right: 'rechts' },
    answer: 'Beantwoord in paneel',
    later: 'Later',
    close: 'Sluit deze kaart',
    position: (n, of) => `${n} van ${of}`,
    mark: (n, word, title, subject, others) => `${n}. ${word}: ${title}${subject === '' ? '' : `, ${subject}`}${others === 0 ? '' : `, en nog ${others} in deze rij`}`,
    checklist: (paragraph) => `Checklist: ${paragraph}`,
    advice: 'Advies van de coach, staat niet in de checklist',
    steps: 'Wat u doet',
    who: 'Wie',
    when: 'Wanneer',
    also: 'Ook hier',
    unrowed: 'Hele pagina',
    inRow: (n) => `Nog ${n} in deze rij`,
    listed: (n) => `Op ${n} plekken`,
    more: (n) => `en nog ${n}, bekijk ze in het paneel`,
    showInRows: 'Zet een markering in elke rij',
    hideInRows: 'Haal de markeringen uit de rijen',
    about: ['Vraag over deze markering?', 'Niet de helpdesk van Basispoort.'],
    wrong: 'Dit klopt niet',
    dismiss: 'Sluit dit bericht',
  },
  en: {
    coach: 'Checklist coach',
    notTheirs: 'not by Basispoort',
    word: { fout: 'Fault', letop: 'To check', vraag: 'Question', tip: 'Tip', weetniet: 'Cannot tell', goed: 'Right' },
    notSaved: 'Not saved',
    fouten: (n) => counted(n, 'fault', 'faults'),
    letop: (n) => `${n} to check`,
    tips: (n) => counted(n, 'tip', 'tips'),
    questions: (n) => `${counted(n, 'question', 'questions')} left`,
    cannotTell: (n) => `${n} cannot tell`,
    seen: (seen, claimed) => (claimed === null ? `${seen} seen` : `${seen} of ${claimed} seen`),
    seenRows: (seen, claimed, rows) => (claimed === null ? `${seen} ${rows} seen` : `${seen} of ${claimed} ${rows} seen`),
    allSeen: 'all seen',
    nothingFound: 'Nothing found, all was seen',
    nothingSoFar: 'Nothing found in what I saw',
    incomplete: (why) => `Not all was seen${why.length === 0 ? '' : `: ${why.map((reason) => text.en.why[reason]).join('; ')}`}.`,
    why: {
      pager: 'the list has more pages',
      filter: 'a filter is on',
      search: 'the search box is filled in',
      tab: 'this tab shows a part',
      virtual: 'the list fills while you scroll',
      more: 'more can be loaded',
      collapsed: 'a part is collapsed',
      'count-differs': 'the page gives another number',
      loading: 'the page is still loading',
      'hidden-part': 'a part is hidden',
      'other-frame': 'a part is in another frame',
      'not-recognised': 'I do not recognise a part',
      'not-confirmed': 'you have not said yet whether I read it right',
    },
    mapped: 'I read this page the way you pointed it out.',
    understood: 'Do I read this right?',
    previous: 'Previous',
    next: 'Next',
    pause: 'Pause',
    paused: 'The coach is paused for this visit',
    resume: 'Go on',
    fold: 'Fold the bar',
    unfold: (summary) => `Unfold the coach: ${summary}`,
    move: (edge) => `Move the bar, now at the ${text.en.edge[edge]}`,
    edge: { bottom: 'bottom', top: 'top', left: 'left', right: 'right' },
    answer: 'Answer in the panel',
    later: 'Later',
    close: 'Close this card',
    position: (n, of) => `${n} of ${of}`,
    mark: (n, word, title, subject, others) => `${n}. ${word}: ${title}${subject === '' ? '' : `, ${subject}`}${others === 0 ? '' : `, and ${others} more in this row`}`,
    checklist: (paragraph) => `Checklist: ${paragraph}`,
    advice: 'Advice of the coach, not in the checklist',
    steps: 'What to do',
    who: 'Who',
    when: 'When',
    also: 'Here too',
    unrowed: 'Whole page',
    inRow: (n) => `${n} more in this row`,
    listed: (n) => `In ${n} places`,
    more: (n) => `and ${n} more, see the panel`,
    showInRows: 'Put a mark in every row',
    hideInRows: 'Take the marks out of the rows',
    about: ['Question about this mark?', 'Not the helpdesk of Basispoort.'],
    wrong: 'This is not right',
    dismiss: 'Close this message',
  },
};
