import '@/ui/tokens.css';
import '@/ui/parts.css';
import '@/ui/blueprint/blueprint.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { blueprintSchema, type BlueprintReply } from '@/rules/message/blueprint';
import { blueprintText } from '@/ui/blueprint/text';
import { BlueprintPage, type BlueprintView } from '@/ui/blueprint/blueprint-page';
import { chosenLanguage } from '../popup/chosen-language';

const tab = Number(/[#&]tab=(\d+)/.exec(location.hash)?.[1] ?? Number.NaN);
const root = document.getElementById('app') as HTMLElement;

/** Asks the page side of that tab; nothing is asked of the page itself, and nothing leaves the browser. */
async function draw(): Promise<BlueprintView> {
  const reply = (await browser.tabs.sendMessage(tab, { type: 'blueprint' }).catch(() => undefined)) as BlueprintReply | undefined;
  if (reply?.ok === false) return { state: 'refused', code: reply.code };
  const drawn = blueprintSchema.safeParse(reply?.value);
  return drawn.success ? { state: 'drawn', blueprint: drawn.data } : { state: 'refused', code: 'no-reply' };
}

async function show(): Promise<void> {
  const language = await chosenLanguage();
  document.title = `${blueprintText[language].title} · Checklist-coach voor Basispoort`;
  const put = (view: BlueprintView): void => { render(<BlueprintPage view={view} language={language} again={() => { void show(); }} fileOf={fileOf} />, root); };
  put({ state: 'waiting' });
  put(await draw());
}

/** The file's address for the link that saves it. */
const fileOf = (text: string): string => URL.createObjectURL(new Blob([text], { type: 'text/html' }));

void show();
