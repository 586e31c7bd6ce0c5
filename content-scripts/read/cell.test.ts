// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { put } from '@/tests/unit/put-markup';
import { readCell } from './cell';

const cell = (markup: string) => readCell(put(`<table><tr>${markup.startsWith('<td') ? markup : `<td>${markup}</td>`}</tr></table>`).querySelector('td') as Element);

describe('text of a cell', () => {
  test.each([
    ['Jan  Jansen\n', 'Jan Jansen'],
    ['Jan&nbsp;Jansen', 'Jan Jansen'],
    ['<b>Jan</b> <i>Jansen</i>', 'Jan Jansen'],
    ['<div>Jan</div><div>Jansen</div>', 'Jan Jansen'],
    ['<span>Jan</span><span>sen</span>', 'Jansen'],
    ['Jan<br>Jansen', 'Jan Jansen'],
    ['<span style="display:none">20260731</span>31-7-2026', '31-7-2026'],
    ['<span hidden>20260731</span>31-7-2026', '31-7-2026'],
    ['<span style="visibility:hidden">x</span>31-7-2026', '31-7-2026'],
    ['<template>geheim</template>31-7-2026', '31-7-2026'],
    ['<script>var a</script>31-7-2026', '31-7-2026'],
    ['<span style="position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden">E-mail:</span>jan@school.test', 'jan@school.test'],
    ['<a href="mailto:jan@school.test">jan@school.test</a>', 'jan@school.test'],
    ['Jan Jansen <button>Wijzig</button>', 'Jan Jansen'],
    ['<button>Jan Jansen</button>', 'Jan Jansen'],
    ['<span title="Inactief">●</span>', 'Inactief'],
    ['<td title="Inactief">●</td>', 'Inactief'],
    ['<span aria-label="Inactief" role="img">⬤</span>', 'Inactief'],
    ['<span title="Inactief">● niet actief</span>', '● niet actief'],
    ['<input value="jan@school.test">', 'jan@school.test'],
    ['<select><option>IB\'er</option><option selected>Leerkracht</option></select>', 'Leerkracht'],
    ['<textarea>een\ntwee</textarea>', 'een twee'],
    ['<input maxlength=3 value=203>.<input maxlength=3 value=0>.<input maxlength=3 value=113>.<input maxlength=3 value=7>', '203.0.113.7'],
    ['<span><input value=203></span><span><input value=0></span><span><input value=113></span><span><input value=7></span> t/m <span><input value=203></span><span><input value=0></span><span><input value=113></span><span><input value=9></span>', '203.0.113.7 - 203.0.113.9'],
    ['<input value=""><input value=""><input value=""><input value="">', ''],
    ['\u200Ejan@school.test\u200F', 'jan@school.test'],
    ['<span class="dot" title="Inactief"></span>', 'Inactief'],
    ['<i class="material-icons" aria-hidden="true">person_outline</i> Jan', 'Jan'],
    ['<label><input type=checkbox checked> IB\'er</label><label><input type=checkbox> RT\'er</label><label><input type=checkbox checked> Stagiair</label>', "IB'er, Stagiair"],
  ])('%s', (markup, text) => {
    expect(cell(markup).text).toBe(text);
  });

  test('dates for machines', () => {
    expect(cell('<time datetime="2026-07-31">eind juli</time>')).toMatchObject({ text: 'eind juli', iso: '2026-07-31' });
    expect(cell('<input type=date value="2026-07-31">')).toMatchObject({ iso: '2026-07-31' });
  });

  test('a very long cell and deep nesting are read whole and soon', () => {
    expect(cell('x '.repeat(20000)).text.length).toBe(39999);
    expect(cell(`${'<span>'.repeat(400)}diep${'</span>'.repeat(400)}`).text).toBe('diep');
  });
});

describe('ticks', () => {
  test.each([
    ['<input type=checkbox checked>', 'yes'],
    ['<input type=checkbox>', 'no'],
    ['<input type=checkbox style="display:none" id=a><label for=a>Zwijsen</label>', 'no'],
    ['<label><input type=checkbox style="display:none" checked><span class=box></span> Zwijsen</label>', 'yes'],
    ['<input type=checkbox checked style="opacity:0;position:absolute"><span></span>', 'yes'],
    ['<span role=checkbox aria-checked=true></span>', 'yes'],
    ['<span role=checkbox aria-checked=mixed></span>', 'unreadable'],
    ['<span role=checkbox></span>', 'unreadable'],
    ['<button role=switch aria-checked=false></button>', 'no'],
    ['<button aria-pressed=true>Aan</button>', 'yes'],
    ['<div role=switch aria-checked=true></div><input type=checkbox checked style="display:none">', 'yes'],
    ['<label><input type=radio name=r checked> ja</label><label><input type=radio name=r> nee</label>', 'yes'],
    ['<label><input type=radio name=r> ja</label><label><input type=radio name=r checked> nee</label>', 'no'],
    ['<label><input type=radio name=r> ja</label><label><input type=radio name=r> nee</label>', 'unreadable'],
    ['<input type=radio name=r id=j checked><label for=j>Ja</label><input type=radio name=r id=n><label for=n>Nee</label>', 'yes'],
    ['<select><option selected>Ja<option>Nee</select>', 'yes'],
    ['<select><option>Ja<option selected>Nee</select>', 'no'],
    ['<td aria-checked=true></td>', 'yes'],
    ['<td aria-selected=false></td>', 'no'],
    ['<img alt="aangevinkt" src="data:,">', 'yes'],
    ['<img alt="Niet actief" src="data:,">', 'no'],
    ['<img alt="Actief voor Zwijsen" src="data:,">', 'yes'],
    ['<img alt="logo" src="data:,">', null],
    ['<img alt="" src="data:,">', 'unreadable'],
    ['<img src="vink.png">', 'unreadable'],
    ['<svg><title>Ja</title><path d=""/></svg>', 'yes'],
    ['<svg aria-label="Uitgeschakeld"><path d=""/></svg>', 'no'],
    ['<svg><path d=""/></svg>', 'unreadable'],
    ['<i class="fa fa-check"></i>', 'unreadable'],
    ['<i class="fa fa-check" title="Actief"></i>', 'yes'],
    ['<i class="fa fa-times" aria-label="nee"></i>', 'no'],
    ['<i class="fa fa-check" aria-hidden=true></i><span style="position:absolute;clip:rect(0,0,0,0)">Aangevinkt</span>', 'yes'],
    ['<td title="Actief"><i class="fa fa-check"></i></td>', 'yes'],
    ['<i class="material-icons">check_box_outline_blank</i>', 'no'],
    ['<mat-icon>check</mat-icon>', 'yes'],
    ['\u2713', 'yes'], ['\u2714\uFE0F', 'yes'], ['\u2611', 'yes'], ['\u2612', 'yes'], ['\u2610', 'no'], ['\u2717', 'no'], ['\u00D7', 'unreadable'],
    ['ja', 'yes'], ['Nee', 'no'], ['AAN', 'yes'], ['uit', 'no'], ['Leerkracht', null], ['Vink', null], ['', null],
    ['\u2713 Jan Jansen', 'yes'],
    ['<img alt="actief" src="data:,"> Jan Jansen', 'yes'],
    ['<button aria-label="Actief maken"><svg><path d=""/></svg></button>', null],
    ['<button aria-label="Verwijder Jan"><i class="fa fa-times"></i></button>', null],
    ['<input type=checkbox checked><input type=checkbox>', 'unreadable'],
    ['<x-check></x-check>', 'unreadable'],
    ['Uit LAS', null],
    ['<span title="Uit de LAS"></span>', null],
  ])('%s → %s', (markup, tick) => {
    expect(cell(markup).tick).toBe(tick);
  });

  test('a mark before a name is no part of the name', () => {
    expect(cell('\u2713 Jan Jansen').text).toBe('Jan Jansen');
    expect(cell('<i class="fa fa-check"></i> Jan Jansen')).toMatchObject({ text: 'Jan Jansen', tick: null, mark: 'drawn' });
  });

  test('undecided boxes', () => {
    const row = put('<table><tr><td><input type=checkbox checked></td></tr></table>');
    (row.querySelector('input') as HTMLInputElement).indeterminate = true;
    expect(readCell(row.querySelector('td') as Element).tick).toBe('unreadable');
  });
});

describe('never read', () => {
  test.each([
    '<input type=password value=canary>', '<input type=hidden value=canary>', '<input autocomplete=one-time-code value=canary>', '<input name=wachtwoord value=canary>',
    '<input aria-label="Autorisatiesleutel" value=canary>', '<input placeholder="Logincode" value=canary>', '<label>Wachtwoord <input value=canary></label>', '<textarea aria-label="autorisatie-sleutel">canary</textarea>',
  ])('%s', (markup) => {
    expect(JSON.stringify({ ...cell(markup), element: null, control: null })).not.toContain('canary');
  });
});
