import { separator } from '@/rules/identity';
import type { Ask } from '@/rules/message/ask';
import { nameSchool, setCurrentSchool } from '../store/schools';
import { changeFront, frontOf } from './front-book';
import type { Office } from './office';
import { Refusal } from './refusal';
import type { Desk } from './request';

const allowedKey = (tab: number, school: string, brin: string): string => `brin-allowed/${String(tab)}/${school}/${brin}`;

/** The BRIN as Profiel shows it, folded; null where it shows none. */
function shownBrin(asked: Ask): string | null {
  if (asked.page !== 'profiel') return null;
  const text = asked.fields['brin']?.split(separator).at(-1)?.replace(/[^0-9a-z]/g, '').toUpperCase();
  return text === undefined || !/^\d{2}[A-Z]{2}(\d{2})?$/.test(text) ? null : text;
}

/** Same school: equal, or one of the two written without its location. */
function sameBrin(a: string, b: string): boolean {
  return a === b || ((a.length === 4 || b.length === 4) && a.slice(0, 4) === b.slice(0, 4));
}

/**
 * Whether what the page shows may be recorded for the school in use (spec/product.md, Schools).
 * The first BRIN seen becomes the school's; one that does not fit stops the recording until she has answered.
 */
export async function schoolFits(desk: Desk, office: Office, asked: Ask): Promise<boolean> {
  const { ports, sender } = desk;
  const brin = shownBrin(asked);
  if (brin === null) return true;
  const { school } = office;
  if (school.brin === null) {
    await nameSchool(office.db, school.id, school.label, brin);
    return true;
  }
  if (sameBrin(school.brin, brin)) return true;
  if (sender.tab !== null && (await ports.session.get(allowedKey(sender.tab, school.id, brin))) === true) return true;
  await changeFront(ports, sender.tab, (front) => ({ ...front, whichSchool: { brin } }));
  return false;
}

/** Her answer: this school and its data changed, another school, or a new one. */
export async function whichSchool(desk: Desk, message: { readonly tab: number; readonly answer: 'this' | 'other' | 'new'; readonly school: string | null }): Promise<null> {
  const { ports, offices } = desk;
  const front = await frontOf(ports, message.tab);
  const brin = front?.whichSchool?.brin ?? null;
  if (brin === null) throw new Refusal('nothing-asked', 'Deze vraag is al beantwoord. Herlaad de pagina als u twijfelt.');
  const office = await offices.open();
  if (message.answer === 'this') {
    await ports.session.set(allowedKey(message.tab, office.school.id, brin), true);
    await nameSchool(office.db, office.school.id, office.school.label, brin);
  } else if (message.answer === 'other') {
    if (message.school === null || !(await setCurrentSchool(office.db, message.school))) throw new Refusal('no-school', 'Kies eerst welke school dit is.');
  } else {
    await offices.newSchool(office.db, '', brin);
  }
  await changeFront(ports, message.tab, (before) => ({ ...before, whichSchool: null }));
  ports.knownChanged();
  return null;
}
