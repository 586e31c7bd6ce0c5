// Which Chromium this machine has. Plain Node, no dependencies: the set-up runs before anything is installed.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Where a Chromium may stand. Not Google Chrome: from 137 on it ignores --load-extension (research/toolchain.md, section 6).
 * @returns {string[]}
 */
function places() {
  const named = process.env.CHROMIUM_PATH;
  return [
    ...(named ? [named] : []),
    '/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
}

/** @param {string} file @returns {boolean} whether it starts and says its version */
function starts(file) {
  if (!existsSync(file)) return false;
  try {
    execFileSync(file, ['--version'], { stdio: 'pipe', timeout: 30_000 });
    return true;
  } catch {
    return false; // A file that does not start is as good as none; the next place is tried.
  }
}

/**
 * The path of a Chromium installed on this machine, or null: then Playwright's own may be there.
 * @returns {string | null}
 */
export function findChromium() {
  return places().find(starts) ?? null;
}
