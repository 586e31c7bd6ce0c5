import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import nunjucks from 'nunjucks';

const require = createRequire(import.meta.url);

/** A file of a package, as it comes. */
export const packaged = (name: string, file: string): string => readFileSync(path.join(path.dirname(require.resolve(`${name}/package.json`)), file), 'utf8');
/** The folder of a package. */
export const folderOf = (name: string): string => path.dirname(require.resolve(`${name}/package.json`));

/** A template engine over these folders: what a server would draw with. */
export const engine = (...folders: string[]): { render(template: string, data: object): string } => {
  const made = new nunjucks.Environment(new nunjucks.FileSystemLoader(folders), { autoescape: true, trimBlocks: true, lstripBlocks: true });
  return { render: (template, data) => made.renderString(template, data) };
};
