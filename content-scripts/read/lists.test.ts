// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { put, shown } from '@/tests/unit/put-markup';
import { readLists } from './lists';

const read = (markup: string) => readLists(put(markup));
const only = (markup: string) => {
  const lists = read(markup);
  expect(lists).toHaveLength(1);
  return lists[0];
};

const people = { heads: ['Naam', 'E-mail', 'Einddatum'], rows: [['Jan Jansen', 'jan@school.test', '31-7-2027'], ['Els de Vries', 'els@school.test', '-']] };

describe('native tables', () => {
  test('with a head', () => {
    expect(shown(only('<table><thead><tr><th>Naam<th>E-mail<th>Einddatum</thead><tbody><tr><td>Jan Jansen<td>jan@school.test<td>31-7-2027<tr><td>Els de Vries<td>els@school.test<td>-</table>'))).toEqual(people);
  });

  test('with row heads', () => {
    expect(shown(only('<table><tr><th scope=col>Naam<th scope=col>E-mail<th scope=col>Einddatum<tr><th scope=row>Jan Jansen<td>jan@school.test<td>31-7-2027<tr><th scope=row>Els de Vries<td>els@school.test<td>-</table>'))).toEqual(people);
  });

  test.each([
    ['plain first row', '<tr><td>Naam<td>E-mail<td>Einddatum'],
    ['bold first row', '<tr><td><b>Naam</b><td><b>E-mail</b><td><b>Einddatum</b>'],
    ['sort links', '<tr><td><a href="?s=n">Naam</a><td><a href="?s=e">E-mail ▲</a><td><a href="?s=d">Einddatum</a>'],
    ['title row and head', '<tr><td colspan=3>Medewerkers<tr><td>Naam<td>E-mail<td>Einddatum'],
  ])('a head of ordinary cells: %s', (_, head) => {
    expect(shown(only(`<table>${head}<tr><td>Jan Jansen<td>jan@school.test<td>31-7-2027<tr><td>Els de Vries<td>els@school.test<td>-</table>`))).toEqual(people);
  });

  test('without a head', () => {
    const list = only('<table><tr><td>Jan Jansen<td>jan@school.test<td>31-7-2027<tr><td>Els de Vries<td>els@school.test<td>-</table>');
    expect(shown(list)).toEqual({ heads: ['', '', ''], rows: people.rows });
  });

  test('words in every cell are no head unless they look otherwise', () => {
    expect(shown(only('<table><tr><td>Zwijsen<td>ja<tr><td>Malmberg<td>nee</table>')).rows).toHaveLength(2);
    expect(shown(only('<table><tr><td><b>Uitgeverij</b><td><b>Soort</b><tr><td>Zwijsen<td>leesmethode<tr><td>Malmberg<td>rekenmethode</table>')).heads).toEqual(['Uitgeverij', 'Soort']);
  });

  test('spans and groups of heads', () => {
    const list = only('<table><thead><tr><th rowspan=2>Naam<th colspan=2>Contact<tr><th>E-mail<th>Telefoon</thead><tr><td>Jan<td>jan@school.test<td>06<tr><td rowspan=2>Els<td>els@school.test<td>07<tr><td colspan=2>geen</table>');
    expect(shown(list)).toEqual({ heads: ['Naam', 'E-mail', 'Telefoon'], rows: [['Jan', 'jan@school.test', '06'], ['Els', 'els@school.test', '07'], ['Els', 'geen', 'geen']] });
    expect(list?.heads.map((head) => head.group)).toEqual(['', 'Contact', 'Contact']);
  });

  test('short rows have no cell there', () => {
    expect(shown(only('<table><thead><tr><th>Naam<th>E-mail<th>Einddatum</thead><tr><td>Jan<td>jan@school.test</table>')).rows).toEqual([['Jan', 'jan@school.test', '∅']]);
  });

  test('columns that are not drawn are left out', () => {
    const list = only('<style>.weg{display:none}</style><table><thead><tr><th>Naam<th class=weg>Sleutel<th>E-mail</thead><tr><td>Jan<td class=weg>1<td>jan@school.test<tr><td>Els<td class=weg>2<td>els@school.test</table>');
    expect(shown(list)).toEqual({ heads: ['Naam', 'E-mail'], rows: [['Jan', 'jan@school.test'], ['Els', 'els@school.test']] });
  });

  test('rows that are not drawn are no rows, and are noted', () => {
    const list = only('<table><thead><tr><th>Naam<th>Rol</thead><tr><td>Jan<td>IB<tr style="display:none"><td>Els<td>RT</table>');
    expect(shown(list).rows).toEqual([['Jan', 'IB']]);
    expect(list?.seen).toMatchObject({ complete: false, why: ['hidden-part'] });
  });

  test('groups, details and messages are no rows', () => {
    const list = only('<table><thead><tr><th>Naam<th>E-mail</thead><tr><td colspan=2>Handmatig<tr><td>Jan<td>jan@school.test<tr><td colspan=2><dl><dt>Einddatum<dd>1-8-2027<dt>Rol<dd>IB</dl><tr><td colspan=2>Vanuit het LAS<tr><td>Els<td>els@school.test</table>');
    expect(shown(list).rows).toEqual([['Jan', 'jan@school.test'], ['Els', 'els@school.test']]);
    expect(list?.rows.map((row) => row.group)).toEqual(['Handmatig', 'Vanuit het LAS']);
    expect(list?.rows[0]?.details).toHaveLength(1);
  });

  test('repeated heads and an entry row are no rows', () => {
    const list = only('<table><tr><th>Naam<th>E-mail<tr><td>Jan<td>jan@school.test<tr><th>Naam<th>E-mail<tr><td>Els<td>els@school.test<tr><td><input><td><input><button>Voeg toe</button></table>');
    expect(shown(list).rows).toEqual([['Jan', 'jan@school.test'], ['Els', 'els@school.test']]);
  });

  test('rows in edit are rows', () => {
    expect(shown(only('<table><tr><th>Naam<th>E-mail<th>Actief<tr><td><input value=Jan><td><input value="jan@school.test"><td><input type=checkbox checked></table>')).rows).toEqual([['Jan', 'jan@school.test', '+']]);
  });

  test('the foot is no row', () => {
    expect(shown(only('<table><thead><tr><th>Naam<th>E-mail</thead><tfoot><tr><th>Naam<th>E-mail</tfoot><tbody><tr><td>Jan<td>jan@school.test</table>')).rows).toHaveLength(1);
  });

  test('words of heads: accessible names, no filter values, no arrows', () => {
    const list = only('<table><thead><tr><th><input type=checkbox aria-label="Alles selecteren"><th>Naam <input value=x><th aria-label="Acties"><th><button>E-mail ↕</button><th><img alt="Status" src="data:,"></thead><tr><td><input type=checkbox><td>Jan<td><button>Wijzig</button><td>jan@school.test<td>actief</table>');
    expect(shown(list).heads).toEqual(['Alles selecteren', 'Naam', 'Acties', 'E-mail', 'Status']);
  });

  test('head cells that cells point at, and labels for narrow screens', () => {
    expect(shown(only('<table><tr><td headers=a>Jan<td headers=b>jan@school.test<tr><td>Els<td>els@school.test</table><span id=a>Naam</span> <b id=b>E-mail</b>')).heads).toEqual(['Naam', 'E-mail']);
    expect(shown(only('<table><tr><td data-label="Naam">Jan<td data-label="E-mail:">jan@school.test<tr><td data-label="Naam">Els<td data-label="E-mail:">els@school.test</table>')).heads).toEqual(['Naam', 'E-mail']);
  });

  test('a column of secrets is not read', () => {
    const list = only('<table><tr><th>Naam<th>Logincode<tr><td>Jan<td>canary<tr><td>Els<td>canary</table>');
    expect(shown(list).rows).toEqual([['Jan', ''], ['Els', '']]);
  });

  test('tables that lay out the page', () => {
    const inner = '<table border=1><tr><td><b>Naam</b><td><b>E-mail</b><td><b>Einddatum</b><tr><td>Jan Jansen<td>jan@school.test<td>31-7-2027<tr><td>Els de Vries<td>els@school.test<td>-</table>';
    const lists = read(`<table width=100%><tr><td colspan=2><img src=logo.gif alt=Basispoort></tr><tr><td width=150><table><tr><td><a href=a>Beheer</a></table><td><h1>Medewerkers</h1><table><tr><td>${inner}</td></tr></table></td></tr></table>`).filter((list) => list.heads.length > 1);
    expect(lists).toHaveLength(1);
    expect(shown(lists[0])).toEqual(people);
    expect(lists[0]?.caption).toBe('Medewerkers');
  });

  test('heads in a table of their own', () => {
    const list = only('<div><div><table><thead><tr><th>Naam<th>E-mail<th>Einddatum</thead></table></div><div style="overflow:auto"><table><tbody><tr><td>Jan Jansen<td>jan@school.test<td>31-7-2027<tr><td>Els de Vries<td>els@school.test<td>-</tbody></table></div></div>');
    expect(shown(list)).toEqual(people);
  });

  test('a cloned head without height', () => {
    const thin = (text: string) => `<th style="height:0"><div style="height:0;overflow:hidden">${text}</div></th>`;
    const list = only(`<div><div><table><thead><tr><th>Naam<th>E-mail<th>Einddatum</thead></table></div><div><table><thead><tr>${thin('Naam')}${thin('E-mail')}${thin('Einddatum')}</tr></thead><tbody><tr><td>Jan Jansen<td>jan@school.test<td>31-7-2027<tr><td>Els de Vries<td>els@school.test<td>-</tbody></table></div></div>`);
    expect(shown(list)).toEqual(people);
  });
});

describe('captions', () => {
  test('of cards that stand in one part with their heading', () => {
    const card = (name: string): string => `<article><h3>${name}</h3><p>E-mail: ${name.slice(0, 3).toLowerCase()}@school.test</p><p>Rol: IB</p></article>`;
    const lists = read(`<h1>Medewerkers</h1><section><h2>Team onderbouw</h2>${card('Jan Jansen')}${card('Els de Vries')}</section><section><h2>Verwijderde medewerkers</h2>${card('Cor Smit')}${card('Dirk Vos')}</section>`);
    expect(lists.map((list) => list.caption)).toEqual(['Team onderbouw', 'Verwijderde medewerkers']);
  });
});

describe('grids by role', () => {
  const row = (cells: string[], role = 'gridcell') => `<div role=row>${cells.map((cell) => `<div role=${role}>${cell}</div>`).join('')}</div>`;
  test('rows and cells of divs', () => {
    const list = only(`<div role=grid aria-label=Medewerkers><div role=rowgroup>${row(people.heads, 'columnheader')}</div><div role=rowgroup>${people.rows.map((each) => row(each)).join('')}</div></div>`);
    expect(shown(list)).toEqual(people);
    expect(list).toMatchObject({ shape: 'grid', caption: 'Medewerkers', seen: { complete: true } });
  });

  test('frozen columns: rows in two parts', () => {
    const part = (from: number, to: number) => [people.heads, ...people.rows].map((cells, at) => `<div role=row aria-rowindex=${at + 1}>${cells.slice(from, to).map((cell, c) => `<div role=${at === 0 ? 'columnheader' : 'gridcell'} aria-colindex=${from + c + 1}>${cell}</div>`).join('')}</div>`).join('');
    expect(shown(only(`<div role=grid aria-rowcount=3><div>${part(0, 1)}</div><div>${part(1, 3)}</div></div>`))).toEqual(people);
  });

  test('a grid around two native tables', () => {
    expect(shown(only('<div role=grid><table role=presentation><tr role=row><th role=columnheader>Naam<th role=columnheader>E-mail<th role=columnheader>Einddatum</table><table role=presentation><tr role=row><td role=gridcell>Jan Jansen<td role=gridcell>jan@school.test<td role=gridcell>31-7-2027<tr role=row><td role=gridcell>Els de Vries<td role=gridcell>els@school.test<td role=gridcell>-</table></div>'))).toEqual(people);
  });
});

describe('rows of blocks', () => {
  const divs = (cells: readonly string[], of = 'div', kind = '') => `<div${kind}>${cells.map((cell) => `<${of}>${cell}</${of}>`).join('')}</div>`;
  test('with a head row among them', () => {
    expect(shown(only(`<div>${divs(people.heads)}${people.rows.map((each) => divs(each)).join('')}</div>`))).toEqual(people);
  });
  test('with a head row before them', () => {
    expect(shown(only(`<div>${divs(people.heads, 'span', ' class=kop')}<div>${people.rows.map((each) => divs(each, 'span')).join('')}</div></div>`))).toEqual(people);
  });
  test('without a head', () => {
    expect(shown(only(`<div>${people.rows.map((each) => divs(each, 'span')).join('')}</div>`))).toEqual({ heads: ['', '', ''], rows: people.rows });
  });
  test('a list of boxes', () => {
    const rows = [['Zwijsen+'], ['Malmberg-'], ['Cito+']];
    const ticked = (on: boolean) => (on ? ' checked' : '');
    expect(shown(only(`<ul>${['Zwijsen', 'Malmberg', 'Cito'].map((name, at) => `<li><label><input type=checkbox${ticked(at !== 1)}> ${name}</label></li>`).join('')}</ul>`)).rows).toEqual(rows);
    expect(shown(only(`<div>${['Zwijsen', 'Malmberg', 'Cito'].map((name, at) => `<label><input type=checkbox${ticked(at !== 1)}> ${name}</label><br>`).join('')}</div>`)).rows).toEqual(rows);
    const apart = [['+', 'Zwijsen'], ['-', 'Malmberg'], ['+', 'Cito']];
    expect(shown(only(`<ul>${['Zwijsen', 'Malmberg', 'Cito'].map((name, at) => `<li><input type=checkbox id=b${at}${ticked(at !== 1)}><label for=b${at}>${name}</label></li>`).join('')}</ul>`)).rows).toEqual(apart);
    expect(shown(only(`<div>${['Zwijsen', 'Malmberg', 'Cito'].map((name, at) => `<input type=checkbox id=b${at}${ticked(at !== 1)}><label for=b${at}>${name}</label><br>`).join('')}</div>`)).rows).toEqual(apart);
    expect(shown(only(`<p>${['Zwijsen', 'Malmberg', 'Cito'].map((name, at) => `<input type=checkbox${ticked(at !== 1)}> ${name}<br>`).join('')}</p>`)).rows).toEqual(apart);
    expect(shown(only(`<div>${['Zwijsen', 'Malmberg', 'Cito'].map((name, at) => `<div><span>${name}</span><button role=switch aria-checked=${at !== 1} aria-label="${name}"></button></div>`).join('')}</div>`)).rows).toEqual([['Zwijsen', '+'], ['Malmberg', '-'], ['Cito', '+']]);
  });
  test('a list of addresses', () => {
    expect(shown(only('<ul><li>203.0.113.7 <button>Verwijder</button></li><li>203.0.113.8 <button>Verwijder</button></li></ul>')).rows).toEqual([['203.0.113.7'], ['203.0.113.8']]);
    expect(shown(only('<ul><li>203.0.113.7</li></ul>')).rows).toEqual([['203.0.113.7']]);
    const boxes = (last: number) => `<div><span>${[203, 0, 113, last].map((n) => `<input value=${n}>`).join('.')}</span><button>Verwijder</button></div>`;
    expect(shown(only(`<div>${boxes(7)}${boxes(8)}</div>`)).rows.map((row) => row[0])).toEqual(['203.0.113.7', '203.0.113.8']);
  });
  test('a grid of cells without rows', () => {
    const list = only(`<div style="display:grid;grid-template-columns:repeat(3, 1fr)">${[...people.heads, ...people.rows.flat()].map((cell) => `<div>${cell}</div>`).join('')}</div>`);
    expect(shown(list)).toEqual(people);
    expect(list?.seen.complete).toBe(false);
  });
  test('sections are no rows', () => {
    const section = (name: string) => `<div class=panel><h2>${name}</h2><table><tr><th>Naam<th>Aan<tr><td>Zwijsen<td><input type=checkbox><tr><td>Cito<td><input type=checkbox></table></div>`;
    const lists = read(`<div>${section('Uitgeverijen')}${section('Netwerkleveranciers')}</div>`);
    expect(lists.map((list) => [list.shape, list.caption, list.rows.length])).toEqual([['table', 'Uitgeverijen', 2], ['table', 'Netwerkleveranciers', 2]]);
  });
  test('sections of rows are lists of their own', () => {
    const section = (name: string, names: string[]) => `<section><h2>${name}</h2><ul>${names.map((each) => `<li><span>${each}</span><span>${each.toLowerCase()}@school.test</span></li>`).join('')}</ul></section>`;
    const lists = read(`<div>${section('Groep 5', ['Jan', 'Els', 'Bo', 'Ria'])}${section('Groep 6', ['Piet', 'Ans', 'Cor'])}</div>`);
    expect(lists.map((list) => [list.caption, list.rows.length])).toEqual([['Groep 5', 4], ['Groep 6', 3]]);
  });
  test('fields of a form are no list', () => {
    expect(read('<form><div><label>Naam</label><input value=Jan></div><div><label>E-mail</label><input value="jan@school.test"></div><div><label>Einddatum</label><input type=date></div></form>')).toEqual([]);
  });
});

describe('cards', () => {
  const heads = ['', 'E-mail', 'Einddatum'];
  test.each([
    ['dl', (n: string, e: string, d: string) => `<article><h3>${n}</h3><dl><dt>E-mail<dd>${e}<dt>Einddatum<dd>${d}</dl></article>`],
    ['label: value', (n: string, e: string, d: string) => `<div class=card><h3>${n}</h3><p>E-mail: ${e}</p><p>Einddatum: ${d}</p></div>`],
    ['strong', (n: string, e: string, d: string) => `<div class=card><h3>${n}</h3><p><strong>E-mail:</strong> ${e}<br><strong>Einddatum:</strong> ${d}</p></div>`],
    ['spans', (n: string, e: string, d: string) => `<li><h3>${n}</h3><div><span>E-mail</span><span>${e}</span></div><div><span>Einddatum</span><span>${d}</span></div></li>`],
    ['colon behind', (n: string, e: string, d: string) => `<div class=card><h3>${n}</h3><p><b>E-mail</b>: ${e}</p><p><b>Einddatum</b>: ${d}</p></div>`],
    ['table in a card', (n: string, e: string, d: string) => `<div class=card><h3>${n}</h3><table><tr><th>E-mail<td>${e}<tr><th>Einddatum<td>${d}</table></div>`],
    ['fields', (n: string, e: string, d: string) => `<div class=card><h3>${n}</h3><label>E-mail <input value="${e}"></label><label>Einddatum <input value="${d}"></label></div>`],
  ])('%s', (_, card) => {
    const list = only(`<div>${people.rows.map(([n, e, d]) => card(n ?? '', e ?? '', d ?? '')).join('')}</div>`);
    expect(shown(list)).toEqual({ heads, rows: people.rows });
    expect(list?.rows.map((row) => row.title)).toEqual(['Jan Jansen', 'Els de Vries']);
  });
  test('a label that one card lacks', () => {
    const list = only('<div><div class=card><h3>Jan</h3><p>E-mail: jan@school.test</p><p>Einddatum: 1-8-2027</p></div><div class=card><h3>Els</h3><p>E-mail: els@school.test</p></div></div>');
    expect(shown(list)).toEqual({ heads: ['', 'E-mail', 'Einddatum'], rows: [['Jan', 'jan@school.test', '1-8-2027'], ['Els', 'els@school.test', '∅']] });
  });
});

describe('other shapes', () => {
  test('a text area', () => {
    const list = only('<label for=t>IP-nummers</label><textarea id=t>203.0.113.7\n\n 203.0.113.8 \n</textarea>');
    expect(shown(list)).toEqual({ heads: ['IP-nummers'], rows: [['203.0.113.7'], ['203.0.113.8']] });
    expect(list?.seen).toMatchObject({ complete: true, rowsSeen: 2 });
  });
  test('terms and values', () => {
    expect(shown(only('<dl><dt>Zwijsen<dd>✓<dt>Malmberg<dd>✗</dl>')).rows).toEqual([['Zwijsen', '✓+'], ['Malmberg', '✗-']]);
    expect(shown(only('<dl><dt>Naam<dd>Jan<dt>E-mail<dd>jan@school.test<dt>Naam<dd>Els<dt>E-mail<dd>els@school.test</dl>'))).toEqual({ heads: ['Naam', 'E-mail'], rows: [['Jan', 'jan@school.test'], ['Els', 'els@school.test']] });
  });
  test('shadow roots and slots', () => {
    const body = put('<x-lijst><table><tr><th>Naam<th>E-mail<tr><td>Jan<td>jan@school.test</table></x-lijst><x-los></x-los>');
    const slotted = (body.querySelector('x-lijst') as Element).attachShadow({ mode: 'open' });
    slotted.append(document.createRange().createContextualFragment('<div><slot></slot></div>'));
    const own = (body.querySelector('x-los') as Element).attachShadow({ mode: 'open' });
    own.append(document.createRange().createContextualFragment('<table><tr><th>IP<th>Locatie<tr><td>203.0.113.7<td>Hoofdgebouw</table>'));
    expect(readLists(body).map(shown)).toEqual([{ heads: ['Naam', 'E-mail'], rows: [['Jan', 'jan@school.test']] }, { heads: ['IP', 'Locatie'], rows: [['203.0.113.7', 'Hoofdgebouw']] }]);
  });
  test('frames of the same origin', () => {
    const body = put('<iframe></iframe>');
    const inside = (body.querySelector('iframe') as HTMLIFrameElement).contentDocument as Document;
    inside.body.append(document.createRange().createContextualFragment('<table><tr><th>Naam<th>E-mail<tr><td>Jan<td>jan@school.test</table>'));
    const [list] = readLists(body);
    expect(shown(list).rows).toEqual([['Jan', 'jan@school.test']]);
    expect(list?.frame).toBe(body.querySelector('iframe'));
  });
  test('dialogs: closed ones are not read, open ones are places of their own', () => {
    const table = '<table><tr><th>Naam<th>E-mail<tr><td>Jan<td>jan@school.test</table>';
    expect(read(`<dialog>${table}</dialog><div role=dialog hidden>${table}</div><div role=dialog style="display:none">${table}</div>`)).toEqual([]);
    const [outside, inside] = read(`${table}<dialog open>${table}</dialog>`);
    expect(outside?.dialog).toBeNull();
    expect(inside?.dialog?.localName).toBe('dialog');
  });
  test('menus are no lists', () => {
    expect(read('<nav><ul><li><a href=a>Beheer</a><li><a href=b>Uitgeverijen</a></ul></nav><div role=tablist><button role=tab>A</button><button role=tab>B</button></div>')).toEqual([]);
  });
});

describe('a row that adds the others up', () => {
  const rows = (last: string): number => read(`<table><thead><tr><th>Voornaam<th>Achternaam<th>Herkomst</thead><tbody><tr><td>Jan<td>Jansen<td>LAS<tr><td>Els<td>de Vries<td>LAS<tr><td>Kim<td>Bos<td>LAS${last}</tbody></table>`)[0]?.rows.length ?? -1;
  test.each(['<tr><td>Totaal<td><td>', '<tr><td>Totaal<td>3<td>', '<tr><td>Totaal: 3<td><td>', '<tr><td>3 medewerkers<td><td>', '<tr><td>Aantal medewerkers<td>3<td>'])('%s is none', (last) => { expect(rows(last)).toBe(3); });
  test.each(['<tr><td>Kim<td>Som<td>handmatig', '<tr><td>Som<td><td><input type=checkbox>', '<tr><td>Som<td>Kim<td>LAS', '<tr><td>Totaal<td>Energie<td>LAS'])('%s is a row', (last) => { expect(rows(last)).toBe(4); });
});
