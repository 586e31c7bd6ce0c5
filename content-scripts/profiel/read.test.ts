// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { body } from '@/tests/corpus/load';
import { read } from './read';

const ref = '0f0e0d0c-1111-4222-8333-444455556666';
const pupil = `https://www.basispoort.nl/login/leerlingen/snelkoppelaar?TARGET=https%3A%2F%2Fx.test&INSTELLING_REF=${ref}`;
const escaped = pupil.replace('&', '&amp;');
const reading = (html: string) => { const { document, location } = body(`<main><h1>Profiel</h1>${html}</main>`); return read(document, location); };
const school = (html: string) => { const { raw } = reading(html); return [raw.brin?.text ?? raw.columns.brin, raw.locatie?.text ?? raw.columns.locatie, raw.schoolnaam?.text ?? raw.columns.schoolnaam]; };

describe('reading the school on Profiel', () => {
  it.each([
    ['definitions', '<dl><dt>BRIN-code</dt><dd>99ZZ</dd><dt>Locatiecode</dt><dd>00</dd><dt>Schoolnaam</dt><dd>De Klimop</dd></dl>'],
    ['fields', '<label>BRIN-nummer <input value="99ZZ" readonly></label><label>Vestigingscode <input value="00"></label><label>Naam van de school <input value="De Klimop"></label>'],
    ['a table', '<table><tr><th>BRIN</th><td>99ZZ</td></tr><tr><th>Locatiecode</th><td>00</td></tr><tr><th>Schoolnaam</th><td>De Klimop</td></tr></table>'],
    ['text', '<p>BRIN: 99ZZ</p><p>Locatiecode: 00</p><p>Schoolnaam: De Klimop</p>'],
  ])('%s', (_name, html) => { expect(school(html)).toEqual(['99ZZ', '00', 'De Klimop']); });
  it('reads a BRIN in running text', () => { expect(school('<p>BRIN 99ZZ, vestiging 00</p>')[0]).toBe('99ZZ00'); });
  it('does not take her own name for the school', () => {
    expect(school('<dl><dt>Naam</dt><dd>Eva Jansen</dd><dt>BRIN</dt><dd>99ZZ</dd></dl>')).toEqual(['99ZZ', 'no-column', 'no-column']);
    expect(school('<h2>Schoolgegevens</h2><dl><dt>Naam</dt><dd>De Klimop</dd><dt>BRIN</dt><dd>99ZZ</dd></dl>')[2]).toBe('De Klimop');
  });
  it('abstains between two codes, and takes the same one twice for one', () => {
    expect(school('<dl><dt>BRIN</dt><dd>99ZZ</dd></dl><section><dl><dt>BRIN</dt><dd>98YY</dd></dl></section>')[0]).toBe('two-candidates');
    expect(school('<dl><dt>BRIN</dt><dd>99ZZ</dd></dl><section><dl><dt>BRIN-nummer</dt><dd>99ZZ 00</dd></dl></section>')[0]).toBe('99ZZ 00');
  });
  it('never reads the autorisatiesleutel or a password', () => {
    const { raw, understood } = reading('<dl><dt>BRIN</dt><dd>99ZZ</dd><dt>Autorisatiesleutel</dt><dd>KANARIE-1</dd></dl><label>Wachtwoord <input type="password" value="KANARIE-2"></label><label>Autorisatiesleutel <input value="KANARIE-3"></label>');
    expect(JSON.stringify([raw, understood])).not.toContain('KANARIE');
  });
});

describe('reading the shortcuts on Profiel', () => {
  const links = (html: string) => reading(html).raw.links.map(({ label, heading, address, download }) => ({ label, heading, address, download }));
  it('reads an anchor with its heading', () => {
    expect(links(`<h2>Snelkoppeling Basispoort</h2><a href="${escaped}">Leerling snelkoppeling</a>`)).toEqual([{ label: 'Leerling snelkoppeling', heading: 'Snelkoppeling Basispoort', address: pupil, download: false }]);
  });
  it.each([
    ['in text', `<h3>Snelkoppeling leerling</h3><p>Leerling: ${escaped}</p>`, 'Leerling'],
    ['in a code block', `<h3>Snelkoppeling leerling</h3><pre><code>${escaped}</code></pre>`, ''],
    ['in a field', `<h3>Snelkoppeling leerling</h3><label>Voor leerlingen <input readonly value="${escaped}"></label>`, 'Voor leerlingen'],
    ['cut up by wbr', `<h3>Snelkoppeling leerling</h3><p>${escaped.replace('?', '?<wbr>')}</p>`, ''],
  ])('reads an address written out %s', (_name, html, label) => { expect(links(html)).toEqual([{ label, heading: 'Snelkoppeling leerling', address: pupil, download: false }]); });
  it('counts the same link once, as anchor and as text', () => {
    expect(links(`<h2>Snelkoppelingen</h2><a href="${escaped}">Leerling</a><p>${escaped}</p><input readonly value="${escaped}">`)).toHaveLength(1);
  });
  it('tells a download apart', () => {
    expect(links('<h2>Snelkoppeling Basispoort</h2><a href="/d">Download Basispoort leerling snelkoppeling</a><a href="/e" download>Leerling snelkoppeling</a>').map(({ download }) => download)).toEqual([true, true]);
  });
  it('leaves menus, help and other links alone', () => {
    expect(links('<nav><a href="https://www.basispoort.nl/login/leerkracht/">Inloggen</a></nav><h2>Snelkoppelingen</h2><a href="https://info.basispoort.nl/vraag">Instructie snelkoppelingen</a><a href="#top">Naar boven</a><h2>Anders</h2><a href="/lesmateriaal">Lesmateriaal</a>')).toEqual([]);
  });
  it('reads shortcuts that a list marked up as navigation holds', () => {
    expect(reading(`<h2>Snelkoppelingen</h2><x-list role="navigation"><a href="${escaped}">Leerling</a><a href="${escaped}&amp;x=1">Leerling (kleuters)</a></x-list>`).raw.links).toHaveLength(2);
  });
  it('finds the way back', () => {
    const { raw, elementOf, placeOf } = reading(`<dl><dt>BRIN</dt><dd>99ZZ</dd></dl><h2>Snelkoppelingen</h2><a href="${escaped}">Leerling</a>`);
    const link = elementOf(raw.links[0]?.anchor ?? null, 'instelling-ref');
    expect(link?.textContent).toBe('Leerling');
    expect(placeOf(link as Element)).toMatchObject({ anchor: raw.links[0]?.anchor });
    expect(elementOf(null, 'brin')?.textContent).toBe('99ZZ');
  });
});
