import { useEffect, useRef } from 'preact/hooks';
import type { Report } from '@/rules/message/verify-report';
import { inWords } from '@/rules/words/day-words';
import { say } from '@/rules/words/say';
import type { Language } from '../language';
import { logText } from './text';
import { verdictCards } from './verdict-cards';
import { verdictText } from './verdict-text';

const shapes = { good: 'shape goed', bad: 'shape fout', unsure: 'shape letop', plain: 'shape tip' } as const;

const amsterdam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day of a moment at school; a file may hold anything, what is no moment is shown as it stands. */
function dayIn(moment: string): string {
  const time = Date.parse(moment);
  return Number.isNaN(time) ? moment : amsterdam.format(time);
}

/** What a verified file is: four cards, or the sentence why it cannot be verified. */
export function Verified({ file, report, language }: { readonly file: string; readonly report: Report; readonly language: Language }) {
  const text = verdictText[language];
  const start = useRef<HTMLHeadingElement>(null);
  // The answer is what she waited for: the eye and the screen reader go there.
  useEffect(() => { start.current?.focus(); }, [file, report]);
  if (!report.ok) {
    return (
      <section class="verified">
        <h2 tabIndex={-1} ref={start}><span class="shape fout" /> {logText[language].notVerified}: <span class="theirs">{file}</span></h2>
        <p>{logText[language].refusal[report.refusal]}</p>
        {report.detail !== '' && <p class="soft small theirs">{report.detail}</p>}
      </section>
    );
  }
  const { about } = report;
  return (
    <section class="verified">
      <h2 tabIndex={-1} ref={start} class="theirs">{say(text.file, { file, school: about.school.label === '' ? logText[language].unnamed : about.school.label, day: inWords(dayIn(about.exportedAt), language) })}</h2>
      <div class="cards">
        {verdictCards(report, language).map(({ id, title, tone, word, lines }) => (
          <article key={id} class={`card ${tone}`} id={`verdict-${id}`}>
            <h3 class="soft small">{title}</h3>
            <p class="word"><span class={shapes[tone]} /><b>{word}</b></p>
            <ul>{lines.map((line) => <li key={line} class="theirs">{line}</li>)}</ul>
          </article>
        ))}
      </div>
      <p class="soft small hex">{text.head}: <code class="theirs">{about.head}</code></p>
    </section>
  );
}
