import { nameSchool, setCurrentSchool } from '../store/schools';
import { Refusal } from './refusal';
import type { Desk } from './request';

/** Gives the school in use a label. */
export async function nameTheSchool(desk: Desk, message: { readonly label: string }): Promise<null> {
  const label = message.label.replace(/\s+/g, ' ').trim();
  if (label === '') throw new Refusal('no-label', 'Vul de naam van de school in.');
  const { db, school } = await desk.offices.open();
  await nameSchool(db, school.id, label, school.brin);
  return null;
}

/** Makes another school the one in use, or a new one. */
export async function switchSchool(desk: Desk, message: { readonly school: string | null }): Promise<null> {
  const { db } = await desk.offices.open();
  if (message.school === null) await desk.offices.newSchool(db, '', null);
  else if (!(await setCurrentSchool(db, message.school))) throw new Refusal('no-school', 'Deze school staat niet (meer) in de coach.');
  desk.ports.knownChanged();
  return null;
}
