/** The path of a Chromium installed on this machine, or null: then Playwright's own may be there. */
export function findChromium(): string | null;
