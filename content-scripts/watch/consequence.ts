import type { Language } from '@/rules/fault-text';
import type { LoggedKind } from '@/rules/page-kind';
import type { OwnChange } from './edits';

const texts = {
  nl: {
    untick: 'Let op vóór u opslaat: zonder vinkje houden de accounts bij deze partij geen inlog meer over, en haar gegevens blijven daar staan. Vraag zelf om wissen. Niet tijdens de les.',
    remove: 'Let op vóór u bevestigt: als u iemand verwijdert, kan ook het account bij de netwerkleverancier verdwijnen. Niet tijdens de les.',
    removeIp: 'Noteer het actuele IP-nummer voor u iets verwijdert. Zonder dat nummer kunnen leerlingen op school niet inloggen. Niet tijdens de les.',
  },
  en: {
    untick: 'Before you save: without the tick the accounts at this party can no longer log in, and the data stay there. Ask for deletion yourself. Not during lessons.',
    remove: 'Before you confirm: removing someone can also delete the account at the network supplier. Not during lessons.',
    removeIp: 'Write down the current IP number before you remove anything. Without it pupils cannot log in at school. Not during lessons.',
  },
} as const;

/** What to say before she saves, after a change that has consequences; null when it has none (spec/product.md, On the page). */
export function consequenceOf(kind: LoggedKind, change: OwnChange, language: Language): string | null {
  const isParty = kind === 'uitgeverijen' || kind === 'netwerkleveranciers';
  return isParty && change.field === 'aangevinkt' && change.after === 'no' ? texts[language].untick : null;
}

/** What to say when she uses a control that takes a row away; null where the page knows no such thing. */
export function removalConsequence(kind: LoggedKind, language: Language): string | null {
  if (kind === 'medewerkers') return texts[language].remove;
  return kind === 'ip-nummers' ? texts[language].removeIp : null;
}
