// `npm start`: builds, then opens a browser with the extension on the practice portal.
// Without a display, or with --headless, it makes the round by itself and leaves pictures and an exported log in output/round.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(path.dirname(new URL(import.meta.url).pathname), '../..');
const bin = (name) => path.join(root, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);

function run(command, args) {
  const { status, error } = spawnSync(bin(command), args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) console.error(error.message);
  return status ?? 1;
}

const hasDisplay = process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const alone = process.argv.includes('--headless') || !hasDisplay;

const built = run('wxt', ['build']);
if (built !== 0) process.exit(built);
if (alone && !process.argv.includes('--headless')) console.log('\nNo display here: the round is made without a window (npm start -- --headless does this everywhere).');
process.exit(run('playwright', ['test', '--config', 'tests/machine/round.config.ts', '--project', alone ? 'round' : 'open']));
