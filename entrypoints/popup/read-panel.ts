import { browser } from 'wxt/browser';
import { mappingsOf } from '@/audit/desk/mappings';
import { situationOf } from '@/audit/desk/situation-of';
import type { Today } from '@/audit/desk/overview';
import type { CoachDatabase } from '@/audit/store/database';
import { currentSchool, readNotebook, readSchools, readStanding } from '@/audit/store/read';
import { editionFor } from '@/rules/checklist/edition';
import { schoolYearEnd } from '@/rules/checklist/school-year';
import { statesOf } from '@/rules/checklist/states';
import { frontKey, panelKey, type Front, type PanelAim } from '@/rules/message/front';
import type { Reply } from '@/rules/message/reply';
import type { Language } from '@/ui/language';
import type { PopupView } from '@/ui/popup/popup-view';
import { popupViewOf } from '@/ui/popup/popup-view-of';

/** Reads all that the panel shows: the standing alone, and what stands in front; never the whole log (spec/promises.md, P9). */
export async function readPanel(db: CoachDatabase, tab: number | null, language: Language): Promise<PopupView> {
  const key = frontKey(tab ?? -1);
  const [reply, session] = await Promise.all([
    browser.runtime.sendMessage<unknown, Reply<Today>>({ type: 'today' }),
    browser.storage.session.get([key, panelKey(tab ?? -1)]),
  ]);
  if (!reply.ok) throw new Error(reply.error);
  const { today, round, offered } = reply.value;
  const school = await currentSchool(db);
  if (school === null) throw new Error('no school');
  const local = { get: async (name: string) => (await browser.storage.local.get(name))[name] };
  const [schools, standing, notebook, mappings] = await Promise.all([readSchools(db), readStanding(db, school.id), readNotebook(db, school.id), mappingsOf({ local }, school.id)]);
  const { edition, older } = editionFor(round);
  return popupViewOf({
    language, today, round, schoolYearEnd: schoolYearEnd(round), offered, school, schools, mappings, standing, edition, olderEdition: older,
    states: statesOf(standing, today), situation: situationOf(standing, notebook), front: (session[key] as Front | undefined) ?? null, aim: (session[panelKey(tab ?? -1)] as PanelAim | undefined) ?? null,
  });
}
