import { useState } from 'preact/hooks';
import type { LogView } from './log-view';
import { logText } from './text';

/** The head of the log: six words to read out, the whole of it to copy. */
export function HeadPart({ view }: { readonly view: LogView }) {
  const text = logText[view.language];
  const [copied, setCopied] = useState(false);
  if (view.words.length === 0) return null;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(view.head);
    setCopied(true);
  };
  return (
    <section class="head" aria-label={text.head}>
      <p class="soft small">{text.head}</p>
      <p class="words">{view.words.join(' · ')}</p>
      <p class="hex"><code>{view.head}</code> <button type="button" class="link small" onClick={() => { void copy(); }}>{text.copy}</button> <span class="small" role="status">{copied ? text.copied : ''}</span></p>
      <p class="soft small">{text.headWhy}</p>
    </section>
  );
}
