import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const cache = path.join(root, 'output/corpus');

/** A bundle for the browser: one script and one style sheet. */
export interface Bundle { readonly script: string; readonly style: string }

/** What a bundle is made of: when none of it changed, the bundle of last time serves. */
function fingerprint(entry: string, folders: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (file: string): void => { hash.update(file).update(readFileSync(path.join(root, file))); };
  for (const folder of folders) for (const file of readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|tsx|css)$/.test(name)).sort()) add(path.join(folder, file));
  for (const file of ['package-lock.json', 'tests/corpus/client.ts', 'tests/corpus/library.ts', entry]) add(file);
  return hash.digest('hex').slice(0, 16);
}

/**
 * Bundles one entry into a cache that is not committed.
 * @param entry path from the root of the repository
 * @param folders what it is made of, beside packages
 */
export async function bundle(entry: string, folders: readonly string[]): Promise<Bundle> {
  mkdirSync(cache, { recursive: true });
  const kept = path.join(cache, `${entry.replaceAll(/[^a-z0-9]+/gi, '-')}-${fingerprint(entry, folders)}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as Bundle;
  const made = await build({
    root, configFile: false, logLevel: 'error', publicDir: false,
    define: { 'process.env': '{}', 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false', ngDevMode: 'false', ngJitMode: 'true' },
    resolve: { alias: { '@': root } },
    build: { write: false, minify: false, cssMinify: false, assetsInlineLimit: 100_000_000, target: 'chrome132', modulePreload: false, lib: { entry: path.join(root, entry), formats: ['iife'], name: 'corpus', fileName: 'client', cssFileName: 'client' } },
  });
  const outputs = (Array.isArray(made) ? made : [made]).flatMap((one) => ('output' in one ? one.output : []));
  const result: Bundle = {
    script: outputs.flatMap((one) => (one.type === 'chunk' ? [one.code] : [])).join('\n'),
    style: outputs.flatMap((one) => (one.type === 'asset' && one.fileName.endsWith('.css') ? [typeof one.source === 'string' ? one.source : Buffer.from(one.source).toString('utf8')] : [])).join('\n'),
  };
  writeFileSync(kept, JSON.stringify(result));
  return result;
}
