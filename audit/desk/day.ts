import type { Moment } from '../store/clock-jump';

const inAmsterdam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day in Europe/Amsterdam, `YYYY-MM-DD`, wherever the computer thinks it is. */
export function dayIn(moment: Pick<Moment, 'wall'>): string {
  return inAmsterdam.format(moment.wall);
}
