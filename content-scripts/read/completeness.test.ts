// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { put } from '@/tests/unit/put-markup';
import { seenWithoutList } from './completeness';
import { readLists } from './lists';

const rows = (n: number) => Array.from({ length: n }, (_, at) => `<tr><td>Jan ${String.fromCharCode(97 + at)}<td>jan${at}@school.test`).join('');
const table = (n: number) => `<table><thead><tr><th>Naam<th>E-mail</thead><tbody>${rows(n)}</tbody></table>`;
const seen = (markup: string) => {
  const lists = readLists(put(markup)).toSorted((a, b) => b.heads.length - a.heads.length);
  expect(lists.length).toBeGreaterThan(0);
  return lists[0]?.seen;
};
const T = table(5);

describe('seen whole', () => {
  test.each([
    ['a native table', T],
    ['with its count', `<p>5 medewerkers</p>${T}`],
    ['count in the heading', `<h2>Medewerkers (5)</h2>${T}`],
    ['count in the heading, of many words', `<h2>Medewerkers van De Regenboog <span>5</span></h2>${T}`],
    ['range', `${T}<p>1–5 van 5</p>`],
    ['English range', `${T}<p>Showing 1 to 5 of 5 entries</p>`],
    ['one page', `${T}<p>Pagina 1 van 1</p><button disabled>Volgende</button>`],
    ['one page number', `${T}<ul><li class=disabled><a href="#">Vorige</a><li><a href="#" aria-current=page>1</a><li class=disabled><a href="#">Volgende</a></ul>`],
    ['pager that is closed', `${T}<button disabled>Vorige</button><button aria-disabled=true>Volgende</button>`],
    ['rows per page, and fewer rows', `${T}<label>Rijen per pagina <select><option>10<option selected>25</select></label>`],
    ['a row to copy that is not shown, beside a count without it', `<p>Op deze pagina staan 3 medewerkers.</p><table><tr><th>Naam<th>E-mail<tr style="display:none"><td>Voorbeeld<td>sjabloon${rows(3)}</table>`],
    ['a range with words around it', `${T}<p>Rij 1 t/m 5 van 5 in totaal</p>`],
    ['a button below blocks is no block', `<h2>Partijen</h2><form><p>3 leveranciers</p>${['Klikklas', 'Portaalpad', 'Schooldraad'].map((name) => `<div class=field><div><label><input type=checkbox> ${name}</label></div></div>`).join('')}<div class=field><div><button>Opslaan</button></div></div></form>`],
    ['an empty search box', `<input type=search placeholder="Zoek op naam">${T}`],
    ['filter on all', `<label>Status <select><option>Alle<option>Actief</select></label>${T}`],
    ['tab of all', `<div role=tablist><button role=tab aria-selected=true>Alle</button><button role=tab aria-selected=false>Handmatig</button></div>${T}`],
    ['tabs that are pages', `<div role=tablist><button role=tab aria-selected=true>Medewerkers</button><button role=tab aria-selected=false>Profiel</button><button role=tab aria-selected=false>IP-nummers</button></div>${T}`],
    ['a site search in the banner', `<header><input type=search value=iets></header><main>${T}</main>`],
    ['a menu that is closed', `<button aria-haspopup=true aria-expanded=false>Acties</button><nav><button aria-expanded=false>Menu</button></nav>${T}`],
    ['closed help', `<details><summary>Uitleg</summary><ul><li>een <b>a</b><li>twee <b>b</b></ul></details>${T}`],
    ['steps of a text', `<p>Accounts worden na 3 maanden verwijderd.</p>${T}<p>U kunt maximaal 10 IP-nummers invullen.</p>`],
    ['details of rows that are closed', '<table><tr><th><th>Naam<th>E-mail<tr><td><button aria-expanded=false>▸</button><td>Jan<td>jan@school.test<tr hidden><td colspan=3>Einddatum: 1-8-2027<tr><td><button aria-expanded=false>▸</button><td>Els<td>els@school.test<tr hidden><td colspan=3>Einddatum: 1-8-2027</table>'],
    ['a template row', '<table><tr><th>Naam<th>E-mail<tr hidden><td>{{naam}}<td>{{email}}<tr><td>Jan<td>jan@school.test</table>'],
    ['an empty table that says so', '<table><tr><th>Naam<th>E-mail<tr><td colspan=2>Geen medewerkers gevonden</table>'],
    ['an empty table, said beside it', '<table><thead><tr><th>Naam<th>E-mail</thead><tbody></tbody></table><p>Er zijn nog geen IP-nummers ingevuld.</p>'],
    ['a list with its count', '<p>2 uitgeverijen</p><ul><li><label><input type=checkbox> Zwijsen</label><li><label><input type=checkbox> Cito</label></ul>'],
    ['a grid whose markup counts', '<div role=grid aria-rowcount=3><div role=row><span role=columnheader>Naam</span><span role=columnheader>Rol</span></div><div role=row aria-rowindex=2><span role=gridcell>Jan</span><span role=gridcell>IB</span></div><div role=row aria-rowindex=3><span role=gridcell>Els</span><span role=gridcell>RT</span></div></div>'],
    ['ticks counted', `${T}<p>3 van 5 geselecteerd</p>`],
    ['small frames', `${T}<iframe width=1 height=1 sandbox src="about:blank"></iframe>`],
    ['count of another list', `<section><h2>Groepen</h2><p>12 medewerkers</p><ul><li>groep a</li><li>groep b</li></ul></section><section>${T}</section>`],
    ['sort choice', `<label>Sorteer op <select><option>Naam<option>E-mail</select></label>${T}`],
    ['add form beside it', `${T}<form><label>Naam <input value=Piet></label><button>Voeg toe</button></form>`],
  ])('%s', (_, markup) => {
    expect(seen(markup)).toMatchObject({ complete: true, why: [] });
  });
});

describe('not seen whole', () => {
  test.each([
    ['range', `${T}<p>1–5 van 34</p>`, ['pager'], 34],
    ['range in parts', `${T}<div><span>1</span>-<span>5</span> van <span>34</span></div>`, ['pager'], 34],
    ['t/m', `<div>1 t/m 5 van de 34 medewerkers</div>${T}`, ['pager'], 34],
    ['Toont 5 van 34', `${T}<div>Toont 5 van 34</div>`, ['pager'], 34],
    ['Pagina 1 van 4', `${T}<span>Pagina 1 van 4</span>`, ['pager'], null],
    ['page to fill in', `${T}<span>Pagina <input type=number value=1> van 4</span>`, ['pager'], null],
    ['English, filtered', `${T}<div>Showing 1 to 5 of 5 entries (filtered from 34 total entries)</div>`, ['filter'], 34],
    ['34 medewerkers', `<p><b>34</b> medewerkers</p>${T}`, ['count-differs'], 34],
    ['count in the heading', `<h2>Medewerkers (34)</h2>${T}`, ['count-differs'], 34],
    ['fewer than there stand', `<p>4 medewerkers</p>${T}`, ['count-differs'], 4],
    ['page numbers', `${T}<ul><li><a href="?p=1">1</a><li><a href="?p=2">2</a><li><a href="?p=3">3</a></ul>`, ['pager'], null],
    ['page numbers, current one plain', `${T}<div>1 <a href="?p=2">2</a></div>`, ['pager'], null],
    ['next', `${T}<button disabled>Vorige</button><button>Volgende</button>`, ['pager'], null],
    ['next by name', `${T}<nav aria-label=Paginering><button aria-label="Vorige pagina" disabled><svg></svg></button><button aria-label="Volgende pagina"><svg></svg></button></nav>`, ['pager'], null],
    ['last page of more', `${T}<button>Vorige</button><button disabled>Volgende</button>`, ['pager'], null],
    ['in the foot', `<table><tr><td><b>Naam</b><td><b>E-mail</b>${rows(5)}<tr><td colspan=2><table><tr><td><span>1</span><td><a href="?p=2">2</a></table></table>`, ['pager'], null],
    ['a full page', `${T}<label>Rijen per pagina <select><option selected>5<option>10</select></label>`, ['pager'], null],
    ['search', `<input type=search value=jan>${T}`, ['search'], null],
    ['search by placeholder', `<input placeholder="Zoeken…" value=jan>${T}`, ['search'], null],
    ['filter', `<label>Status <select><option>Alle<option selected>Actief</select></label>${T}`, ['filter'], null],
    ['filter without all', `<label>Locatie <select><option>Hoofdgebouw<option>Dependance</select></label>${T}`, ['filter'], null],
    ['filter in the head', `<table><thead><tr><th>Naam<th>E-mail<tr><th><input value=jan><th><input></thead>${rows(5)}</table>`, ['filter'], null],
    ['switch', `<label><input type=checkbox checked> Alleen actieve medewerkers</label>${T}`, ['filter'], null],
    ['switch that is off', `<label><input type=checkbox> Toon ook inactieve medewerkers</label>${T}`, ['filter'], null],
    ['chips', `<div><button aria-pressed=false>Alle</button><button aria-pressed=true>Actief</button></div>${T}`, ['filter', 'tab'], null],
    ['tab of a part', `<div role=tablist><button role=tab aria-selected=false>Leerkrachten</button><button role=tab aria-selected=true>Ondersteunend personeel</button></div>${T}`, ['tab'], null],
    ['tab beside a part', `<div role=tablist><button role=tab aria-selected=true>Medewerkers</button><button role=tab aria-selected=false>Ondersteunend personeel</button></div>${T}`, ['tab'], null],
    ['links', `<p><b>Leerkrachten</b> | <a href=b>Ondersteunend personeel</a></p>${T}`, ['tab'], null],
    ['more', `${T}<button>Toon meer</button>`, ['more'], null],
    ['more in the last row', `<table><tr><th>Naam<th>E-mail${rows(5)}<tr><td colspan=2><a href="#">Laad meer</a></table>`, ['more'], null],
    ['closed group', '<table><tr><th>Naam<th>E-mail<tr><td colspan=2><button aria-expanded=true>Groep 5</button><tr><td>Jan<td>jan@school.test<tr><td colspan=2><button aria-expanded=false>Groep 6</button><tr hidden><td>Els<td>els@school.test</table>', ['collapsed'], null],
    ['closed part with rows', `${T}<details><summary>Handmatige medewerkers</summary>${table(3)}</details>`, ['collapsed'], null],
    ['closed rows in a tree', '<div role=treegrid><div role=row><span role=columnheader>Naam</span><span role=columnheader>Rol</span></div><div role=row aria-expanded=false><span role=gridcell>Groep 5</span><span role=gridcell>x</span></div></div>', ['collapsed'], null],
    ['busy', `<div aria-busy=true>${T}</div>`, ['loading'], null],
    ['progress', `<div><div role=progressbar></div>${T}</div>`, ['loading'], null],
    ['words', `<div><p>Bezig met laden…</p>${T}</div>`, ['loading'], null],
    ['grey rows', '<table><tr><th>Naam<th>E-mail<tr><td><span class=grey></span><td><span class=grey></span></table>', ['loading'], null],
    ['nothing, and not said', '<table><thead><tr><th>Naam<th>E-mail</thead><tbody></tbody></table>', ['loading'], null],
    ['empty by a search', '<input type=search value=x><table><tr><th>Naam<th>E-mail<tr><td colspan=2>Geen resultaten</table>', ['search'], null],
    ['aria-rowcount', '<div role=grid aria-rowcount=35><div role=row aria-rowindex=1><span role=columnheader>Naam</span><span role=columnheader>Rol</span></div><div role=row aria-rowindex=2><span role=gridcell>Jan</span><span role=gridcell>IB</span></div></div>', ['virtual'], 34],
    ['unknown rowcount', '<div role=grid aria-rowcount=-1><div role=row><span role=columnheader>Naam</span><span role=columnheader>Rol</span></div><div role=row><span role=gridcell>Jan</span><span role=gridcell>IB</span></div></div>', ['virtual'], null],
    ['spacer', `<table><tr><th>Naam<th>E-mail${rows(5)}<tr><td colspan=2 style="height:2400px"></table>`, ['virtual'], null],
    ['rows put in place', '<div style="height:4000px;position:relative"><div style="position:absolute;top:0;height:40px"><span>Jan</span><span>a@b.test</span></div><div style="position:absolute;top:40px;height:40px"><span>Els</span><span>c@b.test</span></div></div>', ['virtual'], null],
    ['a list without a count', '<ul><li><label><input type=checkbox> Zwijsen</label><li><label><input type=checkbox> Cito</label></ul>', ['hidden-part'], null],
    ['a frame of another origin', `<main>${T}<iframe sandbox src="about:blank"></iframe></main>`, null, null],
    ['setsize', '<ul><li aria-setsize=30><span>Jan</span><span>IB</span><li aria-setsize=30><span>Els</span><span>RT</span></ul>', ['virtual'], 30],
  ])('%s', (_, markup, why, claimed) => {
    const it = seen(markup);
    if (why === null) return;
    expect(it).toMatchObject({ complete: false, why, rowsClaimed: claimed });
  });
});

describe('no list', () => {
  test.each([
    ['<p>Er zijn geen medewerkers gevonden.</p>', { complete: true, why: [], rowsSeen: 0, rowsClaimed: 0 }],
    ['<p>Even geduld…</p>', { complete: false, why: ['loading'] }],
    ['<h1>Medewerkers</h1>', { complete: false, why: ['loading'] }],
  ])('%s', (markup, expected) => {
    expect(seenWithoutList(put(markup))).toMatchObject(expected);
  });
});
