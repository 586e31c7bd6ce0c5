import { dates, endDate, frame, fullName, ipData, linkData, partyData, staffData, words, type Library, type PageData } from '../../library';
import { wilg as school } from '../../schools/schools';
import { engine, folderOf, packaged } from '../../server';

const style = packaged('govuk-frontend', 'dist/govuk/govuk-frontend.min.css').replaceAll(/url\([^)]*\)/g, 'none');
const { render } = engine(`${folderOf('govuk-frontend')}/dist`);

/** The package's own macros: a summary card for each person, yes/no radios for each party, a table, summary lists. */
const template = `
{%- from "govuk/components/summary-list/macro.njk" import govukSummaryList -%}
{%- from "govuk/components/radios/macro.njk" import govukRadios -%}
{%- from "govuk/components/table/macro.njk" import govukTable -%}
{%- from "govuk/components/button/macro.njk" import govukButton -%}
{%- for card in cards %}{{ govukSummaryList(card) }}{% endfor -%}
{%- for one in radios %}{{ govukRadios(one) }}{% endfor -%}
{%- if table %}{{ govukTable(table) }}{% endif -%}
{%- if summary %}{{ govukSummaryList(summary) }}{% endif -%}
{%- if save %}{{ govukButton({ text: save }) }}{% endif -%}
{%- if links %}<h2 class="govuk-heading-m">{{ links.heading }}</h2><ul class="govuk-list">{% for item in links.items %}<li><a class="govuk-link" href="{{ item.address }}">{{ item.label }}</a></li>{% endfor %}</ul>{% endif -%}`;

const row = (label: string, value: string): object => ({ key: { text: label }, value: { text: value }, actions: { items: [{ href: '#', text: 'Wijzig', visuallyHiddenText: label.toLowerCase() }] } });
const yesNo = (label: string, value: boolean, at: number): object => ({ name: `r${at}`, idPrefix: `r${at}`, classes: 'govuk-radios--inline govuk-radios--small', fieldset: { legend: { text: label } }, value: value ? 'ja' : 'nee', items: [{ value: 'ja', text: 'Ja' }, { value: 'nee', text: 'Nee' }] });

function parts(data: PageData): object {
  const { list, fields = [] } = data;
  const shown: Record<string, unknown> = { save: data.save, links: data.links };
  if (list && data.kind === 'medewerkers') shown.cards = list.rows.map((one) => ({ card: { title: { text: one[list.columns[0]?.key ?? ''] }, actions: { items: [{ href: '#', text: 'Verwijder' }] } }, rows: list.columns.slice(1).map((column) => row(column.head, String(one[column.key]))) }));
  else if (list && data.kind === 'ip-nummers') shown.table = { caption: list.label, head: list.columns.map((column) => ({ text: column.head })), rows: list.rows.map((one) => list.columns.map((column) => ({ text: one[column.key] }))) };
  else if (list) shown.radios = list.rows.map((one, at) => yesNo(String(one.k0), one.k1 === true, at));
  const ticks = fields.filter((field) => field.as === 'tick');
  if (ticks.length > 0) shown.radios = ticks.map((field, at) => yesNo(field.label, field.value === true, at));
  if (fields.length > ticks.length) shown.summary = { rows: fields.filter((field) => field.as !== 'tick').map((field) => row(field.label, String(field.value))) };
  return shown;
}

export const library: Library = {
  name: 'govuk', family: 'government design system (macros, summary cards, radios)', packages: ['govuk-frontend', 'nunjucks'], heldOut: false, school, client: null,
  document: (page) => frame(page, { body: render(template, parts(page.data)), head: `<style>${style}</style>`, around: (inside) => `<div class="govuk-width-container"><main class="govuk-main-wrapper" id="main-content">${inside}</main></div>` }),
  pages: [
    {
      path: '/beheer/medewerkers', shown: { complete: true, claimed: school.staff.length, means: ['naam', 'email', 'herkomst', 'einddatum', 'rol', 'status'] },
      data: {
        kind: 'medewerkers', title: 'Medewerkers - Basispoort', heading: 'Medewerkers', intro: `Er zijn ${school.staff.length} medewerkers.`,
        list: staffData(school, 'Medewerkers', [
          { head: 'Naam', means: 'naam', show: fullName }, { head: 'E-mailadres', means: 'email', show: (one) => one.email }, { head: 'Herkomst', means: 'herkomst', show: (one) => words({ las: 'Leerlingadministratiesysteem', handmatig: 'Handmatig', standaard: 'Standaard' })(one.herkomst) },
          { head: 'Einddatum', means: 'einddatum', show: endDate(dates.long) }, { head: 'Rollen', means: 'rol', show: (one) => one.rollen.map(words({ leerkracht: 'Leerkracht', ict: 'ICT-coördinator', 'ib-rt': "IB'er/RT'er", stagiair: 'Stagiair', inval: 'Invaller', directie: 'Directeur' })).join(', ') },
          { head: 'Status', means: 'status', show: (one) => (one.actief ? 'Actief' : 'Inactief') },
        ]),
      },
    },
    {
      path: '/beheer/uitgeverijen', shown: { complete: true, claimed: school.uitgeverijen.length },
      data: { kind: 'uitgeverijen', title: 'Uitgeverijen - Basispoort', heading: 'Mogen deze uitgeverijen gegevens van uw school ontvangen?', intro: `In totaal ${school.uitgeverijen.length} uitgeverijen`, save: 'Opslaan', list: partyData(school.uitgeverijen, 'Uitgeverijen', [{ head: 'Uitgeverij', show: (one) => one.naam }, { head: 'Ja of nee', as: 'radio', show: (one) => one.aan }]) },
    },
    {
      path: '/beheer/netwerkleveranciers', shown: { complete: true, claimed: school.netwerk.length },
      data: { kind: 'netwerkleveranciers', title: 'Netwerkleveranciers - Basispoort', heading: 'Netwerkleveranciers', intro: `In totaal ${school.netwerk.length} netwerkleveranciers`, save: 'Opslaan', list: partyData(school.netwerk, 'Netwerkleveranciers', [{ head: 'Leverancier', show: (one) => one.naam }, { head: 'Ja of nee', as: 'radio', show: (one) => one.aan }]) },
    },
    {
      path: '/beheer/ip-nummers', shown: { complete: true },
      data: { kind: 'ip-nummers', title: 'IP-nummers - Basispoort', heading: 'IP-nummers', list: ipData(school.ips, 'IP-nummers van de school', [{ head: 'IP-nummer', show: (one) => one.tekst }, { head: 'Locatie', show: (one) => one.omschrijving }]) },
    },
    {
      path: '/profiel', shown: { complete: true, shows: ['brin', 'naam'] },
      data: { kind: 'profiel', title: 'Profiel - Basispoort', heading: 'Profiel', fields: [{ label: 'Naam van de school', value: school.naam, as: 'text' }, { label: 'BRIN', value: '07QR 00', as: 'text' }, { label: 'Plaats', value: school.plaats, as: 'text' }], links: linkData(school.links, 'Snelkoppelingen') },
    },
    {
      path: '/beheer', shown: { complete: true, shows: ['mfa-ict', 'mfa-school', 'koppeling', 'laatste', 'uitwisseling'] },
      data: { kind: 'beheer', title: 'Beheer - Basispoort', heading: 'Beheer', fields: [{ label: 'MFA aan voor ICT-coördinatoren', value: true, as: 'tick' }, { label: 'MFA aan voor alle medewerkers', value: true, as: 'tick' }, { label: 'Koppeling met LAS', value: 'Automatisch', as: 'text' }, { label: 'Laatste uitwisseling met LAS', value: dates.long(school.settings.laatste), as: 'text' }, { label: 'Resultaat uitwisseling', value: 'Goed verlopen', as: 'text' }] },
    },
  ],
};
