import type { Blueprint, BlueprintReply } from '@/rules/message/blueprint';
import { recognise, type Place } from '../recognise/recognise';
import { leftOutOf } from './secrets';
import { Writing } from './write';

/** Version of the file's form; told apart by the command that makes a test page of it (tests/corpus/from-blueprint.mjs). */
export const blueprintVersion = 1;

const refusals = {
  pupils: 'Dit is een pagina over leerlingen. Daarvan maak ik geen bouwtekening.',
  empty: 'Op deze pagina staat niets om te tekenen.',
} as const;

/** One line about the file: its form, the page, and what was left out. Numbers and ids only. */
function headerOf(kind: string, writing: Writing, left: Blueprint['left']): string {
  const out = Object.entries(left).filter(([, count]) => count > 0).map(([what, count]) => `${what}=${count}`).join(' ');
  return `<!-- bouwtekening versie=${blueprintVersion} pagina=${kind} elementen=${writing.elements}${out === '' ? '' : ` weggelaten: ${out}`}. Blijft bij de school; komt alleen met toestemming van de school in de code. -->`;
}

/**
 * The page in front as a skeleton: its structure with known words, everything else as shapes (spec/product.md, *Bouwtekening doorgeven*).
 * Pages of pupils are refused. Reads only, asks nothing of the page and changes nothing. Never throws.
 */
export function blueprintOf(document: Document, location: Place): BlueprintReply {
  const { body } = document;
  if (body === null) return { ok: false, code: 'empty', error: refusals.empty };
  const { kind, refused } = recognise(document, location);
  if (refused === 'pupils' || refused === 'pupil-shortcut') return { ok: false, code: 'pupils', error: refusals.pupils };
  const out = leftOutOf(body);
  const writing = new Writing(out);
  const title = writing.wordsOf(document.title);
  writing.element(body, ['html'], null);
  if (writing.elements < 2) return { ok: false, code: 'empty', error: refusals.empty };
  const left = { velden: out.fields.size, geheim: out.contents.size - out.pupils, leerlingen: out.pupils, regels: writing.rowsLeftOut, kaders: writing.foreignFrames, afgebroken: writing.cutShort ? 1 : 0 };
  const language = /^en/i.test(document.documentElement.lang) ? 'en' : 'nl';
  const text = `${headerOf(kind ?? 'onbekend', writing, left)}\n<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head>\n${writing.text}</html>\n`;
  return { ok: true, value: { kind, text, words: [...writing.words].sort((a, b) => a.localeCompare(b, 'nl')), left } };
}
