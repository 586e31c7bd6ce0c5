import { day, fullName, html, type Html } from '../html';
import { banner, pageNames, pages, type PageName } from '../pages';
import { canaries, type Medewerker, type Partij, type School } from '../school';

const link = (name: PageName, current: PageName): Html => html`<a href="${pages[name].path}?vorm=kaarten"${name === current && html` aria-current="page" class="actief"`}>${pages[name].label}</a>`;

function frame(page: PageName, school: School, body: Html): Html {
  const { label, under } = pages[page];
  const menu = pageNames.filter((name) => pages[name].under !== 'none');
  const title = under === 'beheer' ? `${label} – Beheer – Basispoort` : `${label} – Basispoort`;
  return html`<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="stylesheet" href="/oefen/portaal.css"><script src="/oefen/vraag.js" defer></script></head>
<body class="kaarten"><p class="banner" style="margin:0">${banner}</p><header>${menu.map((name) => html`${link(name, page)} `)}<span>${school.naam}</span></header>
<main>${under === 'beheer' && html`<p><a href="/beheer?vorm=kaarten">Beheer</a> › ${label}</p>`}<h1>${label}</h1>
${body}
</main></body></html>`;
}

/** A native box that is drawn by its visible label, as many sites do. */
const choice = (of: Partij): Html => html`<li class="kaart"><h3>${of.naam}</h3><label class="keuze"><input type="checkbox" name="aan" value="${of.id}"${of.aan && html` checked`}><i aria-hidden="true"></i> <span>Gegevens delen</span></label></li>
`;

const parties = (kind: 'uitgeverijen' | 'netwerkleveranciers', list: readonly Partij[], word: string, save: string): Html => html`<p>${list.length} ${word}</p>
<form method="post" action="/beheer/${kind}"><input type="hidden" name="doe" value="${kind}"><ul class="lijst">${list.map(choice)}</ul><p><button type="submit">${save}</button></p></form>`;

const herkomst = { las: 'LAS', handmatig: 'Handmatig', standaard: 'Standaard' } as const;
const line = (term: string, value: Html | string): Html => html`<dt>${term}</dt><dd>${value}</dd>`;

function person(of: Medewerker, edited: boolean): Html {
  const email = edited ? html`<input form="wijzig" name="email" aria-label="E-mail" value="${of.email}">` : of.email;
  const einddatum = edited ? html`<input form="wijzig" name="einddatum" aria-label="Einddatum" value="${day(of.einddatum, 'plain')}">` : day(of.einddatum, 'short') || 'niet ingevuld';
  const actions = edited
    ? html`<p><button form="wijzig" type="submit">Opslaan</button></p>`
    : of.herkomst === 'handmatig' && html`<form method="post" action="/beheer/medewerkers" data-vraag="${fullName(of)} verwijderen?"><input type="hidden" name="doe" value="medewerker-weg"><input type="hidden" name="id" value="${of.id}"><a href="/beheer/medewerkers?vorm=kaarten&amp;wijzig=${of.id}">Aanpassen</a> <button type="submit">Verwijderen</button></form>`;
  return html`<li class="kaart"><h3>${fullName(of)}</h3><dl>${line('E-mail', email)}${line('Herkomst', herkomst[of.herkomst])}${line('Einddatum', einddatum)}${line('Rol', of.rollen.join(', '))}${line('Groep', of.groep === '' ? '-' : of.groep)}${line('Geactiveerd', of.geactiveerd ? 'ja' : 'nee')}${line('Status', of.inactief ? 'inactief' : 'actief')}</dl>${actions}</li>
`;
}

const staff = (list: readonly Medewerker[], editing: string | null): Html => html`<p>${list.length} medewerkers</p><form id="wijzig" method="post" action="/beheer/medewerkers"><input type="hidden" name="doe" value="medewerker"><input type="hidden" name="id" value="${editing ?? ''}"></form>
<ul class="lijst">${list.map((of) => person(of, of.id === editing))}</ul>`;

const ips = (school: School): Html => html`<p>${school.ips.length} IP-nummers</p><ul class="lijst">${school.ips.map((ip) => html`<li class="kaart"><dl>${line('IP-adres', ip.adres)}${line('Omschrijving', ip.omschrijving)}</dl><form method="post" action="/beheer/ip-nummers" data-vraag="Dit nummer verwijderen?"><input type="hidden" name="doe" value="ip-weg"><input type="hidden" name="id" value="${ip.id}"><button type="submit">Verwijderen</button></form></li>
`)}</ul>
<form method="post" action="/beheer/ip-nummers"><input type="hidden" name="doe" value="ip-erbij"><p><label>Nieuw IP-adres <input name="adres"></label> <label>Omschrijving <input name="omschrijving"></label> <button type="submit">IP-adres toevoegen</button></p></form>`;

function beheer({ instellingen }: School): Html {
  const choose = (name: string, label: string, on: boolean): Html => html`<li class="kaart"><h3>${label}</h3><label class="keuze"><input type="checkbox" name="${name}"${on && html` checked`}><i aria-hidden="true"></i> <span>Aan</span></label></li>`;
  const radio = (value: string): Html => html`<label><input type="radio" name="koppeling" value="${value}"${instellingen.koppeling === value && html` checked`}> ${value}</label> `;
  return html`<p>Kies een onderdeel: Uitgeverijen, Netwerkleveranciers, Medewerkers, IP-nummers.</p><form method="post" action="/beheer"><input type="hidden" name="doe" value="instellingen"><ul class="lijst">${choose('mfa-ict', 'MFA voor ICT-coördinatoren', instellingen.mfaIct)}${choose('mfa-school', 'MFA voor de hele school', instellingen.mfaSchool)}
<li class="kaart"><h3>LAS koppeling</h3><p>${radio('automatisch')}${radio('handmatig')}</p><dl>${line('Laatste uitwisseling', day(instellingen.laatsteUitwisseling, 'short'))}${line('Autorisatiesleutel', canaries.autorisatiesleutel)}</dl><p class="melding">${instellingen.melding}</p></li></ul><p><button type="submit">Opslaan</button></p></form>`;
}

const profiel = (school: School): Html => html`<form method="post" action="/profiel"><input type="hidden" name="doe" value="profiel"><dl>${line('School', school.naam)}${line('BRIN-code', html`<input name="brin" aria-label="BRIN-code" value="${school.brin}">`)}</dl><p><button type="submit">Opslaan</button></p></form>
<h2>Snelkoppeling Basispoort</h2><p><a href="/profiel/leerling.url" download>Download Basispoort leerling snelkoppeling</a></p>
<div class="lijst">${school.snelkoppelingen.map(({ label, adres }) => html`<div class="kaart"><h3>${label}</h3><label>Uitgeschreven link <input readonly value="${adres}" size="34"></label></div>`)}</div>`;

function other(page: PageName, school: School): Html {
  switch (page) {
    case 'inloggen': return html`<form method="post" action="/login/leerkracht/"><p><label>E-mailadres <input type="email" name="gebruiker"></label></p><p><label>Wachtwoord <input type="password" name="wachtwoord" value="${canaries.wachtwoord}"></label></p><p><button>Inloggen</button></p></form>`;
    case 'code': return html`<form method="post" action="/login/leerkracht/code"><p><label for="c">Code van 6 cijfers</label> <input id="c" name="code" autocomplete="one-time-code"></p><p><button>Inloggen</button></p></form>`;
    case 'groepen': return html`${school.groepen.map(({ naam, leerlingen }) => html`<h2>${naam}</h2><ul class="lijst">${leerlingen.map((of) => html`<li class="kaart"><h3>${of.naam}</h3><dl>${line('Logincode voor thuis', of.logincode)}</dl></li>`)}</ul>`)}`;
    case 'bestellingen': return html`<ul class="lijst"><li class="kaart"><h3>Bestelling 1004</h3><dl>${line('Datum', '1 sep. 2025')}${line('Aantal', '25')}</dl></li></ul>`;
    default: return html`<ul class="lijst"><li class="kaart">De Rekenmolen groep 3</li><li class="kaart">Leesleeuw</li></ul>`;
  }
}

/** A page in the kind of markup `kaarten`: lists of cards, no table anywhere. */
export function renderCards(page: PageName, school: School, query: URLSearchParams): Html {
  switch (page) {
    case 'uitgeverijen': return frame(page, school, parties(page, school.uitgeverijen, 'uitgeverijen', 'Sla uitgeverijen op'));
    case 'netwerkleveranciers': return frame(page, school, parties(page, school.netwerkleveranciers, 'netwerkleveranciers', 'Sla netwerkleveranciers op'));
    case 'medewerkers': return frame(page, school, staff(school.medewerkers, query.get('wijzig')));
    case 'ip-nummers': return frame(page, school, ips(school));
    case 'beheer': return frame(page, school, beheer(school));
    case 'profiel': return frame(page, school, profiel(school));
    default: return frame(page, school, other(page, school));
  }
}
