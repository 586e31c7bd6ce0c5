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
  it('reads two rows of plain cells as labels with their values, and not as a head over one record', () => {
    expect(school('<table><tr><td>Schoolnaam</td><td>De Klimop</td></tr><tr><td>BRIN-nummer</td><td><input value="99ZZ" size=8></td></tr></table>')).toEqual(['99ZZ', 'no-column', 'De Klimop']);
  });
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

describe('fields that stand otherwise than a label before its value', () => {
  it.each([
    ['under heads in one row', '<table><thead><tr><th>Schoolnaam volgens DUO</th><th>BRIN</th><th>Plaats</th></tr></thead><tbody><tr><td>De Klimop</td><td>99ZZ</td><td>Veldhuizen</td></tr></tbody></table>'],
    ['under heads over two columns, below an empty row', '<table><tbody><tr><td></td><td></td><td></td><td></td></tr><tr><th colspan="2">Naam van de school</th><th colspan="2">BRIN-nummer</th></tr><tr><td colspan="2">De Klimop</td><td colspan="2">99ZZ</td></tr></tbody></table>'],
    ['under heads by role', '<div role="table"><div role="row"><span role="columnheader">BRIN-code</span><span role="columnheader">Schoolnaam</span></div><div role="row"><span role="cell">99ZZ</span><span role="cell">De Klimop</span></div></div>'],
    ['under heads in plain cells', '<table><tr><td>BRIN</td><td>Schoolnaam</td><td>Plaats</td></tr><tr><td>99ZZ</td><td>De Klimop</td><td>Veldhuizen</td></tr></table>'],
    ['under two heads in plain cells', '<table><tr><td>BRIN</td><td>Schoolnaam</td></tr><tr><td>99ZZ</td><td>De Klimop</td></tr></table>'],
    ['under two heads', '<table><tr><th>Schoolnaam</th><th>BRIN</th></tr><tr><td>De Klimop</td><td>99ZZ</td></tr></table>'],
    ['under their label', '<div><div><div>BRIN</div><div>99ZZ</div></div><div><div>Naam van de basisschool</div><div>De Klimop</div></div></div>'],
  ])('%s', (_name, html) => { expect(school(html).filter((_, at) => at !== 1)).toEqual(['99ZZ', 'De Klimop']); });
  it.each([
    ['figures', '<div><div><strong>99ZZ</strong><span>BRIN-nummer</span></div><div><strong>OBS De Klimop</strong><span>Schoolnaam</span></div></div>', ['99ZZ', 'no-column', 'OBS De Klimop']],
    ['figures of six signs', '<section><div><p>99ZZ 00</p><p>BRIN + vestigingsnummer</p></div></section>', ['99ZZ 00', 'no-column', 'no-column']],
  ])('over their name: %s', (_name, html, found) => { expect(school(html)).toEqual(found); });
  it('reads no list as a record', () => {
    expect(school('<table><thead><tr><th>Schoolnaam</th><th>BRIN</th></tr></thead><tbody><tr><td>De Klimop</td><td>99ZZ</td></tr><tr><td>De Eik</td><td>98YY</td></tr></tbody></table>').filter((_, at) => at !== 1)).toEqual(['no-column', 'no-column']);
    expect(school('<div><span>Plaats</span><span>Schoolnaam</span></div>')).toEqual(['no-column', 'no-column', 'no-column']);
  });
});

describe('a name that only what stands around it tells', () => {
  const fields = (value: string) => `<div><div><label>Naam</label><div><input readonly value="${value}"></div></div><div><label>BRIN</label><div><input readonly value="99ZZ"></div></div></div>`;
  it.each([
    ['a title that the markup does not call one', `<div><div>School</div>${fields('De Klimop')}</div>`],
    ['a title in bold', `<div><b>Gegevens van de school</b>${fields('De Klimop')}</div>`],
    ['a title two parts up', `<section><div><span>Schoolgegevens</span></div><div>${fields('De Klimop')}</div></section>`],
  ])('is the school under %s', (_name, html) => { expect(school(html)[2]).toBe('De Klimop'); });
  it.each(['OBS De Klimop', 'Basisschool Het Palet', 'IKC Esdoorn', 'Montessorischool Oost', 'Kindcentrum De Brug'])('is the school where it is called as schools are: %s', (name) => { expect(school(fields(name))[2]).toBe(name); });
  it.each([
    ['her own name', fields('Eva Jansen')],
    ['who answers for the school', `<div><div>Contactpersoon school</div>${fields('Eva Jansen')}</div>`],
    ['a board', `<div><div>Schoolbestuur</div>${fields('Stichting Oost')}</div>`],
    ['a title of something else', `<div><div>Persoonlijk</div>${fields('Eva Jansen')}</div>`],
  ])('is not %s', (_name, html) => { expect(school(html)[2]).toBe('no-column'); });
});

describe('what a shortcut is called', () => {
  const label = (inside: string) => reading(`<h2>Snelkoppelingen</h2><a href="${escaped}">${inside}</a>`).raw.links[0]?.label;
  it.each([
    '<div><i aria-hidden="true"><span aria-hidden="true">link</span></i></div><div>Snelkoppeling leerling</div>',
    '<span class="material-icons">open_in_new</span>Snelkoppeling leerling',
    '<svg aria-hidden="true"><text>x</text></svg><span>Snelkoppeling</span> <span>leerling</span>',
    '<i class="icon" aria-hidden="true">launch</i> Snelkoppeling leerling',
    '<div>Snelkoppeling</div><div>leerling</div>',
  ])('is its words without the letters of its icon: %s', (inside) => { expect(label(inside)).toBe('Snelkoppeling leerling'); });
  it('is all of it where nothing else is there', () => { expect(label('<span aria-hidden="true">leerling</span>')).toBe('leerling'); });
});
