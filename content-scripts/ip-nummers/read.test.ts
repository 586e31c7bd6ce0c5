// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { body } from '@/tests/corpus/load';
import { read } from './read';

const reading = (html: string) => { const { document, location } = body(`<main><h1>IP-nummers</h1>${html}</main>`); return read(document, location); };
const texts = (html: string) => reading(html).raw.rows.map((row) => row.cells.ip?.text ?? `${row.cells.van?.text}–${row.cells.tot?.text}`);
const two = ['192.0.2.14', '198.51.100.7'];

describe('reading the list of IP numbers', () => {
  it.each([
    ['a table', `<table><tr><th>IP-nummer</th><th>Omschrijving</th></tr>${two.map((ip) => `<tr><td>${ip}</td><td>Noord</td></tr>`).join('')}</table>`],
    ['a bare list', `<ul>${two.map((ip) => `<li>${ip} <button>Verwijder</button></li>`).join('')}</ul>`],
    ['a text area', `<label>IP-nummers van de schoollocatie(s)<textarea>${two.join('\n')}</textarea></label>`],
    ['one field each', two.map((ip, at) => `<p><label>IP-adres ${at + 1} <input value="${ip}"></label></p>`).join('')],
    ['definitions beside her own number', `<p>Uw huidige IP-nummer is <b>203.0.113.9</b></p><dl>${two.map((ip, at) => `<dt>IP-nummer ${at + 1}</dt><dd>${ip}</dd>`).join('')}</dl>`],
  ])('%s', (_name, html) => { expect(texts(html)).toEqual(two); });

  it('reads four boxes for one address as one text', () => {
    const boxes = (ip: string): string => `<div>${ip.split('.').map((part) => `<input maxlength="3" value="${part}">`).join('.')}</div>`;
    expect(texts(`<div>IP nummers van uw school</div>${boxes('192.0.2.14')}`)).toEqual(['192.0.2.14']);
  });
  it('reads from and to in two columns', () => {
    expect(texts('<table><tr><th>Van</th><th>Tot en met</th></tr><tr><td>192.0.2.1</td><td>192.0.2.6</td></tr></table>')).toEqual(['192.0.2.1–192.0.2.6']);
    expect(texts('<table><tr><th>IP-adres van</th><th>IP-adres t/m</th></tr><tr><td>192.0.2.1</td><td>192.0.2.6</td></tr></table>')).toEqual(['192.0.2.1–192.0.2.6']);
  });
  it('keeps what is no address, where the column says what it is', () => {
    expect(texts('<table><tr><th>IP-adres</th></tr><tr><td>300.1.2.3</td></tr><tr><td>zie de meterkast</td></tr></table>')).toEqual(['300.1.2.3', 'zie de meterkast']);
    expect(texts('<label>IP-nummers<textarea>school.example.org</textarea></label>')).toEqual(['school.example.org']);
  });
  it('joins the lists of two locations', () => {
    const list = (name: string, ...ips: readonly string[]): string => `<section><h2>${name}</h2><table><tr><th>IP-nummer</th><th>Omschrijving</th></tr>${ips.map((ip) => `<tr><td>${ip}</td><td>${name}</td></tr>`).join('')}</table></section>`;
    expect(reading(`${list('Noord', '192.0.2.14', '192.0.2.15')}${list('Zuid', '198.51.100.7', '198.51.100.9')}`).raw).toMatchObject({ seen: { rowsSeen: 4, complete: true } });
  });
  it('does not read a log of addresses for the list', () => {
    expect(texts(`<section><h2>Laatste bezoeken logboek</h2><table><tr><th>Naam</th><th>IP-nummer</th><th>Locatie</th></tr><tr><td>Anna</td><td>203.0.113.9</td><td>thuis</td></tr></table></section><section><h2>Toegestaan</h2><table><tr><th>IP-nummer</th></tr><tr><td>192.0.2.14</td></tr></table></section>`)).toEqual(['192.0.2.14']);
  });
  it('is complete and empty only where the page says so', () => {
    expect(reading('<p>Er zijn nog geen IP-nummers ingevuld.</p><button>IP-nummer toevoegen</button>').raw).toMatchObject({ rows: [], seen: { complete: true } });
    expect(reading('<div role="progressbar"></div>').raw).toMatchObject({ rows: [], seen: { complete: false } });
  });
});
