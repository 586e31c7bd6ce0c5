import type { ViewWords } from '@/rules/mapping/mapping';
import { loggedKinds, type PageKind } from '@/rules/page-kind';
import { addNames, type Place } from './names';
import { EvidenceTable, nameSorts, type Evidence, type EvidenceSort } from './evidence';
import { codeFieldIn, codeFieldOf } from './code-field';
import { glance, type Glance } from './glance';
import { lookAlike, type Refusal } from './look-alike';
import { settingLabels } from './settings-here';
import { addThings } from './things';
import { viewWords } from './view-words';

export type { Place } from './names';

/** What a page is, and by which signs. */
export interface Recognition {
  /** Null: not recognised. */
  readonly kind: PageKind | null;
  /** 0–100; what speaks for the kind, or for the likeliest one when none reached the threshold. */
  readonly score: number;
  readonly evidence: readonly { readonly sort: EvidenceSort; readonly text: string }[];
  /** Why a look-alike was refused; null when none was. */
  readonly refused: Refusal | null;
  /** MFA or LAS settings are in view; never on a refused page (spec/rules.md, beheer: looked for on every admin page). */
  readonly settings: boolean;
  /** A one-time-code field is in view. It is never read. */
  readonly codeField: boolean;
  /** What the view calls itself; not evidence of a kind, but by it what she taught is found again. */
  readonly words: ViewWords;
}

/** The least score, and the least distance to the next kind. */
const threshold = 50;
const margin = 8;

/** Whether what was found is enough: two independent sorts, one of them something the page holds (spec/product.md, Pages). */
function isEnough(kind: PageKind, evidence: readonly Evidence[], view: Glance): boolean {
  if (evidence.length < 2 || sum(evidence) < threshold) return false;
  const isName = ({ sort }: Evidence): boolean => nameSorts.some((name) => name === sort);
  const names = evidence.filter(isName);
  const things = evidence.filter((one) => !isName(one));
  const own = things.filter(({ isOwn }) => isOwn).length;
  const isParty = kind === 'uitgeverijen' || kind === 'netwerkleveranciers';
  // Nothing names it: only what no other page holds may say so, and twice.
  if (names.length === 0) return kind !== 'beheer' && own >= 2;
  const outright = names.filter(({ isOwn }) => isOwn).length;
  if (outright === 0) return kind === 'beheer' ? things.some(({ sort }) => sort === 'settings') : own >= (isParty ? 2 : 1) || (isParty && own > 0 && things.length >= 3);
  if (things.some(({ sort, isOwn }) => isOwn || sort !== 'save')) return true;
  // Named three ways, with a list whose markup says nothing: a page of bare blocks.
  return (kind === 'medewerkers' || (isParty && things.length > 0)) && outright >= 3 && view.items >= 3 && view.prose < 60;
}

const sum = (evidence: readonly Evidence[]): number => evidence.reduce((total, { weight }) => total + weight, 0);

function judge(view: Glance, title: string | null, place: Place | null): Omit<Recognition, 'codeField' | 'words'> {
  const table = new EvidenceTable();
  addNames(table, view, title, place);
  addThings(table, view);
  const labels = settingLabels(view);
  if (labels[0] !== undefined) table.add('beheer', 'settings', labels[0], 35, true);
  const hasCode = codeFieldIn(view) !== null;
  if (hasCode) table.add('inloggen', 'field', 'code', 45, true);

  const ranked = loggedKinds.filter((kind) => kind !== 'beheer').map((kind) => ({ kind: kind as PageKind, evidence: table.of(kind) })).map((one) => ({ ...one, score: sum(one.evidence), isEnough: isEnough(one.kind, one.evidence, view) })).sort((a, b) => b.score - a.score);
  const found = (kind: PageKind | null, evidence: readonly Evidence[], refused: Refusal | null): Omit<Recognition, 'codeField' | 'words'> => ({
    kind, refused, score: Math.min(100, Math.round(sum(evidence))), evidence: evidence.map(({ sort, text }) => ({ sort, text })), settings: refused === null && labels.length > 0,
  });
  const login = table.of('inloggen');
  const likeliest = ranked[0]?.evidence ?? [];
  const refused = lookAlike(view, title, place, table);
  if (refused !== null) return hasCode && login.length >= 2 && (refused === 'login' || refused === 'article') ? found('inloggen', login, null) : found(null, likeliest, refused);
  const [best, next] = ranked.filter((one) => one.isEnough);
  if (best && next && best.score - next.score < margin) return found(null, best.evidence, 'ambiguous');
  if (best) return found(best.kind, best.evidence, null);
  const beheer = table.of('beheer');
  if (isEnough('beheer', beheer, view)) return found('beheer', beheer, null);
  if (hasCode && login.length >= 2) return found('inloggen', login, null);
  return found(null, sum(beheer) > sum(likeliest) ? beheer : likeliest, null);
}

/**
 * Says which page kind stands in front, by visible words of at least two independent sorts (spec/product.md, Pages).
 * Knows no address, id or class of Basispoort: none is known (research/basispoort-facts.md, 8). Visits a bounded number of elements. Never throws.
 */
export function recognise(document: Document, location: Place): Recognition {
  const { body } = document;
  if (body === null) return { kind: null, score: 0, evidence: [], refused: null, settings: false, codeField: false, words: { title: '', heading: '', menu: '' } };
  const view = glance(body);
  const words = viewWords(view, document.title, location);
  const page = { ...judge(view, document.title, location), codeField: codeFieldIn(view) !== null, words };
  const [dialog] = view.dialogs;
  if (page.kind !== null || dialog === undefined || page.refused === 'information-site' || page.refused === 'other-host' || page.refused === 'pupil-shortcut') return page;
  // Nothing of ours on the page itself: a page may be shown in a dialog as a whole (Profiel from the menu under the name).
  const inside = glance(dialog);
  const own = judge(inside, null, null);
  return own.kind === null ? { ...page, codeField: page.codeField || codeFieldIn(inside) !== null } : { ...own, codeField: codeFieldIn(inside) !== null, words };
}

/** Whether MFA or LAS settings are in view, on a recognised page or an unknown one; not on public, news, help and login pages. */
export function settingsHere(document: Document, location: Place = document.location): boolean {
  return recognise(document, location).settings;
}

/** Whether a one-time-code field is in view. Its value is never read. */
export const codeFieldHere = (document: Document): boolean => codeFieldOf(document) !== null;
