import { useState } from 'preact/hooks';
import { leftOut, type Blueprint } from '@/rules/message/blueprint';
import { pageName } from '@/rules/page-kind';
import type { Language } from '../language';
import { blueprintText } from './text';

/** What there is to show: still being drawn, refused with a code, or the drawing. */
export type BlueprintView =
  | { readonly state: 'waiting' }
  | { readonly state: 'refused'; readonly code: string }
  | { readonly state: 'drawn'; readonly blueprint: Blueprint };

interface Props {
  readonly view: BlueprintView;
  readonly language: Language;
  /** Draws the page once more. */
  again(): void;
  /** An address of a file with this text, for the link that saves it. */
  fileOf(text: string): string;
}

const fill = (text: string, name: string, value: string | number): string => text.replace(`{${name}}`, () => String(value));

/** A Bouwtekening, shown in full before it is saved, and saved by her click alone (spec/product.md, *Bouwtekening doorgeven*). */
export function BlueprintPage({ view, language, again, fileOf }: Props) {
  const text = blueprintText[language];
  return (
    <div class="coach blueprint">
      <header>
        <h1>{text.title}{view.state === 'drawn' && <span class="soft">: {view.blueprint.kind === null ? text.unknown : pageName[view.blueprint.kind]}</span>}</h1>
        <p>{text.what}</p>
        <p class="note">{text.stays}</p>
      </header>
      {view.state === 'waiting' && <p class="soft" role="status">{text.waiting}</p>}
      {view.state === 'refused' && (
        <div class="refused" role="alert"><p>{text.refused[view.code] ?? text.refused['no-reply']}</p><button type="button" class="may" onClick={again}>{text.again}</button></div>
      )}
      {view.state === 'drawn' && <Drawn blueprint={view.blueprint} language={language} again={again} fileOf={fileOf} />}
      <footer class="soft small">{text.notOurs}</footer>
    </div>
  );
}

function Drawn({ blueprint, language, again, fileOf }: Omit<Props, 'view'> & { readonly blueprint: Blueprint }) {
  const text = blueprintText[language];
  const [saved, setSaved] = useState(false);
  const left = leftOut.filter((what) => blueprint.left[what] > 0);
  return (
    <>
      <section>
        <h2>{fill(text.words, 'n', blueprint.words.length)}</h2>
        <p class="soft">{text.wordsWhy}</p>
        <ul class="words">{blueprint.words.map((word) => <li key={word}>{word}</li>)}</ul>
      </section>
      {left.length > 0 && (
        <section>
          <h2>{text.leftTitle}</h2>
          <ul class="left">{left.map((what) => <li key={what}>{fill(text.left[what][blueprint.left[what] === 1 ? 0 : 1], 'n', blueprint.left[what])}</li>)}</ul>
        </section>
      )}
      <section>
        <h2 id="whole-file">{text.file}</h2>
        <p class="soft">{text.fileWhy}</p>
        <pre tabIndex={0} role="region" aria-labelledby="whole-file">{blueprint.text}</pre>
      </section>
      <p class="buttons">
        <a class="do" href={fileOf(blueprint.text)} download={`bouwtekening-${blueprint.kind ?? 'onbekend'}.html`} onClick={() => { setSaved(true); }}>{text.save}</a>
        <button type="button" class="may" onClick={again}>{text.again}</button>
        <span role="status">{saved ? text.saved : ''}</span>
      </p>
    </>
  );
}
