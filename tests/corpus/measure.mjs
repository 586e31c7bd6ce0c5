// `npm run corpus`: draws every page of the corpus in Chromium, reads it, and prints how much of it was right. The work is in measure.ts; this file lets Node run TypeScript.
import process from 'node:process';
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('./measure.ts', import.meta.url).pathname, { configFile: false, logLevel: 'error', resolve: { alias: { '@': new URL('../..', import.meta.url).pathname } } });
process.exit(await module.measure(process.argv.slice(2)));
