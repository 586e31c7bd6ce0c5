import type { IncompleteReason, Seen } from '@/rules/seen';
import { incompleteReasons } from '@/rules/seen';
import { saysLoading } from '@/rules/words/state-words';
import { foreignFrames } from '../read/frames';
import { collectSigns } from '../read/signs';
import { isVisible } from '../read/visible';

const outside = 'nav,header,footer,aside,[role=navigation],[role=banner],[role=contentinfo],[role=menubar],[aria-haspopup]';

/**
 * How much was seen of a page that is no list (profiel, beheer): whole, unless it is loading, has closed parts, or parts of another origin.
 * @param found number of things read as rows; @param score by which the page was recognised, 0–100
 */
export function pageSeen(document: Document, found: number, score: number): Seen {
  const why = new Set<IncompleteReason>();
  const signs = collectSigns(document.body, []);
  if (signs.busy.some((element) => isVisible(element) && (element.getAttribute('aria-busy') === 'true' || element.localName === 'progress' || element.getAttribute('role') === 'progressbar')) || signs.texts.some(({ text }) => saysLoading(text))) why.add('loading');
  if (signs.closed.some((element) => element.closest(outside) === null && isVisible(element))) why.add('collapsed');
  if (foreignFrames(document.body).length > 0) why.add('other-frame');
  const ordered = incompleteReasons.filter((reason) => why.has(reason));
  return { rowsSeen: found, rowsClaimed: null, complete: ordered.length === 0, why: ordered, confidence: Math.min(100, Math.max(0, Math.round(score))) };
}
