import { phrases, plainWords } from '@/rules/words/phrase';
import { isSecretLabel } from '@/rules/words/secret-words';
import { SecretPlaces } from '../recognise/secret-places';
import { isSecretField } from '../read/control';
import { walk } from '../read/flat';
import { labelOfField } from '../read/name';
import { squash } from '../read/text';
import { isDialog, isVisible } from '../read/visible';
import { linkWords } from './link-words';

/** A shortcut link as it stands on the page: an anchor, or an address written out in text or in a field. */
export interface FoundShortcut {
  readonly element: Element;
  readonly label: string;
  readonly heading: string;
  readonly address: string;
  readonly download: boolean;
}

const shortcutWords = phrases(['*snelkoppeling*', 'snelkoppelingen', 'shortcut*', 'snellink*', 'snelle link*', 'quick link*', 'quicklink*', 'leerlinglink*', 'leerlingenlink*', 'uitgeschreven link*', 'inloglink*', 'startlink*']);
const helpWords = phrases(['instructie*', 'uitleg', 'handleiding*', 'video*', 'film*', 'hoe', 'lees*', 'meer informatie', 'help', 'hulp', 'how', 'read', 'manual', 'vragen', 'faq']);
const downloadWords = phrases(['download*', 'downloaden', 'bestand']);
const written = /(?:https?:\/\/|www\.)[^\s<>"'\u201C\u201D]+/gi;
const isHeading = (element: Element): boolean => /^h[1-6]$/.test(element.localName) || element.getAttribute('role') === 'heading' || element.localName === 'legend' || element.localName === 'summary' || element.localName === 'dt' || element.localName === 'caption';
const skipped = /^(?:nav|footer|aside|table-of-contents)$/;

/** Whether an address is a shortcut by itself: it carries a reference or a target, or leads to a log-in. */
const isShortcut = (address: string): boolean => /INSTELLING_REF|NETWERKBEHEERDER|[?&]TARGET=/i.test(address) || /\/login\/(?:leerling|leerkracht|snelkoppel)|snelkoppelaar|\/leerlingen(?:\/|$|\?)/i.test(address);

/** An address that words around it call a shortcut; help about shortcuts is none. */
function isCalledShortcut(address: string, label: string, heading: string): boolean {
  if (/^(?:#|javascript:|mailto:|tel:)|\/\/(?:info|cdn)\./i.test(address) || helpWords.find(plainWords(label)) !== null) return false;
  return shortcutWords.find(plainWords(label)) !== null || shortcutWords.find(plainWords(heading)) !== null;
}

/** Words right before a written-out address: in its own text, else the short text before its element. */
function labelBefore(element: Element, text: string, at: number, secrets: SecretPlaces): string {
  const own = squash(text.slice(0, at)).replace(/[:\-\u2013]\s*$/, '').trim();
  if (own !== '') return own.split(/[.!?]\s|https?:/).at(-1)?.trim().slice(-80) ?? '';
  for (let up: Element | null = element, steps = 0; up !== null && steps < 3; up = up.parentElement, steps += 1) {
    const { previousElementSibling: previous } = up;
    const before = previous === null || secrets.holds(previous) ? '' : squash(secrets.textOf(previous));
    if (before !== '') return before.length <= 80 && !/https?:/.test(before) && !isHeading(previous as Element) ? before.replace(/:$/, '') : '';
  }
  return '';
}

/** Same place twice: `&amp;` written out, a trailing full stop, letter case of scheme and host. */
const sameAddress = (address: string): string => address.trim().replace(/&amp;/gi, '&').replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[.,;)]+$/, '');

/** An address without the values of its parameters that name a secret. */
const withoutSecrets = (address: string): string => address.replace(/([?&#;]|&amp;)([^=&#;?]{1,60})=([^&#;]*)/g, (all, sign: string, name: string) => (isSecretLabel(name) ? `${sign}${name}=` : all));

function ownText(element: Element): string {
  let text = '';
  for (const node of element.childNodes) if (node.nodeType === 3 || (node.nodeType === 1 && /^(?:wbr|br|b|strong|em|i|span|font|code|mark)$/.test((node as Element).localName) && (node as Element).childElementCount === 0)) text += node.textContent ?? '';
  return text;
}

const menu = 'nav,footer,[role=navigation]';
/** A list of links in the page's main part may be marked up as navigation: where each carries a reference or a target it is no menu, for a menu's "Inloggen" carries none. */
function isMenu(element: Element): boolean {
  if (element.localName === 'footer' || element.closest('main,[role=main]') === null) return true;
  const links = [...element.querySelectorAll('a[href]')];
  return links.length === 0 || !links.every((link) => /INSTELLING_REF|[?&]TARGET=/i.test(link.getAttribute('href') ?? ''));
}

function standsInMenu(element: Element): boolean {
  const around = element.closest(menu);
  return around !== null && isMenu(around);
}

/**
 * Every visible shortcut link, in document order. The same address as anchor and as text counts once; one that downloads is another thing than one that opens.
 * Links of menus are left out. @param inDialog whether the page stands in an open dialog
 */
export function findShortcuts(document: Document, inDialog: boolean): FoundShortcut[] {
  const found = new Map<string, FoundShortcut>();
  let heading = '';
  const add = (element: Element, label: string, address: string, download: boolean): void => {
    const key = `${download}|${sameAddress(address)}`;
    if (!found.has(key) && isVisible(element)) found.set(key, { element, label: squash(label).slice(0, 200), heading, address: withoutSecrets(address.trim()).slice(0, 2_000), download });
  };
  const secrets = new SecretPlaces();
  const enter = (element: Element): boolean => !secrets.holds(element) && (element.matches(menu) ? !isMenu(element) : !skipped.test(element.localName)) && (inDialog || !isDialog(element)) && element.localName !== 'select';
  for (const element of walk(document.body, enter)) {
    if (secrets.holds(element)) continue;
    if (isHeading(element)) { heading = squash(element.textContent ?? '').slice(0, 200); }
    if (standsInMenu(element)) continue;
    if (element.localName === 'a' && element.hasAttribute('href')) {
      const address = element.getAttribute('href') ?? '';
      const label = linkWords(element) || (element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '');
      if (isShortcut(address) || isCalledShortcut(address, label, heading)) add(element, label, address, element.hasAttribute('download') || downloadWords.find(plainWords(label)) !== null);
      continue;
    }
    if (element.localName === 'input' || element.localName === 'textarea') {
      if (isSecretField(element) || !/^(?:text|url|)$/.test(element.getAttribute('type') ?? '')) continue;
      const label = labelOfField(element);
      const { value } = element as HTMLInputElement;
      if (!isSecretLabel(label)) for (const [address] of value.matchAll(written)) if (isShortcut(address) || isCalledShortcut(address, label, heading)) add(element, label, address, false);
      continue;
    }
    // A run inside a text is read with the element around it.
    if (/^(?:wbr|br|b|strong|em|i|span|font|mark|code)$/.test(element.localName) && element.childElementCount === 0 && element.parentElement !== null && written.test(ownText(element.parentElement))) { written.lastIndex = 0; if (ownText(element.parentElement) !== ownText(element)) continue; }
    written.lastIndex = 0;
    const text = ownText(element);
    if (!/https?:|www\./i.test(text)) continue;
    for (const match of text.matchAll(written)) {
      const address = match[0].replace(/[.,;)]+$/, '');
      const label = labelBefore(element, text, match.index, secrets);
      if (isShortcut(address) || isCalledShortcut(address, label, heading)) add(element, label, address, false);
    }
  }
  return [...found.values()];
}
