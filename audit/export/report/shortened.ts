/** A name that keeps to its line or two, so that page one stays one page; the whole name follows later in the report. @param most characters */
export function shortened(name: string, most: number): string {
  const letters = Array.from(name);
  return letters.length > most ? `${letters.slice(0, most - 1).join('').trimEnd()}…` : name;
}
