import type { LoggedKind } from '@/rules/page-kind';
import { loggedKinds, pageName } from '@/rules/page-kind';
import type { FrontLook } from '@/rules/message/front';
import { useState } from 'preact/hooks';
import type { Act } from './app';
import { BlueprintOffer } from './blueprint-offer';
import { FindingGroups } from './finding-groups';
import { ItemList } from './item-list';
import { PartyQuestions } from './party-questions';
import { Pointing, TaughtHere, TaughtNoMore, Teach } from './point-part';
import type { PopupEvents, PopupView } from './popup-view';
import { ReadingQuestion } from './reading-question';
import { popupText, say } from './text';
import { WhatRead } from './what-read';

interface Props { readonly view: PopupView; readonly events: PopupEvents; readonly act: Act }

/** The page in front: what was seen of it, what is asked, what was found. Not recognised: where are you? */
export function PagePart({ view, events, act }: Props) {
  const { front } = view;
  const text = popupText[view.language];
  if (front === null) return <p class="empty">{text.notHere}</p>;
  // While she points, and says what she pointed at, that alone is asked.
  const busy = front.pointing != null && front.pointing.ended === null;
  const looks = Object.values(front.looks).filter((look): look is FrontLook => look !== undefined);
  return (
    <>
      <Pointing view={view} events={events} act={act} />
      <TaughtNoMore view={view} events={events} act={act} />
      {front.kind === null && !busy && <WhereAreYou view={view} events={events} act={act} />}
      {looks.map((look) => (
        <section key={look.page} class="look">
          <h2>{pageName[look.page]}</h2>
          <Seen look={look} view={view} />
          <ReadingQuestion look={look} view={view} events={events} act={act} />
          <TaughtHere look={look} view={view} events={events} act={act} />
          <FindingGroups look={look} view={view} events={events} act={act} />
          {(look.page === 'uitgeverijen' || look.page === 'netwerkleveranciers') && <PartyQuestions look={look} view={view} events={events} act={act} />}
          <WhatRead look={look} language={view.language} />
        </section>
      ))}
      <BlueprintOffer view={view} events={events} />
    </>
  );
}

/** How much was seen, in numbers and words; never more than was seen. */
function Seen({ look, view }: { readonly look: FrontLook; readonly view: PopupView }) {
  const text = popupText[view.language];
  const { seen } = look;
  const open = look.faults.filter(({ settled }) => !settled).length;
  const count = seen.rowsClaimed === null ? say(text.seen, { n: seen.rowsSeen }) : say(text.seenOf, { n: seen.rowsSeen, all: seen.rowsClaimed });
  return (
    <>
      {(seen.rowsSeen > 0 || seen.rowsClaimed !== null) && <p class="soft">{count}{seen.complete ? `, ${text.whole}` : ''}</p>}
      {!seen.complete && <p class="notwhole"><span class="shape weetniet" aria-hidden="true" /> {say(text.notWhole, { why: seen.why.map((why) => text.incomplete[why]).join(', ') })}</p>}
      {open === 0 && <p class="soft">{seen.complete ? text.nothingFound : text.nothingSeen}</p>}
    </>
  );
}

/** A page that is not recognised: six buttons lead at once to that page's steps; nothing was read, everything is declared (spec/product.md, Pages). */
function WhereAreYou({ view, events, act }: Props) {
  const text = popupText[view.language];
  const [here, setHere] = useState<LoggedKind | null>(null);
  const drift = view.front?.drift ?? null;
  return (
    <section class="where">
      <h2>{drift === null ? text.unknown : say(text.drift, { page: pageName[drift] })}</h2>
      <p class="soft">{here === null ? text.whereAreYou : text.paperSteps}</p>
      <div class="six">
        {loggedKinds.map((kind) => (
          <button key={kind} type="button" aria-pressed={here === kind} onClick={() => { setHere(here === kind ? null : kind); }}>
            {pageName[kind]}<small>{text.about[kind]}</small>
          </button>
        ))}
      </div>
      {here !== null && <ItemList items={view.items.filter(({ pages, state }) => pages.includes(here) && state !== 'nvt')} view={view} events={events} act={act} opened />}
      <Teach key={here} here={here} view={view} events={events} act={act} />
    </section>
  );
}
