/** Whether a sentence ends where one element stops and the next begins, though no sign says so: a title and its text in one alert. */
const isBreak = (before: string, after: string): boolean => /[\p{Ll}\d)]\s*$/u.test(before) && /^\s*\p{Lu}/u.test(after);

const none: ReadonlySet<Node> = new Set();

/**
 * The words of an element as a person reads them: a title in an element of its own is a sentence of its own
 * ("<b>Uitwisseling gelukt</b>Alle groepen zijn bijgewerkt." is two). Single spaces, none at the ends.
 * @param secretIn the children of a node that belong to a secret, and are left out unread
 */
export function runText(element: Element, secretIn: (parent: Node) => ReadonlySet<Node> = () => none): string {
  let text = '';
  let from: Node | null = null;
  const add = (node: Node): void => {
    const secret = secretIn(node);
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (secret.has(child)) continue;
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
