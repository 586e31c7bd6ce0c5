import { day, fullName, html, type Html } from '../html';
import { banner, pageNames, pages, type PageName } from '../pages';
import { canaries, type Medewerker, type Partij, type School } from '../school';

const link = (name: PageName, current: PageName): Html => html`<a href="${pages[name].path}?vorm=raster"${name === current && html` aria-current="page"`}>${pages[name].label}</a>`;

function frame(page: PageName, school: School, title: string, body: Html): Html {
  const under = (place: 'top' | 'beheer'): PageName[] => pageNames.filter((name) => pages[name].under === place);
  return html`<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>${title} | Basispoort</title>
<link rel="stylesheet" href="/oefen/portaal.css"><link rel="stylesheet" href="/oefen/dataTables.css">
<script src="/oefen/dataTables.js" defer></script><script src="/oefen/dataTables-dt.js" defer></script><script src="/oefen/vraag.js" defer></script><script src="/oefen/raster.js" defer></script></head>
<body class="raster"><div class="banner" role="note">${banner}</div>
<header><strong>${school.naam}</strong><nav aria-label="Hoofdmenu">${under('top').map((name) => html`${link(name, page)} `)}</nav></header>
<main class="vlak">${(pages[page].under === 'beheer' || page === 'beheer') && html`<aside><nav aria-label="Beheer">${under('beheer').map((name) => link(name, page))}</nav></aside>`}
<section><h1>${title}</h1>
${body}
</section></main></body></html>`;
}

/** A list that the page's own script hands to DataTables: sorting, searching and paging are the library's. */
const parties = (kind: 'uitgeverijen' | 'netwerkleveranciers', list: readonly Partij[], save: string): Html => html`<p>Zet een vinkje bij iedere partij waarmee de school gegevens deelt.</p>
<form data-raster-form="${kind}"><table class="display" data-raster="${kind}"><thead><tr><th>Partij</th><th>Aangevinkt</th></tr></thead><tbody>
${list.map((of) => html`<tr data-id="${of.id}"><td>${of.naam}</td><td><input type="checkbox" aria-label="${of.naam} delen" value="${of.id}"${of.aan && html` checked`}></td></tr>`)}
</tbody></table><p><button type="submit">${save}</button> <output></output></p></form>`;

const herkomst = { las: 'Uit het LAS', handmatig: 'Handmatig aangemaakt', standaard: 'Standaard (Basispoort)' } as const;
const when = (einddatum: string): Html => (/^\d{4}-/.test(einddatum) ? html`<time datetime="${einddatum}">${day(einddatum, 'plain')}</time>` : html`${einddatum === '' ? '–' : einddatum}`);

/** The tick stands before the name, as the checklist describes it (FAQ 1). */
const staffRow = (of: Medewerker): Html => html`<tr data-id="${of.id}"><td>${of.geactiveerd && html`<span role="img" aria-label="Account geactiveerd">✓</span> `}${fullName(of)}</td><td data-veld="email">${of.email}</td><td>${herkomst[of.herkomst]}</td><td data-veld="einddatum">${when(of.einddatum)}</td><td>${of.rollen.join(' / ')}</td><td>${of.inactief ? 'Inactief' : 'Actief'}</td><td>${of.herkomst === 'handmatig' && html`<button type="button" data-doe="bewerken">Bewerken</button> <button type="button" data-doe="verwijderen">Verwijderen</button>`}</td></tr>
`;

const staff = (list: readonly Medewerker[]): Html => html`<table class="display" data-raster="medewerkers"><thead><tr><th>Naam medewerker</th><th>Mailadres</th><th>Herkomst</th><th>Einddatum</th><th>Rollen</th><th>Status</th><th>Acties</th></tr></thead><tbody>
${list.map(staffRow)}</tbody></table>`;

const ips = (school: School): Html => html`<table class="display" data-raster="ip-nummers"><thead><tr><th>IP nummer</th><th>Locatie</th><th>Acties</th></tr></thead><tbody>
${school.ips.map((ip) => html`<tr data-id="${ip.id}"><td>${ip.adres}</td><td>${ip.omschrijving}</td><td><button type="button" data-doe="ip-weg">Verwijderen</button></td></tr>
`)}</tbody></table>
<form data-raster-form="ip-erbij"><p><label>IP-adres <input name="adres"></label> <label>Locatie <input name="omschrijving"></label> <button type="submit">Toevoegen</button></p></form>`;

const pair = (term: string, value: Html | string): Html => html`<dt>${term}</dt><dd>${value}</dd>`;

function beheer({ instellingen }: School): Html {
  const toggle = (name: string, label: string, on: boolean): Html => html`<p><label><input type="checkbox" role="switch" name="${name}"${on && html` checked`}> ${label}</label></p>`;
  const option = (value: string): Html => html`<option value="${value}"${instellingen.koppeling === value && html` selected`}>${value}</option>`;
  return html`<p>Onder Beheer vindt u Uitgeverijen, Netwerkleveranciers, Medewerkers en IP-nummers.</p><form method="post" action="/beheer"><input type="hidden" name="doe" value="instellingen">
<fieldset><legend>Multi factor authenticatie</legend>${toggle('mfa-ict', 'Verplicht voor ICT-coördinatoren', instellingen.mfaIct)}${toggle('mfa-school', 'Verplicht voor alle medewerkers van de school', instellingen.mfaSchool)}</fieldset>
<fieldset><legend>Koppeling LAS</legend><p><label>LAS-koppeling <select name="koppeling">${option('automatisch')}${option('handmatig')}</select></label></p>
<dl>${pair('Laatste uitwisseling', html`<time datetime="${instellingen.laatsteUitwisseling}">${day(instellingen.laatsteUitwisseling, 'long')}</time>`)}${pair('Autorisatiesleutel', canaries.autorisatiesleutel)}</dl>
<p class="melding" role="status">${instellingen.melding}</p></fieldset>
<p><button type="submit">Opslaan</button></p></form>`;
}

const profiel = (school: School): Html => html`<form method="post" action="/profiel"><input type="hidden" name="doe" value="profiel"><dl>${pair('Naam van de school', school.naam)}${pair('BRIN', html`<input name="brin" aria-label="BRIN" value="${school.brin}">`)}</dl><p><button type="submit">Opslaan</button></p></form>
<h2>Snelkoppeling Basispoort</h2><p><a href="/profiel/leerling.url" download>Download Basispoort leerling snelkoppeling</a></p>
<ul>${school.snelkoppelingen.map(({ label, adres }) => html`<li><a href="${adres}">${label}</a></li>`)}</ul>`;

function other(page: PageName, school: School): Html {
  switch (page) {
    case 'inloggen': return html`<form method="post" action="/login/leerkracht/"><p><label>E-mailadres <input type="email" name="gebruiker"></label></p><p><label>Wachtwoord <input type="password" name="wachtwoord" value="${canaries.wachtwoord}"></label></p><p><button>Inloggen</button></p></form>`;
    case 'code': return html`<form method="post" action="/login/leerkracht/code"><p><label>Verificatiecode (6 cijfers) <input name="otp" autocomplete="one-time-code" inputmode="numeric"></label></p><p><button>Controleren</button></p></form>`;
    case 'groepen': return html`${school.groepen.map(({ naam, leerlingen }) => html`<h2>${naam}</h2><table><thead><tr><th>Leerling</th><th>Logincode voor thuis</th></tr></thead><tbody>${leerlingen.map((of) => html`<tr><td>${of.naam}</td><td>${of.logincode}</td></tr>`)}</tbody></table>`)}`;
    case 'bestellingen': return html`<table><thead><tr><th>Bestelnummer</th><th>Datum</th></tr></thead><tbody><tr><td>1004</td><td>1-9-2025</td></tr></tbody></table>`;
    default: return html`<ul><li>De Rekenmolen groep 3</li><li>Leesleeuw</li></ul>`;
  }
}

/** A page in the kind of markup `raster`: lists are DataTables with paging. */
export function renderGrid(page: PageName, school: School): Html {
  const title = pages[page].label;
  switch (page) {
    case 'uitgeverijen': return frame(page, school, title, parties(page, school.uitgeverijen, 'Sla uitgeverijen op'));
    case 'netwerkleveranciers': return frame(page, school, title, parties(page, school.netwerkleveranciers, 'Opslaan'));
    case 'medewerkers': return frame(page, school, title, staff(school.medewerkers));
    case 'ip-nummers': return frame(page, school, title, ips(school));
    case 'beheer': return frame(page, school, title, beheer(school));
    case 'profiel': return frame(page, school, title, profiel(school));
    default: return frame(page, school, title, other(page, school));
  }
}
