import { describe, expect, it } from 'vitest';
import { claimIn } from './count-words';

describe('claimIn', () => {
  it.each([
    ['11 IP-nummers', 11], ['11 IP nummers', 11], ['3 IP-adressen', 3], ['34 medewerkers', 34], ['13 uitgeverijen', 13], ['Op deze pagina staan 25 medewerkers.', 25],
  ])('%s counts %i', (text, total) => { expect(claimIn(text)?.total).toBe(total); });
  it('takes the last of a range for all', () => { expect(claimIn('1–25 van 34')).toMatchObject({ from: 1, to: 25, total: 34 }); });
  it('takes an address for no count', () => { expect(claimIn('11.22.33.44')).toBeNull(); });
});
