/** How many characters are held as text before they are handed to the browser as a blob, which need not keep it in memory. */
const chunk = 4_000_000;

/** Gathers pieces into one blob without ever holding them all as text. @param type MIME type */
export async function blobOf(pieces: AsyncIterable<string>, type: string): Promise<Blob> {
  const parts: Blob[] = [];
  let waiting: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < chunk) continue;
    parts.push(new Blob(waiting));
    waiting = [];
    length = 0;
  }
  return new Blob([...parts, ...waiting], { type });
}
