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

describe('a choice between the two positions, in any markup', () => {
  const says = (html: string) => page(html).lasKoppeling;
  it.each([
    ['pressed buttons', '<div><div>Koppeling met uw leerlingadministratiesysteem (LAS)</div><div><div><button type="button" aria-pressed="false">Automatisch</button><button type="button" aria-pressed="true">Handmatig</button></div></div></div>'],
    ['an open list of choices', '<div><span id="k">LAS-koppeling</span><ul role="listbox" aria-labelledby="k"><li role="option" aria-selected="false">Automatisch</li><li role="option" aria-selected="true">Handmatig</li></ul></div>'],
    ['radios without a name, a label without `for`', '<div><label><span>Leerlinggegevens uit het LAS overnemen</span></label><div><div><label><input type="radio"><div></div><div>Automatisch</div></label><label><input type="radio" checked><div></div><div>Handmatig</div></label></div></div></div>'],
    ['radios by role', '<div><p>Aanlevering van leerlinggegevens</p><div role="radiogroup"><div role="radio" aria-checked="false">Automatisch</div><div role="radio" aria-checked="true">Handmatig</div></div></div>'],
    ['buttons in a group with a name', '<div role="group" aria-label="Uitwisseling met ParnasSys"><span><button aria-pressed="false">Elke nacht</button></span><span><button aria-pressed="true">Zelf inlezen</button></span></div>'],
    ['a choice of other words', '<fieldset><legend>Hoe komen de gegevens uit het LAS binnen?</legend><label><input type="radio" name="w"> Automatisch, elke nacht</label><label><input type="radio" name="w" checked> Ik lever ze aan met een bestand (handmatig)</label></fieldset>'],
    ['a select', '<label>Import uit Esis <select><option>Automatisch</option><option selected>Handmatig</option></select></label>'],
    ['three of which one is off', '<div><div>Synchronisatie met het LAS</div><div><button aria-pressed="false">Uit</button><button aria-pressed="true">Handmatig</button><button aria-pressed="false">Automatisch</button></div></div>'],
  ])('%s', (_name, html) => { expect(says(html)).toBe('handmatig'); });
  it.each([
    ['none is chosen', '<div><div>Koppeling met het LAS</div><div><button aria-pressed="false">Automatisch</button><button aria-pressed="false">Handmatig</button></div></div>'],
    ['both are', '<div><div>Koppeling met het LAS</div><div><button aria-pressed="true">Automatisch</button><button aria-pressed="true">Handmatig</button></div></div>'],
    ['only the style tells', '<div><div>Koppeling met het LAS</div><div><button class="on">Automatisch</button><button>Handmatig</button></div></div>'],
    ['it is a list of plain words', '<div><span>LAS-koppeling</span><ul><li>Automatisch</li><li class="on">Handmatig</li></ul></div>'],
    ['it is off altogether', '<div><div>Koppeling met het LAS</div><div><button aria-pressed="true">Uit</button><button aria-pressed="false">Handmatig</button><button aria-pressed="false">Automatisch</button></div></div>'],
  ])('is unclear where %s', (_name, html) => { expect(says(html)).toBe('unclear'); });
  it('is not the position of anything else', () => {
    expect(says('<div><div>Nieuwe medewerkers toevoegen</div><div><button aria-pressed="false">Automatisch</button><button aria-pressed="true">Handmatig</button></div></div>')).toBeNull();
    expect(says('<dl><dt>Herkomst account</dt><dd>Handmatig</dd><dt>Back-up van groepsgegevens</dt><dd>Automatisch</dd><dt>Snelkoppelingen bijwerken</dt><dd>Handmatig</dd></dl>')).toBeNull();
  });
});

describe('the coupling in words that nobody foresaw', () => {
  const withExchange = (html: string) => page(`<dl><dt>Laatste uitwisseling met het LAS</dt><dd>21-11-2026</dd></dl>${html}`).lasKoppeling;
  it.each([
    ['a supply', '<dl><dt>Aanlevering leerlinggegevens</dt><dd>Handmatig</dd></dl>', 'handmatig'],
    ['a file', '<dl><dt>Wijze van aanleveren</dt><dd>Via een EDEX-bestand</dd></dl>', 'handmatig'],
    ['by herself', '<dl><dt>Leerlinggegevens</dt><dd>Zelf importeren</dd></dl>', 'handmatig'],
    ['every night', '<dl><dt>Uitwisseling met Esis</dt><dd>Elke nacht</dd></dl>', 'automatisch'],
    ['in part', '<dl><dt>Koppeling met het LAS</dt><dd>Halfautomatisch</dd></dl>', 'unclear'],
    ['another word', '<dl><dt>LAS-koppeling</dt><dd>Elders geregeld</dd></dl>', 'unclear'],
    ['a position of nobody knows what', '<dl><dt>Bijwerken van groepen</dt><dd>Handmatig</dd></dl>', 'unclear'],
    ['a switch of its own words', '<div><span>Leerlinggegevens automatisch ophalen uit het LAS</span><span role="switch" aria-checked="false" tabindex="0"></span></div>', 'handmatig'],
    ['a switch that says no more', '<div><span>Synchronisatie met ParnasSys</span><span role="switch" aria-checked="false" tabindex="0"></span></div>', 'unclear'],
    ['a sentence', '<p>De leerlinggegevens worden handmatig ingelezen.</p>', 'unclear'],
    ['another sentence', '<p>U leest de gegevens uit ParnasSys in met een bestand.</p>', 'unclear'],
    ['a choice of nobody knows what', '<div><div>Vernieuwen</div><div><button aria-pressed="false">Automatisch</button><button aria-pressed="true">Handmatig</button></div></div>', 'unclear'],
  ] as const)('%s', (_name, html, position) => { expect(withExchange(html)).toBe(position); });
  it('says nothing where the page does not', () => {
    for (const html of ['<dl><dt>LAS</dt><dd>ParnasSys</dd></dl>', '<dl><dt>Koppeling met het LAS</dt><dd>Actief</dd></dl>', '<dl><dt>Koppeling met het LAS</dt><dd>Wijzigen</dd></dl>', '<dl><dt>Herkomst</dt><dd>Handmatig</dd></dl>', '<p>Tijdens een fusie leest u de leerlinggegevens handmatig in.</p>', '<p>Medewerkers zonder leerlingadministratie voegt u handmatig toe.</p>', '<p>Kunt u de leerlinggegevens niet zien? U kunt ze handmatig ophalen.</p>']) expect(withExchange(html)).toBeNull();
  });
});

describe('a switch named by what stands near', () => {
  it.each([
    ['a line that can be pressed', '<label role="button" tabindex="0"><div><div>MFA voor ICT-coördinatoren</div><div>ICT-coördinatoren vullen bij het inloggen een code in.</div></div><div><div role="switch" aria-checked="true"></div></div></label><label role="button" tabindex="0"><div><div>MFA voor alle medewerkers</div><div>Iedereen vult een code in.</div></div><div><div role="switch" aria-checked="false"></div></div></label>'],
    ['a title and a text beside it', '<section><div><div><div role="switch" aria-checked="true"></div></div><div><p>Inloggen in twee stappen voor de ICT-coördinatoren</p><p>Aanbevolen.</p></div></div><div><div><div role="switch" aria-checked="false"></div></div><div><p>Inloggen in twee stappen voor iedereen</p><p>Geldt meteen.</p></div></div></section>'],
    ['a state beside it', '<ul><li><span>2FA voor beheerders</span> <span><b>Aan</b> <i role="switch" aria-checked="true" tabindex="0"></i></span></li><li><span>2FA voor het hele team</span> <span><b>Uit</b> <i role="switch" aria-checked="false" tabindex="0"></i></span></li></ul>'],
    ['pressed buttons under a heading', '<h3>Inloggen in twee stappen</h3><div><span>ICT-coördinatoren</span><button aria-pressed="true">Aan</button><button aria-pressed="false">Uit</button></div><div><span>Iedereen</span><button aria-pressed="false">Aan</button><button aria-pressed="true">Uit</button></div>'],
    ['pressed buttons', '<div><div>Tweestapsverificatie coördinatoren</div><div><button aria-pressed="true">Aan</button><button aria-pressed="false">Uit</button></div></div><div><div>Tweestapsverificatie hele school</div><div><button aria-pressed="false">Aan</button><button aria-pressed="true">Uit</button></div></div>'],
  ])('%s', (_name, html) => { expect(page(html)).toMatchObject({ mfaIct: 'on', mfaSchool: 'off', mfaLevelUnclear: false }); });
  it.each(['het hele team', 'alle teamleden', 'alle personeelsleden', 'het voltallige personeel', 'all team members', "alle collega's", 'alle accounts'])('knows %s for the school', (who) => { expect(page(`<label>Extra beveiliging voor ${who} <input type="checkbox"></label>`)).toMatchObject({ mfaIct: null, mfaSchool: 'off' }); });
  it.each(['leerlingen', 'leerkrachten', 'stagiairs', 'ouders', 'ICT-coördinatoren en alle medewerkers'])('does not take %s for a level', (who) => { expect(page(`<label>MFA voor ${who} <input type="checkbox" checked></label>`)).toMatchObject({ mfaIct: null, mfaSchool: null, mfaLevelUnclear: true }); });
  it('is no other switch', () => { expect(page('<div><div role="switch" aria-checked="false"></div><div>Nieuwsbrief voor alle medewerkers</div></div><label>Inloggen met een code voor leerlingen <input type="checkbox"></label>')).toMatchObject({ mfaIct: null, mfaSchool: null, mfaLevelUnclear: false }); });
});

describe('how an exchange went, in other shapes', () => {
  it.each([
    ['a title and a text in one alert', '<div role="group"><span>Uitwisseling met het LAS gelukt</span>Alle groepen en leerlingen zijn bijgewerkt.</div>', 'goed'],
    ['bold, then text', '<p><b>De uitwisseling met het LAS is mislukt</b>Neem contact op met de beheerder.</p>', 'fout'],
    ['a line break', '<div role="alert">Uitwisseling geslaagd<br>Er zijn 24 leerlingen bijgewerkt</div>', 'goed'],
    ['a result below the moment', '<div><h2>Koppeling met het LAS</h2><div><label>Laatste uitwisseling</label><input readonly value="11.11.2026"></div><div><label>Resultaat</label><input readonly value="Mislukt: geen verbinding"></div></div>', 'fout'],
    ['a state beside the moment', '<dl><dt>Status</dt><dd>Gelukt</dd><dt>Laatst uitgewisseld</dt><dd>gisteren</dd></dl>', 'goed'],
    ['no connection', '<p>Laatste synchronisatie: 11-11-2026, geen verbinding met het LAS</p>', 'fout'],
    ['a card of three lines', '<div><div>Laatste uitwisseling</div><div>3 dagen geleden</div><div>Mislukt</div></div><div><div>Leerlingen</div><div>210</div><div>Gelukt</div></div>', 'fout'],
    ['a mark', '<table><tr><td>Uitwisseling gelukt</td><td>✓</td></tr><tr><td>Plaats</td><td>Veldhuizen</td></tr></table>', 'goed'],
  ] as const)('%s', (_name, html, outcome) => { expect(page(html).uitwisseling).toBe(outcome); });
  it.each([
    'Stuur mij een e-mail als een uitwisseling mislukt', 'Waarschuw mij bij fouten in de uitwisseling', 'Bericht bij een mislukte uitwisseling', 'Na een mislukte uitwisseling opnieuw proberen', 'Toon uitwisselingsfouten op de startpagina', 'Notify me when an exchange failed',
  ])('is not said by a box that asks for something: %s', (words) => { for (const on of ['', ' checked']) expect(page(`<label><input type="checkbox"${on}> ${words}</label>`).uitwisseling).toBeNull(); });
  it('is not the status of something else', () => {
    expect(page('<dl><dt>Status</dt><dd>Voltooid</dd><dt>Plaats</dt><dd>Veldhuizen</dd><dt>Laatste uitwisseling</dt><dd>gisteren</dd></dl>').uitwisseling).toBeNull();
  });
});

describe('settings under heads in one row', () => {
  it.each([
    ['heads', '<table><thead><tr><th>Koppeling met het LAS</th><th>Laatste uitwisseling</th><th>Resultaat</th></tr></thead><tbody><tr><td>Handmatig</td><td>11-11-2026</td><td>Mislukt</td></tr></tbody></table>'],
    ['heads by role', '<div role="grid"><div role="row"><div role="columnheader">LAS-koppeling</div><div role="columnheader">Laatst uitgewisseld</div><div role="columnheader">Resultaat uitwisseling</div></div><div role="row"><div role="gridcell">Handmatig</div><div role="gridcell">11-11-2026</div><div role="gridcell">Fout</div></div></div>'],
  ])('%s', (_name, html) => { expect(page(html)).toMatchObject({ lasKoppeling: 'handmatig', laatste: '2026-11-11', uitwisseling: 'fout' }); });
  it('reads no head for a value', () => { expect(page('<table><tr><th>Koppeling met het LAS</th><th>Automatisch bijwerken</th></tr><tr><td>Handmatig</td><td>Nee</td></tr></table>').lasKoppeling).toBe('handmatig'); });
});

describe('when the last exchange was, in other words', () => {
  it.each([
    ['<dl><dt>Laatst overgenomen uit het LAS</dt><dd>3 dagen geleden</dd></dl>', '2026-11-21'],
    ['<dl><dt>Meest recente levering door ParnasSys</dt><dd>11 Nov 2026</dd></dl>', '2026-11-11'],
    ['<h2>Koppeling met het LAS</h2><dl><dt>Laatst bijgewerkt</dt><dd>gisteren om 18:04</dd></dl>', '2026-11-23'],
    ['<dl><dt>Laatste keer ingelezen</dt><dd>11 nov. 2026, 06:12 uur</dd></dl>', '2026-11-11'],
    ['<div><p>Laatste uitwisseling</p><p>3 dagen geleden</p><p>Geslaagd</p></div>', '2026-11-21'],
    ['<dl><dt>Most recent import</dt><dd>yesterday</dd></dl>', '2026-11-23'],
    ['<dl><dt>Laatste uitwisseling gelukt</dt><dd>gisteren</dd></dl>', '2026-11-23'],
  ])('%s', (html, day) => { expect(page(html).laatste).toBe(day); });
  it.each(['<dl><dt>Laatst bijgewerkt</dt><dd>11-11-2026</dd></dl>', '<dl><dt>Volgende uitwisseling met het LAS</dt><dd>vandaag</dd></dl>', '<dl><dt>Eerstvolgende synchronisatie</dt><dd>25-11-2026</dd></dl>', '<h2>Nieuws</h2><dl><dt>Datum</dt><dd>11-11-2026</dd></dl>'])('is not said by %s', (html) => { expect(page(html).laatste).toBeNull(); });
});
