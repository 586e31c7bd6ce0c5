import { bareSchool, goodSchool } from './good-school';
import { hostileSchool } from './hostile-school';
import { faultySchool, type School } from './school';

/** A school without a single row in any list. */
function emptySchool(today: string): School {
  return { ...goodSchool(today), uitgeverijen: [], netwerkleveranciers: [], medewerkers: [], ips: [], snelkoppelingen: [] };
}

/** The schools that the practice portal can show, by name; each is made for a day. */
export const schools = { faulty: faultySchool, good: goodSchool, bare: bareSchool, hostile: hostileSchool, empty: emptySchool } as const;
export type SchoolName = keyof typeof schools;
