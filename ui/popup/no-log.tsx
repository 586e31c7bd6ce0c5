import type { Language } from '../language';
import type { PopupEvents } from './popup-view';
import { popupText } from './text';

const words = {
  nl: { title: 'Het logboek is niet te openen.', what: 'Er is niets gewist. Sluit andere vensters van de coach en open dit opnieuw. Blijft het misgaan, open dan het logboek: daar staat de reservekopie.' },
  en: { title: 'The log cannot be opened.', what: 'Nothing was erased. Close other windows of the coach and open this again. If it keeps failing, open the log: the second copy is there.' },
} as const;

/** Said instead of an empty list: a log that cannot be read is not a log without faults. */
export function NoLog({ language, detail, events }: { readonly language: Language; readonly detail: string; readonly events: PopupEvents }) {
  return (
    <div class="coach popup">
      <header><div role="alert"><h1>{words[language].title}</h1><p class="soft">{words[language].what}</p><p class="soft small theirs">{detail}</p></div></header>
      <footer><button type="button" class="do" onClick={events.openLog}>{popupText[language].openLog}</button></footer>
    </div>
  );
}
