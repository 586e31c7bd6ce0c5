import { beforeAll, describe, expect, it } from 'vitest';
import { madeFile, schoolWithLog } from '../export/made.test-data';
import type { AuditLogFile } from '../export/file';
import { csvPieces } from '../export/csv';
import { typedHead } from './against-kept';
import { sampleFile } from './sample-file.test-data';
import { rechained } from './tamperings.test-data';
import type { Kept, Report } from '@/rules/message/verify-report';
import { scan } from './scan';
import { verifyFile } from './verify-file';

let file: AuditLogFile;
let text: string;
beforeAll(async () => { file = await sampleFile(); text = JSON.stringify(file); });

const refusal = async (given: string): Promise<string | null> => { const report = await verifyFile(given); return report.ok ? null : report.refusal; };
const sound = (report: Report): Extract<Report, { ok: true }> => { if (!report.ok) throw new Error(report.refusal); return report; };

describe('a file that is none', () => {
  it.each([
    ['', 'empty'], [' \n\uFEFF', 'empty'], ['%PDF-1.7 …', 'pdf'], ['PK\u0003\u0004…', 'spreadsheet'], ['seq;recordedAt;offset;type\r\n1;x', 'csv'], ['\uFEFF"seq";"recordedAt";"offset"\r\n', 'csv'],
    ['<!doctype html><p>een ander bestand', 'html-without-log'], ['hallo', 'not-json'], ['{"a":1,}', 'not-json'], ['[]', 'other-format'], ['null', 'other-format'], ['12', 'other-format'], ['{"format":"iets-anders"}', 'other-format'], ['{"format":"basispoort-coach/genesis"}', 'other-format'],
    ['{"format":"basispoort-coach/audit-log","formatVersion":2}', 'newer-format'], ['{"format":"basispoort-coach/audit-log","formatVersion":1}', 'damaged'], ['{"format":"basispoort-coach/audit-log","formatVersion":"1"}', 'damaged'],
  ])('%j is %s', async (given, expected) => {
    expect(await refusal(given)).toBe(expected);
  });

  it('cut off anywhere is told as cut off', async () => {
    for (let share = 1; share < 20; share++) expect(await refusal(text.slice(0, Math.floor((text.length * share) / 20)))).toBe('truncated');
  });

  it('each part of the frame is needed', async () => {
    for (const name of ['exportedAt', 'software', 'edition', 'school', 'items', 'parties', 'notes', 'chain', 'entries']) {
      const { [name as 'chain']: _gone, ...rest } = file;
      expect(await verifyFile(JSON.stringify(rest))).toEqual({ ok: false, refusal: 'damaged', detail: name });
    }
  });

  it('our own CSV is told as such', async () => {
    async function* pages(): AsyncGenerator<typeof file.entries> { yield file.entries; }
    let csv = '';
    for await (const piece of csvPieces(pages(), file.chain.head, [])) csv += piece;
    expect(await refusal(csv)).toBe('csv');
  });
});

describe('scan', () => {
  it.each([
    ['{"a":1,"b":{"a":2}}', null, false], ['{"a":1,"a":2}', 'a', false], ['{"a":{"b":1,"\\u0062":2}}', 'b', false], ['[{"a":1},{"a":2}]', null, false], ['{"a":"b\\":","b":"{"}', null, false], ['{"a":":x"}', null, false],
    ['{"a":[1,2', null, true], ['{"a":"b', null, true], ['{"a":"b\\', null, true], ['{"a" :1,"a"\n:2}', 'a', false],
  ])('%s', (given, twice, endsEarly) => {
    expect(scan(given)).toEqual({ twice, endsEarly });
  });

  it('takes a string of any length', () => {
    expect(scan(`{"a":"${'x\\n'.repeat(500_000)}"}`)).toEqual({ twice: null, endsEarly: false });
  });
});

describe('against a head that was kept elsewhere', { timeout: 60_000 }, () => {
  const keptAt = (of: AuditLogFile, seq: number, from: Kept['from'] = 'paper'): Kept => ({ head: seq === 0 ? of.chain.genesis : (of.entries[seq - 1]?.hash ?? ''), count: seq, genesis: of.chain.genesis, from });

  it('the same head, or an earlier one', async () => {
    expect(sound(await verifyFile(text, { kept: [keptAt(file, 24)] })).anchored.kept[0]).toMatchObject({ answer: 'same', seq: 24 });
    const report = sound(await verifyFile(text, { kept: [keptAt(file, 11)] }));
    expect(report.anchored).toMatchObject({ until: 11, after: 13, kept: [{ answer: 'inside', seq: 11 }] });
    expect(report.integrity.intact).toBe(true);
    expect(sound(await verifyFile(text, { kept: [{ ...keptAt(file, 11), count: null, genesis: null, head: keptAt(file, 11).head.slice(0, 17) }] })).anchored.kept[0]).toMatchObject({ answer: 'inside', seq: 11 });
  });

  it('the newest entries cut off', async () => {
    const cut = await rechained({ ...structuredClone(file), entries: structuredClone(file.entries.slice(0, 20)) }, 21);
    const alone = sound(await verifyFile(JSON.stringify(cut)));
    // What a chain cannot show by itself: only that nothing vouches for the header.
    expect(alone.integrity).toMatchObject({ intact: true, header: 'not-vouched' });
    const report = sound(await verifyFile(JSON.stringify(cut), { kept: [keptAt(file, 24)] }));
    expect(report.integrity.findings).toEqual([{ kind: 'truncation', seq: 21, until: 24, where: 'kept' }]);
  });

  it('all written anew, from the genesis record or from an entry', async () => {
    const other = structuredClone(file);
    Object.assign(other.entries[2] as object, { reason: 'niet-gedaan' });
    const rewritten = await rechained(other, 3);
    const report = sound(await verifyFile(JSON.stringify(rewritten), { kept: [keptAt(file, 24)] }));
    expect(report.integrity.findings).toContainEqual({ kind: 'rewrite', seq: 24, until: null, where: 'kept' });
    expect(sound(await verifyFile(text, { kept: [{ ...keptAt(file, 10), genesis: 'a'.repeat(64) }] })).integrity.findings).toEqual([{ kind: 'restart', seq: 0, until: null, where: 'kept' }]);
    expect(sound(await verifyFile(text, { kept: [{ head: 'e'.repeat(64), count: null, genesis: null, from: 'paper' }] })).anchored.kept[0]).toMatchObject({ answer: 'not-found', seq: null });
  });

  it('asks the log on this computer, once the school is known', async () => {
    const asked: unknown[] = [];
    const report = sound(await verifyFile(text, { ownChain: (school, count) => { asked.push([school, count]); return Promise.resolve(keptAt(file, 24, 'this-computer')); } }));
    expect(asked).toEqual([['s1', 24]]);
    expect(report.anchored).toMatchObject({ until: 5, by: 'bestuur', after: 19, kept: [{ answer: 'same', kept: { from: 'this-computer' } }] });
  });

  it('reads a head as people type it', () => {
    const ofWords = (words: readonly string[]): string => words.join('');
    expect(typedHead(` ${'AB '.repeat(32)}`, ofWords)).toBe('ab'.repeat(32));
    expect(typedHead('Appel · kanaal, zilver trommel\nhaven wolk', ofWords)).toBe('appelkanaalzilvertrommelhavenwolk');
    expect(typedHead('appel kanaal', ofWords)).toBeNull();
    expect(typedHead('', ofWords)).toBeNull();
  });
});

describe('a file of a real log', { timeout: 60_000 }, () => {
  it('folds its items again and finds them as they were said', async () => {
    const db = await schoolWithLog();
    const report = sound(await verifyFile(await madeFile(db, 'json')));
    expect(report.integrity).toMatchObject({ intact: true, header: 'same', items: [], parties: { opened: 6, shut: [] } });
    expect(report.completeness.pages.map(({ page, look }) => [page, look])).toEqual([['beheer', 'never'], ['uitgeverijen', 'complete'], ['netwerkleveranciers', 'complete'], ['medewerkers', 'complete'], ['ip-nummers', 'incomplete'], ['profiel', 'complete']]);
    expect(report.completeness.items?.never).toEqual(expect.arrayContaining(['MFA-1', 'MFA-2']));
    expect(report.completeness.items?.declared).toEqual(expect.arrayContaining(['PRIV-7', 'FAQ-4']));
  });

  it('says which item is not what the entries say, also under a header that was made to fit', async () => {
    const db = await schoolWithLog();
    const made = JSON.parse(await madeFile(db, 'json')) as AuditLogFile;
    Object.assign(made.items.find(({ id }) => id === 'MFA-1') as object, { state: 'klaar' });
    const report = sound(await verifyFile(JSON.stringify(made)));
    expect(report.integrity.items).toEqual([{ id: 'MFA-1', said: 'klaar', folded: 'niet-bekeken' }]);
    expect(report.integrity.findings).toContainEqual(expect.objectContaining({ where: 'header' }));
  });

  it('can be stopped, and tells how far it is', async () => {
    const seen: number[] = [];
    await verifyFile(text, { progress: (done, of) => { seen.push(done / of); } });
    expect(seen.at(-1)).toBe(1);
    await expect(verifyFile(text, { progress: () => { throw new Error('stop'); } })).rejects.toThrow('stop');
  });
});
