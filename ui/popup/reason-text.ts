import { rules } from '@/rules/index';
import { pageName } from '@/rules/page-kind';
import type { Reason } from '@/rules/rule';
import type { StateReason } from '@/rules/checklist/states';
import type { Language } from '../language';

const why: Readonly<Record<Language, Readonly<Record<Reason, string>>>> = {
  nl: {
    'not-recognised': 'de pagina wordt niet meer herkend', 'two-candidates': 'twee kolommen kunnen het zijn', 'no-column': 'de kolom staat er niet', 'not-shown': 'de pagina toont het niet', 'level-unclear': 'niet duidelijk voor wie de instelling geldt',
    incomplete: 'nog niet alles gezien', 'same-name': 'gelijke namen', 'unknown-origin': 'herkomst onbekend', unreadable: 'iets is niet te lezen', 'not-saved': 'nog niet opgeslagen en herladen', 'first-look': 'eerste keer bekeken', 'no-answer': 'er is nog een vraag open',
  },
  en: {
    'not-recognised': 'the page is no longer recognised', 'two-candidates': 'two columns could be it', 'no-column': 'the column is not there', 'not-shown': 'the page does not show it', 'level-unclear': 'not clear whom the setting is for',
    incomplete: 'not all seen yet', 'same-name': 'equal names', 'unknown-origin': 'origin unknown', unreadable: 'something cannot be read', 'not-saved': 'not saved and reloaded yet', 'first-look': 'first look', 'no-answer': 'a question is still open',
  },
};

const said: Readonly<Record<Language, Readonly<Record<Exclude<StateReason['code'], 'fault' | 'question' | 'cannot-tell'>, string>>>> = {
  nl: {
    'declared-not-done': 'U zei dat dit niet gedaan is.', changed: 'Gewijzigd, nog niet opgeslagen.', saved: 'Opgeslagen; herlaad de pagina om te zien of het bleef staan.', 'no-answer': 'Er is nog een vraag open.', 'not-seen': '{page} is nog niet bekeken.', 'not-confirmed': '{page}: beantwoord “Klopt wat ik lees?”.', 'no-declaration': 'Zeg of dit gedaan is.', 'on-behalf': 'Gemeld namens een ander; nog niet door die ander bevestigd.', reloaded: 'Bleef staan na herladen.', 'later-day': 'Stond er op een latere dag nog.', 'condition-absent': 'Geldt niet voor uw school.', 'condition-unknown': 'Hangt af van een vraag over uw school.', exception: 'Uitzondering door u vastgelegd.', 'not-yet': 'Kan vanaf {day}.',
  },
  en: {
    'declared-not-done': 'You said that this has not been done.', changed: 'Changed, not saved yet.', saved: 'Saved; reload the page to see whether it stayed.', 'no-answer': 'A question is still open.', 'not-seen': '{page} has not been looked at yet.', 'not-confirmed': '{page}: answer “Is what I read right?”.', 'no-declaration': 'Say whether this has been done.', 'on-behalf': 'Reported for another office; not confirmed by it yet.', reloaded: 'Stayed after a reload.', 'later-day': 'Was still there on a later day.', 'condition-absent': 'Does not apply to your school.', 'condition-unknown': 'Depends on a question about your school.', exception: 'Exception recorded by you.', 'not-yet': 'Possible from {day}.',
  },
};

/** A rule's title with its placeholders left out. */
function titleOf(rule: string | null, language: Language): string {
  const text = rules.find(({ id }) => id === rule)?.text[language].title ?? '';
  return text.replace(/\s*[:(]?\s*\{\w+\}\)?/g, '').trim();
}

/** Why an item stands as it does, as sentences; equal ones once, with their number. */
export function reasonTexts(reasons: readonly StateReason[], language: Language): string[] {
  const counts = new Map<string, number>();
  for (const reason of reasons) {
    const text = one(reason, language);
    if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => (count === 1 ? text : `${text} (${String(count)}×)`));
}

function one(reason: StateReason, language: Language): string {
  const page = reason.page === null ? '' : pageName[reason.page];
  const title = titleOf(reason.rule, language);
  if (reason.why === 'las-leverancier') return language === 'nl' ? 'Overeenkomst met de LAS-leverancier: nog niet bekend.' : 'Agreement with the LAS supplier: not known yet.';
  switch (reason.code) {
    case 'fault': return title;
    case 'question': return title;
    case 'cannot-tell': return title === '' ? why[language][reason.why as Reason] ?? '' : `${title}: ${why[language][reason.why as Reason] ?? ''}`;
    default: return said[language][reason.code].replace('{page}', page).replace('{day}', reason.why ?? '');
  }
}
