import { dayOf } from '@/rules/checklist/fact';
import { pageName } from '@/rules/page-kind';
import { logWords } from '@/rules/words/log-words';
import type { Entry } from '../../entry';
import { clockTime, inShort } from './day';
import { html, type Markup } from './markup';
import type { RowNames } from './name-rows';

const { type: typeWords, class: classWords, answer: answerWords, why: whyWords } = logWords.nl;

/** Head of the full table; the only part of the report with clock times (spec/audit.md, Exports). */
export const tableStart = html`<section class="sheet wide"><h2>Het hele logboek</h2>
<p class="soft">Elke regel, in volgorde. De tijden zijn van de klok van de pc van de school.</p>
<table class="log"><thead><tr><th scope="col">Nr</th><th scope="col">Dag</th><th scope="col">Tijd</th><th scope="col">Wat</th><th scope="col">Waar</th><th scope="col">Over</th><th scope="col">Bijzonderheden</th><th scope="col">Hoe</th><th scope="col">Wie</th></tr></thead>`;
export const tableEnd = html`</table></section>`;

/** A page of entries as one body, so that a browser can leave out what is not in view. */
export function tableBody(entries: readonly Entry[], names: RowNames): Markup {
  return html`<tbody>${entries.map((entry) => html`<tr><td>${entry.seq}</td><td>${inShort(dayOf(entry))}</td><td>${clockTime(entry.recordedAt, entry.offset)}</td><td>${typeWords[entry.type]}</td><td>${where(entry)}</td><td><bdi>${names.nameOf(entry.subject, entry.round)}</bdi></td><td>${detailOf(entry)}</td><td>${classWords[entry.class]}</td><td>${entry.actor.label === '' ? entry.actor.role : entry.actor.label}${entry.onBehalfOf === null ? '' : ` namens ${entry.onBehalfOf}`}</td></tr>`)}</tbody>
`;
}

function where(entry: Entry): string {
  return [entry.page === null ? '' : pageName[entry.page], entry.item ?? ''].filter((part) => part !== '').join(' · ');
}

/** What an entry says beyond its type, in a few words: never a hash. */
export function detailOf(entry: Entry): string {
  const { observation: seen, reason, rule, expiresOn } = entry;
  const parts: string[] = [];
  if (entry.type === 'page-checked' && seen !== null) {
    const claimed = seen['rowsClaimed'];
    parts.push(claimed === null ? `${String(seen['rowsSeen'])} gezien` : `${String(seen['rowsSeen'])} van ${String(claimed)} gezien`);
    parts.push(seen['complete'] === true ? 'volledig' : `niet volledig${Array.isArray(seen['why']) && seen['why'].length > 0 ? ` (${seen['why'].map((why) => whyWords[why as keyof typeof whyWords] ?? String(why)).join(', ')})` : ''}`);
    const faults = Object.values((seen['rules'] ?? {}) as Record<string, { faults: number }>).reduce((sum, one) => sum + one.faults, 0);
    if (faults > 0) parts.push(`${String(faults)} gevonden`);
  } else {
    if (rule !== null) parts.push((rule.split('/')[1] ?? rule).replaceAll('-', ' '));
    if (word(seen?.['field']) !== '') parts.push(word(seen?.['field']).replaceAll('-', ' '));
    const [before, after] = [word(seen?.['before']), word(seen?.['after'])];
    if (before !== '' || after !== '') parts.push(before === '' ? after : `${before} → ${after === '' ? '?' : after}`);
    for (const name of ['weight', 'form']) if (typeof seen?.[name] === 'string') parts.push(String(seen[name]));
    if (entry.type === 'anchored' && typeof seen?.['seq'] === 'number') parts.push(`tot en met regel ${String(seen['seq'])}, door ${String(seen['by'])}`);
    if (entry.type === 'clock-jump' && typeof seen?.['seconds'] === 'number') parts.push(`${String(Math.round(seen['seconds'] / 60))} minuten`);
  }
  if (reason !== null) parts.push(answerWords[reason as keyof typeof answerWords] ?? reason.replaceAll('-', ' '));
  if (entry.source !== null) parts.push(`${entry.source.code}, ${inShort(entry.source.on)}`);
  if (expiresOn !== null) parts.push(`tot en met ${inShort(expiresOn)}`);
  return parts.join(' · ');
}

const values: Readonly<Record<string, string>> = { yes: 'aan', no: 'uit', unreadable: 'onleesbaar', present: 'stond er', absent: 'weggehaald', on: 'aan', off: 'uit', unclear: 'onduidelijk' };

/** A value that people can read: enums and counts; keyed texts are left out. */
function word(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || /^[0-9a-f]{32,}$/.test(value) || /^[0-9a-f]{8}-/.test(value)) return '';
  return values[value] ?? value;
}
