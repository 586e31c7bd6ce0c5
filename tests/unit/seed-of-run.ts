/**
 * The number that all random choices of a run of tests start from: `SEED` where given; in CI always the same, so that a change is judged by what it changed; else another one each time, so that our own runs go on looking. A test that uses it prints it when it fails.
 * @returns a whole number below a million
 */
export function seedOfRun(): number {
  const asked = process.env['SEED'];
  if (asked !== undefined) return Number(asked);
  return process.env['CI'] === undefined ? Date.now() % 1_000_000 : 20_261_124 % 1_000_000;
}
