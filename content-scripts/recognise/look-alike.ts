import { articleWords, detailWords, loginFormWords, lookAlikes, lookAlikeWords, otherProducts, personWords, type LookAlike } from '@/rules/words/look-alike-words';
import { workWords } from '@/rules/words/page-words';
import { phrases } from '@/rules/words/phrase';
import { readsAsSave } from '../watch/save-control';
import type { EvidenceTable } from './evidence';
import type { Glance } from './glance';
import { addressParts, currentPieces, isHeadline, mainHeadings, namedIn, titleParts, type Place } from './names';
import { hasEmail } from './patterns';
import { pupilHeads } from './secret-places';
import { landingKinds } from './things';

/** Why a page is refused, however much speaks for it. */
export type Refusal = LookAlike | 'information-site' | 'pupil-shortcut' | 'other-host' | 'other-product' | 'article' | 'detail' | 'ambiguous';

const matchers = lookAlikes.map((reason) => ({ reason, strong: phrases(lookAlikeWords[reason][0]), weak: phrases(lookAlikeWords[reason][1]) }));
const article = phrases(articleWords);
const detail = phrases(detailWords);
const person = phrases(personWords);
const work = phrases(workWords);
const products = otherProducts.map((words) => phrases(words));
const loginWords = phrases(loginFormWords);

/** Hosts on which no admin page stands (spec/product.md, Where it runs); beside Basispoort's own only a machine's own names are taken, for practice. */
function refusedHost(place: Place): Refusal | null {
  const host = place.hostname.toLowerCase();
  if (/^(?:info|cdn|thuis|(?:[\w-]+-)?rest)\.basispoort\.nl$/.test(host)) return 'information-site';
  const isOurs = host === '' || /(?:^|\.)basispoort\.nl$/.test(host) || /^(?:localhost|127(?:\.\d+){3}|\[?::1\]?)$|\.(?:localhost|test|local|example)$/.test(host);
  if (!isOurs) return 'other-host';
  return /\/login\/(?:leerlingen|snelkoppelaar)(?:\/|$)/i.test(place.pathname) ? 'pupil-shortcut' : null;
}

/**
 * The look-alike that a text calls itself. A text that names one of our pages too must say it first, or with a third of its words;
 * one that is only part of what the page says of itself (`isPart`) must be it with half of its words.
 */
function lookAlikeIn(plain: string, isPart: boolean): LookAlike | null {
  const isNamed = namedIn(plain).some(({ isName, kind }) => isName && kind !== 'inloggen');
  const share = (said: string): number => said.split(' ').length / plain.split(' ').length;
  const found = matchers.find(({ reason, strong, weak }) => {
    const said = strong.find(plain);
    if (said !== null && (isPart ? share(said) >= 0.5 : !isNamed || plain.startsWith(said) || share(said) >= 0.33) && !(reason === 'pupils' && /snelkoppeling|shortcut|\blas\b/.test(plain))) return true;
    return isPart ? weak.is(plain) : !isNamed && weak.find(plain) !== null;
  });
  return found?.reason ?? null;
}

function fromAddress(place: Place): LookAlike | null {
  const { path, rest } = addressParts(place);
  if (rest.some((part) => namedIn(part).some(({ isName, kind }) => isName && kind !== 'inloggen'))) return null;
  for (const part of [...path, ...rest.slice(0, 3)]) {
    const reason = matchers.find(({ strong }) => strong.is(part))?.reason;
    if (reason) return reason;
  }
  return null;
}

/** A question above a list to answer it with ("Met welke uitgeverijen werkt uw school?"): the page holds what such a page lists, and its address or title names it. */
const isAsked = (view: Glance, table: EvidenceTable, heading: { readonly plain: string; readonly text: string }): boolean => /\?\s*$/.test(heading.text) && heading.plain.split(' ').length <= 12 && !view.hasArticle && view.prose < 60
  && namedIn(heading.plain).some(({ kind, isName }) => isName && table.of(kind).some(({ sort }) => sort === 'content') && table.of(kind).some(({ sort, isOwn }) => isOwn && (sort === 'address' || sort === 'title')));

function fromSelf(view: Glance, title: string | null, place: Place | null, table: EvidenceTable): Refusal | null {
  const headings = mainHeadings(view.pieces);
  for (const heading of headings) {
    if (isAsked(view, table, heading)) continue;
    const reason = lookAlikeIn(heading.plain, false);
    if (reason !== null) return reason;
    if (isHeadline(heading) && heading.level === 1) return 'help-or-news';
    const isOne = detail.find(heading.plain) !== null && person.find(heading.plain) !== null;
    if (isOne && heading.level <= 2 && view.pieces.filter((piece) => piece.place === 'main' && hasEmail(piece.text)).length < 2) return 'detail';
  }
  const parts = title === null ? [] : titleParts(title);
  for (const part of parts) {
    const reason = lookAlikeIn(part.plain, true) ?? (isHeadline(part) && /\?/.test(part.text) ? 'help-or-news' : null);
    if (reason !== null) return reason;
  }
  if (place === null) return null;
  const current = currentPieces(view, place).filter((piece) => piece.place === 'menu' || piece.sort === 'tab');
  if (!current.some((piece) => namedIn(piece.plain).some(({ isName }) => isName))) {
    for (const piece of current) {
      const reason = lookAlikeIn(piece.plain, true);
      if (reason !== null) return reason;
    }
  }
  for (const crumb of view.crumbs) {
    const reason = matchers.find(({ strong }) => strong.is(crumb))?.reason;
    if (reason) return reason;
  }
  return null;
}

/** A page of sentences without anything to work with, or with the furniture of an article. */
function isArticle(view: Glance, table: EvidenceTable): boolean {
  const main = view.pieces.filter((piece) => piece.place === 'main');
  const furniture = new Set(main.filter((piece) => piece.text.length <= 80).map((piece) => article.find(piece.plain)).filter((word) => word !== null)).size;
  if (furniture >= 2 && view.prose >= 40) return true;
  // What no example in an explanation has: the school's own code with its shortcut, or a list of many people.
  const isReal = !view.hasArticle && (table.of('profiel').filter(({ sort, isOwn }) => isOwn && (sort === 'label' || sort === 'link')).length === 2 || new Set(main.filter((piece) => hasEmail(piece.text)).map((piece) => piece.plain)).size >= 5);
  if (isReal) return false;
  // A landing page says a sentence with each of its cards.
  const cards = landingKinds(main).size;
  if (cards >= 2 && view.paragraphs <= cards && !view.hasArticle && table.of('beheer').some(({ sort, isOwn }) => sort === 'heading' && isOwn)) return false;
  const works = view.ticks > 0 || view.fields.some((field) => field.type !== 'search' && field.type !== 'button') || main.some((piece) => (piece.sort === 'button' || (piece.sort === 'link' && piece.inItem)) && (readsAsSave(piece.text) || work.find(piece.plain) !== null));
  // Addresses to let through in the school's own network, told to whoever keeps its firewall.
  if (!works && main.some((piece) => /\b(?:firewall\w*|whitelist\w*|proxyserver)\b/.test(piece.plain))) return true;
  if (view.hasArticle && (view.prose >= 80 || furniture > 0) && !works) return true;
  return !works && ((view.prose >= 150 && view.paragraphs >= 3) || (view.prose >= 60 && furniture > 0) || (view.prose >= 90 && view.paragraphs >= 2 && view.items < 3));
}

function isOtherProduct(view: Glance): boolean {
  const menu = view.pieces.filter((piece) => piece.place !== 'aside' && piece.text.length <= 40 && (piece.place !== 'main' || piece.sort === 'link') && !piece.inItem || piece.place === 'menu');
  const texts = [...new Set(menu.map((piece) => piece.plain))];
  return products.some((words) => texts.filter((plain) => words.is(plain)).length >= 2);
}

function isLogin(view: Glance): boolean {
  const password = view.fields.filter((field) => field.type === 'password' && field.element.getAttribute('autocomplete') !== 'new-password');
  if (password.length !== 1) return false;
  return view.pieces.some((piece) => piece.place !== 'menu' && piece.text.length <= 60 && (piece.sort !== 'link' || piece.place === 'main') && loginWords.find(piece.plain) !== null);
}

/**
 * Why this page is none of ours, null when nothing says so.
 * @param title null for a dialog, which has neither title nor address of its own
 * @param table what was found so far for each kind
 */
export function lookAlike(view: Glance, title: string | null, place: Place | null, table: EvidenceTable): Refusal | null {
  const host = place === null ? null : refusedHost(place);
  if (host !== null) return host;
  const self = (place === null ? null : fromAddress(place)) ?? fromSelf(view, title, place, table);
  if (self !== null) return self;
  if (isLogin(view)) return 'login';
  const heads = view.pieces.filter((piece) => (piece.sort === 'head' || piece.sort === 'label') && piece.place === 'main' && piece.text.length <= 40);
  if (new Set(heads.filter((piece) => pupilHeads.is(piece.plain)).map((piece) => piece.plain)).size >= 2) return 'pupils';
  if (isOtherProduct(view)) return 'other-product';
  return isArticle(view, table) ? 'article' : null;
}
