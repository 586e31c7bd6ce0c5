import { fold } from './fold';

/** Words with which a list says that it is empty, still loading, or longer than what is shown; Dutch first, then English. */
const empty = /^(?:(?:er (?:zijn|is|staan)|u heeft|je hebt|we hebben|sorry,?|helaas,?|momenteel|op dit moment) )*(?:hier )?(?:nog |momenteel |op dit moment |voor deze school |helaas )*(?:geen|niets|niemand|leeg|0)\b/;
const emptyEnglish = /^(?:there (?:are|is) |you have |we have |sorry,? )?(?:currently |as yet )?(?:no|nothing|none|0|zero)\b (?:\p{L}|$)|^(?:no data|nothing to (?:show|display)|empty)\b|(?:not found|is empty)$/u;
const emptyTail = /(?:geen|niets|niemand)\b.*\b(?:gevonden|beschikbaar|aanwezig|ingevuld|ingesteld|ingevoerd|toegevoegd|bekend|geregistreerd|weer te geven|te tonen)\b|\b(?:lijst|tabel|overzicht) is (?:nog )?leeg\b/;
const loading = /^(?:bezig\b|(?:gegevens |lijst |pagina |medewerkers? )?(?:wordt |worden )?(?:geladen|opgehaald)|(?:aan het |bezig met )?laden\b|laden$|even geduld|een (?:ogenblik|moment)|een moment geduld|ophalen|gegevens ophalen|loading|please wait|one moment|fetching|wordt geladen|worden geladen)|\b(?:wordt|worden) (?:geladen|opgehaald)\b|bezig met (?:laden|ophalen)/;
const more = /^(?:(?:toon|laad|bekijk|zie|laat)(?: er)?(?: nog)?(?: \d+)? meer(?: (?!informatie|uitleg|over|hulp|details)\p{L}+(?: zien)?)?|meer (?:laden|tonen|weergeven|resultaten|rijen|medewerkers|items|bekijken|zien)(?: .{0,20})?|meer$|(?:toon|laad|bekijk) (?:alle(?:s|maal)?|de rest|overige|volledige)\b.*|alle(?:s|maal)?(?: \d+)?(?: \p{L}+)? (?:tonen|weergeven|bekijken|laden)|nog \d+ (?:meer|andere|tonen|laden|\p{L}+ (?:tonen|laden))|(?:load|show|view|see)(?: \d+)? more(?: .{0,20})?|(?:load|show|view|see) (?:all|the rest|remaining)\b.*|more$|more (?:results|rows|items)|\+ ?\d+ (?:meer|more))$/u;
const moreText = /(?:^|\b)(?:en )?nog \d+ (?:meer|andere|overige)|\band \d+ more\b|^\+ ?\d+ (?:meer|more)$|^(?:\.\.\.|\u2026)$/;

/** Whether a message says that the list is empty ("Geen medewerkers gevonden"). */
export function saysEmpty(text: string): boolean {
  if (text.length === 0 || text.length > 160) return false;
  const folded = fold(text);
  return empty.test(folded) || emptyEnglish.test(folded) || emptyTail.test(folded);
}

/** Whether a message says that rows are still to come. */
export const saysLoading = (text: string): boolean => text.length > 0 && text.length < 100 && loading.test(fold(text));
const failed = /\b(?:er (?:is een|trad een) (?:\p{L}+)?fout|er (?:is|ging) iets (?:mis|fout)|fout bij (?:het )?(?:laden|ophalen)|(?:laden|ophalen) (?:is )?mislukt|(?:kon|konden) niet (?:worden )?(?:geladen|opgehaald)|error (?:happened|occurred|while|loading|fetching)|failed to (?:load|fetch)|(?:could not|cannot|unable to) (?:be )?(?:load|fetch)(?:ed)?)/u;
/** Whether a message says that rows could not be had ("Er is een fout opgetreden bij het ophalen"): how many there are is not known. */
export const saysFailed = (text: string): boolean => text.length > 0 && text.length < 160 && failed.test(fold(text));
/** Whether a control shows more rows of the same list. */
export const isMoreName = (name: string): boolean => name.length < 60 && more.test(fold(name).replace(/[.\u2026 ]+$/, ''));
/** Whether a text says that there are more rows. */
export const saysMore = (text: string): boolean => text.length < 60 && moreText.test(fold(text));
