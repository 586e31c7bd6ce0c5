import { dates, endDate, escape, ipData, lastFirst, linkData, partyData, staffData, words, type Library } from '../../library';
import { esdoorn as school } from '../../schools/schools';
import { engine } from '../../server';

const { render } = engine();

/** What an old server draws: layout tables in tables, heads that are bold cells, pictures for ticks, `font` and `nobr`. */
const template = `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><meta charset="utf-8"><title>{{ data.title }}</title></head><body bgcolor="#ffffff">
<table width="980" cellspacing="0" cellpadding="4" align="center"><tr><td colspan="2"><table width="100%"><tr><td><b>Basispoort</b></td><td align="right">Welkom, beheerder</td></tr></table></td></tr>
<tr valign="top"><td width="160"><table>{% for item in ['Lesmateriaal', 'Medewerkers', 'Uitgeverijen', 'Netwerkleveranciers', 'IP-nummers', 'Profiel'] %}<tr><td><nobr>&raquo; {% if item == current %}<b>{{ item }}</b>{% else %}<a href="/x{{ loop.index }}">{{ item }}</a>{% endif %}</nobr></td></tr>{% endfor %}</table></td>
<td><font size="5" color="#003366">{{ data.heading }}</font><br>{% if data.intro %}<font size="2">{{ data.intro }}</font><br>{% endif %}<br>
<form method="post">
{% if data.list %}<table width="100%" border="0" cellspacing="0"><tr><td bgcolor="#999999"><table width="100%" border="0" cellspacing="1" cellpadding="3">
<tr bgcolor="#dddddd">{% for column in data.list.columns %}<td><b>{{ column.head }}</b></td>{% endfor %}</tr>
{% for row in data.list.rows %}<tr bgcolor="{{ '#ffffff' if loop.index is odd else '#f4f4f4' }}">{% for column in data.list.columns %}<td>{% set value = row[column.key] %}
{%- if column.as == 'tick' %}<img src="/i/{{ 'v' if value else 'leeg' }}.gif" width="12" height="12" alt="{{ 'ja' if value else 'nee' }}">{% elif column.as == 'input' %}<input type="checkbox" name="c"{% if value %} checked{% endif %}>{% else %}<font size="2">{{ value or ' ' }}</font>{% endif %}</td>{% endfor %}</tr>{% endfor %}
</table></td></tr></table>{% endif %}
{% if data.fields %}<table cellpadding="3">{% for field in data.fields %}<tr><td align="right"><font size="2">{{ field.label }}:</font></td><td>{% if field.as == 'radio' %}{% for option in field.options %}<input type="radio" name="r{{ loop.index0 and '' }}{{ field.label }}"{% if option == field.value %} checked{% endif %}> {{ option }} {% endfor %}{% elif field.as == 'input' %}<input value="{{ field.value }}">{% else %}<b>{{ field.value }}</b>{% endif %}</td></tr>{% endfor %}</table>{% endif %}
{% if data.save %}<br><input type="submit" value="{{ data.save }}">{% endif %}</form>
{% if data.links %}<br><b>{{ data.links.heading }}</b><table>{% for item in data.links.items %}<tr><td>{{ item.label }}</td><td><a href="{{ item.address }}">kopieer of sleep deze link</a></td></tr>{% endfor %}</table>{% endif %}
</td></tr></table></body></html>`;

const current: Readonly<Record<string, string>> = { medewerkers: 'Medewerkers', uitgeverijen: 'Uitgeverijen', netwerkleveranciers: 'Netwerkleveranciers', 'ip-nummers': 'IP-nummers', profiel: 'Profiel', beheer: 'Beheer' };

export const library: Library = {
  name: 'layout-tables', family: 'nested layout tables, drawn by a template engine', packages: ['nunjucks'], heldOut: false, school, client: null,
  document: ({ data }) => render(template, { data, current: escape(current[data.kind] ?? '') }),
  pages: [
    {
      path: '/beheer.asp?p=mw', shown: { complete: true, means: ['naam', 'email', 'herkomst', 'einddatum', 'rol', 'geactiveerd', 'status'] },
      data: {
        kind: 'medewerkers', title: 'Basispoort - medewerkers', heading: 'Medewerkers van de school',
        list: staffData(school, 'Medewerkers', [
          { head: 'akt.', as: 'text', show: () => '' },
          { head: 'geactiveerd', means: 'geactiveerd', as: 'tick', show: (row) => row.geactiveerd }, { head: 'naam', means: 'naam', show: lastFirst }, { head: 'e-mail', means: 'email', show: (row) => row.email },
          { head: 'herkomst', means: 'herkomst', show: (row) => words({ las: 'LAS', handmatig: 'handm.', standaard: 'standaard' })(row.herkomst) }, { head: 'eind datum', means: 'einddatum', show: endDate(dates.short) },
          { head: 'rol', means: 'rol', show: (row) => row.rollen.map(words({ leerkracht: 'leerkracht', ict: 'ict-coordinator', 'ib-rt': 'ib-er', stagiair: 'stagiair', inval: 'inval', directie: 'directie' })).join('; ') }, { head: 'status', means: 'status', show: (row) => (row.actief ? 'actief' : 'inactief') },
        ]),
      },
    },
    {
      path: '/beheer.asp?p=ug', shown: { complete: true },
      data: { kind: 'uitgeverijen', title: 'Basispoort - uitgeverijen', heading: 'Uitgeverijen', save: 'Opslaan', list: partyData(school.uitgeverijen, 'Uitgeverijen', [{ head: 'aan', as: 'input', show: (row) => row.aan }, { head: 'uitgeverij', show: (row) => row.naam }]) },
    },
    {
      path: '/beheer.asp?p=nl', shown: { complete: true },
      data: { kind: 'netwerkleveranciers', title: 'Basispoort - netwerkleveranciers', heading: 'Netwerkleveranciers', save: 'Opslaan', list: partyData(school.netwerk, 'Netwerkleveranciers', [{ head: 'aan', as: 'input', show: (row) => row.aan }, { head: 'leverancier', show: (row) => row.naam }]) },
    },
    {
      path: '/beheer.asp?p=ip', shown: { complete: true },
      data: { kind: 'ip-nummers', title: 'Basispoort - IP-nummers', heading: 'IP-nummers', save: 'Opslaan', list: ipData(school.ips, 'IP', [{ head: 'nr', show: (row) => String(school.ips.indexOf(row) + 1) }, { head: 'ip-nummer', show: (row) => row.tekst }, { head: 'opmerking', show: (row) => row.omschrijving }]) },
    },
    {
      path: '/beheer.asp?p=pr', shown: { complete: true, shows: ['brin', 'naam'] },
      data: { kind: 'profiel', title: 'Basispoort - profiel', heading: 'Profiel', fields: [{ label: 'Naam school', value: school.naam, as: 'text' }, { label: 'BRIN nummer', value: school.brin, as: 'text' }], links: linkData(school.links, 'Snelkoppelingen') },
    },
    {
      path: '/beheer.asp', shown: { complete: true, shows: ['mfa-ict', 'mfa-school', 'koppeling', 'laatste'] },
      data: { kind: 'beheer', title: 'Basispoort - beheer', heading: 'Beheer', save: 'Opslaan', fields: [{ label: 'MFA ICT-coördinatoren', value: 'aan', as: 'radio', options: ['aan', 'uit'] }, { label: 'MFA alle medewerkers', value: 'uit', as: 'radio', options: ['aan', 'uit'] }, { label: 'Koppeling LAS', value: 'handmatig', as: 'text' }, { label: 'Laatste uitwisseling', value: dates.hyphen(school.settings.laatste), as: 'text' }] },
    },
  ],
};
