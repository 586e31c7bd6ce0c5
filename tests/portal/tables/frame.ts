import { html, type Html } from '../html';
import { banner, pageNames, pages, type PageName } from '../pages';

const link = (name: PageName, current: PageName): Html => {
  const { path, label } = pages[name];
  return name === current ? html`<b>${label}</b>` : html`<a href="${path}?vorm=tabel">${label}</a>`;
};

/** A page as an old portal writes it: tables for the layout, one document a page, no roles, few headings. */
export function tableFrame(page: PageName, school: string, title: string, body: Html): Html {
  const side = pageNames.filter((name) => pages[name].under === 'beheer');
  const top = pageNames.filter((name) => pages[name].under === 'top');
  return html`<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>Basispoort - ${title}</title><link rel="stylesheet" href="/oefen/portaal.css"><script src="/oefen/vraag.js" defer></script></head>
<body class="tabel">
<table width="100%" cellspacing="0" cellpadding="4"><tr><td class="banner">${banner}</td></tr>
<tr><td><table width="100%" class="balk"><tr><td><b>${school}</b></td>${top.map((name) => html`<td>${link(name, page)}</td>`)}<td align="right">Ingelogd als ICT-coördinator</td></tr></table></td></tr>
<tr><td><table width="100%"><tr>
<td width="180" valign="top">${pages[page].under === 'beheer' || page === 'beheer' ? html`<table class="menu"><tr><td>${link('beheer', page)}</td></tr>${side.map((name) => html`<tr><td>&nbsp;&nbsp;${link(name, page)}</td></tr>`)}</table>` : html`&nbsp;`}</td>
<td valign="top"><h2>${title}</h2>
${body}
</td></tr></table></td></tr></table>
</body></html>`;
}
