import { dayOf } from '@/rules/checklist/fact';
import { clockTime, inShort } from '@/rules/words/day-words';
import { entryBy, entryDetail, entryPlace } from '@/rules/words/entry-detail';
import { logWords } from '@/rules/words/log-words';
import type { Entry } from '../../entry';
import { html, type Markup } from './markup';
import type { RowNames } from './name-rows';

const { type: typeWords, class: classWords } = logWords.nl;

/** Head of the full table; the only part of the report with clock times (spec/audit.md, Exports). */
export const tableStart = html`<section class="sheet wide"><h2>Het hele logboek</h2>
<p class="soft">Elke regel, in volgorde. De tijden zijn van de klok van de pc van de school.</p>
<table class="log"><thead><tr><th scope="col">Nr</th><th scope="col">Dag</th><th scope="col">Tijd</th><th scope="col">Wat</th><th scope="col">Waar</th><th scope="col">Over</th><th scope="col">Bijzonderheden</th><th scope="col">Hoe</th><th scope="col">Wie</th></tr></thead>`;
export const tableEnd = html`</table></section>`;

/** A page of entries as one body, so that a browser can leave out what is not in view. */
export function tableBody(entries: readonly Entry[], names: RowNames): Markup {
  return html`<tbody>${entries.map((entry) => html`<tr><td>${entry.seq}</td><td>${inShort(dayOf(entry))}</td><td>${clockTime(entry.recordedAt, entry.offset)}</td><td>${typeWords[entry.type]}</td><td>${entryPlace(entry)}</td><td><bdi>${names.nameOf(entry.subject, entry.round)}</bdi></td><td>${entryDetail(entry)}</td><td>${classWords[entry.class]}</td><td>${entryBy(entry)}</td></tr>`)}</tbody>
`;
}
