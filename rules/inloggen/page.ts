import type { Row, Seen } from '../seen';

/** Only that a one-time-code field is visible; the field itself is never read. */
export interface InloggenPage {
  readonly page: 'inloggen';
  readonly seen: Seen;
  readonly rows: readonly Row[];
  readonly codeField: boolean;
}
