import { pageName } from '@/rules/page-kind';
import type { Act } from './app';
import { DeclareForm } from './declare-form';
import type { PopupEvents, PopupItem, PopupView } from './popup-view';
import { popupText, say } from './text';

/** Shape of a state: shape and word together, never colour alone. */
const shapes: Readonly<Record<PopupItem['state'], string>> = {
  hulp: 'tip', nvt: 'tip', later: 'tip', aandacht: 'letop', gewijzigd: 'vraag', opgeslagen: 'vraag', 'niet-te-beoordelen': 'weetniet', 'niet-bekeken': 'vraag', 'gemeld-namens': 'vraag', 'bevestigd-na-herladen': 'goed', 'bevestigd-latere-dag': 'goed', klaar: 'goed',
};

/** Lines of the checklist with their state; each opens to what, why, how, and her declaration. */
export function ItemList({ items, view, events, act, opened = false }: { readonly items: readonly PopupItem[]; readonly view: PopupView; readonly events: PopupEvents; readonly act: Act; readonly opened?: boolean }) {
  const text = popupText[view.language];
  return (
    <ul class="items">
      {items.map((item) => (
        <li key={item.id}>
          <details open={opened}>
            <summary>
              <span class={`shape ${shapes[item.state]}`} aria-hidden="true" />
              <span><b>{item.title}</b><br /><span class="soft">{text.state[item.state]}{item.class === 'declared' && item.state === 'klaar' ? `, ${text.declaredOnly}` : ''}{item.since === null || item.state === 'niet-bekeken' ? '' : ` · ${say(text.since, { day: dayOf(item.since, view.language) })}`}</span></span>
            </summary>
            {item.reasons.length > 0 && <ul class="reasons">{item.reasons.map((reason) => <li key={reason}>{reason}</li>)}</ul>}
            <p>{item.what}</p>
            <p class="soft">{item.why} ({item.checklist ?? text.coachAdvice})</p>
            <ol>{item.how.map((step) => <li key={step}>{step}</li>)}</ol>
            {item.pages.length > 0 && <p class="soft">{say(text.openPage, { page: item.pages.map((kind) => pageName[kind]).join(', ') })}</p>}
            {item.link !== null && <p><a class="link theirs" href={item.link} target="_blank" rel="noreferrer">{item.link.replace(/^https?:\/\//, '')}</a></p>}
            {item.state !== 'hulp' && <DeclareForm item={item} view={view} events={events} act={act} />}
          </details>
        </li>
      ))}
    </ul>
  );
}

/** A day as people write it. */
export function dayOf(iso: string, language: 'nl' | 'en'): string {
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
}
