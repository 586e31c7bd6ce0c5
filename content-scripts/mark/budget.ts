/**
 * Counts re-mounts, so that a page that keeps taking the marks away is told of instead of fought with
 * (spec/promises.md, S4: at most 5 in 5 seconds).
 * @param now a clock in ms that only runs forward
 */
export function createBudget(now: () => number, most = 5, within = 5000): { spend(): boolean } {
  let spent: number[] = [];
  return {
    /** True: one more is allowed, and is counted. */
    spend(): boolean {
      const time = now();
      spent = spent.filter((at) => time - at < within);
      if (spent.length >= most) return false;
      spent.push(time);
      return true;
    },
  };
}
