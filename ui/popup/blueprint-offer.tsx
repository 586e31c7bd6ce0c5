import type { PopupEvents, PopupView } from './popup-view';

const words = {
  nl: { offer: 'Bouwtekening doorgeven', why: 'Help de coach deze pagina te leren lezen: een tekening van de opbouw, zonder namen en gegevens. U ziet alles voordat u het bewaart.', wrong: 'Leest de coach dit verkeerd? Met een bouwtekening kan de maker het herstellen.' },
  en: { offer: 'Pass on a blueprint', why: 'Help the coach learn to read this page: a drawing of how it is built, without names and data. You see everything before you save it.', wrong: 'Does the coach misread this? With a blueprint the maker can repair it.' },
} as const;

/** The way to a Bouwtekening of the page in front. `wrong`: offered beside *Dit klopt niet* (spec/product.md, On the page). */
export function BlueprintOffer({ view, events, wrong = false }: { readonly view: PopupView; readonly events: PopupEvents; readonly wrong?: boolean }) {
  const text = words[view.language];
  return (
    <p class="offer small"><span class="soft">{wrong ? text.wrong : text.why}</span> <button type="button" class="link" onClick={events.drawPage}>{text.offer}</button></p>
  );
}
