// Makes a page of the corpus of a Bouwtekening: node tests/corpus/from-blueprint.mjs <file> <name> --toestemming "bestuur 2026-11-24". The work is in blueprint-to-page.ts; this file lets Node run TypeScript.
import process from 'node:process';
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('./blueprint-to-page.ts', import.meta.url).pathname, { configFile: false, logLevel: 'error', resolve: { alias: { '@': new URL('../..', import.meta.url).pathname } } });
process.exitCode = module.fromBlueprint(process.argv.slice(2), console.log);
