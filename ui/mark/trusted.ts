/**
 * Lets only events through that the browser itself made of what she did; a script's imitation does nothing (spec/promises.md, S2).
 * @param act what her click or key does
 */
export function trusted<E extends Event>(act: (event: E) => void): (event: E) => void {
  return (event) => { if (event.isTrusted) act(event); };
}
