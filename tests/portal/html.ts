/** Markup that may stand in a page as it is; everything else is escaped. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = Html | string | number | false | null | undefined | readonly Part[];

const isList = (part: Part): part is readonly Part[] => Array.isArray(part);

function write(part: Part): string {
  if (part instanceof Html) return part.text;
  if (isList(part)) return part.map(write).join('');
  if (part === false || part === null || part === undefined) return '';
  return String(part).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Template tag: texts are escaped, `Html` and lists of it are taken over, `false` and `null` leave nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((string, n) => string + (n < parts.length ? write(parts[n]) : '')).join(''));
}

/** A day in a notation: `dmy` 31-07-2026, `plain` 31-7-2026, `long` 31 juli 2026, `short` 31 jul. 2026. A text that is no ISO day stays as it is. */
export function day(iso: string, notation: 'dmy' | 'plain' | 'long' | 'short'): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (parts === null) return iso;
  const [, year = '', month = '', date = ''] = parts;
  const names = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
  const name = names[Number(month) - 1] ?? '';
  switch (notation) {
    case 'dmy': return `${date}-${month}-${year}`;
    case 'plain': return `${Number(date)}-${Number(month)}-${year}`;
    case 'long': return `${Number(date)} ${name} ${year}`;
    case 'short': return `${Number(date)} ${name.length > 4 ? `${name.slice(0, 3)}.` : name} ${year}`;
  }
}

/** Full name as the portal writes it. */
export function fullName(of: { readonly voornaam: string; readonly tussenvoegsel: string; readonly achternaam: string }): string {
  return [of.voornaam, of.tussenvoegsel, of.achternaam].filter((part) => part !== '').join(' ');
}
