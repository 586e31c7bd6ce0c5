import { isChanged } from '../changed';
import { cannotTell, nothing, type Reason, type Rule } from '../rule';
import type { PartijenPage } from './page';

/** None is ticked, and the school works through a network environment. One tick that stands is enough; more than one is allowed. */
export const rule: Rule<PartijenPage> = {
  id: 'netwerkleveranciers/geen-aangevinkt',
  page: 'netwerkleveranciers',
  items: ['PRIV-3'],
  weight: 'let op',
  checklist: 'Privacy, punt 2; Veelgestelde vragen, vraag 5',
  text: {
    nl: {
      title: 'Geen netwerkleverancier aangevinkt',
      why: 'U zei dat uw school met een netwerkomgeving werkt. Zonder vinkje krijgt die omgeving geen nieuwe groepen, leerlingen en collega’s.',
      fix: ['Zoek in de lijst de leverancier van uw netwerkomgeving.', 'Zet het vinkje en sla op. Meer dan één mag.', 'Werkt u zonder netwerkomgeving? Pas dan uw antwoord aan in het paneel.'],
      when: 'Na opslaan werkt het na één nacht.',
    },
    en: {
      title: 'No network supplier ticked',
      why: 'You said that your school works with a network environment. Without a tick that environment gets no new groups, pupils and colleagues.',
      fix: ['Find the supplier of your network environment in the list.', 'Set the tick and save. More than one is allowed.', 'Do you work without one? Then change your answer in the panel.'],
      when: 'After saving it works after one night.',
    },
  },
  check: (page, known) => {
    const { netwerkomgeving } = known.situation;
    const noAnswer: readonly Reason[] = netwerkomgeving === undefined ? ['no-answer'] : [];
    if (page.columns.aangevinkt !== 'read') return cannotTell(page.columns.aangevinkt, ...noAnswer);
    if (netwerkomgeving === undefined) return cannotTell('no-answer');
    const certain = page.rows.filter((row) => row.aangevinkt !== 'unreadable' && !isChanged(row, ['aangevinkt'], known));
    if (netwerkomgeving === 'nee' || certain.some((row) => row.aangevinkt === 'yes')) return nothing;
    const unsure: Reason[] = [];
    if (page.rows.some((row) => row.aangevinkt === 'unreadable')) unsure.push('unreadable');
    if (page.rows.some((row) => isChanged(row, ['aangevinkt'], known))) unsure.push('not-saved');
    // A tick may stand in the part of the list that was not seen: then nothing is wrong yet.
    return unsure.length > 0 || !page.seen.complete ? cannotTell(...unsure) : { faults: [{ row: null, field: null }], reasons: [] };
  },
};
