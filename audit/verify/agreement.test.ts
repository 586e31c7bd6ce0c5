import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disturbed, random } from './disturbed.test-data';
import { sampleFile } from './sample-file.test-data';
import { tamperings } from './tamperings.test-data';
import { verifyFile } from './verify-file';
import { seedOfRun } from '@/tests/unit/seed-of-run';
import type { Report } from '@/rules/message/verify-report';
import dossierVerifier from '../export/report/dossier-verifier.js?raw';

/** What all three verifiers answer. */
type Answer = { readonly refused: string } | { readonly refused: null; readonly findings: unknown; readonly header: string; readonly anchored: unknown; readonly clock: unknown; readonly pages: unknown; readonly count: number; readonly head: string | null };

const python = spawnSync('python3', ['--version']).status === 0;
// The machine that builds releases has python3; a machine without must say what it did not run.
if (!python) console.warn('NOT RUN: python3 is missing, so the verifier in another language was not compared.');

function ours(report: Report): Answer {
  if (!report.ok) return { refused: report.refusal };
  const { integrity, anchored, clock, completeness } = report;
  const last = anchored.until + anchored.after;
  return {
    refused: null, findings: integrity.findings, header: integrity.header, anchored: { until: anchored.until, after: anchored.after }, clock,
    pages: Object.fromEntries(completeness.pages.map(({ page, look }) => [page, look])), count: last, head: null,
  };
}

const dossier = vm.runInNewContext(`${dossierVerifier}; verifyText`, { crypto, TextEncoder, structuredClone }) as (text: string) => Promise<Answer>;
/** Objects of another realm, as plain data of ours. */
const plain = (answer: Answer): Answer => JSON.parse(JSON.stringify(answer)) as Answer;
const withoutHead = (answer: Answer): Answer => (answer.refused === null ? { ...answer, head: null } : answer);

describe('three verifiers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'coach-verify-'));
  afterAll(() => { rmSync(folder, { recursive: true }); });
  const texts: string[] = [];
  let pythonSays: Answer[] = [];

  beforeAll(async () => {
    const file = await sampleFile();
    const sound = JSON.stringify(file);
    texts.push(sound);
    for (const { make } of tamperings) {
      const made = await make(file);
      texts.push(typeof made === 'string' ? made : JSON.stringify(made));
    }
    if (!python) return;
    const names = texts.map((text, at) => { const name = join(folder, `${String(at)}.json`); writeFileSync(name, text); return name; });
    const ran = spawnSync('python3', [resolve('tests/python/verify.py'), '--json', ...names], { encoding: 'utf8' });
    expect(ran.stderr).toBe('');
    pythonSays = ran.stdout.trim().split('\n').map((line) => JSON.parse(line) as Answer);
  }, 60_000);

  it('has sixty tamperings and more, and each changes the file', () => {
    expect(tamperings.length).toBeGreaterThanOrEqual(60);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('find nothing in a sound file', async () => {
    const report = await verifyFile(texts[0] as string, { items: false });
    expect(report.ok && report.integrity).toMatchObject({ intact: true, findings: [], header: 'same', parties: { opened: 1, shut: [] } });
    expect(report.ok && report.anchored).toMatchObject({ until: 5, on: '2026-11-20', by: 'bestuur', after: 19 });
    expect(report.ok && report.clock).toEqual({ jumps: [9], backwards: [], unreadable: [] });
    expect(plain(await dossier(texts[0] as string))).toMatchObject({ findings: [], header: 'same' });
    if (python) expect(pythonSays[0]).toMatchObject({ findings: [], header: 'same', head: (JSON.parse(texts[0] as string) as { chain: { head: string } }).chain.head });
  });

  it.each(tamperings.map(({ name, expect: expected }, at) => ({ name, expected, at })))('$name', async ({ expected, at }) => {
    const text = texts[at + 1] as string;
    const answer = ours(await verifyFile(text, { items: false }));
    expect(answer.refused).toBeNull();
    if (answer.refused !== null) return;
    for (const one of expected) expect(answer.findings).toContainEqual(expect.objectContaining(one));
    if (expected.length === 0) expect(answer.findings).toEqual([]);
    expect(withoutHead(plain(await dossier(text)))).toEqual(answer);
    if (python) expect(withoutHead(pythonSays[at + 1] as Answer)).toEqual(answer);
  });

  it('agree on files in which anything may stand anywhere', async () => {
    const seed = seedOfRun();
    console.info(`seed ${String(seed)}`);
    const next = random(seed);
    const sound = await sampleFile();
    const files = Array.from({ length: 300 }, () => disturbed(sound, next));
    const names = files.map((text, at) => { const name = join(folder, `random-${String(at)}.json`); writeFileSync(name, text); return name; });
    const inPython = python ? spawnSync('python3', ['tests/python/verify.py', '--json', ...names], { encoding: 'utf8' }) : null;
    if (inPython) expect(inPython.stderr).toBe('');
    const lines = inPython?.stdout.trim().split('\n');
    for (const [at, text] of files.entries()) {
      const answer = ours(await verifyFile(text, { items: false }));
      expect(withoutHead(plain(await dossier(text))), `seed ${String(seed)}, file ${String(at)}`).toEqual(answer);
      if (lines) expect(withoutHead(JSON.parse(lines[at] as string) as Answer), `seed ${String(seed)}, file ${String(at)}`).toEqual(answer);
    }
  }, 60_000);

  it('the verifier in Python needs its standard library alone', () => {
    const sources = readdirSync('tests/python').filter((name) => name.endsWith('.py')).map((name) => readFileSync(join('tests/python', name), 'utf8')).join('\n');
    const imports = [...sources.matchAll(/^\s*(?:import|from) (\w+)/gm)].map(([, name]) => name);
    expect(new Set(imports)).toEqual(new Set(['bisect', 'canonical', 'datetime', 'hashlib', 'json', 'open_log', 're', 'sys']));
  });
});
