/** Text that is markup already, because it was made here. Everything else is text and is escaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) { this.text = text; }
}

/** What may stand in a template: text and numbers are escaped, markup is not, null is nothing. */
export type Piece = string | number | Markup | null | readonly Piece[];

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML text or attribute value. Controls that no document may hold become a visible mark. */
export function escaped(text: string): string {
  return text.toWellFormed().replace(/[&<>"']/g, (sign) => names[sign] as string).replace(/[^\P{Cc}\t\n\r]/gu, '\uFFFD');
}

/** HTML as a template: `html\`<b>${name}</b>\``. What is put in can never become markup (spec/promises.md, S1). */
export function html(strings: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  let text = strings[0] as string;
  values.forEach((value, at) => { text += pieceText(value) + (strings[at + 1] as string); });
  return new Markup(text);
}

function pieceText(piece: Piece): string {
  if (piece === null) return '';
  if (piece instanceof Markup) return piece.text;
  return typeof piece === 'object' ? piece.map(pieceText).join('') : escaped(String(piece));
}
