import type { Recognition } from '../recognise/recognise';

/** Pages on which nothing may be pointed at and no mapping is used: log-ins and codes, pupils, and what is no admin page at all. */
const never: readonly (Recognition['refused'])[] = ['login', 'pupil-shortcut', 'information-site', 'other-host', 'pupils'];

/** Whether *Aanwijzen* is for this page. */
export const mayPoint = ({ kind, codeField, refused }: Pick<Recognition, 'kind' | 'codeField' | 'refused'>): boolean => kind !== 'inloggen' && !codeField && !never.includes(refused);
