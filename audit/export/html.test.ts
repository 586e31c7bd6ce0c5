import { JSDOM, VirtualConsole } from 'jsdom';
import { createHash, webcrypto } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { canonical } from '../chain';
import { openFile } from '../verify/open-file';
import { verifyFile } from '../verify/verify-file';
import { madeFile, schoolWithLog, startExport } from './made.test-data';
import { nameSchool } from '../store/schools';
import type { AuditLogFile } from './file';

/** Opens a report as a browser does, offline: nothing may be asked for. */
async function opened(text: string, more: { subtle?: boolean } = {}): Promise<{ document: Document; asked: string[]; errors: string[] }> {
  const asked: string[] = [];
  const errors: string[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => { errors.push(error.message); });
  const { window } = new JSDOM(text, {
    runScripts: 'dangerously', url: 'https://report.test/', virtualConsole,
    beforeParse(view) {
      Object.defineProperty(view, 'crypto', { value: more.subtle === false ? {} : webcrypto });
      Object.assign(view, { TextEncoder, Uint8Array, fetch: (to: string) => { asked.push(to); } });
    },
  });
  const { document } = window;
  await vi.waitFor(() => { expect(document.querySelector('#check-integrity b')?.textContent).not.toBe('nog niet nagerekend'); }, { timeout: 20_000 });
  return { document, asked, errors };
}
const said = (document: Document, id: string): string => document.querySelector(`#${id}`)?.textContent ?? '';

describe('the report', { timeout: 60_000 }, () => {
  it('opens by itself, asks for nothing, and finds itself whole', async () => {
    const text = await madeFile(await schoolWithLog(), 'html');
    const { document, asked, errors } = await opened(text);
    expect([asked, errors]).toEqual([[], []]);
    expect(document.querySelectorAll('[src], link, iframe, img, object')).toHaveLength(0);
    expect(document.documentElement.dataset['checked']).toBe('good');
    expect(said(document, 'check-integrity')).toContain('klopt');
    expect(said(document, 'check-complete')).toContain('4 van 6');
    expect(said(document, 'check-complete')).toContain('nooit: beheer');
    expect(said(document, 'check-anchored')).toMatch(/tot regel 29.*\d+ regels daarna/);
    expect(said(document, 'check-clock')).toContain('klok van de pc');
    const page = document.querySelector('.first')?.textContent ?? '';
    for (const part of ['ICT-coördinator 1, van 31 augustus 2026 tot en met 23 november 2026', 'Wat wij van u vragen', 'Rekenwijs', 'wissen gevraagd', 'Nooit bekeken deze ronde: Beheer', 'bewaren tot 1 augustus 2028', 'voor bestuur en directie', 'appel · kanaal', 'Handtekening', 'namens bestuur', 'niet van Basispoort']) expect(page).toContain(part);
    expect(document.querySelectorAll('.ask li').length).toBeLessThanOrEqual(3);
    expect(page).not.toMatch(/\d\d:\d\d/);
    expect(page).not.toMatch(/[0-9a-f]{32}/);
  });

  it('holds the canonical form of the log, that every verifier takes', async () => {
    const text = await madeFile(await schoolWithLog('De <b>Klim</b>op'), 'html');
    const start = text.indexOf('id="basispoort-coach-audit-log">') + 'id="basispoort-coach-audit-log">'.length;
    const json = text.slice(start, text.indexOf('</script>', start));
    expect(json).not.toContain('<');
    const file = JSON.parse(json) as AuditLogFile;
    expect(json.replaceAll('\\u003c', '<')).toBe(canonical(file));
    expect(file.entries.at(-1)).toMatchObject({ type: 'exported', observation: { form: 'html' } });
    expect(openFile(text)).toMatchObject({ ok: true, twice: false });
    const report = await verifyFile(text);
    expect(report).toMatchObject({ ok: true, integrity: { intact: true, header: 'same', items: [], parties: { opened: 6, shut: [] } }, anchored: { until: 29, by: 'bestuur' } });
  });

  it('lets only its own script run', async () => {
    const text = await madeFile(await schoolWithLog(), 'html');
    const script = /<script>([^]*)<\/script>/.exec(text)?.[1] ?? '';
    expect(text).toContain(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    expect(text).toContain("default-src 'none'");
    expect(script).not.toMatch(/innerHTML|fetch|XMLHttpRequest|eval\(|document\.write/);
  });

  it.each(['<img src=x onerror=alert(1)>', '</script><script>globalThis.ran = true</script>', '"><svg onload=alert(1)>', '</style><script>globalThis.ran = true</script>', '&lt;b&gt;', '\'onmouseover=alert(1)', '\u0000\u202E<!--', ']]>', '${1}'])('shows %j as text', async (label) => {
    const db = await schoolWithLog(label);
    const notebook = await db.notebook.get('s1');
    const [subject, first] = Object.entries(notebook?.parties ?? {})[0] ?? ['', undefined];
    await db.notebook.update('s1', { parties: { ...notebook?.parties, [subject]: { ...first, name: label } } });
    const text = await madeFile(db, 'html');
    const { document, errors } = await opened(text);
    expect(errors).toEqual([]);
    expect((document.defaultView as unknown as { ran?: boolean }).ran).toBeUndefined();
    expect(document.querySelectorAll('img, svg[onload], [onmouseover], h1 b')).toHaveLength(0);
    expect(document.querySelectorAll('script')).toHaveLength(2);
    expect(document.querySelector('h1 bdi')?.textContent).toBe(label.replace('\u0000', '\uFFFD'));
    expect((await verifyFile(text)).ok).toBe(true);
  });

  it('says what is wrong when somebody changed it', async () => {
    const text = await madeFile(await schoolWithLog(), 'html');
    const cases: [string, string, RegExp][] = [
      ['"reason":"niet-in-gebruik"', '"reason":"via-basispoort"', /klopt niet.*regel \d+: gewijzigd/],
      ['"label":"Basisschool De Klimop"', '"label":"Basisschool De Ander"', /klopt niet.*voorpagina/],
      ['"seq":12,', '"seq":13,', /klopt niet/],
    ];
    for (const [from, to, expected] of cases) {
      expect(text).toContain(from);
      const { document } = await opened(text.replace(from, to));
      expect(said(document, 'check-integrity')).toMatch(expected);
      expect(document.documentElement.dataset['checked']).toBe('bad');
    }
    const cut = await opened(text.replace(/\{"actor":\{[^{}]*\},"class":"observed","edition":"[^"]*","eventId":"00000000-0000-4000-8000-000000000009"[^]*?"type":"[a-z-]+"\},/, ''));
    expect(said(cut.document, 'check-integrity')).toMatch(/regel \d+: weggehaald/);
  });

  it('says that it could not reckon where there is no WebCrypto', async () => {
    const { document } = await opened(await madeFile(await schoolWithLog(), 'html'), { subtle: false });
    expect(said(document, 'check-integrity')).toContain('niet gecontroleerd');
  });

  it('names a school without a label, and a log without a round', async () => {
    const db = await schoolWithLog();
    await nameSchool(db, 's1', '', null);
    const { document } = await opened(await madeFile(db, 'html'));
    expect(document.querySelector('h1')?.textContent).toContain('school zonder naam');
  });
});

describe('the exported entry', { timeout: 60_000 }, () => {
  it('is the last of the file and vouches for the header, also when others write meanwhile', async () => {
    const db = await schoolWithLog();
    const [one, two] = await Promise.all([startExport(db, 'json'), startExport(db, 'csv')]);
    expect(new Set([one.seq, two.seq]).size).toBe(2);
    const text = await madeFile(db, 'json');
    const file = JSON.parse(text) as AuditLogFile;
    expect(file.entries.at(-1)).toMatchObject({ type: 'exported', seq: file.chain.count, hash: file.chain.head });
    expect(file.entries.filter(({ type }) => type === 'exported')).toHaveLength(3);
    expect(await verifyFile(text)).toMatchObject({ ok: true, integrity: { intact: true, header: 'same', items: [] } });
    expect(Object.keys(file)).toEqual(['format', 'formatVersion', 'exportedAt', 'software', 'edition', 'school', 'items', 'parties', 'notes', 'chain', 'entries']);
  });
});
