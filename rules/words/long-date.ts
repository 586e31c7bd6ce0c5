import type { IsoDate } from '../known';

const months = {
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

/** A date as a person says it: `31 juli 2027`, `31 July 2027`. */
export function longDate(date: IsoDate, language: 'nl' | 'en'): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return `${day} ${months[language][month - 1] ?? ''} ${year}`;
}
