import type { ViewWords } from '@/rules/mapping/mapping';
import { plainWords } from '@/rules/words/phrase';
import type { Glance } from './glance';
import { currentPieces, mainHeadings, type Place } from './names';

/** As `longestWords` in rules/mapping, which brings zod along: this runs on every page. */
const longest = 80;

/** Words without numbers: counts in headings and titles ("Overzicht (25)", "(3) Basispoort") change from visit to visit. */
const steady = (text: string): string => plainWords(text).replace(/(?:^| )\d+(?= |$)/g, ' ').replace(/ +/g, ' ').trim().slice(0, longest);

/**
 * What a view calls itself: title, main heading, current menu item or tab. By these a mapping of *Aanwijzen* is found again
 * (spec/product.md, Pages); recognising itself does not use them.
 */
export function viewWords(view: Glance, title: string, place: Place): ViewWords {
  const current = currentPieces(view, place).filter((piece) => piece.place === 'menu' || piece.sort === 'tab');
  return { title: steady(title), heading: steady(mainHeadings(view.pieces)[0]?.text ?? ''), menu: steady(current.at(-1)?.text ?? '') };
}
