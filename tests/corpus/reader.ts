import { readFront } from '../../content-scripts/pages';
import { recognise } from '../../content-scripts/recognise/recognise';
import { identityText } from '../../rules/identity';
import { rulesOf } from '../../rules/index';
import { judge } from '../../rules/judge';
import type { Known, RowKnown } from '../../rules/known';
import { loggedKinds, type LoggedKind } from '../../rules/page-kind';
import type { Situation } from '../../rules/situation/situation';
import { schoolYearEnd, today, type School } from './schools/school';

/** What the coach said of a page, as plain data. */
export interface Said {
  readonly kind: string | null;
  readonly refused: string | null;
  readonly evidence: readonly string[];
  readonly complete: boolean;
  readonly why: readonly string[];
  readonly rowsSeen: number;
  readonly rowsClaimed: number | null;
  readonly understood: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<'bare' | 'answered', Readonly<Record<string, { verdict: string; faults: number; why: string | null; places: readonly { label: string; text: string | null }[] }>>>>;
  readonly milliseconds: number;
}

/** A browser that knows nothing yet. */
export const nobody: Known = { today, schoolYearEnd, round: '2026-2027', situation: {}, staffList: null, rows: new Map(), fields: {}, lookedBefore: false, confirmed: null };

/** What the background would hand out for this school: its answers, and what was recorded a while ago. */
export function knownOf(school: School): Known {
  const { netwerkomgeving, samenvoegen, maildomeinen, actueleIps, lasBrin } = school.antwoord;
  const situation: Situation = { netwerkomgeving, samenvoegen, maildomeinen, actueleIps, actueleIpsCompleet: 'ja', lasBrin };
  const rows = new Map<string, RowKnown>();
  for (const party of [...school.uitgeverijen, ...school.netwerk]) {
    rows.set(identityText('partij', party.naam), {
      answers: [party.gebruik, party.overeenkomst].filter((answer) => answer !== null), seenFields: [], exceptions: [], underWay: null, followUp: null, number: null,
      earlierTick: party.eerder === null ? null : { ticked: party.eerder, since: '2026-09-01' },
    });
  }
  const names = school.staff.filter((one) => !school.antwoord.nietOpLijst.includes(one.achter)).map((one) => [one.voor, one.tussen, one.achter].filter((part) => part !== '').join(' '));
  return {
    ...nobody, situation, rows, staffList: { source: 'eigen', names }, lookedBefore: true, confirmed: 'ja',
    fields: Object.fromEntries(Object.entries(school.eerder).map(([field, compared]) => [field, { compared, since: '2026-06-12', accepted: false }])),
  };
}

/** All that stands in an element as a person reads it: texts, values, shadow roots. */
function wordsIn(node: Node | null): string | null {
  if (node === null) return null;
  const own = node instanceof Text ? node.data : node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement ? ` ${node.value} ` : '';
  const inside = node instanceof HTMLSlotElement ? node.assignedNodes() : node instanceof Element && node.shadowRoot !== null ? [...node.shadowRoot.childNodes] : [];
  return [own, ...[...inside, ...node.childNodes].map((child) => wordsIn(child) ?? '')].join(node instanceof Element ? ' ' : '');
}

/** The words of the place a mark stands at: of a bare control also those of what it stands in, up to the first that has any. */
function placeWords(node: Element | null): string | null {
  const own = wordsIn(node);
  if (node === null || !node.matches('input, select, textarea, [role=checkbox], [role=switch], a, button')) return own;
  const labels = node instanceof HTMLInputElement && node.labels !== null ? [...node.labels].map((label) => wordsIn(label)) : [];
  let up: Node | null = node.parentNode;
  while (up !== null && (wordsIn(up) ?? '').replace(/\bon\b/g, '').trim() === '') up = up instanceof ShadowRoot ? up.host : up.parentNode;
  return [own, ...labels, wordsIn(up instanceof ShadowRoot ? up.host : up)].join(' ');
}

const isLogged = (kind: string | null): kind is LoggedKind => loggedKinds.some((one) => one === kind);

/**
 * Recognises, reads and judges the page in front, twice: as a browser that knows nothing yet, and with the school's answers.
 * @param as where given, the page is read as this kind whatever it was recognised as
 */
export function sayOf(document: Document, place: Pick<Location, 'hostname' | 'pathname' | 'search' | 'hash'>, school: School, as?: LoggedKind): Said {
  const start = performance.now();
  const seen = recognise(document, place);
  const kind = as ?? seen.kind;
  const empty: Said = { kind: seen.kind, refused: seen.refused, evidence: seen.evidence.map(({ sort, text }) => `${sort}: ${text}`), complete: false, why: [], rowsSeen: 0, rowsClaimed: null, understood: {}, rules: { bare: {}, answered: {} }, milliseconds: 0 };
  if (!isLogged(kind)) return { ...empty, milliseconds: performance.now() - start };
  const front = readFront(kind, document, place);
  if (front === null) return { ...empty, milliseconds: performance.now() - start };
  const { seen: how } = front.reading.raw;
  const judged = (known: Known): Said['rules']['bare'] => Object.fromEntries(judge(front.model(today, [], false), known, rulesOf(kind)).map(({ rule, verdict, faults, why }) => [rule, {
    verdict, why, faults: faults.length,
    places: faults.slice(0, 60).map((fault) => ({ label: fault.row?.label ?? '', text: fault.row ? placeWords(front.reading.elementOf(fault.row.anchor, null)) : '' })),
  }]));
  return {
    ...empty, complete: how.complete, why: how.why, rowsSeen: how.rowsSeen, rowsClaimed: how.rowsClaimed,
    understood: Object.fromEntries(front.reading.understood.map(({ column, heading, examples }) => [column, `${heading} ⟨${examples.join(' | ')}⟩`])),
    rules: { bare: judged(nobody), answered: judged(knownOf(school)) }, milliseconds: performance.now() - start,
  };
}
