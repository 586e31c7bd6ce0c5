import { fold } from './fold';

/** Words of search boxes, filters and tabs that show a part of a list (spec/rules.md, What a reader must deliver; Settled questions). */
const search = /\bzoek|zoek(en|veld|term|opdracht)?\b|\bvind(en)?\b|\bsearch|\bfind\b|\bquery\b/;
const filter = /filter|\bselecteer (op|alleen)|beperk|verfijn|refine|narrow/;

/** Choices that stand for the whole. */
const all = /^(?:-+ ?|\(|\[)?(?:toon |show |bekijk )?(alle\b.*|alles\b.*|allemaal|iedereen|al het .*|all\b.*|everyone|everything|any\b.*|geen filter|no filter|zonder filter|ongefilterd|unfiltered)(?:\)|\])?$/;
/** Choices that choose nothing yet. */
const none = /^(?:[-. ]*|kies\b.*|maak een keuze.*|selecteer\b.*|choose\b.*|select\b.*|geen|none|n\.?v\.?t\.?|filter\b.*)$/;

/** Labels of choices that divide a list of people, parties or addresses. */
const facet = /^(?:toon |show |kies |selecteer )?(?:op )?(status|staat|rol(?:len)?|functie|herkomst|bron|soort|type|groep|groepen|locatie|vestiging|school|dependance|afdeling|team|categorie|weergave|view|toon|role|group|location|department|source|origin|category|state|kind|brin|letter|schooljaar|school year|gebruik)\b/;

/** Names of a part of staff, parties or addresses, as tabs, buttons and switches name them. */
const part = /ondersteunend|onderwijzend|\boop\b|\bop\b$|^leerkracht|^leraren|^docenten|^teachers|handmatig|^(uit )?(de |het )?las\b|vanuit (de |het )?las|^manual|stagiair|inval|vervang|substitute|trainee|ib'?er|\bib\b|\brt\b|rt'?er|coordinator|directie|management|^(in)?actie(f|ve)|^niet actie|^(in)?active|geactiveerd|activated|uitgeschakeld|ingeschakeld|enabled|disabled|verwijderd|deleted|gearchiveerd|archief|archived?|^vast\b|^tijdelijk|flex|extern|intern|^groep \d|^groep\b|bovenbouw|middenbouw|onderbouw|kleuter|^locatie|aangevinkt|uitgevinkt|gekoppeld|in gebruik|mijn\b|^my\b|recent|nieuw(e)?\b|^new\b|verlopen|expired|favoriet|vervallen|basisonderwijs|^vo\b|^po\b|zonder|^without|^met\b|openstaand|pending|aangevraagd/;

/** Switches that hide or leave out a part. */
const only = /^(toon |laat |show )?(alleen|enkel|slechts|uitsluitend|only|just)\b|\balleen\b|\bonly\b|verberg|verbergen|\bhide\b|\bhidden\b|zonder |exclude|uitsluiten/;
/** Switches that, when off, leave a part out. */
const alsoShow = /^(toon|laat|show|include|inclusief|ook|also|weergeven)\b.*\b(ook|zien|inactie|verlopen|verwijderd|gearchiveerd|verborgen|inactive|archived|deleted|expired|hidden|alle|all)|^inclusief\b|^include\b/;
const inUse = /gefilterd|filters? (is |zijn )?(actief|toegepast|ingesteld|aan)|actieve? filters?|filtered( by)?|active filters?|filters? applied|zoekresultaten|resultaten voor|results for|search results/;
const removeFilter = /^(verwijder|wis) (het |dit )?filter\b|^filter .* (verwijderen|wissen)$|^(remove|clear) (this )?filter\b.+/;

/** Whether a field's words say search. */
export const isSearchName = (name: string): boolean => search.test(fold(name));
/** Whether a field's words say filter. */
export const isFilterName = (name: string): boolean => filter.test(fold(name));
/** Whether a choice stands for everything. */
export const isAll = (choice: string): boolean => all.test(fold(choice));
/** Whether a choice is still to be made. */
export const isNoChoice = (choice: string): boolean => none.test(fold(choice));
/** Whether a choice's label names a property that divides a list. */
export const isFacetName = (name: string): boolean => facet.test(fold(name));
/** Whether a tab or button names a part of a list. */
export const isPartName = (name: string): boolean => part.test(fold(name));
/** Whether a switch leaves out a part while it is on. */
export const isOnlyName = (name: string): boolean => only.test(fold(name));
/** Whether a switch leaves out a part while it is off. */
export const isAlsoShowName = (name: string): boolean => alsoShow.test(fold(name));
/** Whether a text says that a filter or search is at work. */
export const saysFiltered = (text: string): boolean => text.length < 160 && inUse.test(fold(text));
/** Whether a control takes one filter away: so one is in use. */
export const isRemoveFilter = (name: string): boolean => name.length < 80 && removeFilter.test(fold(name));
