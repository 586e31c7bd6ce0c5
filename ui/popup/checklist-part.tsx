import type { Office } from '@/rules/checklist/item';
import { isRemaining } from '@/rules/checklist/remaining';
import type { Act } from './app';
import { ItemList } from './item-list';
import type { PopupEvents, PopupView } from './popup-view';
import { popupText } from './text';

const offices: readonly Office[] = ['ICT', 'LAS-beheerder', 'directie', 'bestuur', 'leerkracht'];

/** Every line of the checklist, grouped by who acts; what remains before what is done. */
export function ChecklistPart({ view, events, act }: { readonly view: PopupView; readonly events: PopupEvents; readonly act: Act }) {
  const text = popupText[view.language];
  return (
    <>
      {offices.map((who) => {
        const all = view.items.filter((item) => item.who === who && item.state !== 'nvt');
        const items = [...all.filter(isRemaining), ...all.filter((item) => !isRemaining(item))];
        return items.length === 0 ? null : (
          <section key={who} class="office">
            <h2>{text.office[who]}</h2>
            <ItemList items={items} view={view} events={events} act={act} />
          </section>
        );
      })}
    </>
  );
}
