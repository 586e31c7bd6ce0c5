/** Languages of the product's texts. */
export type Language = 'nl' | 'en';

/** One text table per language; both have the same keys. */
export type Tables<T> = Readonly<Record<Language, T>>;

/** The language she chose in the panel. Dutch until she chose: the school, the checklist and the screens of Basispoort are Dutch, whatever the browser speaks. */
export function languageOf(chosen: unknown): Language {
  return chosen === 'en' ? 'en' : 'nl';
}

/** "1 fout", "3 fouten". */
export function counted(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
