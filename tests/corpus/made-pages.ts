import type { PageKind } from '@/rules/page-kind';
import { host, whole, type CorpusPage } from './page';

/** A small generator of numbers that gives the same row for the same seed. */
export function dice(seed: number): <T>(of: readonly T[]) => T {
  let state = seed * 2_654_435_761 % 4_294_967_296 || 1;
  return <T>(of: readonly T[]): T => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return of[Math.floor(state / 4_294_967_296 * of.length)] as T;
  };
}

type Dice = ReturnType<typeof dice>;
type Kind = Exclude<PageKind, 'inloggen'>;

/** What a page of a kind may be called: heading, title, address. */
const names: Readonly<Record<Kind, readonly (readonly [string, string])[]>> = {
  medewerkers: [['Medewerkers', 'medewerkers'], ['Overzicht medewerkers', 'personeel'], ['Personeel', 'staff'], ['Gebruikers van school', 'gebruikers'], ['Lijst van leerkrachten', 'leerkrachten'], ['Medewerkersbeheer', 'mw'], ['Personeelsleden van De Klimop', 'p12'], ['Staff', 'staff']],
  uitgeverijen: [['Uitgeverijen', 'uitgeverijen'], ['Uitgevers', 'uitgevers'], ['Koppelingen met uitgeverijen', 'koppelingen'], ['Uitgeverijenoverzicht', 'u'], ['Toestemming uitgeverijen', 'toestemming'], ['Publishers', 'publishers'], ['Gegevens delen met uitgeverijen', 'delen']],
  netwerkleveranciers: [['Netwerkleveranciers', 'netwerkleveranciers'], ['Leveranciers netwerk', 'netwerk'], ['Netwerkaanbieders', 'aanbieders'], ['Koppelingen met netwerkleveranciers', 'n'], ['Network suppliers', 'network'], ['Netwerkleveranciers van uw school', 'nl']],
  'ip-nummers': [['IP-nummers', 'ip-nummers'], ['IP nummers', 'ip'], ['IP adressen', 'ipadressen'], ['Lijst van IP-nummers', 'lijst'], ['Toegestane IP-adressen', 'adressen'], ['IP addresses', 'ip-addresses'], ['IP-nummers schoollocatie(s)', 'locaties']],
  profiel: [['Profiel', 'profiel'], ['Mijn profiel', 'mijn-profiel'], ['Schoolgegevens', 'school'], ['Schoolprofiel', 'sp'], ['Gegevens van de school', 'gegevens'], ['Profile', 'profile']],
  beheer: [['Beheer', 'beheer'], ['Schoolbeheer', 'schoolbeheer'], ['Beheer van uw school', 'b'], ['Management', 'management'], ['Beheeromgeving', 'omgeving']],
};

const people = [['Anna de Wit', 'a.dewit@klimop.test', 'LAS', '', 'Leerkracht'], ['Bram Kuiper', 'b.kuiper@klimop.test', 'handmatig', '31-07-2027', "IB'er"], ['Carla Smits', 'c.smits@klimop.test', 'LAS', '', 'Leerkracht'], ['Daan Postma', 'd.postma@klimop.test', 'handmatig', '1 mei 2027', 'Stagiair(e)']] as const;
const parties = { uitgeverijen: ['Taalrijk', 'Rekenwijs', 'Leeslijn', 'Zwijsen'], netwerkleveranciers: ['Netplein', 'Schoolwolk', 'Prowise Go'] } as const;
const addresses = ['192.0.2.14', '198.51.100.0/28', '203.0.113.7'];

/** Rows of cells in one of several markups. */
function list(roll: Dice, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  switch (roll(['table', 'thead', 'td heads', 'grid', 'blocks', 'cards', 'bare table'] as const)) {
    case 'table': return `<table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
    case 'thead': return `<table class="t"><thead><tr>${heads.map((head) => `<th scope="col"><button>${head}</button></th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map((cell) => `<td><span>${cell}</span></td>`).join('')}</tr>`).join('')}</tbody></table>`;
    case 'td heads': return `<table border="1"><tr>${heads.map((head) => `<td><b>${head}</b></td>`).join('')}</tr>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
    case 'grid': return `<div role="grid"><div role="row">${heads.map((head) => `<div role="columnheader">${head}</div>`).join('')}</div>${rows.map((row) => `<div role="row">${row.map((cell) => `<div role="gridcell">${cell}</div>`).join('')}</div>`).join('')}</div>`;
    case 'blocks': return `<div class="l"><div class="h">${heads.map((head) => `<div>${head}</div>`).join('')}</div>${rows.map((row) => `<div class="r">${row.map((cell) => `<div>${cell}</div>`).join('')}</div>`).join('')}</div>`;
    case 'cards': return `<ul>${rows.map((row) => `<li><h3>${row[0]}</h3><dl>${row.slice(1).map((cell, at) => `<dt>${heads[at + 1]}</dt><dd>${cell}</dd>`).join('')}</dl></li>`).join('')}</ul>`;
    case 'bare table': return `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
  }
}

function tick(roll: Dice, on: boolean): (name: string) => string {
  const how = roll(['box', 'switch', 'mark', 'image', 'select', 'word'] as const);
  return (name) => {
    switch (how) {
      case 'box': return `<input type="checkbox" aria-label="${name}"${on ? ' checked' : ''}>`;
      case 'switch': return `<span role="switch" tabindex="0" aria-checked="${on}" aria-label="${name}"></span>`;
      case 'mark': return on ? '✓' : '☐';
      case 'image': return `<img src="x" alt="${on ? 'aangevinkt' : 'niet aangevinkt'}">`;
      case 'select': return `<select><option${on ? ' selected' : ''}>ja</option><option${on ? '' : ' selected'}>nee</option></select>`;
      case 'word': return on ? 'ja' : 'nee';
    }
  };
}

function body(kind: Kind, roll: Dice): string {
  switch (kind) {
    case 'medewerkers': {
      const all = ['Naam', roll(['E-mail', 'E-mailadres', 'Emailadres']), roll(['Herkomst', 'Bron']), roll(['Einddatum', 'Geldig tot', 'Einde']), roll(['Rol', 'Rollen', 'Functie'])];
      const keep = roll([[0, 1, 2, 3, 4], [0, 1, 3], [0, 1, 4], [0, 1, 2, 4], [0, 1, 2]] as const);
      return `${list(roll, keep.map((at) => all[at] ?? ''), people.map((row) => keep.map((at) => row[at] ?? '')))}${roll(['', '<button>Medewerker toevoegen</button>', '<p>4 medewerkers</p>'])}`;
    }
    case 'uitgeverijen':
    case 'netwerkleveranciers': {
      const rows = parties[kind].map((name, at) => [name, tick(roll, at % 2 === 0)(name)]);
      const heads = [kind === 'uitgeverijen' ? roll(['Uitgeverij', 'Naam', 'Uitgever']) : roll(['Netwerkleverancier', 'Naam', 'Leverancier']), roll(['Toestemming', 'Aangevinkt', 'Gegevens delen', 'Aan/uit'])];
      const loose = parties[kind].map((name, at) => `<p><label><input type="checkbox"${at % 2 ? '' : ' checked'}> ${name}</label></p>`).join('');
      const save = roll(['<button>Opslaan</button>', `<button>Sla ${kind} op</button>`, '<input type="submit" value="Bewaar wijzigingen">']);
      return `${roll([list(roll, heads, rows), list(roll, heads, rows), loose])}${save}`;
    }
    case 'ip-nummers': return `${roll([
      list(roll, ['IP-nummer', 'Omschrijving'], addresses.map((address, at) => [address, ['Hoofdgebouw', 'Gymzaal', 'Dependance'][at] ?? ''])),
      `<label>IP-nummers<textarea>${addresses.join('\n')}</textarea></label>`,
      `<ul>${addresses.map((address) => `<li>${address} <button>Verwijder</button></li>`).join('')}</ul>`,
      addresses.map((address, at) => `<p><label>IP-adres ${at + 1} <input value="${address}"></label></p>`).join(''),
    ])}${roll(['<button>IP-adres toevoegen</button>', '<button>Opslaan</button>', ''])}`;
    case 'profiel': {
      const pairs = [['BRIN', '99ZZ00'], [roll(['Schoolnaam', 'Naam van de school', 'School']), 'De Klimop']] as const;
      const said = roll([`<dl>${pairs.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`, pairs.map(([label, value]) => `<p>${label}: ${value}</p>`).join(''), pairs.map(([label, value]) => `<label>${label} <input readonly value="${value}"></label>`).join(''), `<table>${pairs.map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`).join('')}</table>`]);
      return said + roll(['', '<h2>Snelkoppeling Basispoort</h2><a href="/d" download>Download Basispoort leerling snelkoppeling</a>', '<h3>Snelkoppelingen</h3><code>https://www.basispoort.nl/login/leerlingen/snelkoppelaar?TARGET=x&amp;INSTELLING_REF=0f0e0d0c-1111-4222-8333-444455556666</code>']);
    }
    case 'beheer': {
      const cards = ['Uitgeverijen', 'Netwerkleveranciers', 'Medewerkers', 'IP-nummers'];
      return roll([`<ul>${cards.map((card) => `<li><a href="/b/${card}">${card}</a></li>`).join('')}</ul>`, cards.map((card) => `<section><h2>${card}</h2><p>Bekijk en wijzig.</p><a href="/b/${card}">Openen</a></section>`).join(''), cards.map((card) => `<button>${card}</button>`).join(''), '<div><label>MFA voor ICT-coördinatoren <input type="checkbox" checked></label></div><dl><dt>LAS koppeling</dt><dd>automatisch</dd></dl>']);
    }
  }
}

/**
 * A page of a kind, thrown together: words, markup, and where its name stands. At least one place names it; what it holds is always there.
 * @param seed the same seed gives the same page
 */
export function madePage(kind: Kind, seed: number): CorpusPage {
  const roll = dice(seed + kind.length * 1_000);
  const [name, slug] = roll(names[kind]);
  const place = roll(['all', 'heading and title', 'title', 'heading', 'blocks heading', 'menu and address', 'tab', 'breadcrumb and address'] as const);
  const title = place === 'all' || place === 'heading and title' || place === 'title' ? roll([`${name} | Basispoort`, `Basispoort - ${name}`, name, `Basispoort – Beheer – ${name}`]) : 'Basispoort';
  const heading = place === 'all' || place === 'heading' || place === 'heading and title' ? roll([`<h1>${name}</h1>`, `<h2>${name}</h2>`, `<div role="heading" aria-level="1">${name}</div>`]) : place === 'blocks heading' ? `<div>${name}</div>` : roll(['', '<h1>Basisschool De Klimop</h1>']);
  const items = ['Lesmateriaal', 'Groepen', 'Profiel'].filter((item) => item !== name).map((item) => `<li><a href="/x/${item}">${item}</a></li>`).join('');
  const menu = `<nav><ul>${items}${place === 'menu and address' ? roll([`<li><a aria-current="page" href="/y">${name}</a></li>`, `<li class="active"><a href="/y">${name}</a></li>`]) : ''}</ul></nav>`;
  const tabs = place === 'tab' ? `<div role="tablist"><button role="tab" aria-selected="false">Algemeen</button><button role="tab" aria-selected="true">${name}</button></div>` : '';
  const crumbs = place === 'breadcrumb and address' ? `<ol class="breadcrumb"><li><a href="/">Home</a></li><li>${name}</li></ol>` : '';
  const path = place === 'all' || place.includes('address') ? roll([`/beheer/${slug}`, `/#/${slug}`, `/app#${slug}`]) : roll(['/', '/app?x=12', '/p/88']);
  const intro = roll(['', '<p>Controleer dit elk jaar vóór de zomervakantie.</p>', '<p>Vragen? Bel de helpdesk van uw leverancier.</p>']);
  return { name: `${kind} ${seed} (${place})`, kind, url: host + path, html: whole(title, `${place === 'menu and address' ? menu : roll([menu, '', `<header>${menu}</header>`])}<${roll(['main', 'div', 'div role="main"'])}>${crumbs}${heading}${tabs}${intro}${body(kind, roll)}</main></div>`) };
}
