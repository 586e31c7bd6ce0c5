import { dates, endDate, frame, ipData, linkData, partyData, staffData, words, type Library } from '../../library';
import { linde as school } from '../../schools/schools';
import { engine, packaged } from '../../server';

const style = packaged('bulma', 'css/bulma.min.css');
const { render } = engine();

/** What a server sends with a style sheet alone: a name in two columns, dates in date fields, boxes with their label, fields in rows. */
const template = `
{% if data.list %}
{% if data.kind == 'medewerkers' or data.kind == 'ip-nummers' %}
<form method="post"><div class="table-container"><table class="table is-striped is-fullwidth">
<thead><tr>{% for column in data.list.columns %}<th><abbr title="{{ column.head }}">{{ column.head }}</abbr></th>{% endfor %}<th></th></tr></thead>
<tbody>{% for row in data.list.rows %}<tr>{% for column in data.list.columns %}<td>{% set value = row[column.key] %}
{%- if column.as == 'date' and r/^\\d{4}-/.test(value) %}<input class="input is-small" type="date" value="{{ value }}">{% elif column.as == 'date' and value %}<input class="input is-small" type="text" value="{{ value }}">{% elif column.as == 'date' %}<input class="input is-small" type="date">
{%- elif column.as == 'input' %}<input class="input is-small" value="{{ value }}">
{%- elif column.as == 'tick' %}<span class="icon {{ 'has-text-success' if value else 'has-text-grey' }}" role="img" aria-label="{{ 'ja' if value else 'nee' }}"></span>
{%- elif column.as == 'select' %}<span class="tag {{ 'is-success' if value == 'Actief' else 'is-warning' }}">{{ value }}</span>
{%- else %}{{ value }}{% endif %}</td>{% endfor %}<td><button class="button is-small" type="submit">Wijzig</button></td></tr>{% endfor %}</tbody></table></div></form>
{% else %}
<form method="post" class="box"><p class="mb-4">{{ data.list.rows | length }} {{ data.list.label | lower }}</p>
{% for row in data.list.rows %}<div class="field"><div class="control"><label class="checkbox"><input type="checkbox" name="p{{ loop.index }}"{% if row.k1 %} checked{% endif %}> {{ row.k0 }}</label></div></div>{% endfor %}
<div class="field"><div class="control"><button class="button is-link">{{ data.save }}</button></div></div></form>
{% endif %}{% endif %}
{% for field in data.fields %}<div class="field is-horizontal"><div class="field-label is-normal"><label class="label" for="f{{ loop.index }}">{{ field.label }}</label></div><div class="field-body"><div class="field"><div class="control">
{%- if field.as == 'select' %}<div class="select"><select id="f{{ loop.index }}">{% for option in field.options %}<option{% if option == field.value %} selected{% endif %}>{{ option }}</option>{% endfor %}</select></div>
{%- elif field.as == 'input' %}<input class="input is-static" id="f{{ loop.index }}" readonly value="{{ field.value }}">
{%- else %}<span id="f{{ loop.index }}">{{ field.value }}</span>{% endif %}</div></div></div></div>{% endfor %}
{% if data.links %}<h2 class="title is-4">{{ data.links.heading }}</h2>{% for item in data.links.items %}<div class="field has-addons"><div class="control is-expanded"><label class="label" for="l{{ loop.index }}">{{ item.label }}</label><input class="input" id="l{{ loop.index }}" readonly value="{{ item.address }}"></div><div class="control"><button class="button">Kopieer</button></div></div>{% endfor %}{% endif %}`;

export const library: Library = {
  name: 'bulma', family: 'CSS only, drawn by the server', packages: ['bulma', 'nunjucks'], heldOut: false, school, client: null,
  document: (page) => frame(page, { body: render(template, { data: page.data }), head: `<style>${style}</style>`, around: (inside) => `<section class="section"><div class="container">${inside}</div></section>` }),
  pages: [
    {
      path: '/beheer/medewerkers', shown: { complete: true, means: ['naam', 'email', 'herkomst', 'einddatum', 'rol', 'geactiveerd', 'status'] },
      data: {
        kind: 'medewerkers', title: 'Basispoort | Beheer medewerkers', heading: 'Beheer medewerkers',
        list: staffData(school, 'Medewerkers', [
          { head: 'Roepnaam', means: 'naam', show: (row) => row.voor }, { head: 'Achternaam', show: (row) => [row.tussen, row.achter].filter((part) => part !== '').join(' ') }, { head: 'E-mailadres', means: 'email', as: 'input', show: (row) => row.email },
          { head: 'Account tot', means: 'einddatum', as: 'date', show: endDate(dates.iso) }, { head: 'Aangemaakt in', means: 'herkomst', show: (row) => words({ las: 'ParnasSys', handmatig: 'Basispoort (handmatig)', standaard: 'standaard' })(row.herkomst) },
          { head: 'Rol', means: 'rol', show: (row) => row.rollen.map(words({ leerkracht: 'Leerkracht', ict: 'ICT-coördinator', 'ib-rt': 'IB', stagiair: 'Stagiaire', inval: 'Inval', directie: 'Directie' })).join(', ') },
          { head: 'Geactiveerd', means: 'geactiveerd', as: 'tick', show: (row) => row.geactiveerd }, { head: 'Status', means: 'status', as: 'select', show: (row) => (row.actief ? 'Actief' : 'Inactief') },
        ]),
      },
    },
    {
      path: '/beheer/uitgeverijen', shown: { complete: true, claimed: school.uitgeverijen.length },
      data: { kind: 'uitgeverijen', title: 'Basispoort | Beheer uitgeverijen', heading: 'Uitgeverijen', save: 'Opslaan', list: partyData(school.uitgeverijen, 'Uitgeverijen', [{ head: '', show: (row) => row.naam }, { head: '', as: 'tick', show: (row) => row.aan }]) },
    },
    {
      path: '/beheer/netwerkleveranciers', shown: { complete: true, claimed: school.netwerk.length },
      data: { kind: 'netwerkleveranciers', title: 'Basispoort | Beheer netwerkleveranciers', heading: 'Netwerkleveranciers', save: 'Opslaan', list: partyData(school.netwerk, 'Leveranciers', [{ head: '', show: (row) => row.naam }, { head: '', as: 'tick', show: (row) => row.aan }]) },
    },
    {
      path: '/beheer/ip-nummers', shown: { complete: true },
      data: { kind: 'ip-nummers', title: 'Basispoort | Beheer IP-nummers', heading: 'IP-nummers', list: ipData(school.ips, 'IP-nummers', [{ head: 'IP-nummer', as: 'input', show: (row) => row.tekst }, { head: 'Omschrijving', as: 'input', show: (row) => row.omschrijving }]) },
    },
    {
      path: '/profiel', shown: { complete: true, shows: ['brin', 'naam'] },
      data: { kind: 'profiel', title: 'Basispoort | Profiel', heading: 'Profiel', fields: [{ label: 'Schoolnaam', value: school.naam, as: 'input' }, { label: 'BRIN', value: school.brin, as: 'input' }, { label: 'Plaats', value: school.plaats, as: 'input' }], links: linkData(school.links, 'Snelkoppelingen') },
    },
    {
      path: '/beheer', shown: { complete: true, shows: ['mfa-ict', 'mfa-school', 'koppeling', 'laatste', 'uitwisseling'] },
      data: {
        kind: 'beheer', title: 'Basispoort | Beheer', heading: 'Beheer',
        fields: [{ label: 'MFA voor ICT-coördinatoren', value: 'Uit', as: 'select', options: ['Aan', 'Uit'] }, { label: 'MFA voor alle medewerkers', value: 'Uit', as: 'select', options: ['Aan', 'Uit'] }, { label: 'Koppeling met LAS', value: 'Automatisch', as: 'select', options: ['Automatisch', 'Handmatig'] }, { label: 'Laatste uitwisseling met LAS', value: dates.hyphen(school.settings.laatste), as: 'text' }, { label: 'Melding laatste uitwisseling', value: 'Er is een fout opgetreden: 2 groepen zijn niet overgenomen.', as: 'text' }],
      },
    },
  ],
};
