import { day, fullName, html, type Html } from '../html';
import type { Medewerker, Partij, School } from '../school';

/** Uitgeverijen and Netwerkleveranciers: one form around the whole list, saved at once by the button below it. */
export function partyTable(kind: 'uitgeverijen' | 'netwerkleveranciers', list: readonly Partij[], save: string): Html {
  return html`<p>Vink aan met welke partijen de school gegevens uitwisselt. Een wijziging werkt na één nacht.</p>
<form method="post" action="/beheer/${kind}"><input type="hidden" name="doe" value="${kind}">
<table border="1" cellspacing="0" cellpadding="3"><tr class="kop"><td><b>Naam</b></td><td><b>Uitwisselen</b></td></tr>
${list.map((partij) => html`<tr><td>${partij.naam}</td><td align="center"><input type="checkbox" name="aan" value="${partij.id}"${partij.aan && html` checked`}></td></tr>
`)}</table>
<p><input type="submit" value="${save}"></p></form>`;
}

const tick = (on: boolean): Html | false => on && html`<img src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 12 12'%3E%3Cpath d='M1 6l4 4 6-8' fill='none' stroke='green' stroke-width='2'/%3E%3C/svg%3E" width="14" height="14" alt="geactiveerd">`;
const herkomst = { las: 'LAS', handmatig: 'handmatig', standaard: 'standaard' } as const;

function staffRow(of: Medewerker, edited: boolean): Html {
  const removal = html`<form method="post" action="/beheer/medewerkers" data-vraag="Weet u zeker dat u deze medewerker wilt verwijderen?"><input type="hidden" name="doe" value="medewerker-weg"><input type="hidden" name="id" value="${of.id}"><input type="submit" value="Verwijderen"></form>`;
  const start = html`<td>${tick(of.geactiveerd)}</td>`;
  const rest = html`<td>${of.rollen.join(', ')}</td><td>${of.groep}</td><td>${of.inactief ? 'inactief' : 'actief'}</td>`;
  if (edited) {
    return html`<tr>${start}<td>${fullName(of)}</td><td><input form="wijzig" name="email" value="${of.email}" size="30"></td><td>${herkomst[of.herkomst]}</td><td><input form="wijzig" name="einddatum" value="${day(of.einddatum, 'dmy')}" size="10"></td>${rest}<td><input form="wijzig" type="submit" value="Opslaan"></td></tr>
`;
  }
  const edit = of.herkomst === 'handmatig' ? html`<a href="/beheer/medewerkers?vorm=tabel&amp;wijzig=${of.id}">wijzig</a> ${removal}` : html`&nbsp;`;
  return html`<tr>${start}<td>${fullName(of)}</td><td>${of.email}</td><td>${herkomst[of.herkomst]}</td><td>${day(of.einddatum, 'dmy')}</td>${rest}<td>${edit}</td></tr>
`;
}

/** Medewerkers: a native table, one row edited at a time by a page of its own; a hidden sample row and a closed dialog stand in the page that must never be read. */
export function staffTable(list: readonly Medewerker[], editing: string | null): Html {
  return html`<p>Op deze pagina staan ${list.length} medewerkers.</p>
<form id="wijzig" method="post" action="/beheer/medewerkers"><input type="hidden" name="doe" value="medewerker"><input type="hidden" name="id" value="${editing ?? ''}"></form>
<table border="1" cellspacing="0" cellpadding="3" class="lijst"><tr class="kop"><th>Geactiveerd</th><th>Naam</th><th>E-mailadres</th><th>Herkomst</th><th>Einddatum</th><th>Rol</th><th>Groep</th><th>Status</th><th>&nbsp;</th></tr>
<tr style="display:none"><td></td><td>Sjabloon Voorbeeldrij</td><td>sjabloon</td><td>handmatig</td><td>01-01-2001</td><td>Leerkracht</td><td></td><td>inactief</td><td></td></tr>
${list.map((of) => staffRow(of, of.id === editing))}</table>
<p><a href="#verwijderd" data-opent="verwijderd">Toon onlangs verwijderde medewerkers</a></p>
<dialog id="verwijderd"><h3>Onlangs verwijderde medewerkers</h3><table><tr><th>Naam</th><th>E-mailadres</th><th>Herkomst</th><th>Einddatum</th></tr><tr><td>Xander Verdwenen</td><td>xander</td><td>handmatig</td><td>01-02-2003</td></tr></table><form method="dialog"><button>Sluiten</button></form></dialog>`;
}

/** IP-nummers: a list with a row to add below it. */
export function ipTable(school: School): Html {
  return html`<p>Alleen vanaf deze IP-nummers werken de snelkoppelingen voor leerlingen.</p>
<table border="1" cellspacing="0" cellpadding="3"><tr class="kop"><th>IP-nummer</th><th>Omschrijving</th><th>&nbsp;</th></tr>
${school.ips.map((ip) => html`<tr><td>${ip.adres}</td><td>${ip.omschrijving}</td><td><form method="post" action="/beheer/ip-nummers" data-vraag="Dit IP-nummer verwijderen?"><input type="hidden" name="doe" value="ip-weg"><input type="hidden" name="id" value="${ip.id}"><input type="submit" value="Verwijderen"></form></td></tr>
`)}</table>${school.ips.length === 0 && html`<p>Er zijn geen IP-nummers ingevoerd.</p>`}
<form method="post" action="/beheer/ip-nummers"><input type="hidden" name="doe" value="ip-erbij"><p>IP-adres: <input name="adres" size="18"> Omschrijving: <input name="omschrijving" size="20"> <input type="submit" value="IP-adres toevoegen"></p></form>`;
}
