import { inShort } from '@/rules/words/day-words';
import type { ProgressPoint } from './gather';
import { html, Markup } from './markup';

const width = 660;
const height = 180;
const left = 30;
const right = 12;
const top = 12;
const bottom = 26;

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/**
 * Progress over time as a picture, with the same facts in a table: points done at the end of each day on which something happened.
 * A step, not a slope: between two days nothing is known to have changed.
 */
export function progressPart(points: readonly ProgressPoint[]): Markup {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return html`<p>Er is in deze ronde nog niets vastgelegd.</p>`;
  const from = dayNumber(first.day);
  const days = Math.max(1, dayNumber(last.day) - from);
  const most = Math.max(1, ...points.map(({ total }) => total));
  const x = (day: string): number => round(left + ((dayNumber(day) - from) / days) * (width - left - right));
  const y = (value: number): number => round(top + (1 - value / most) * (height - top - bottom));
  const path = points.map(({ day, done }, at) => (at === 0 ? `M${String(x(day))} ${String(y(done))}` : `H${String(x(day))}V${String(y(done))}`)).join('');
  const area = `${path}V${String(y(0))}H${String(x(first.day))}Z`;
  const marks = [0, Math.round(most / 2), most];
  const ticks = days < 2 ? [first.day] : [first.day, new Date((from + Math.floor(days / 2)) * 86_400_000).toISOString().slice(0, 10), last.day];
  return html`<figure class="progress">
<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="progress-says">
<title id="progress-says">Klaar: van ${first.done} op ${inShort(first.day)} naar ${last.done} van de ${last.total} punten op ${inShort(last.day)}</title>
${marks.map((mark) => html`<line class="grid" x1="${left}" x2="${width - right}" y1="${y(mark)}" y2="${y(mark)}"/><text x="${left - 8}" y="${y(mark) + 4}" text-anchor="end">${mark}</text>`)}
<path class="area" d="${area}"/><path class="line" d="${path}"/><circle cx="${x(last.day)}" cy="${y(last.done)}" r="4"/>
${ticks.map((tick, at) => html`<text x="${x(tick)}" y="${height - 8}" text-anchor="${at === 0 ? 'start' : at === ticks.length - 1 ? 'end' : 'middle'}">${inShort(tick)}</text>`)}
</svg>
<figcaption>Punten die klaar zijn, aan het eind van elke dag waarop iets gebeurde. Nu: ${last.done} van ${last.total}.</figcaption>
<details><summary>Dezelfde cijfers als tabel</summary><table><thead><tr><th scope="col">Dag</th><th scope="col">Klaar</th><th scope="col">Van</th></tr></thead><tbody>
${points.map(({ day, done, total }) => html`<tr><td>${inShort(day)}</td><td>${done}</td><td>${total}</td></tr>`)}</tbody></table></details>
</figure>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
