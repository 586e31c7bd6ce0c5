import type { StoreProblem } from '../store/open';

const store: Readonly<Record<StoreProblem | 'no-school' | 'refused' | 'busy', string>> = {
  unavailable: 'Deze browser laat geen opslag toe voor de coach. Sta opslag toe in de instellingen van de browser, of vraag uw beheerder.',
  blocked: 'Het logboek is bezet. Sluit andere vensters van de coach en herlaad deze pagina.',
  'newer-version': 'Het logboek is gemaakt door een nieuwere versie van de coach. Werk de extensie bij; uw gegevens blijven staan.',
  'missing-store': 'Een deel van het logboek ontbreekt. Er is niets gewist: open het logboek en bewaar de reservekopie.',
  quota: 'De schijf is vol; het logboek kan niet groeien. Maak ruimte vrij en herlaad deze pagina.',
  broken: 'Het logboek kan niet worden geschreven. Herstart de browser; blijft het misgaan, exporteer dan het logboek en vraag uw beheerder.',
  'no-school': 'Deze school staat niet (meer) in de coach. Kies een school in de coach.',
  refused: 'Deze regel past niet in het logboek en is niet bewaard. Herlaad de pagina.',
  busy: 'Het logboek is te druk bezet. Probeer het over een minuut opnieuw.',
};

/** A request that could not be done, with the sentence that says what to do. */
export class Refusal extends Error {
  readonly code: string;
  /** The log itself failed: the icon says so too. */
  readonly ofLog: boolean;
  constructor(code: string, sentence: string, ofLog = false) {
    super(sentence);
    this.code = code;
    this.ofLog = ofLog;
  }

  /** The log cannot be opened or written. */
  static ofStore(problem: keyof typeof store, detail: string): Refusal {
    console.error('Checklist-coach: log', problem, detail);
    return new Refusal(problem, store[problem], true);
  }
}
