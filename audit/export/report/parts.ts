import type { ItemState } from '@/rules/checklist/item';
import { logWords } from '@/rules/words/log-words';
import { lookDay, lookReasons } from '../../verify/next-look';
import { inShort } from '@/rules/words/day-words';
import type { ItemLine, ReportFacts } from './facts';
import { html, type Markup } from './markup';
import { progressPart } from './progress';

const { state: stateWords, class: classWords, why: whyWords } = logWords.nl;
const tones: Readonly<Partial<Record<ItemState, string>>> = { klaar: 'goed', 'bevestigd-na-herladen': 'goed', 'bevestigd-latere-dag': 'goed', aandacht: 'letop', 'niet-te-beoordelen': 'weetniet', 'niet-bekeken': 'weetniet', 'gemeld-namens': 'vraag', gewijzigd: 'vraag', opgeslagen: 'vraag' };

/** What follows on page one: items, progress, pages, parties, what was only declared, exceptions. */
export function laterParts(facts: ReportFacts): Markup {
  return html`<section class="sheet">
<h2>Alle punten van de checklist</h2>
${itemTable(facts.items.filter(({ status }) => status.state !== 'hulp'))}
<h2>Hoe het liep</h2>
${progressPart(facts.progress)}
<h2>Welke pagina's zijn bekeken</h2>
<table><thead><tr><th scope="col">Pagina</th><th scope="col">Gezien</th><th scope="col">Laatst</th><th scope="col">Waarom niet alles</th></tr></thead><tbody>
${facts.pages.map(({ name, look }) => html`<tr><td>${name}</td><td>${look.look === 'complete' ? 'volledig' : look.look === 'incomplete' ? html`<b>niet volledig</b>` : html`<b>nooit</b>`}</td><td>${inShort(lookDay(look) ?? '')}</td><td>${lookReasons(look).map((one) => whyWords[one as keyof typeof whyWords] ?? one).join(', ')}</td></tr>`)}
</tbody></table>
<h2>Wie ontvangt gegevens</h2>
${parties(facts)}
<h2>Alleen verklaard, niet gezien</h2>
${facts.declaredOnly.length === 0 ? html`<p>Geen enkel punt.</p>` : html`<p>Deze punten zijn klaar omdat iemand dat zei. Geen pagina van Basispoort liet het zien.</p>${itemTable(facts.declaredOnly)}`}
<h2>Uitzonderingen</h2>
${exceptions(facts)}
</section>`;
}

function itemTable(items: readonly ItemLine[]): Markup {
  return html`<table class="items"><thead><tr><th scope="col">Punt</th><th scope="col">Waarover</th><th scope="col">Wie</th><th scope="col">Stand</th><th scope="col">Hoe bekend</th><th scope="col">Sinds</th></tr></thead><tbody>
${items.map(({ id, title, who, status }) => html`<tr><td class="id">${id}</td><td>${title}</td><td>${who}</td><td><span class="shape ${tones[status.state] ?? 'tip'}"></span>${stateWords[status.state]}</td><td>${status.class === null ? '' : classWords[status.class]}${status.actor === null || status.actor.label === '' ? null : html`, <span class="soft">${status.actor.label}</span>`}</td><td>${status.since === null ? '' : inShort(status.since)}</td></tr>`)}
</tbody></table>`;
}

function parties(facts: ReportFacts): Markup {
  if (facts.parties.length === 0) return html`<p>Er is nog geen partij met een vinkje gezien.</p>`;
  return html`<table><thead><tr><th scope="col">Partij</th><th scope="col">Vinkje</th><th scope="col">Sinds</th><th scope="col">Gebruik</th><th scope="col">Overeenkomst</th><th scope="col">Wissen na uitzetten</th></tr></thead><tbody>
${facts.parties.map(({ name, on, since, use, agreement, cleaning, missing }) => html`<tr><td><bdi>${name}</bdi></td><td>${on ? 'aan' : 'uit'}</td><td>${since}</td><td>${use}</td><td>${missing ? html`<b>${agreement}</b>` : agreement}</td><td>${cleaning}</td></tr>`)}
</tbody></table>`;
}

function exceptions(facts: ReportFacts): Markup {
  if (facts.exceptions.length === 0) return html`<p>Er zijn geen uitzonderingen gemaakt.</p>`;
  return html`<table><thead><tr><th scope="col">Waarover</th><th scope="col">Wat niet telt</th><th scope="col">Waarom</th><th scope="col">Gemaakt</th><th scope="col">Tot en met</th></tr></thead><tbody>
${facts.exceptions.map(({ about, what, reason, on, until, over }) => html`<tr><td><bdi>${about}</bdi></td><td>${what}</td><td>${reason}</td><td>${inShort(on)}</td><td>${until === null ? 'geen datum' : inShort(until)}${over ? html` <b>verlopen</b>` : null}</td></tr>`)}
</tbody></table>`;
}
