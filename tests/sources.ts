import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

/** Folders of code that ships. */
export const shipped = ['entrypoints', 'content-scripts', 'rules', 'ui', 'audit'] as const;

/** Every file below a folder of the project, as paths from the root with `/`. */
export function filesIn(folder: string, pattern: RegExp): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((file) => pattern.test(file))
    .toSorted();
}

/** Text of a file of the project. */
export function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** Code files that ship, tests left out. */
export function shippedCode(): string[] {
  return shipped.flatMap((folder) => filesIn(folder, /\.tsx?$/)).filter((file) => !/\.test(-data)?\.tsx?$|\.d\.ts$/.test(file));
}

/** Code without its comments; texts in quotes are kept, also where they hold `//`. */
export function withoutComments(code: string): string {
  return code.replaceAll(/("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*/g, (_all, quoted: string | undefined) => quoted ?? '');
}

/** What a file imports, exports from, or loads: the addresses as written. */
export function importsOf(file: string): string[] {
  const code = withoutComments(read(file));
  const statements = /^\s*(?:import|export)\b(?:[^'"=;]*?\bfrom)?\s*(["'])([^"'\n]+)\1|\bimport\s*\(\s*(["'])([^"'\n]+)\3/gm;
  return [...code.matchAll(statements)].map((match) => match[2] ?? match[4] ?? '');
}

/** The top folder an import leads to, or the package's name. */
export function targetOf(file: string, address: string): { readonly folder: string } | { readonly packageName: string } {
  if (address.startsWith('@/')) return { folder: address.slice(2).split(/[/?]/)[0] ?? '' };
  if (address.startsWith('.')) return { folder: path.posix.normalize(path.posix.join(path.posix.dirname(file), address)).split('/')[0] ?? '' };
  const parts = address.split('/');
  return { packageName: address.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '') };
}
