import * as z from 'zod/mini';
import { askSchema } from '@/rules/message/ask';
import { changeSchema, rememberSchema, saveSchema, troubleSchema, viewSchema } from '@/rules/message/act';
import { answerSchema, confirmReadingSchema, declareSchema, exceptItemSchema, exportSchema, languageSchema, schoolLabelSchema, situationSchema, startRoundSchema, switchSchoolSchema, todaySchema, whichSchoolSchema, withdrawSchema } from '@/rules/message/desk';
import { lookSchema } from '@/rules/message/look';
import { mapSchema, pointSchema, pointedSchema, remapSchema, unmapSchema } from '@/rules/message/point';
import type { Reply } from '@/rules/message/reply';
import { turnsOf } from '../store/turn';
import { answer, withdraw } from './answer';
import { ask } from './ask';
import { change, save } from './change';
import { confirmReading } from './confirm-reading';
import { declare, exceptItem } from './declare';
import { appendExported } from './export';
import { look } from './look';
import { Offices } from './office';
import { refreshBadge, today } from './overview';
import { map, point, pointed, remap, unmap } from './point';
import type { DeskPorts, Sender } from './ports';
import { Refusal } from './refusal';
import type { Desk } from './request';
import { nameTheSchool, switchSchool } from './school';
import { answerQuestion } from './situation';
import { startRound } from './start-round';
import { view } from './view';
import { whichSchool } from './which-school';

type Handler = (desk: Desk, message: never) => Promise<unknown>;
/** `from`: who may ask. Answers come from the extension's own pages only: never from a click inside the page (spec/promises.md, S3). */
interface Counter { readonly schema: z.core.$ZodType; readonly from: 'page' | 'own'; readonly handle: Handler; readonly changes: boolean }

const counters: Readonly<Record<string, Counter>> = {
  ask: { schema: askSchema, from: 'page', handle: ask, changes: false },
  view: { schema: viewSchema, from: 'page', handle: view, changes: true },
  look: { schema: lookSchema, from: 'page', handle: look, changes: true },
  change: { schema: changeSchema, from: 'page', handle: change, changes: true },
  save: { schema: saveSchema, from: 'page', handle: save, changes: true },
  trouble: { schema: troubleSchema, from: 'page', handle: trouble, changes: false },
  remember: { schema: rememberSchema, from: 'page', handle: remember, changes: false },
  remembered: { schema: z.object({ type: z.literal('remembered') }), from: 'page', handle: remembered, changes: false },
  pointed: { schema: pointedSchema, from: 'page', handle: pointed, changes: true },
  point: { schema: pointSchema, from: 'own', handle: point, changes: true },
  map: { schema: mapSchema, from: 'own', handle: map, changes: true },
  unmap: { schema: unmapSchema, from: 'own', handle: unmap, changes: true },
  remap: { schema: remapSchema, from: 'own', handle: remap, changes: true },
  answer: { schema: answerSchema, from: 'own', handle: answer, changes: true },
  withdraw: { schema: withdrawSchema, from: 'own', handle: withdraw, changes: true },
  declare: { schema: declareSchema, from: 'own', handle: declare, changes: true },
  'except-item': { schema: exceptItemSchema, from: 'own', handle: exceptItem, changes: true },
  situation: { schema: situationSchema, from: 'own', handle: answerQuestion, changes: true },
  'confirm-reading': { schema: confirmReadingSchema, from: 'own', handle: confirmReading, changes: true },
  'which-school': { schema: whichSchoolSchema, from: 'own', handle: whichSchool, changes: true },
  'school-label': { schema: schoolLabelSchema, from: 'own', handle: nameTheSchool, changes: true },
  'switch-school': { schema: switchSchoolSchema, from: 'own', handle: switchSchool, changes: true },
  'start-round': { schema: startRoundSchema, from: 'own', handle: startRound, changes: true },
  export: { schema: exportSchema, from: 'own', handle: appendExported, changes: true },
  language: { schema: languageSchema, from: 'own', handle: speak, changes: true },
  today: { schema: todaySchema, from: 'own', handle: (desk: Desk) => today(desk.offices), changes: false },
};

/** `recovered`: the marks stand again, and the sign on the icon goes. */
async function trouble({ ports, sender }: Desk, message: { readonly kind: string }): Promise<null> {
  ports.badge({ tab: sender.tab, due: null, active: true, trouble: message.kind !== 'recovered' });
  return null;
}

async function remember({ ports }: Desk, message: { readonly key: string; readonly value: string }): Promise<null> {
  await ports.local.set(message.key, message.value);
  return null;
}

async function speak({ ports }: Desk, message: { readonly language: string }): Promise<null> {
  await ports.local.set('language', message.language);
  ports.knownChanged();
  return null;
}

async function remembered({ ports }: Desk): Promise<Record<string, unknown>> {
  const [edge, folded, language] = await Promise.all(['edge', 'folded', 'language'].map((key) => ports.local.get(key)));
  return Object.fromEntries(Object.entries({ edge, folded, language }).filter(([, value]) => typeof value === 'string'));
}

/** The desk: takes any message, checks it, and always answers. One at a time: what is read and written in between must not change. */
export function openDesk(ports: DeskPorts): (message: unknown, sender: Sender) => Promise<Reply<unknown>> {
  const offices = new Offices(ports);
  const turn = turnsOf(undefined);
  return async (message, sender) => {
    const type = typeof message === 'object' && message !== null ? (message as { type?: unknown }).type : undefined;
    const counter = typeof type === 'string' && Object.hasOwn(counters, type) ? counters[type] : undefined;
    if (counter === undefined) return { ok: false, code: 'unknown', error: 'Dit verzoek ken ik niet. Herlaad de pagina: misschien is de extensie bijgewerkt.' };
    if ((counter.from === 'own') !== sender.ownPage) return { ok: false, code: 'not-here', error: 'Dit verzoek mag alleen vanuit de coach zelf komen.' };
    const parsed = z.safeParse(counter.schema, message);
    if (!parsed.success) return { ok: false, code: 'malformed', error: 'Dit verzoek is niet te lezen. Herlaad de pagina.' };
    return turn('desk', async () => {
      try {
        const value = await counter.handle({ ports, offices, sender }, parsed.data as never);
        if (counter.changes) {
          await refreshBadge(ports, offices);
          // Our own pages read the log themselves: they hear that it changed.
          await ports.session.set('written', ports.uuid());
        }
        return { ok: true, value: value ?? null } as const;
      } catch (error) {
        if (error instanceof Refusal) {
          if (error.ofLog) ports.badge({ tab: null, due: null, active: true, trouble: true });
          return { ok: false, code: error.code, error: error.message } as const;
        }
        console.error('Checklist-coach', type, error);
        return { ok: false, code: 'failed', error: 'Er ging iets mis en dit is niet bewaard. Probeer het opnieuw; blijft het misgaan, herstart de browser.' } as const;
      }
    });
  };
}
