import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnswerCode } from '@/rules/answer';
import { answerChoices, isException } from '@/rules/answer-choice';
import { faultText } from '@/rules/fault-text';
import type { FrontLook } from '@/rules/message/front';
import type { LookFault } from '@/rules/message/look';
import type { Rule } from '@/rules/rule';
import type { Act } from './app';
import { BlueprintOffer } from './blueprint-offer';
import { ExceptionForm } from './exception-form';
import type { About, PopupEvents, PopupView } from './popup-view';
import { popupText, say } from './text';

const shape = { fout: 'fout', 'let op': 'letop', vraag: 'vraag', tip: 'tip' } as const;

/** Same as the page side's finding: rule, row, field. */
const idOf = (fault: LookFault): string => JSON.stringify([fault.rule, fault.hasRow ? (fault.identity ?? fault.label) : null, fault.field]);

/** One rule's findings: what and why once, then the rows, answered one by one or several at a time. Nothing is chosen beforehand: an answer she did not give is no answer. */
export function FindingGroup({ rule, faults, opened, look, view, events, act }: { readonly rule: Rule; readonly faults: readonly LookFault[]; readonly opened: boolean; readonly look: FrontLook; readonly view: PopupView; readonly events: PopupEvents; readonly act: Act }) {
  const text = popupText[view.language];
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [exception, setException] = useState<AnswerCode | null>(null);
  const self = useRef<HTMLLIElement>(null);
  const aimed = opened && view.aim?.finding?.includes(rule.id) === true;
  // She came from the card on the page: straight to it.
  useEffect(() => { if (aimed) self.current?.scrollIntoView({ block: 'start' }); }, [aimed]);
  const first = faults[0];
  if (first === undefined) return null;
  const open = faults.filter(({ settled }) => !settled);
  const words = faultText(rule, faults.length === 1 ? first : { variant: first.variant }, view.language);
  const answerable = open.filter((fault) => !fault.hasRow || fault.identity !== null);
  const only = answerable.length === 1 ? answerable[0] : undefined;
  const about = (only !== undefined ? [only] : answerable.filter((fault) => chosen.has(idOf(fault)))).map((fault): About => ({
    identity: fault.identity, label: fault.label, rule: fault.rule, item: fault.item as About['item'], field: fault.field,
    value: fault.identity === null || fault.field === null ? (fault.field === null ? null : (look.values[fault.field] ?? null)) : (look.rows.find((row) => row.identity === fault.identity)?.fields[fault.field] ?? null),
  }));
  const give = async (code: AnswerCode, except: { reason: string; expiresOn: string } | null): Promise<void> => {
    if (await act(events.answer(look.page, code, about, except))) { setChosen(new Set()); setException(null); }
  };
  const toggle = (id: string): void => { setChosen((before) => { const after = new Set(before); if (!after.delete(id)) after.add(id); return after; }); };
  const title = faults.length === 1 ? words.title : words.title.replace(/\s*[:(]?\s*\{\w+\}\)?/g, '');
  return (
    <li ref={self} class={`group ${open.length === 0 ? 'calm' : ''}`}>
     <details open={opened}>
      <summary><h3><span class={`shape ${shape[first.weight]}`} aria-hidden="true" /><span><span class="word">{first.weight}</span> {title}{faults.length > 1 && <span class="soft"> · {faults.length}</span>}</span></h3></summary>
      <div class="words">
        <p>{words.why} <span class="soft">({rule.checklist ?? text.coachAdvice})</span></p>
        <ol>{words.fix.map((step) => <li key={step}>{step}</li>)}</ol>
        {words.when !== null && <p class="soft">{words.when}</p>}
      </div>
      {first.hasRow && (
        <ul class="rows">
          {faults.map((fault) => {
            const id = idOf(fault);
            const own = faults.length === 1 ? null : faultText(rule, fault, view.language).title;
            return (
              <li key={id} class={fault.settled ? 'calm' : ''}>
                <label>
                  {!fault.settled && fault.identity !== null && only === undefined && <input type="checkbox" checked={chosen.has(id)} onChange={() => { toggle(id); }} />}
                  <span class="theirs">{fault.label.length > 80 ? `${fault.label.slice(0, 80)}…` : fault.label}</span>
                  {own !== null && own !== title && <span class="soft small"> {own}</span>}
                  {fault.settled && <span class="soft small"> {text.settled}</span>}
                  {fault.identity === null && <span class="soft small"> {text.sameName}</span>}
                </label>
                <button type="button" class="link small" onClick={() => { events.show(id); }}>{text.show}</button>
              </li>
            );
          })}
        </ul>
      )}
      {answerable.length > 1 && (
        <p class="pick small"><button type="button" class="link" onClick={() => { setChosen(chosen.size === answerable.length ? new Set() : new Set(answerable.map(idOf))); }}>{say(text.selectAll, { n: answerable.length })}</button> <span class="soft">{say(text.selected, { n: chosen.size })}</span></p>
      )}
      {answerable.length > 0 && exception === null && (
        <p class="buttons">
          {answerChoices(rule.id, first.weight).map((code, at) => (
            <button key={code} type="button" class={at === 0 && !isException(code) ? 'do' : 'may'} disabled={about.length === 0} onClick={() => { if (isException(code)) setException(code); else void give(code, null); }}>{text.answer[code]}</button>
          ))}
        </p>
      )}
      {exception !== null && <ExceptionForm code={exception} view={view} onCancel={() => { setException(null); }} onRecord={(except) => { void give(exception, except); }} />}
      {exception === 'onterecht' && <BlueprintOffer view={view} events={events} wrong />}
     </details>
    </li>
  );
}
