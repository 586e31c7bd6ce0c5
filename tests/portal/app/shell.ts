import { html, type Html } from '../html';
import { banner } from '../pages';
import { canaries } from '../school';

/** The one document of the kind of markup `app`; everything below `#app` is drawn by script, late. */
export function appShell(): Html {
  return html`<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Basispoort</title><link rel="stylesheet" href="/oefen/portaal.css"><script type="module" src="/oefen/app.js"></script></head>
<body class="app" data-sleutel="${canaries.autorisatiesleutel}"><div class="banner" role="note">${banner}</div><div id="app"></div></body></html>`;
}
