// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { put } from '@/tests/unit/put-markup';
import { readLabelled } from './labelled';

const mark = { yes: '+', no: '-', unreadable: '?' } as const;
const read = (markup: string) => readLabelled(put(markup)).map(({ label, group, cell }) => `${group ? `${group} > ` : ''}${label} = ${cell.text}${cell.tick ? mark[cell.tick] : ''}${cell.secret ? '(secret)' : ''}`);

describe('label and value', () => {
  test.each([
    ['<dl><dt>BRIN<dd>99ZZ<dt>School<dd>De Regenboog</dl>', ['BRIN = 99ZZ', 'School = De Regenboog']],
    ['<dl><div><dt>BRIN</dt><dd>99ZZ</dd></div></dl>', ['BRIN = 99ZZ']],
    ['<table><tr><th>BRIN<td>99ZZ<tr><th>School<td>De Regenboog</table>', ['BRIN = 99ZZ', 'School = De Regenboog']],
    ['<table><tr><td>BRIN:<td>99ZZ<tr><td>School:<td>De Regenboog</table>', ['BRIN = 99ZZ', 'School = De Regenboog']],
    ['<table><tr><td>BRIN<td>99ZZ<tr><td>School<td>De Regenboog</table>', ['BRIN = 99ZZ', 'School = De Regenboog']],
    // Old server pages lay out the page in tables in tables: a cell that holds a page is no value.
    ['<table><tr><td>Menu</td><td><h2>Profiel</h2><form><table><tr><td>BRIN</td><td>99ZZ</td></tr><tr><td>School</td><td>De Regenboog</td></tr></table></form></td></tr></table>', ['Profiel > BRIN = 99ZZ', 'Profiel > School = De Regenboog']],
    ['<p>BRIN: 99ZZ</p><p>School: De Regenboog</p>', ['BRIN = 99ZZ', 'School = De Regenboog']],
    ['<p>BRIN: 99ZZ<br>School: De Regenboog</p>', ['BRIN = 99ZZ', 'School = De Regenboog']],
    ['<p><strong>BRIN</strong>: 99ZZ</p>', ['BRIN = 99ZZ']],
    ['<p><strong>BRIN:</strong> 99ZZ</p>', ['BRIN = 99ZZ']],
    ['<div><span>BRIN</span><span>99ZZ</span></div>', ['BRIN = 99ZZ']],
    ['<div><div>BRIN</div><div><b>99ZZ</b></div></div>', ['BRIN = 99ZZ']],
    ['<div><label for=b>BRIN</label><input id=b value=99ZZ></div>', ['BRIN = 99ZZ']],
    ['<label>BRIN <input value=99ZZ></label>', ['BRIN = 99ZZ']],
    ['<div><label>BRIN</label><div><input value=99ZZ disabled></div></div>', ['BRIN = 99ZZ']],
    ['<input aria-label="BRIN" value=99ZZ>', ['BRIN = 99ZZ']],
    ['<span id=x>BRIN</span><input aria-labelledby=x value=99ZZ>', ['BRIN = 99ZZ']],
    ['<div>BRIN <input value=99ZZ></div>', ['BRIN = 99ZZ']],
    ['<h3>BRIN</h3><p>99ZZ</p>', ['BRIN = 99ZZ']],
    // A head over labels and values is neither; row numbers and buttons beside them are left out; grids by role as well.
    ['<table><thead><tr><th>Gegeven<th>Waarde</thead><tbody><tr><td>School<td>De Regenboog<tr><td>BRIN<td>99ZZ</table>', ['School = De Regenboog', 'BRIN = 99ZZ']],
    ['<table><thead><tr><td><td>Gegeven<td>Waarde<td></thead><tbody><tr><td>1<td>School<td>De Regenboog<td><button>Wijzig</button><tr><td>2<td>BRIN<td>99ZZ<td><button>Wijzig</button></table>', ['School = De Regenboog', 'BRIN = 99ZZ']],
    ['<div role=grid><div role=row><div role=columnheader>Gegeven</div><div role=columnheader>Waarde</div></div><div role=row><div role=gridcell>School</div><div role=gridcell>De Regenboog</div></div><div role=row><div role=gridcell>BRIN</div><div role=gridcell>99ZZ</div></div></div>', ['School = De Regenboog', 'BRIN = 99ZZ']],
    // What links beside a value offer is no part of it; a link that is the value is.
    ['<dl><dt>BRIN<dd>99ZZ<dd><a href=#>Wijzig<span> brin</span></a><dt>School<dd><dd><button>Bewerken</button><dt>Site<dd><a href=x>De Regenboog</a></dl>', ['BRIN = 99ZZ', 'School = ', 'Site = De Regenboog']],
    ['<div><div><label for=m>Melding</label></div><div><p><span id=m>Er is iets: kijk na</span></p></div></div>', ['Melding = Er is iets: kijk na']],
    ['<div><label>Koppeling</label><div role=radiogroup><label><input type=radio name=k> Automatisch</label><label><input type=radio name=k checked> Handmatig</label></div></div>', ['Koppeling = Handmatig']],
    ['<x-select label="Koppeling"><div>Automatisch</div></x-select>', ['Koppeling = Automatisch']],
    ['<fieldset><legend>LAS koppeling</legend><label><input type=radio name=l checked> automatisch</label><label><input type=radio name=l> handmatig</label></fieldset>', ['LAS koppeling = automatisch']],
    ['<div>LAS koppeling: <label><input type=radio name=l> automatisch</label><label><input type=radio name=l checked> handmatig</label></div>', ['LAS koppeling = handmatig']],
    ['<div role=radiogroup aria-label="LAS koppeling"><div role=radio aria-checked=true>automatisch</div><div role=radio aria-checked=false>handmatig</div></div>', ['LAS koppeling = automatisch']],
    ['<label for=s>LAS koppeling</label><select id=s><option>automatisch<option selected>handmatig</select>', ['LAS koppeling = handmatig']],
  ])('%s', (markup, expected) => {
    expect(read(markup)).toEqual(expected);
  });
});

describe('switches', () => {
  test.each([
    ['<label><input type=checkbox checked> MFA voor ICT-coördinatoren</label>', ['MFA voor ICT-coördinatoren = +']],
    ['<input type=checkbox id=m><label for=m>MFA voor alle medewerkers</label>', ['MFA voor alle medewerkers = -']],
    ['<div><span>MFA voor ICT-coördinatoren</span><button role=switch aria-checked=true></button></div>', ['MFA voor ICT-coördinatoren = +']],
    ['<button role=switch aria-checked=false>MFA voor de hele school</button>', ['MFA voor de hele school = -']],
    ['<button role=switch aria-checked=true aria-label="MFA voor ICT-coördinatoren"></button>', ['MFA voor ICT-coördinatoren = +']],
    ['<div>MFA voor de hele school: aan</div>', ['MFA voor de hele school = aan+']],
    ['<h2>Multifactor-authenticatie</h2><div><label><input type=checkbox checked> ICT-coördinatoren</label></div><div><label><input type=checkbox> Alle medewerkers</label></div>', ['Multifactor-authenticatie > ICT-coördinatoren = +', 'Multifactor-authenticatie > Alle medewerkers = -']],
    ['<fieldset><legend>MFA</legend><div><span>ICT-coördinatoren</span> <input type=checkbox checked></div></fieldset>', ['MFA > ICT-coördinatoren = +']],
    ['<table><tr><td>MFA voor ICT-coördinatoren<td><input type=checkbox checked><tr><td>MFA voor alle medewerkers<td><input type=checkbox></table>', ['MFA voor ICT-coördinatoren = +', 'MFA voor alle medewerkers = -']],
  ])('%s', (markup, expected) => {
    expect(read(markup)).toEqual(expected);
  });
});

test('secrets are not read', () => {
  const all = readLabelled(put('<dl><dt>Autorisatiesleutel<dd>canary</dl><p>Wachtwoord: canary</p><div><span>Logincode</span><span>canary</span></div><label>Wachtwoord <input value=canary></label><div><label>Sleutel</label><input type=password value=canary></div><table><tr><td>Autorisatie-sleutel<td>canary</table>'));
  expect(all.length).toBeGreaterThan(4);
  expect(all.map(({ cell }) => cell.text + cell.name + (cell.link ?? '')).join('')).not.toContain('canary');
});

test('what cannot be seen is not read', () => {
  expect(read('<div hidden><p>BRIN: 99ZZ</p></div><dialog><p>BRIN: 99ZZ</p></dialog><details><summary>Meer</summary><p>BRIN: 99ZZ</p></details><nav><p>BRIN: 99ZZ</p></nav>')).toEqual([]);
});
