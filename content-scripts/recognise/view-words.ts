import type { ViewWords } from '@/rules/mapping/mapping';
import { plainWords } from '@/rules/words/phrase';
import type { Glance } from './glance';
import { currentPieces, mainHeadings, type Place } from './names';

/**
 * A text as a short code: equal texts, equal codes, and no way back to be read. What a page is called and where it stands may hold a name or a
 * pupil's number, and is only ever compared (spec/promises.md, S11). Not a secret code: it keeps no one from guessing. Empty stays empty.
 */
function digest(text: string): string {
  let [one, other] = [1, 2];
  for (const sign of text) {
    one = Math.imul(one ^ (sign.codePointAt(0) ?? 0), 2_654_435_761);
    other = Math.imul(other ^ one, 1_597_334_677) + 1;
  }
  return text && [one, other].map((half) => (half >>> 0).toString(36)).join('.');
}

/** Words without numbers: counts in headings and titles ("Overzicht (25)", "(3) Basispoort") change from visit to visit. */
const steady = (text: string): string => digest(plainWords(text).replace(/(?:^| )\d+(?= |$)/g, ' ').replace(/ +/g, ' ').trim());

/** Where a page stands, as a code: path and hash, for the query turns pages of the same list (spec/audit.md, `page-checked`). */
export const addressOf = (place: Pick<Place, 'pathname' | 'hash'>): string => digest(place.pathname + place.hash);

/**
 * What a view calls itself: title, main heading, current menu item or tab, each as a code. By these a mapping of *Aanwijzen* is found again
 * (spec/product.md, Pages); recognising itself does not use them.
 */
export function viewWords(view: Glance, title: string, place: Place): ViewWords {
  const current = currentPieces(view, place).filter((piece) => piece.place === 'menu' || piece.sort === 'tab');
  return { title: steady(title), heading: steady(mainHeadings(view.pieces)[0]?.text ?? ''), menu: steady(current.at(-1)?.text ?? '') };
}
