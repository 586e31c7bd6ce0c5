import { fold } from './fold';

/** Texts that stand for an empty cell (spec/rules.md, Settled questions). The dashes fold to nothing. */
const words = new Set(['', 'geen', 'n.v.t.', 'n.v.t', 'nvt', 'onbepaald', 'niet ingevuld']);

/** Whether a visible text means that nothing was filled in. */
export function isEmptyText(text: string): boolean {
  return words.has(fold(text));
}

/** Ways to say that an account has no last day. */
const noEnd = new Set(['geen einddatum', 'geen eind datum', 'geen datum', 'zonder einddatum', 'geen einde', 'onbepaalde tijd', 'voor onbepaalde tijd', 'onbeperkt', 'doorlopend', 'no end date', 'none', 'indefinite', 'unlimited']);

/** Whether a text says that there is no last day: an empty cell, or in words. */
export function isNoEndText(text: string): boolean {
  return isEmptyText(text) || (text.length < 40 && noEnd.has(fold(text)));
}

/** Ways to say that no e-mail address was filled in. */
const noMail = new Set(['geen e-mail', 'geen email', 'geen mail', 'geen e-mailadres', 'geen emailadres', 'geen mailadres', 'geen adres', 'e-mailadres ontbreekt', 'niet bekend', 'no e-mail', 'no email', 'none']);

/** Whether a text says that there is no e-mail address: an empty cell, or in words. */
export function isNoMailText(text: string): boolean {
  return isEmptyText(text) || (text.length < 40 && noMail.has(fold(text)));
}
