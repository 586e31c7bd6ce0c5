import { logWords } from '@/rules/words/log-words';
import { inShort, inWords } from '@/rules/words/day-words';
import type { ReportFacts } from './facts';
import { html, type Markup } from './markup';
import { shortened } from './shortened';

const { state: stateWords } = logWords.nl;
/** Rows of the parties that fit on the first page; all of them follow later. */
const shownParties = 6;

/** Page one: one A4 for a board member (spec/audit.md, Exports). */
export function firstPage(facts: ReportFacts, words: readonly string[]): Markup {
  const complete = facts.pages.filter(({ look }) => look.look === 'complete').length;
  return html`<section class="sheet first">
<header>
<p class="soft">Checklist-coach voor Basispoort · niet van Basispoort</p>
<h1${facts.school.length > 40 ? html` class="long"` : null}>Basispoort bij <bdi>${facts.school}</bdi></h1>
<p class="soft">${facts.round === null ? 'Nog geen ronde' : `Ronde ${facts.round}`} · gemaakt op ${inWords(facts.madeOn)} · voor bestuur en directie · bewaren tot ${inWords(facts.keepUntil)}</p>
<p class="looked">${facts.looked}. <b>${complete} van ${facts.pages.length} pagina's volledig bekeken.</b></p>
</header>
<div class="verdicts" role="status">
${verdict('check-integrity', 'Logboek klopt?')}${verdict('check-complete', 'Volledig gezien?')}${verdict('check-anchored', 'Door u bevestigd?')}${verdict('check-clock', 'Tijden')}
</div>
<h2>Wat wij van u vragen</h2>
${facts.asks.length === 0 ? html`<p>Op dit moment niets.</p>` : html`<ol class="ask">${facts.asks.map(({ text, by }) => html`<li><span>${text}</span><span class="soft">${by === null ? 'geen vaste datum' : `vóór ${inWords(by)}`}</span></li>`)}</ol>`}
<div class="two">
<div><h2>Wie ontvangt gegevens</h2>${partyTable(facts)}</div>
<div><h2>Toegang van medewerkers</h2>
<table><tbody>
<tr><th scope="row">Gezien</th><td>${facts.access.seen}</td></tr>
<tr><th scope="row">Beëindigd deze ronde</th><td>${facts.access.ended}</td></tr>
<tr><th scope="row">Had moeten eindigen, nog open</th><td>${facts.access.open === 0 ? '0' : html`<b>${facts.access.open}</b>, sinds ${inShort(facts.access.openSince ?? '')}`}</td></tr>
</tbody></table>
<h2>Niet gezien</h2>
<p>${never(facts)}</p></div>
</div>
<h2>Door het bestuur zelf</h2>
<table class="board"><thead><tr><th scope="col">Wat</th><th scope="col">Stand</th><th scope="col">Wie zei dat</th></tr></thead><tbody>${facts.board.map(({ id, title, state, said }) => html`<tr><th scope="row"><span class="id">${id}</span> ${title}</th><td>${boardWord(state)}</td><td>${said}</td></tr>`)}</tbody></table>
<h2>${facts.since.day === null ? 'Wat er tot nu toe gebeurde' : `Sinds ${inWords(facts.since.day)}, toen het ${facts.since.by ?? 'bestuur'} bevestigde`}</h2>
<p>${facts.since.lines.length === 0 ? 'Niets.' : `${facts.since.lines.join(' · ')}.`}</p>
<div class="end">
<div><h2>Zes woorden van dit logboek</h2>
<p class="words">${words.join(' · ')}</p>
<p class="soft">Lees ze voor aan de school: zijn ze daar gelijk, dan is dit hetzelfde logboek.</p></div>
<div class="sign"><div class="soft">Gezien door, datum</div><div class="soft">Handtekening</div></div>
</div>
</section>`;
}

/** Nobody looks at these on a page: not looked at is not told. */
function boardWord(state: ReportFacts['board'][number]['state']): string {
  return state === 'niet-bekeken' ? 'nog niet gemeld' : stateWords[state];
}

function verdict(id: string, title: string): Markup {
  return html`<div class="verdict" id="${id}" data-tone="unsure"><span class="soft small">${title}</span><b>nog niet nagerekend</b><p>Open dit bestand in een browser: dan rekent het zichzelf na.</p></div>`;
}

function partyTable(facts: ReportFacts): Markup {
  if (facts.parties.length === 0) return html`<p>Er is nog geen partij met een vinkje gezien.</p>`;
  const more = facts.parties.length - shownParties;
  return html`<table class="who"><thead><tr><th scope="col">Partij</th><th scope="col">In gebruik</th><th scope="col">Overeenkomst</th></tr></thead><tbody>
${facts.parties.slice(0, shownParties).map(({ name, on, since, use, agreement, cleaning, missing }) => html`<tr><td><bdi>${shortened(name, 30)}</bdi></td><td>${on ? use.replace(/^in gebruik via Basispoort$/, 'ja').replace(/^in gebruik buiten/, 'buiten') : html`uitgezet ${since}`}</td><td>${cleaning !== '' ? cleaning : missing ? html`<b>${agreement}</b>` : agreement}</td></tr>`)}
</tbody></table>${more > 0 ? html`<p class="soft small">En nog ${more}: zie “Wie ontvangt gegevens”.</p>` : null}`;
}

function never(facts: ReportFacts): Markup {
  const declared = facts.declaredOnly.length;
  return html`${facts.never.length === 0 ? 'Alle pagina’s zijn deze ronde bekeken.' : `Nooit bekeken deze ronde: ${facts.never.join(', ')}.`} ${declared === 0 ? null : `Alleen verklaard, niet gezien: ${String(declared)} ${declared === 1 ? 'punt' : 'punten'}.`}`;
}
