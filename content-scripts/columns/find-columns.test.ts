// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { staffList } from '../medewerkers/staff-columns';
import { readLists } from '../read/lists';
import { chooseList } from './choose-list';
import { findColumns } from './find-columns';

beforeEach(() => { document.body.replaceChildren(); });

/** A table as a page shows it, read by the generic readers. */
function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]) {
  const cells = (tag: string, texts: readonly string[]): string => `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  const part = document.createElement('section');
  document.body.append(part);
  part.append(new DOMParser().parseFromString(`<table>${heads.length > 0 ? `<thead>${cells('th', heads)}</thead>` : ''}<tbody>${rows.map((row) => cells('td', row)).join('')}</tbody></table>`, 'text/html').body.firstElementChild as Element);
  const list = readLists(document).at(-1);
  if (list === undefined) throw new Error('no list was read');
  return list;
}

function states(heads: readonly string[], rows: readonly (readonly string[])[]) {
  document.body.replaceChildren();
  return findColumns(tableOf(heads, rows), staffList.wishes);
}
const anna = ['Anna de Wit', 'a.dewit@klimop.test'] as const;

describe('columns of the staff list, by their heads', () => {
  it.each([
    ['Einddatum'], ['EINDDATUM'], ['Eind-datum'], ['Einddatum account'], ['Geldig t/m'], ['Uit dienst per'], ['Verloopt op'], ['End date'], ['Datum uit dienst'], ['Einddatum ▲'], ['Actief tot'], ['Valid until'],
  ])('"%s" is the end date', (head) => {
    const { states: found, found: at } = states(['Naam', 'E-mail', head], [[...anna, '31-07-2027'], ['Bram Kuiper', 'b@klimop.test', '']]);
    expect([found.einddatum, at.einddatum?.at]).toEqual(['read', [2]]);
  });
  it.each([['Startdatum'], ['Begindatum'], ['Laatst ingelogd'], ['Geboortedatum'], ['Ingangsdatum'], ['Wachtwoord gewijzigd'], ['Aangemaakt op'], ['In dienst sinds']])('"%s" is none, and no rival of one', (head) => {
    expect(states(['Naam', 'E-mail', head], [[...anna, '31-07-2027']]).states.einddatum).toBe('no-column');
    expect(states(['Naam', 'E-mail', head, 'Einddatum'], [[...anna, '1-8-2020', '31-07-2027']]).found.einddatum?.at).toEqual([3]);
  });
  it.each([['Einddatum', 'Einddatum contract'], ['Einddatum', 'Geldig tot'], ['Einde', 'Uit dienst'], ['Einddatum', 'Tot']])('"%s" beside "%s" cannot be told apart', (one, other) => {
    expect(states(['Naam', 'E-mail', one, other], [[...anna, '31-07-2027', '1-9-2027']]).states.einddatum).toBe('two-candidates');
  });
  it('takes a second copy of a column for the same', () => {
    expect(states(['Naam', 'E-mail', 'Einddatum', 'Einddatum'], [[...anna, '31-07-2027', '31-07-2027'], ['Bram', 'b@klimop.test', '', '']]).found.einddatum?.at).toEqual([2]);
  });
  it('takes the exact word where another head only holds it', () => {
    expect(states(['Naam', 'E-mail', 'E-mail bevestigd'], [[...anna, 'ja']]).found.email?.at).toEqual([1]);
    expect(states(['Gebruikersnaam', 'Naam', 'E-mail'], [['awit', ...anna]]).found.naam?.at).toEqual([1]);
    expect(states(['Naam', 'E-mail school', 'E-mail privé'], [['Anna', 'a@klimop.test', 'a@thuis.test']]).states.email).toBe('two-candidates');
  });
  it('joins a role and its extra', () => {
    expect(states(['Naam', 'E-mail', 'Rol', 'Extra rol'], [[...anna, 'Leerkracht', "IB'er"]]).found.rol).toEqual({ at: [2, 3], heading: 'Rol + Extra rol' });
  });
  it('does not mix the two meanings of "actief"', () => {
    expect(states(['Naam', 'E-mail', 'Actief'], [[...anna, 'inactief'], ['Bram', 'b@klimop.test', 'actief']]).states).toMatchObject({ status: 'read', geactiveerd: 'no-column' });
    expect(states(['Naam', 'E-mail', 'Actief'], [[...anna, '✓'], ['Bram', 'b@klimop.test', '']]).states).toMatchObject({ status: 'no-column', geactiveerd: 'read' });
  });
  it('reads a vague head only where the cells say the same', () => {
    expect(states(['Naam', 'E-mail', 'Type'], [[...anna, 'handmatig'], ['Bram', 'b@klimop.test', 'LAS']]).states).toMatchObject({ herkomst: 'read', rol: 'no-column' });
    expect(states(['Naam', 'E-mail', 'Type'], [[...anna, 'Leerkracht'], ['Bram', 'b@klimop.test', 'Stagiair(e)']]).states).toMatchObject({ herkomst: 'no-column', rol: 'read' });
    expect(states(['Naam', 'E-mail', 'Type'], [[...anna, 'A'], ['Bram', 'b@klimop.test', 'B']]).states).toMatchObject({ herkomst: 'no-column', rol: 'no-column' });
  });
});

describe('a remark is no origin', () => {
  it.each([['Lokaal', 'lokaal A', 'aula'], ['Lokaal', 'lokaal', 'lokaal'], ['Rooster', 'standaard', 'standaard'], ['Deur', 'automatisch', 'automatisch'], ['Notitie', 'systeem', 'import'], ['', 'lokaal A', 'lokaal B']])('%s: %s, %s', (head, one, other) => {
    expect(states(['Naam', 'E-mail', head], [[...anna, one], ['Bram', 'b@klimop.test', other]]).states.herkomst).toBe('no-column');
  });
  it('but under an unknown head an origin still is', () => {
    expect(states(['Naam', 'E-mail', 'Xyz'], [[...anna, 'LAS'], ['Bram', 'b@klimop.test', 'standaard']]).states.herkomst).toBe('read');
  });
});

describe('columns without heads, by what stands in them', () => {
  it('finds each by its shape', () => {
    const { states: found, found: at } = states([], [['Anna de Wit', 'a@klimop.test', 'LAS', '', 'Leerkracht'], ['Bram Kuiper', 'b@klimop.test', 'handmatig', '31-07-2027', "IB'er"]]);
    expect(found).toMatchObject({ naam: 'read', email: 'read', herkomst: 'read', einddatum: 'read', rol: 'read' });
    expect([at.naam?.heading, at.einddatum?.at]).toEqual(['', [3]]);
  });
  it('abstains between two columns of dates', () => {
    expect(states([], [['Anna de Wit', 'a@klimop.test', '1-8-2020', '31-07-2027'], ['Bram Kuiper', 'b@klimop.test', '1-8-2021', '31-07-2028']]).states.einddatum).toBe('two-candidates');
  });
  it('does not look into a column whose head is about something else', () => {
    expect(states(['Naam', 'Mail', 'Verjaardag'], [[...anna, '1-2-1980']]).states.einddatum).toBe('no-column');
  });
  it('takes marks before the name for activated, and a box to select rows for nothing', () => {
    expect(states(['', 'Naam', 'E-mail'], [['✓', ...anna], ['', 'Bram', 'b@klimop.test']]).states.geactiveerd).toBe('read');
    expect(states(['', 'Naam', 'E-mail'], [['<input type="checkbox">', ...anna], ['<input type="checkbox">', 'Bram', 'b@klimop.test']]).states.geactiveerd).toBe('no-column');
  });
});

describe('a name found by content', () => {
  const button = '<button type="submit">Wijzig</button>';
  it('is never what a button offers, nor sought beside its parts', () => {
    expect(states(['Roepnaam', 'Achternaam', 'E-mail', ''], [['Anna', 'de Wit', 'a@klimop.test', button], ['Bram', 'Kuiper', 'b@klimop.test', button]])).toMatchObject({ states: { voornaam: 'read', achternaam: 'read', naam: 'no-column' } });
    expect(states(['E-mail', ''], [['a@klimop.test', button], ['b@klimop.test', button]]).states.naam).toBe('no-column');
    expect(states(['', 'E-mail', ''], [['Anna de Wit', 'a@klimop.test', button], ['Bram Kuiper', 'b@klimop.test', button]]).found.naam?.at).toEqual([0]);
  });
  it('is the title of a card, whatever other words the card has', () => {
    const card = (name: string, mail: string): string => `<article><h3>${name}</h3><p>E-mail: ${mail}</p><p>Einddatum: 31-07-2027</p><p>Werkt in het gebouw aan de ${name.slice(0, 4)}laan</p><button>Bekijk</button></article>`;
    document.body.replaceChildren(...new DOMParser().parseFromString(`<section>${card('Anna de Wit', 'a@klimop.test')}${card('Bram Kuiper', 'b@klimop.test')}${card('Anna de Wit', 'c@klimop.test')}</section>`, 'text/html').body.childNodes);
    const list = readLists(document)[0];
    expect(list && findColumns(list, staffList.wishes).states.naam).not.toBe('two-candidates');
  });
});

describe('chooseList', () => {
  const heading = (tag: string, text: string): void => { const element = document.createElement(tag); element.textContent = text; document.body.append(element); };
  const staff = (name: string): readonly string[] => [name, `${name.toLowerCase()}@klimop.test`, '31-07-2027'];
  it('takes the list with most of the columns', () => {
    tableOf(['Naam', 'Rol'], [['Admin', 'Beheer'], ['Lezer', 'Kijken'], ['Schrijver', 'Wijzigen']]);
    heading('h2', 'Medewerkers');
    tableOf(['Naam', 'E-mail', 'Einddatum'], [staff('Anna'), staff('Bram')]);
    expect(chooseList(readLists(document), staffList)?.seen).toMatchObject({ rowsSeen: 2, complete: true });
  });
  it('is not whole where two are as good', () => {
    tableOf(['Naam', 'E-mail', 'Einddatum'], [staff('Anna')]);
    heading('h2', 'Vestiging Noord');
    tableOf(['Medewerker', 'Mail', 'Geldig tot'], [staff('Bram'), staff('Carla')]);
    expect(chooseList(readLists(document), staffList)?.seen).toMatchObject({ complete: false, why: ['hidden-part'] });
  });
  it('takes two parts of one make under one heading for one list', () => {
    heading('h2', 'Medewerkers');
    heading('p', 'De lijst heeft twee delen.');
    tableOf(['Naam', 'E-mail', 'Einddatum'], [staff('Anna')]);
    heading('p', 'De lijst gaat hieronder verder.');
    tableOf(['Naam', 'E-mail', 'Einddatum'], [staff('Bram'), staff('Carla')]);
    expect(chooseList(readLists(document), staffList)).toMatchObject({ lists: [{}, {}], seen: { rowsSeen: 3, complete: true } });
  });
});

describe('columns that speak for themselves under words that nobody foresaw', () => {
  const people = [[...anna], ['Bram Kuiper', 'b.kuiper@klimop.test'], ['Cor Smit', 'c.smit@klimop.test']];
  it('an e-mail is an e-mail, and who stands first is who it is about', () => {
    expect(states(['Wie', 'Bereikbaar via'], people)).toMatchObject({ states: { naam: 'read', email: 'read' }, found: { email: { at: [1] }, naam: { at: [0] } } });
  });
  it('two columns of addresses abstain', () => {
    expect(states(['Wie', 'Bereikbaar via', 'En anders via'], people.map(([name, mail]) => [name ?? '', mail ?? '', `thuis.${mail}`])).states.email).toBe('two-candidates');
  });
  it('a date under unknown words is any date', () => {
    expect(states(['Wie', 'Bereikbaar via', 'Verwerkt'], people.map((row) => [...row, '31-07-2027'])).states.einddatum).toBe('no-column');
  });
});
