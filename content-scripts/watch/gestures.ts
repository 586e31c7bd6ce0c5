import type { Language } from '@/rules/fault-text';
import type { LoggedKind } from '@/rules/page-kind';
import { removalConsequence } from './consequence';
import { readsAsRemove } from './edits';
import type { Pane } from './pane';
import { controlName, isSaveControl } from './save-control';

/**
 * A typed value, a chosen date or option may come this long after she used the field, in ms. The browser calls `input`, `change` and `submit` trusted
 * also where a script's own `click()` made them: by themselves they tell nothing of her (spec/promises.md, S2).
 */
const follows = 60_000;
/** A form is sent at once by what she does. */
const atOnce = 1_000;

/** What she may do to a row or a field, as far as events tell. No key is read: a key press counts as a touch and nothing of it is kept. */
const types = ['click', 'change', 'input', 'keydown', 'submit'] as const;

/** A save in a dialog counts for the change that the page shows afterwards, within this time in ms. */
const afterSave = 10_000;

export interface GesturePorts {
  panes(): readonly Pane[];
  now(): number;
  /** She did something: look again soon. */
  changed(): void;
  /** She is about to save: read what she changed now, before the page goes. */
  flush(): void;
  saved(kind: LoggedKind): void;
  say(text: string): void;
  language(): Language;
}

/**
 * Listens, in the capture phase and without ever stopping an event, to what she does: only trusted events count (spec/promises.md, S2).
 * Fields for secrets are left out, and on a page with a code field nothing is listened to at all.
 */
export class Gestures {
  readonly #ports: GesturePorts;
  readonly #documents = new Set<Document>();
  readonly #handle: (event: Event) => void;
  #listening = false;
  #savedAt = Number.NEGATIVE_INFINITY;
  /** Her last click or key press, monotonic ms. */
  #usedAt = Number.NEGATIVE_INFINITY;

  constructor(document: Document, ports: GesturePorts) {
    this.#ports = ports;
    this.#documents.add(document);
    this.#handle = (event) => { this.#heard(event); };
  }

  /** Switches listening on or off. */
  listen(on: boolean): void {
    if (on === this.#listening) return;
    this.#listening = on;
    for (const document of this.#documents) this.#attach(document, on);
  }

  /** A same-origin frame's document counts too. */
  alsoIn(document: Document): void {
    if (this.#documents.has(document)) return;
    this.#documents.add(document);
    if (this.#listening) this.#attach(document, true);
  }

  stop(): void { this.listen(false); }

  #attach(document: Document, on: boolean): void {
    for (const type of types) {
      if (on) document.addEventListener(type, this.#handle, { capture: true, passive: true });
      else document.removeEventListener(type, this.#handle, { capture: true });
    }
  }

  /** Whether she used a save control in a dialog or form just before, so that what the page shows now was saved. */
  savedJustNow(): boolean {
    return this.#ports.now() - this.#savedAt <= afterSave;
  }

  #heard(event: Event): void {
    const target = event.composedPath()[0];
    if (!event.isTrusted || !(target instanceof Element) || isSecret(target)) return;
    const now = this.#ports.now();
    const byHand = event.type === 'click' || event.type === 'keydown';
    if (byHand) this.#usedAt = now;
    const control = target.closest('button, a, input, select, [role=button], [role=link], [role=menuitem]') ?? target;
    if ((event.type === 'click' && isSaveControl(control)) || (event.type === 'submit' && now - this.#usedAt <= atOnce && submitsBySave(target))) this.#save(target, now);
    for (const pane of this.#ports.panes()) {
      const identity = pane.identityAt(target);
      if (identity !== undefined) {
        if (!byHand && !pane.edits.touchedWithin(identity, now, follows)) continue;
        pane.edits.touch(identity, now);
        if (event.type === 'click' && identity !== null && readsAsRemove(controlName(control))) {
          const text = removalConsequence(pane.kind, this.#ports.language());
          if (text !== null) this.#ports.say(text);
        }
      } else {
        if (byHand) pane.touchLater(target, now);
        if (isOpened(target) && (byHand || now - this.#usedAt <= follows)) pane.edits.touchOpened(now);
      }
    }
    this.#ports.changed();
  }

  #save(target: Element, now: number): void {
    this.#ports.flush();
    let told = false;
    for (const pane of this.#ports.panes()) if (pane.edits.save()) { told = true; this.#ports.saved(pane.kind); }
    // Nothing open yet: in a dialog the page shows the change only after the save.
    if (!told && isOpened(target)) this.#savedAt = now;
  }
}

function isSecret(target: Element): boolean {
  if (target.localName !== 'input') return false;
  const type = target.getAttribute('type')?.toLowerCase();
  const auto = target.getAttribute('autocomplete') ?? '';
  return type === 'password' || auto.includes('one-time-code') || auto.includes('password');
}

function submitsBySave(target: Element): boolean {
  const form = target.closest('form');
  return form !== null && [...form.querySelectorAll('button, input[type=submit]')].some(isSaveControl);
}

/** A dialog, or a panel or form that is not part of the list: what she does in it belongs to the row it was opened from. */
function isOpened(target: Element): boolean {
  return target.closest('dialog, [role=dialog], [role=alertdialog], [aria-modal=true], form, aside, [role=complementary]') !== null;
}
