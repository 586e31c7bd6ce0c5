// The practice portal as a single-page app on Preact: hash routes, data that come late and in two parts, dialogs drawn when needed.
import { h, render } from '/oefen/preact.js';
import { useEffect, useState } from '/oefen/preact-hooks.js';
import { ips, parties, staff } from '/oefen/app-lijsten.js';

const menu = [['/lesmateriaal', 'Lesmateriaal'], ['/groepen', 'Groepsoverzicht'], ['/bestellingen', 'Bestellingen'], ['/beheer', 'Beheer'], ['/profiel', 'Profiel']];
const under = [['/beheer/uitgeverijen', 'Uitgeverijen'], ['/beheer/netwerkleveranciers', 'Netwerkleveranciers'], ['/beheer/medewerkers', 'Medewerkers'], ['/beheer/ip-nummers', 'IP-nummers']];
const titles = new Map([...menu, ...under, ['/login/leerkracht/', 'Inloggen'], ['/login/leerkracht/code', 'Inloggen']]);

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends a form to the portal and gives the school as it is afterwards. */
async function post(fields) {
  const answer = await fetch('/portaal', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields) });
  return answer.json();
}

const part = (school, n) => ({ ...school, medewerkers: school.medewerkers.slice(0, n), uitgeverijen: school.uitgeverijen.slice(0, n) });

function Settings({ school, save }) {
  const { instellingen } = school;
  const [draft, set] = useState(instellingen);
  const toggle = (name, label) => h('div', null, h('span', { id: name }, label), ' ', h('button', { type: 'button', role: 'switch', 'aria-labelledby': name, 'aria-checked': String(draft[name]), onClick: () => set({ ...draft, [name]: !draft[name] }) }));
  const fields = [['doe', 'instellingen'], ['koppeling', draft.koppeling], ...(draft.mfaIct ? [['mfa-ict', 'aan']] : []), ...(draft.mfaSchool ? [['mfa-school', 'aan']] : [])];
  const date = new Date(`${instellingen.laatsteUitwisseling}T12:00:00`).toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
  return [
    h('ul', null, under.map(([to, label]) => h('li', { key: to }, h('a', { href: `#${to}` }, label)))),
    h('section', { 'aria-labelledby': 'mfa' }, h('h2', { id: 'mfa' }, 'Multi factor authenticatie (MFA)'), toggle('mfaIct', 'Voor ICT-coördinatoren'), toggle('mfaSchool', 'Voor alle medewerkers')),
    h('section', { 'aria-labelledby': 'las' }, h('h2', { id: 'las' }, 'LAS-koppeling'),
      h('div', { role: 'radiogroup', 'aria-label': 'Koppeling met het LAS' }, ['automatisch', 'handmatig'].map((value) => h('button', { key: value, type: 'button', role: 'radio', 'aria-checked': String(draft.koppeling === value), onClick: () => set({ ...draft, koppeling: value }) }, value))),
      h('p', null, 'Laatste uitwisseling: ', h('time', { dateTime: instellingen.laatsteUitwisseling }, date)),
      h('p', { role: 'status' }, instellingen.melding),
      h('p', null, h('label', null, 'Autorisatiesleutel ', h('input', { type: 'password', readOnly: true, value: document.body.dataset.sleutel ?? '' })))),
    h('button', { type: 'button', onClick: () => save(fields) }, 'Instellingen opslaan'),
  ];
}

function Profile({ school, save }) {
  const [brin, set] = useState(school.brin);
  return [
    h('div', null, h('span', { id: 'sn' }, 'Naam school'), ' ', h('output', { 'aria-labelledby': 'sn' }, school.naam)),
    h('p', null, h('label', null, 'BRIN-code ', h('input', { value: brin, onInput: (event) => set(event.target.value) }))),
    h('button', { type: 'button', onClick: () => save([['doe', 'profiel'], ['brin', brin]]) }, 'Opslaan'),
    h('h2', null, 'Snelkoppeling Basispoort'),
    h('p', null, h('a', { href: '/profiel/leerling.url', download: '' }, 'Download Basispoort leerling snelkoppeling')),
    h('ul', null, school.snelkoppelingen.map(({ label, adres }) => h('li', { key: label }, h('span', null, label), ': ', h('a', { href: adres }, adres)))),
  ];
}

const groups = (school) => school.groepen.map(({ naam, leerlingen }) => h('section', { key: naam }, h('h2', null, naam), leerlingen.map((of) => h('p', { key: of.logincode }, `${of.naam}: logincode voor thuis ${of.logincode}`))));

function View({ path, school, whole, save }) {
  switch (path) {
    case '/beheer': return h(Settings, { school, save });
    case '/beheer/uitgeverijen': return h(parties, { key: path, kind: 'uitgeverijen', list: school.uitgeverijen, whole, save, label: 'Sla uitgeverijen op' });
    case '/beheer/netwerkleveranciers': return h(parties, { key: path, kind: 'netwerkleveranciers', list: school.netwerkleveranciers, whole: true, save, label: 'Sla netwerkleveranciers op' });
    case '/beheer/medewerkers': return h(staff, { list: school.medewerkers, whole, save });
    case '/beheer/ip-nummers': return h(ips, { list: school.ips, save });
    case '/profiel': return h(Profile, { school, save });
    case '/groepen': return groups(school);
    case '/login/leerkracht/': return h('form', null, h('label', null, 'E-mailadres ', h('input', { type: 'email' })), h('label', null, 'Wachtwoord ', h('input', { type: 'password' })), h('button', null, 'Inloggen'));
    case '/login/leerkracht/code': return h('form', null, h('label', null, 'Voer uw 6-cijferige code in ', h('input', { autoComplete: 'one-time-code', inputMode: 'numeric' })), h('button', null, 'Inloggen'));
    case '/bestellingen': return h('ul', null, h('li', null, 'Bestelling 1004 van 1 september 2025'), h('li', null, 'Bestelling 1005 van 12 september 2025'));
    default: return h('ul', null, h('li', null, 'De Rekenmolen groep 3'), h('li', null, 'Leesleeuw'));
  }
}

function App() {
  const [path, go] = useState(location.hash.slice(1) || '/lesmateriaal');
  const [school, show] = useState(null);
  const [whole, finish] = useState(false);
  const [told, tell] = useState('');
  useEffect(() => {
    const follow = () => { tell(''); go(location.hash.slice(1)); };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    void (async () => {
      await pause(120);
      show(part(await (await fetch('/oefen/gegevens?deel=eerste')).json(), 6));
      show(await (await fetch('/oefen/gegevens?deel=rest')).json());
      finish(true);
    })();
  }, []);
  useEffect(() => { document.title = `${titles.get(path) ?? 'Pagina'} - Basispoort`; }, [path]);
  const save = async (fields) => {
    show(await post(fields));
    tell('De wijzigingen zijn opgeslagen.');
  };
  const link = ([to, label]) => h('a', { key: to, href: `#${to}`, ...(to === path ? { 'aria-current': 'page' } : {}) }, label);
  return [
    h('nav', { 'aria-label': 'Hoofdmenu' }, h('strong', null, school?.naam ?? ''), menu.map(link), h('span', null, 'Ingelogd als ICT-coördinator')),
    path.startsWith('/beheer') && h('nav', { 'aria-label': 'Beheer' }, under.map(link)),
    h('main', null, h('h1', null, titles.get(path) ?? 'Pagina'),
      school === null ? h('p', { role: 'progressbar', 'aria-label': 'Laden' }, 'Laden…') : h(View, { path, school, whole, save }),
      told !== '' && h('p', { role: 'status' }, told)),
  ];
}

render(h(App), document.getElementById('app'));
