import { describe, expect, it } from 'vitest';
import { rules } from '../index';
import { parseAnswer, questionOf, questions, unansweredQuestions } from './question';
import { questionIds, type Situation } from './situation';

const ids = (situation: Situation, waiting: readonly string[]) => unansweredQuestions(situation, waiting).map(({ id }) => id);

describe('the questions', () => {
  it('has every id once, with texts in both languages that say what it is for', () => {
    expect(questions.map(({ id }) => id)).toEqual([...questionIds]);
    for (const id of questionIds) {
      const { nl, en } = questionOf(id);
      for (const text of [nl, en]) { expect(text.ask).toMatch(/\?$/); expect(text.purpose.length).toBeGreaterThan(20); }
    }
  });
  it('has options, each with a label in both languages, exactly where a choice is asked', () => {
    for (const { kind, options } of questions) {
      expect(options.length > 0).toBe(kind === 'choice');
      for (const option of options) expect(option.nl !== '' && option.en !== '').toBe(true);
      expect(new Set(options.map(({ code }) => code)).size).toBe(options.length);
    }
  });
  it('names only rules that exist', () => {
    const known = new Set<string>(rules.map(({ id }) => id));
    for (const question of questions) expect(question.rules.filter((rule) => !known.has(rule))).toEqual([]);
  });
});

describe('parseAnswer', () => {
  it('takes the code of a choice, and nothing else', () => {
    expect(parseAnswer('netwerkomgeving', ' ja ')).toEqual({ ok: true, choice: 'ja', value: null });
    expect(parseAnswer('samenvoegen', 'administraties')).toEqual({ ok: true, choice: 'administraties', value: null });
    for (const text of ['misschien', '', 'JA', 'toString']) expect(parseAnswer('netwerkomgeving', text)).toMatchObject({ ok: false, error: { nl: expect.stringContaining('Kies één van') } });
  });
  it('gives the log a date or a count, and the notebook what she typed', () => {
    expect(parseAnswer('samenvoegen-datum', '31 juli 2027')).toEqual({ ok: true, choice: '2027-07-31', value: null });
    expect(parseAnswer('maildomeinen', 'deklimop.test, bestuur.test')).toEqual({ ok: true, choice: '2', value: ['deklimop.test', 'bestuur.test'] });
    expect(parseAnswer('actuele-ips', '11.22.33.44')).toEqual({ ok: true, choice: '1', value: ['11.22.33.44'] });
    expect(parseAnswer('las-brin', '99zz-00')).toEqual({ ok: true, choice: '1', value: '99ZZ00' });
    expect(parseAnswer('personeelslijst', 'Anna de Wit\nBram Kuiper')).toEqual({ ok: true, choice: '2', value: ['Anna de Wit', 'Bram Kuiper'] });
  });
  it('refuses bad input with a sentence in both languages', () => {
    for (const [id, text] of [['maildomeinen', 'gmail.com'], ['actuele-ips', '300.1.2.3'], ['las-brin', '9ZZ9'], ['samenvoegen-datum', '31-6-2027'], ['personeelslijst', '12345']] as const) {
      const answer = parseAnswer(id, text);
      expect(answer.ok).toBe(false);
      if (!answer.ok) expect([answer.error.nl.length > 10, answer.error.en.length > 10]).toEqual([true, true]);
    }
  });
  it('takes a skipped question of any kind', () => { for (const id of questionIds) expect(parseAnswer(id, 'overgeslagen')).toEqual({ ok: true, choice: 'overgeslagen', value: null }); });
});

describe('unansweredQuestions', () => {
  it('gives the questions that rules wait for, and no other', () => {
    expect(ids({}, ['ip-nummers/geen'])).toEqual(['netwerkomgeving']);
    expect(ids({}, [])).toEqual([]);
    expect(ids({}, ['uitgeverijen/gebruik-onbekend'])).toEqual([]);
    expect(ids({ netwerkomgeving: 'nee' }, ['ip-nummers/geen'])).toEqual([]);
  });
  it('asks about phase and date only while merging, and for no date once processed', () => {
    const rule = ['beheer/las-koppeling-automatisch-tijdens-fusie'];
    expect(ids({}, rule)).toEqual(['samenvoegen']);
    expect(ids({ samenvoegen: 'nee' }, rule)).toEqual([]);
    expect(ids({ samenvoegen: 'administraties' }, rule)).toEqual(['samenvoegen-fase', 'samenvoegen-datum']);
    expect(ids({ samenvoegen: 'administraties', samenvoegenFase: 'verwerkt' }, rule)).toEqual([]);
  });
  it('asks whether the list of IP numbers is complete once there is one', () => {
    expect(ids({}, ['ip-nummers/niet-actueel'])).toEqual(['actuele-ips']);
    expect(ids({ actueleIps: ['11.22.33.44'] }, ['ip-nummers/niet-actueel'])).toEqual(['actuele-ips-compleet']);
  });
  it('asks for the location again where a BRIN without one was not enough', () => {
    expect(ids({ lasBrin: '99ZZ' }, ['profiel/brin-wijkt-af-van-las'])).toEqual(['las-brin']);
    expect(ids({ lasBrin: '99ZZ00' }, ['profiel/brin-wijkt-af-van-las'])).toEqual([]);
  });
  it('does not ask what was skipped', () => { expect(ids({ overgeslagen: ['netwerkomgeving'] }, ['ip-nummers/geen'])).toEqual([]); });
});
