import { flatAncestors } from './flat';
import { isFrame } from './frames';
import { isDialog } from './visible';

/** The dialog and the frame that an element stands in. */
export function standsIn(element: Element): { readonly dialog: Element | null; readonly frame: Element | null } {
  let dialog = isDialog(element) ? element : null;
  let frame: Element | null = null;
  for (const ancestor of flatAncestors(element)) {
    if (isDialog(ancestor)) dialog ??= ancestor;
    else if (isFrame(ancestor)) frame ??= ancestor;
  }
  return { dialog, frame };
}
