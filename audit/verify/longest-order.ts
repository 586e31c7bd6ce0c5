/**
 * Which places of a list belong to its longest strictly rising run (not necessarily side by side): the rest was moved or put in.
 * Of several longest runs the one that ends lowest at every length is taken, so that every verifier names the same entries
 * (patience sorting; audit/format.md says it in words).
 * @returns for each place whether it belongs to the run
 */
export function longestOrder(numbers: readonly number[]): boolean[] {
  /** Place of the lowest end of a run of each length. */
  const ends: number[] = [];
  const before: number[] = [];
  numbers.forEach((number, place) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] as number] as number) < number) low = middle + 1;
      else high = middle;
    }
    before[place] = low === 0 ? -1 : (ends[low - 1] as number);
    ends[low] = place;
  });
  const inRun = numbers.map(() => false);
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place] as number) inRun[place] = true;
  return inRun;
}
