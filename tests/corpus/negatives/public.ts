import { host, whole, type CorpusPage } from '../page';
import { frames, menu, prose, topics } from './frames';

const none = (name: string, url: string, html: string): CorpusPage => ({ name, kind: null, url, html });
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Every topic as an article of the information site, as news, as a question, as an instruction with an example. */
const texts = topics.flatMap((topic) => frames.flatMap((frame, at) => [
  none(`information site, ${frame.name}`, `https://info.basispoort.nl/faq/${topic.slug}/`, frame.wrap(`${capital(topic.name)} - Basispoort`, capital(topic.name), prose(topic) + topic.example)),
  none(`news, ${frame.name}`, `${host}/nieuws/${topic.slug}-in-het-nieuwe-schooljaar`, frame.wrap(`Nieuws: ${topic.name} | Basispoort`, `${capital(topic.name)} in het nieuwe schooljaar`, `<p>Geplaatst op 23 juni 2026</p>${prose(topic)}<a href="/nieuws">Lees meer</a>`)),
  none(`question, ${frame.name}`, `${host}/${['hulp', 'vraag-antwoord', 'support', 'uitleg'][at]}/${topic.slug}`, frame.wrap(`Hoe werkt ${topic.name}?`, `Hoe werkt ${topic.name} in Basispoort?`, prose(topic, 'li'))),
  none(`instruction with example, ${frame.name}`, `${host}/k/${topic.slug}`, frame.wrap(`${capital(topic.name)} | Kennisbank`, `${capital(topic.name)} stap voor stap`, `${prose(topic)}${topic.example}<p>Was dit artikel nuttig?</p>`)),
  none(`plain text without help words, ${frame.name}`, `${host}/pagina/${topic.slug}`, frame.wrap(`${capital(topic.name)} | Basispoort`, capital(topic.name), prose(topic, at === 2 ? 'div' : 'p', 2))),
]));

/** The whole FAQ, folded and unfolded. */
const lists = [true, false].map((open) => none(`FAQ ${open}`, `${host}/veelgestelde-vragen`, whole('Veelgestelde vragen', `${menu}<main><h1>Veelgestelde vragen</h1>${topics.map((topic) => `<details${open ? ' open' : ''}><summary>Hoe werkt ${topic.name}?</summary>${prose(topic)}</details>`).join('')}</main>`)));

/** What stands beside the log-in form. */
const logins = topics.flatMap((topic) => [
  none(`login with a notice on ${topic.slug}`, `${host}/login/leerkracht/`, whole('Inloggen | Basispoort', `<main><h1>Inloggen</h1><p>${topic.sentences[0]}</p><form><label>Gebruikersnaam (e-mailadres) <input type="email"></label><label>Wachtwoord <input type="password"></label><label><input type="checkbox"> Onthoud mijn gebruikersnaam</label><button>Inloggen</button></form><a href="/v">Wachtwoord vergeten</a></main>`)),
  none(`login called after ${topic.slug}`, `${host}/${topic.slug}`, whole(`Basispoort ${topic.name}`, `<h2>Inloggen voor ${topic.name}</h2><form><input name="user" placeholder="E-mail"><input type="password" placeholder="Wachtwoord"><input type="submit" value="Log in"></form>`)),
  none(`error on the address of ${topic.slug}`, `${host}/beheer/${topic.slug}`, whole(`${capital(topic.name)} | Basispoort`, `${menu}<main><h1>Geen toegang</h1><p>U heeft geen rechten om ${topic.name} te bekijken.</p><a href="/beheer">Terug naar beheer</a></main>`)),
  none(`not found on the address of ${topic.slug}`, `${host}/beheer/${topic.slug}/oud`, whole('404', `<h1>Pagina niet gevonden</h1><p>Zocht u ${topic.name}?</p><ul><li><a href="/beheer/medewerkers">Medewerkers</a></li><li><a href="/beheer/uitgeverijen">Uitgeverijen</a></li></ul>`)),
  none(`still loading ${topic.slug}`, `${host}/beheer/${topic.slug}`, whole(`${capital(topic.name)} | Basispoort`, `${menu}<main><h1>${capital(topic.name)}</h1><div role="progressbar" aria-label="Laden"></div></main>`)),
  none(`search results for ${topic.slug}`, `${host}/zoek?q=${topic.slug}`, whole(`Zoekresultaten voor ${topic.name}`, `<main><h1>Zoekresultaten</h1><input type="search" value="${topic.name}"><ul>${topics.map((other) => `<li><a href="/${other.slug}">${capital(other.name)}</a><p>${other.sentences[1]}</p></li>`).join('')}</ul></main>`)),
  none(`film on ${topic.slug}`, `${host}/videos/${topic.slug}`, whole(`Video: ${topic.name}`, `${menu}<main><h1>Instructievideo ${topic.name}</h1><video src="a.mp4"></video><p>${topic.sentences[2]}</p></main>`)),
  none(`home page of the pupil site, ${topic.slug}`, 'https://thuis.basispoort.nl/login/thuisgebruiker/', whole('Basispoort thuis', `<h1>${capital(topic.name)}</h1>${topic.example}`)),
  none(`message on ${topic.slug}`, `${host}/berichten`, whole('Berichten', `${menu}<main><h1>Berichten</h1><table><tr><th>Onderwerp</th><th>Datum</th></tr><tr><td>${capital(topic.name)} controleren</td><td>1-6-2026</td></tr><tr><td>Storing verholpen</td><td>2-6-2026</td></tr></table></main>`)),
  none(`welcome page with a tip on ${topic.slug}`, `${host}/start`, whole('Basispoort', `${menu}<main><h1>Welkom bij Basispoort</h1><section><h2>Tip: ${topic.name}</h2><p>${topic.sentences[3]}</p></section><p>Snel naar: <a href="/beheer/uitgeverijen">Uitgeverijen</a>, <a href="/beheer/medewerkers">Medewerkers</a>, <a href="/profiel">Profiel</a></p></main>`)),
]);

export const publicPages: readonly CorpusPage[] = [...texts, ...lists, ...logins];
