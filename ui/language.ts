/** Languages of the product's texts. */
export type Language = 'nl' | 'en';

/** One text table per language; both have the same keys. */
export type Tables<T> = Readonly<Record<Language, T>>;

/** The language for a browser's own language tag ("nl-NL"); Dutch for anything but English, as the school is Dutch. */
export function languageOf(tag: string): Language {
  return /^en\b/i.test(tag) ? 'en' : 'nl';
}

/** "1 fout", "3 fouten". */
export function counted(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
