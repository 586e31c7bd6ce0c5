// Makes a fresh clone ready: packages, a browser, WXT's types. Plain Node without dependencies; a second run takes under a second.
// Steps and their reasons: research/toolchain.md, section 8.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { findChromium } from './find-browser.mjs';

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../..');
const say = (text) => console.log(`[set-up] ${text}`);

/** Runs a command with its output shown; true when it went well. */
function run(command, args, env = {}) {
  say([command, ...args].join(' '));
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' });
  if (error) say(`${command}: ${error.message}`);
  return status === 0;
}

function stop(text) {
  console.error(`[set-up] ${text}`);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) stop(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
}

/** Packages are up to date when npm's own note of what stands in node_modules is not older than the lock file. */
function packages() {
  const note = path.join(root, 'node_modules/.package-lock.json');
  const upToDate = existsSync(note) && statSync(note).mtimeMs >= statSync(path.join(root, 'package-lock.json')).mtimeMs;
  if (upToDate) return;
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) stop('npm ci failed; see above.');
}

function playwrightHasChromium() {
  try {
    const require = createRequire(path.join(root, 'package.json'));
    return existsSync(require('@playwright/test').chromium.executablePath());
  } catch (error) {
    say(`Playwright could not be asked for its browser: ${error.message}`);
    return false;
  }
}

function aptInstall() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '-q', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', 'chromium', 'chromium-l10n'];
  if (run('apt-get', install, quiet) && findChromium() !== null) return true;
  return run('apt-get', ['update', '-q', '-o', 'DPkg::Lock::Timeout=300'], quiet) && run('apt-get', install, quiet) && findChromium() !== null;
}

function browser() {
  if (findChromium() !== null || playwrightHasChromium()) return;
  say('No Chromium found; looking for a way to install one.');
  if (aptInstall()) return;
  if (run('npx', ['--no-install', 'playwright', 'install', 'chromium']) && playwrightHasChromium()) return;
  stop('No Chromium, and it could not be installed. Install Chromium (not Google Chrome: it does not load extensions from a folder), or say where it is: CHROMIUM_PATH=/path/to/chromium npm start');
}

/** WXT writes the types and the tsconfig that tsc, the linter and vitest need. */
function types() {
  const note = path.join(root, '.wxt/tsconfig.json');
  const fresh = existsSync(note) && ['package-lock.json', 'wxt.config.ts'].every((file) => statSync(note).mtimeMs >= statSync(path.join(root, file)).mtimeMs);
  if (fresh && existsSync(path.join(root, '.wxt/wxt.d.ts'))) return;
  try {
    execFileSync('npx', ['--no-install', 'wxt', 'prepare'], { cwd: root, stdio: 'pipe', shell: process.platform === 'win32' });
  } catch (error) {
    stop(`wxt prepare failed:\n${error.stdout ?? ''}${error.stderr ?? ''}`);
  }
}

checkNode();
packages();
browser();
types();
