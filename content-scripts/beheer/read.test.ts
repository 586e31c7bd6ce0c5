// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parseBeheer } from '@/rules/beheer/parse-beheer';
import { body } from '@/tests/corpus/load';
import { read } from './read';

const reading = (html: string) => { const { document, location } = body(`<main><h1>Beheer</h1>${html}</main>`); return read(document, location); };
const page = (html: string) => { const { raw } = reading(html); const { mfaIct, mfaSchool, mfaLevelUnclear, lasKoppeling, uitwisseling, laatsteUitwisseling } = parseBeheer({ ...raw, today: '2026-11-24' }); return { mfaIct, mfaSchool, mfaLevelUnclear, lasKoppeling, uitwisseling, laatste: laatsteUitwisseling?.kind === 'value' ? laatsteUitwisseling.value : (laatsteUitwisseling?.text ?? null) }; };

describe('reading the MFA settings', () => {
  it.each([
    ['switches', '<div><span id="a">MFA voor ICT-coördinatoren</span><span role="switch" aria-checked="true" aria-labelledby="a"></span></div><div><span id="b">MFA voor alle medewerkers</span><span role="switch" aria-checked="false" aria-labelledby="b"></span></div>'],
    ['boxes', '<label><input type="checkbox" checked> Multi-factor authenticatie voor ICT-coördinatoren</label><label><input type="checkbox"> Multi-factor authenticatie voor alle medewerkers</label>'],
    ['definitions', '<dl><dt>Tweestapsverificatie ICT-coördinatoren</dt><dd>Aan</dd><dt>Tweestapsverificatie alle medewerkers</dt><dd>Uit</dd></dl>'],
    ['a table', '<table><tr><td>MFA ICT-coördinator</td><td>Ingeschakeld</td></tr><tr><td>MFA hele school</td><td>Uitgeschakeld</td></tr></table>'],
    ['choices', '<label>MFA voor ICT-coördinatoren <select><option selected>Aan</option><option>Uit</option></select></label><label>MFA voor alle medewerkers <select><option>Aan</option><option selected>Uit</option></select></label>'],
    ['levels under a heading', '<section><h2>MFA</h2><p><label>Voor ICT-coördinatoren <input type="checkbox" checked></label></p><p><label>Voor alle medewerkers <input type="checkbox"></label></p></section>'],
    ['sentences', '<p>MFA is ingeschakeld voor ICT-coördinatoren.</p><p>MFA is uitgeschakeld voor alle medewerkers.</p>'],
  ])('%s', (_name, html) => { expect(page(html)).toMatchObject({ mfaIct: 'on', mfaSchool: 'off', mfaLevelUnclear: false }); });
  it('says when no level is named', () => {
    expect(page('<label>MFA <input type="checkbox" checked></label>')).toMatchObject({ mfaIct: null, mfaSchool: null, mfaLevelUnclear: true });
  });
  it('reads nothing of a card that leads there, nor of what is announced', () => {
    expect(page('<ul><li><a href="/mfa">MFA</a><p>Stel tweestapsverificatie in voor uw school.</p></li></ul><p>Vanaf het najaar zal MFA standaard aan staan voor ICT-coördinatoren.</p>')).toMatchObject({ mfaIct: null, mfaSchool: null, mfaLevelUnclear: false });
  });
});

describe('reading the coupling with the LAS', () => {
  it.each([
    ['radios', '<fieldset><legend>Koppeling met het LAS</legend><label><input type="radio" name="k"> Automatisch</label><label><input type="radio" name="k" checked> Handmatig</label></fieldset>'],
    ['a choice', '<label>LAS koppeling <select><option>Automatisch</option><option selected>Handmatig</option></select></label>'],
    ['a value', '<dl><dt>LAS koppeling</dt><dd>Handmatig</dd></dl>'],
    ['a sentence', '<p>De koppeling staat op <b>handmatig</b>.</p>'],
    ['a switch', '<label>Automatisch koppelen <input type="checkbox"></label>'],
    ['radios below a label of their own', '<div><label>Koppeling met het LAS</label><div role="radiogroup"><label><input type="radio" name="k"> Automatisch</label><label><input type="radio" name="k" checked> Handmatig</label></div></div>'],
    ['a takeover from the LAS', '<table><thead><tr><th>Gegeven</th><th>Waarde</th></tr></thead><tbody><tr><td>Overname uit ParnasSys</td><td>handmatig</td></tr><tr><td>Plaats</td><td>Veldhuizen</td></tr></tbody></table>'],
  ])('%s', (_name, html) => { expect(page(html).lasKoppeling).toBe('handmatig'); });
  it('is unclear, and not absent, where its position cannot be read', () => {
    expect(page('<div><label>Koppeling met het LAS</label><div role="radiogroup"><label><input type="radio" name="k"> Automatisch</label><label><input type="radio" name="k"> Handmatig</label></div></div>').lasKoppeling).toBe('unclear');
    expect(page('<label>LAS-koppeling <input type="checkbox"></label>').lasKoppeling).toBe('unclear');
    expect(page('<label>Koppeling met Letterlicht <input type="checkbox"></label>').lasKoppeling).toBeNull();
  });
  it('does not read advice', () => {
    expect(page('<h2>LAS koppeling</h2><p>Bij een fusie zet u de koppeling tijdelijk op handmatig.</p>').lasKoppeling).toBeNull();
  });
  it('does not take the name of the LAS for a position', () => {
    expect(page('<dl><dt>Koppeling</dt><dd>ParnasSys</dd></dl><label>LAS koppeling <select><option>ParnasSys</option><option>Esis</option></select></label>').lasKoppeling).toBeNull();
  });
});

describe('reading the exchange', () => {
  it('reads moment and outcome together, and apart', () => {
    expect(page('<p>Laatste uitwisseling: 3 november 2026, geslaagd</p>')).toMatchObject({ uitwisseling: 'goed', laatste: '2026-11-03' });
    expect(page('<dl><dt>Laatste uitwisseling</dt><dd>gisteren</dd><dt>Status uitwisseling</dt><dd>Mislukt</dd></dl>')).toMatchObject({ uitwisseling: 'fout', laatste: '2026-11-23' });
    expect(page('<div role="alert">De uitwisseling met het LAS is mislukt.</div>')).toMatchObject({ uitwisseling: 'fout' });
  });
  it.each([
    ['the result of it', '<dl><dt>Laatste uitwisseling met het LAS</dt><dd>11-11-2026</dd><dt>Resultaat laatste uitwisseling</dt><dd>Mislukt: 2 groepen zijn niet overgenomen</dd></dl>'],
    ['a message about it', '<dl><dt>Laatste uitwisseling met het LAS</dt><dd>11-11-2026</dd><dt>Melding laatste uitwisseling</dt><dd>Er is een fout opgetreden: 2 groepen zijn niet overgenomen.</dd></dl>'],
    ['a sentence with a colon', '<table><tr><td>Laatste uitwisseling</td><td>11-11-2026</td></tr></table><p>De laatste uitwisseling met het LAS is mislukt: 2 groepen zijn niet overgenomen.</p>'],
    ['other words', '<dl><dt>Laatst uitgewisseld met LAS</dt><dd>11-11-2026</dd></dl><p>De uitwisseling is mislukt.</p>'],
    ['a takeover', '<table><thead><tr><th>Gegeven</th><th>Waarde</th></tr></thead><tbody><tr><td>Laatste overname</td><td>11-11-2026</td></tr><tr><td>Resultaat overname</td><td>mislukt</td></tr></tbody></table>'],
  ])('tells how it went from when it was: %s', (_name, html) => { expect(page(html)).toMatchObject({ uitwisseling: 'fout', laatste: '2026-11-11' }); });
  it('is silent where the page is', () => { expect(page('<p>Welkom.</p>')).toEqual({ mfaIct: null, mfaSchool: null, mfaLevelUnclear: false, lasKoppeling: null, uitwisseling: null, laatste: null }); });
});

describe('what is never read', () => {
  it('is the autorisatiesleutel, in any shape', () => {
    const { raw, understood } = reading('<h2>LAS koppeling</h2><label>Autorisatiesleutel <input value="KANARIE-1"></label><dl><dt>Autorisatiesleutel</dt><dd>KANARIE-2</dd></dl><p>Autorisatiesleutel koppeling: KANARIE-3</p><table><tr><td>Sleutel voor de koppeling</td><td>automatisch</td></tr><tr><td>Autorisatiesleutel LAS koppeling</td><td>KANARIE-4</td></tr></table>');
    expect(JSON.stringify([raw, understood])).not.toContain('KANARIE');
  });
  it('and the way back leads to the switch', () => {
    const { elementOf, placeOf } = reading('<label>MFA voor alle medewerkers <input type="checkbox"></label>');
    const box = elementOf(null, 'mfa-school');
    expect(box?.localName).toBe('input');
    expect(placeOf(box as Element)).toEqual({ anchor: null, field: 'mfa-school' });
  });
});
