import type { Language } from '@/rules/fault-text';

/** What the page side itself has to say; `{0}` is filled in. */
const sentences = {
  storm: { nl: 'Deze pagina verandert voortdurend. Ik kijk minder vaak mee.', en: 'This page keeps changing. I look less often.' },
  ended: { nl: 'De Checklist-coach is bijgewerkt of uitgezet. Herlaad deze pagina.', en: 'The checklist coach was updated or switched off. Reload this page.' },
  'not-recorded': { nl: 'Niet vastgelegd in het logboek: {0}', en: 'Not written to the log: {0}' },
  failed: { nl: 'Bij het bekijken van deze pagina ging iets mis. Hier is niets beoordeeld. Herlaad de pagina; blijft het misgaan, controleer dan zelf met de checklist.', en: 'Something went wrong while looking at this page. Nothing here was judged. Reload the page; if it keeps failing, check it yourself with the checklist.' },
  'no-background': { nl: 'De coach kan zijn logboek nu niet bereiken. Hier is niets beoordeeld.', en: 'The coach cannot reach its log right now. Nothing here was judged.' },
  'which-school': { nl: 'Ik weet niet zeker bij welke school dit hoort. Open de coach en beantwoord de vraag; tot dan leg ik niets vast.', en: 'I am not sure which school this is. Open the coach and answer the question; until then nothing is recorded.' },
  'nothing-to-read': { nl: '{0}: ik herken de pagina, maar vind er niets om te beoordelen. Controleer zelf.', en: '{0}: I recognise the page but find nothing to judge. Check it yourself.' },
  drift: { nl: 'Ik herken deze pagina niet meer; eerder was dit {0}. Controleer zelf.', en: 'I no longer recognise this page; it used to be {0}. Check it yourself.' },
  mapped: { nl: 'Zeg in de coach of ik deze pagina goed lees; tot dan leg ik niets vast.', en: 'Tell the coach whether I read this page right; until then nothing is recorded.' },
  misfit: { nl: 'Wat u op deze pagina hebt aangewezen, past niet meer ({0}). Ik heb hier niets gelezen. Wijs de lijst opnieuw aan in de coach, of controleer zelf.', en: 'What you pointed out on this page fits no more ({0}). I have read nothing here. Point at the list again in the coach, or check it yourself.' },
  'misfit-part': { nl: 'Wat u hebt aangewezen, past niet helemaal meer. Niet gevonden, of twee keer: {0}. Wijs de lijst opnieuw aan in de coach.', en: 'What you pointed out does not fit completely any more. Not found, or found twice: {0}. Point at the list again in the coach.' },
  'point-nothing': { nl: 'Ik zie op deze pagina niets dat ik kan lezen als lijst. Werk de punten in de coach zelf af.', en: 'I see nothing on this page that I can read as a list. Work through the points in the coach yourself.' },
  'point-refused': { nl: 'Op deze pagina lees ik niets: inlogschermen en pagina’s over leerlingen laat ik met rust.', en: 'I read nothing on this page: log-in screens and pages about pupils are left alone.' },
} as const;

/** One of the page side's own sentences. */
export function said(what: keyof typeof sentences, language: Language, word = ''): string {
  return sentences[what][language].replace('{0}', () => word);
}
