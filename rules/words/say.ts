/** Fills `{name}` in one of our own sentences. A name that is not given stays as it is. */
export function say(text: string, words: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(words[name] ?? whole));
}
