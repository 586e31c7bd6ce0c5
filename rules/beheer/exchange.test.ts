import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawCell } from '../raw';
import { exchangeSays } from './exchange';

const cell = (text: string, tick: RawCell['tick'] = null): RawCell => ({ text, tick, iso: null });
const says = (text: string, label = 'Uitwisseling') => exchangeSays({ label, value: cell(text) });

describe('exchangeSays', () => {
  it.each(['De laatste uitwisseling met het LAS is goed verlopen.', 'geslaagd', 'Gelukt', 'OK', 'zonder fouten', 'Er zijn geen fouten gevonden', 'Uitwisseling voltooid, 0 fouten', 'De uitwisseling is goed verlopen. U kunt dit venster sluiten.', 'foutloos', 'completed without errors', 'Uitwisseling afgerond', 'Verwerkt zonder problemen', 'Vlekkeloos verlopen: geen bijzonderheden', 'The exchange went well.'])('went well: %s', (text) => { expect(says(text)).toBe('goed'); });
  it.each(['De laatste uitwisseling met het LAS is mislukt: 2 groepen zijn niet overgenomen.', 'Fout', 'niet gelukt', '3 fouten', 'Er is een fout opgetreden. Controleer de gegevens.', 'Foutmelding 123', 'voltooid met fouten', 'De uitwisseling is niet geslaagd', 'geen storing, wel 2 fouten', 'Gisteren gelukt. Vandaag mislukt.', 'geen verbinding met het LAS', 'De uitwisseling is mislukt, als gevolg van een storing', 'Mislukt. Als dit vaker gebeurt belt u de helpdesk.', 'De gegevens konden niet worden opgehaald', 'voortijdig afgebroken', 'Uitwisseling niet voltooid', 'Twee groepen zijn overgeslagen', 'afgerond met fouten', 'The LAS could not be reached', 'uitwisselingsfout'])('went wrong: %s', (text) => { expect(says(text)).toBe('fout'); });
  it.each(['', 'bezig', 'nog niet voltooid', 'nog niet afgerond', 'U krijgt een e-mail als de uitwisseling mislukt.', 'Indien de uitwisseling is mislukt, belt u de helpdesk.', 'Zodra de uitwisseling is afgerond ziet u dat hier.', 'gedeeltelijk gelukt', 'Bij fouten in de uitwisseling belt u de helpdesk.', 'Als de uitwisseling is gelukt ziet u hier een vinkje.', 'Een uitwisseling zonder fouten is belangrijk.', 'Is de uitwisseling gelukt?', 'Elke nacht', 'Controleer de fouten regelmatig', 'De uitwisseling werkt zo goed mogelijk', '23-11-2026'])('says nothing: %s', (text) => { expect(says(text)).toBeNull(); });
  it.each([['0', 'goed'], ['geen', 'goed'], ['4', 'fout'], ['ja', 'fout'], ['nee', 'goed'], ['23-11-2026', null], ['bekijk', null]] as const)('under the label "Fouten", %s: %s', (text, answer) => { expect(says(text, 'Fouten in de uitwisseling')).toBe(answer); });
  it('reads a tick under a label that names the outcome', () => {
    expect(exchangeSays({ label: 'Uitwisseling gelukt', value: cell('', 'yes') })).toBe('goed');
    expect(exchangeSays({ label: 'Uitwisseling gelukt', value: cell('', 'no') })).toBe('fout');
    expect(exchangeSays({ label: 'Uitwisselingsfout', value: cell('', 'yes') })).toBe('fout');
    expect(exchangeSays({ label: 'Uitwisseling gelukt', value: cell('', 'unreadable') })).toBeNull();
    expect(exchangeSays({ label: 'Uitwisseling', value: cell('', 'yes') })).toBeNull();
  });
  it.each(['Stuur mij een e-mail als een uitwisseling mislukt', 'Waarschuw mij bij fouten', 'Bij een mislukte uitwisseling bericht sturen', 'Toon uitwisselingsfouten'])('a box that asks for something says nothing: %s', (label) => {
    for (const tick of ['yes', 'no'] as const) expect(exchangeSays({ label, value: cell('', tick) })).toBeNull();
  });
  it('takes a title that ends in how it went, with a text below it', () => {
    expect(says('Neem contact op met de beheerder.', 'Uitwisseling mislukt')).toBe('fout');
    expect(says('Er zijn 24 leerlingen bijgewerkt', 'Uitwisseling met het LAS geslaagd')).toBe('goed');
    for (const [text, label] of [['3 maart 2026', 'Laatste uitwisseling geslaagd'], ['helpdesk@school.test mailen', 'Als de uitwisseling is mislukt'], ['Elke nacht opnieuw', 'Laatste mislukte uitwisseling'], ['bekijk', 'Uitwisseling gelukt']] as const) expect(says(text, label)).toBeNull();
  });
  it('never throws', () => { fc.assert(fc.property(fc.string({ maxLength: 5_000, unit: fc.constantFrom(...' fouten gelukt niet als?.!0123'.split('')) }), (text) => { expect([null, 'goed', 'fout']).toContain(says(text)); }), { numRuns: 50 }); });
});
