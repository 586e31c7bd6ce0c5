// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { put } from '@/tests/unit/put-markup';
import { openText, SecretPlaces } from './secret-places';

/** What of a page stays readable. */
const open = (markup: string): string => new SecretPlaces().textOf(put(markup)).replace(/\s+/g, ' ').trim();

describe('SecretPlaces', () => {
  it.each([
    ['a term and its values', '<dl><dt>Wachtwoord</dt><dd>X</dd><dd>X</dd><dt>BRIN</dt><dd>99ZZ</dd></dl>', 'WachtwoordBRIN99ZZ'],
    ['two pieces beside each other', '<div><span>API-sleutel</span> <span>X</span></div><p>na</p>', 'API-sleutelna'],
    ['two blocks beside each other', '<div><div><b>Herstelcode</b></div><div><p>X</p></div></div>', 'Herstelcode'],
    ['a word and a text behind it', '<p><b>Toegangscode</b>: X</p>', 'Toegangscode'],
    ['a text and a piece behind it', '<p>Uw gegevens. Wachtwoord: <b>X</b> en meer</p>', 'Uw gegevens. Wachtwoord: en meer'],
    ['a label around it', '<label>Pincode <output>X</output></label>', 'Pincode'],
    ['a heading above it', '<h3>Geheime sleutel</h3><p>X</p>', 'Geheime sleutel'],
    ['a row with its name', '<table><tr><th>Sleutel</th><td>X</td></tr><tr><th>Telefoon</th><td>010</td></tr></table>', 'SleutelTelefoon010'],
    ['a row of two cells', '<table><tr><td>Wachtwoord</td><td>X</td></tr><tr><td>E-mail</td><td>a@b</td></tr></table>', 'WachtwoordE-maila@b'],
    ['a column, also where a head takes two', '<table><tr><th colspan="2">Naam</th><th>Pincode</th></tr><tr><td>A</td><td>B</td><td>X</td></tr></table>', 'NaamPincodeAB'],
    ['a column under a first row of plain cells', '<table><tr><td>Naam</td><td>Wachtwoord</td><td>Rol</td></tr><tr><td>A</td><td>X</td><td>C</td></tr></table>', 'NaamWachtwoordRolAC'],
    ['a column of a grid by roles', '<div role="grid"><div role="row"><i role="columnheader">Naam</i><i role="columnheader">Token</i></div><div role="row"><i role="gridcell">A</i><i role="gridcell">X</i></div></div>', 'NaamTokenA'],
    ['every row of a list of pupils', '<table><tr><th>Leerling</th><th>Geboortedatum</th><th>Klas</th></tr><tr><td>X</td><td>X</td><td>X</td></tr></table>', 'LeerlingGeboortedatumKlas'],
  ])('lets go of %s', (_what, markup, left) => { expect(open(markup)).toBe(left); });

  it.each([
    ['what is about a password', '<dl><dt>Wachtwoord gewijzigd</dt><dd>gisteren</dd></dl>', 'Wachtwoord gewijzigdgisteren'],
    ['an explanation below a heading', `<h3>Wachtwoord</h3><p>${'Kies een lange zin die u onthoudt. '.repeat(4)}</p>`, `Wachtwoord${'Kies een lange zin die u onthoudt. '.repeat(4).trim()}`],
    ['a menu', '<ul><li><a href="#">Wachtwoord</a></li><li><a href="#">Medewerkers</a></li></ul>', 'WachtwoordMedewerkers'],
    ['tabs and buttons', '<div><button>Wachtwoord</button><button>Opslaan</button></div>', 'WachtwoordOpslaan'],
    ['the field of a label and what follows it', '<label>Wachtwoord <input type="password"></label><p>Medewerkers</p>', 'Wachtwoord Medewerkers'],
    ['a part of the page below a heading', '<h2>Wachtwoorden en sleutels</h2><table><tr><th>Naam</th><th>Rol</th></tr><tr><td>A</td><td>B</td></tr></table>', 'Wachtwoorden en sleutelsNaamRolAB'],
    ['two-step log-in as a setting', '<dl><dt>2FA voor ICT-coördinatoren</dt><dd>aan</dd></dl>', '2FA voor ICT-coördinatorenaan'],
    ['codes that are none', '<dl><dt>Postcode</dt><dd>1234 AB</dd><dt>Locatiecode</dt><dd>00</dd></dl>', 'Postcode1234 ABLocatiecode00'],
  ])('leaves %s', (_what, markup, left) => { expect(open(markup)).toBe(left); });

  it('says of any node whether it stands in a secret', () => {
    const body = put('<dl><dt>Wachtwoord</dt><dd><p><b>X</b></p></dd></dl>');
    const secrets = new SecretPlaces();
    expect(secrets.holds(body.querySelector('b') as Element)).toBe(true);
    expect(secrets.holds(body.querySelector('dt') as Element)).toBe(false);
  });

  it('goes through a bounded number of children', () => {
    const body = put(`<div>${'<p>regel</p>'.repeat(20_000)}</div>`);
    const asked = vi.spyOn(Element.prototype, 'matches');
    new SecretPlaces().of(body.firstElementChild as Element);
    expect(asked.mock.calls.length).toBeLessThan(1_000);
  });
});

describe('openText', () => {
  it.each([
    ['Wachtwoord: abc', 'Wachtwoord:'], ['De koppeling staat aan. Autorisatiesleutel: a.b.c', 'De koppeling staat aan. Autorisatiesleutel:'], ['Uw pincode is 1234', 'Uw pincode is'],
    ['token=abc', 'token='], ['E-mail: a@b; wachtwoord: x', 'E-mail: a@b; wachtwoord:'], ['Wachtwoord vergeten: klik', 'Wachtwoord vergeten: klik'], ['Naam: Jan', 'Naam: Jan'], ['', ''],
  ])('%s', (text, left) => { expect(openText(text)).toBe(left); });
});
