import type { LoggedKind } from './page-kind';

/** Whether the rows of this page kind are organisations, whose names a board may see. */
export function isPartyKind(kind: LoggedKind): kind is 'uitgeverijen' | 'netwerkleveranciers' {
  return kind === 'uitgeverijen' || kind === 'netwerkleveranciers';
}

/** A party's name as it is kept: plain text of at most 80 characters, control and direction marks left out (spec/audit.md, Exports). */
export function partyName(label: string): string {
  return Array.from(label.replace(/[\p{Cc}\p{Cf}]/gu, '').replace(/\s+/g, ' ').trim()).slice(0, 80).join('');
}
