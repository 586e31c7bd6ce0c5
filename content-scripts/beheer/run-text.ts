/** Whether a sentence ends where one element stops and the next begins, though no sign says so: a title and its text in one alert. */
const isBreak = (before: string, after: string): boolean => /[\p{Ll}\d)]\s*$/u.test(before) && /^\s*\p{Lu}/u.test(after);

/**
 * The words of an element as a person reads them: a title in an element of its own is a sentence of its own
 * ("<b>Uitwisseling gelukt</b>Alle groepen zijn bijgewerkt." is two). Single spaces, none at the ends.
 */
export function runText(element: Element): string {
  let text = '';
  let from: Node | null = null;
  const add = (node: Node): void => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 1 && (child as Element).localName === 'br') { from = child; continue; }
      if (child.nodeType !== 3) { add(child); continue; }
      const words = (child as Text).data;
      if (words.trim() === '') { text += ' '; continue; }
      const isApart = from !== null && from !== child.parentNode;
      // Inside one sentence a name may be set in bold: there a space stands before it.
      if (isApart && isBreak(text, words) && (from?.nodeName === 'BR' || !/\s$/.test(text) && !/^\s/.test(words))) text += '. ';
      else if (from?.nodeName === 'BR') text += ' ';
      text += words;
      from = child.parentNode;
    }
  };
  add(element);
  return text.replace(/\s+/g, ' ').trim();
}
