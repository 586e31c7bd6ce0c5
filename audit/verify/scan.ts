/** What a look over the letters of a JSON text tells that parsing does not. */
export interface Scan {
  /** The text stops inside a string, a list or an object. */
  readonly endsEarly: boolean;
  /** A name that stands twice in one object: readers differ in which one they take, so a file could show two faces. Null when there is none. */
  readonly twice: string | null;
}

/**
 * Walks over a JSON text token by token. The text need not be valid.
 * Cost: linear; names are only kept per open object.
 */
export function scan(text: string): Scan {
  const token = /"[^"\\]*(?:\\[^][^"\\]*)*"(\s*:)?|"|[{}[\]]/g;
  /** Names of the objects that are open; null for a list. */
  const open: (Set<string> | null)[] = [];
  let twice: string | null = null;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [found, colon] = match;
    if (found === '{') open.push(new Set());
    else if (found === '[') open.push(null);
    else if (found === '}' || found === ']') open.pop();
    else if (found === '"') return { endsEarly: true, twice };
    else if (colon !== undefined) {
      const names = open.at(-1);
      const name = nameOf(found.slice(0, found.lastIndexOf('"') + 1));
      if (names?.has(name)) twice ??= name;
      names?.add(name);
    }
  }
  return { endsEarly: open.length > 0, twice };
}

function nameOf(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return quoted;
  }
}
