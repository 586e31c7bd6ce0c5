import type { FrontLook } from '@/rules/message/front';
import { keptOf } from '@/rules/message/kept';
import type { Language } from '../language';
import { columnName, pointText } from './point-text';
import { say } from './text';
import { whatReadText } from './what-read-text';

const counted = (words: readonly [string, string], n: number): string => say(words[n === 1 ? 0 : 1], { n });

/** *Wat las ik*: which kinds of fields were read and how many, what the log keeps of it in numbers, and which zones were left alone. Nothing that was read is shown. */
export function WhatRead({ look, language }: { readonly look: FrontLook; readonly language: Language }) {
  const text = whatReadText[language];
  if (look.read === undefined) return null;
  const kept = keptOf(look);
  const isList = look.page !== 'profiel' && look.page !== 'beheer';
  return (
    <details class="whatread">
      <summary>{text.title}</summary>
      <h3>{text.read}</h3>
      {look.read.fields.length === 0
        ? <p class="soft">{text.nothing}</p>
        : <ul>{look.read.fields.map(({ kind, count }) => <li key={kind}>{text.kind[kind] === undefined ? <><b>{columnName(kind, pointText[language].column)}</b>: {counted(isList ? text.cells : text.fields, count)}</> : counted(text.kind[kind], count)}</li>)}</ul>}
      <h3>{text.kept}</h3>
      <ul>
        <li>{text.counts}</li>
        {kept.pseudonyms > 0 && <li>{counted(text.pseudonyms, kept.pseudonyms)}</li>}
        {kept.ticks > 0 && <li>{counted(text.ticks, kept.ticks)}</li>}
        {kept.settings > 0 && <li>{counted(text.settings, kept.settings)}</li>}
        {kept.date && <li>{text.date}</li>}
      </ul>
      <p class="soft">{text.gone}</p>
      <h3>{text.left}</h3>
      {look.read.left.length === 0 ? <p class="soft">{text.leftNone}</p> : <ul>{look.read.left.map(({ what, count }) => <li key={what}>{counted(text.zone[what], count)}</li>)}</ul>}
    </details>
  );
}
