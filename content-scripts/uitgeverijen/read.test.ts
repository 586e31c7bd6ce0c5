// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parsePartijen } from '@/rules/uitgeverijen/parse-partijen';
import { body } from '@/tests/corpus/load';
import { read } from './read';

const reading = (html: string) => { const { document, location } = body(`<main><h1>Uitgeverijen</h1>${html}</main>`); return read(document, location); };
const ticks = (html: string) => parsePartijen(reading(html).raw).rows.map(({ naam, aangevinkt }) => [naam, aangevinkt]);
const expected = [['Taalrijk', 'yes'], ['Rekenwijs', 'no'], ['Leeslijn', 'yes']];
const each = (make: (name: string, on: boolean) => string): string => expected.map(([name, tick]) => make(name ?? '', tick === 'yes')).join('');

describe('reading the list of parties', () => {
  it.each([
    ['a table with boxes', `<table><tr><th>Uitgeverij</th><th>Toestemming</th></tr>${each((name, on) => `<tr><td>${name}</td><td><input type="checkbox"${on ? ' checked' : ''}></td></tr>`)}</table>`],
    ['labels around boxes', each((name, on) => `<p><label><input type="checkbox"${on ? ' checked' : ''}> ${name}</label></p>`)],
    ['switches in blocks', `<div>${each((name, on) => `<div><div>${name}</div><div role="switch" aria-checked="${on}"></div></div>`)}</div>`],
    ['marks before the name', `<ul>${each((name, on) => `<li>${on ? '☑' : '☐'} ${name}</li>`)}</ul>`],
    ['words', `<table><tr><th>Naam</th><th>Gegevens delen</th></tr>${each((name, on) => `<tr><td>${name}</td><td>${on ? 'ja' : 'nee'}</td></tr>`)}</table>`],
    ['a choice of yes and no', each((name, on) => `<fieldset><legend>${name}</legend><label><input type="radio" name="${name}"${on ? ' checked' : ''}>Ja</label><label><input type="radio" name="${name}"${on ? '' : ' checked'}>Nee</label></fieldset>`)],
    ['cards with a description', `<section>${each((name, on) => `<article><h3>${name}</h3><p>Over ${name} en meer</p><button aria-pressed="${on}">Aan/uit</button></article>`)}</section>`],
    ['only marks, where empty is no', `<table><tr><th></th><th>Uitgeverij</th></tr>${each((name, on) => `<tr><td>${on ? '✓' : ''}</td><td>${name}</td></tr>`)}</table>`],
  ])('%s', (_name, html) => { expect(ticks(html)).toEqual(expected); });

  it('leaves out a box above the others that ticks them all', () => {
    expect(ticks(`<table><tr><th></th><th>Uitgeverij</th></tr><tr><td><input type="checkbox"></td><td>Alles selecteren</td></tr>${each((name, on) => `<tr><td><input type="checkbox"${on ? ' checked' : ''}></td><td>${name}</td></tr>`)}</table>`)).toEqual(expected);
  });
  it('abstains between two columns of ticks', () => {
    expect(reading(`<table><tr><th>Uitgeverij</th><th>Toestemming</th><th>Gekoppeld</th></tr>${each((name) => `<tr><td>${name}</td><td><input type="checkbox"></td><td><input type="checkbox"></td></tr>`)}</table>`).raw.columns).toEqual({ naam: 'read', aangevinkt: 'two-candidates' });
  });
  it('does not take a mark made by style alone for no', () => {
    expect(ticks(`<table><tr><th>Uitgeverij</th><th>Aan</th></tr>${each((name) => `<tr><td>${name}</td><td><i class="icon"></i></td></tr>`)}</table>`).map(([, tick]) => tick)).not.toContain('no');
  });
  it('sees whether the page can save', () => {
    expect(reading('<label><input type="checkbox">Taalrijk</label><label><input type="checkbox">Rekenwijs</label><button>Sla uitgeverijen op</button>').raw.saveControl).toBe(true);
    expect(reading('<label><input type="checkbox">Taalrijk</label><label><input type="checkbox">Rekenwijs</label><button hidden>Opslaan</button>').raw.saveControl).toBe(false);
  });
  it('leaves the network suppliers on the same page alone', () => {
    const list = (heading: string, names: readonly string[]): string => `<section><h2>${heading}</h2><table><tr><th>Naam</th><th>Toestemming</th></tr>${names.map((name) => `<tr><td>${name}</td><td><input type="checkbox"></td></tr>`).join('')}</table></section>`;
    expect(ticks(`${list('Netwerkleveranciers', ['Netplein', 'Schoolwolk', 'Portaalhuis'])}${list('Uitgeverijen', ['Taalrijk', 'Rekenwijs'])}`).map(([name]) => name)).toEqual(['Taalrijk', 'Rekenwijs']);
  });
});
