import { pageName } from '@/rules/page-kind';
import { isRemaining } from '@/rules/checklist/remaining';
import type { PopupView } from './popup-view';
import { popupText, say } from './text';

/** One thing to do next, and where in the panel it is done. */
export interface NextThing {
  readonly key: string;
  readonly shape: 'fout' | 'letop' | 'vraag' | 'weetniet';
  readonly title: string;
  readonly where: string;
  readonly part: 'page' | 'checklist' | 'school';
}

/**
 * What to do first, at most three: what the page in front asks, then what it shows, then questions about the school, then the checklist
 * (design/look.md, Popup: no scroll for the first answer to "wat moet ik nog doen?").
 */
export function nextThings(view: PopupView): NextThing[] {
  const text = popupText[view.language];
  const things: NextThing[] = [];
  const looks = Object.values(view.front?.looks ?? {});
  for (const look of looks) {
    const where = pageName[look.page];
    if (view.front?.confirmed[look.page] === undefined) things.push({ key: `reading/${look.page}`, shape: 'vraag', title: text.reading, where, part: 'page' });
    const count = (weight: string): number => look.faults.filter((fault) => fault.weight === weight && !fault.settled).length;
    if (count('fout') > 0) things.push({ key: `fout/${look.page}`, shape: 'fout', title: say(count('fout') === 1 ? text.oneFault : text.faults, { n: count('fout') }), where, part: 'page' });
    if (count('let op') > 0) things.push({ key: `letop/${look.page}`, shape: 'letop', title: say(count('let op') === 1 ? text.oneNotice : text.notices, { n: count('let op') }), where, part: 'page' });
    if (count('vraag') > 0) things.push({ key: `vraag/${look.page}`, shape: 'vraag', title: say(count('vraag') === 1 ? text.oneAsk : text.asks, { n: count('vraag') }), where, part: 'page' });
    if (!look.seen.complete) things.push({ key: `seen/${look.page}`, shape: 'weetniet', title: text.lookFurther, where, part: 'page' });
  }
  if (view.questions.length > 0) things.push({ key: 'school', shape: 'vraag', title: text.questions, where: text.school, part: 'school' });
  for (const item of view.items) {
    if (item.who === 'ICT' && isRemaining(item) && !item.pages.some((page) => looks.some((look) => look.page === page))) {
      things.push({ key: item.id, shape: item.state === 'aandacht' ? 'letop' : 'vraag', title: item.title, where: item.pages.map((page) => pageName[page]).join(', ') || text.checklist, part: 'checklist' });
    }
  }
  return things.slice(0, 3);
}
