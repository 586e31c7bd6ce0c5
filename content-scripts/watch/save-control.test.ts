// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { body } from '@/tests/corpus/load';
import { findSaveControls, isSaveControl, readsAsSave } from './save-control';

describe('readsAsSave', () => {
  it.each(['Sla uitgeverijen op', 'Sla netwerkleveranciers op', 'Opslaan', 'OPSLAAN', 'Opslaan…', 'Wijzigingen opslaan', 'Bewaar', 'Bewaar wijzigingen', 'Bewaren', 'Sla op', 'Save', 'Save changes', 'Save publishers', 'Toepassen', 'Opslaan en sluiten', '💾 Opslaan'])('%s', (name) => { expect(readsAsSave(name)).toBe(true); });
  it.each(['', 'Annuleren', 'Niet opslaan', 'Opslaan als PDF', 'Zoekopdracht opslaan', 'Opgeslagen', 'Terug', 'Toevoegen', 'Verwijderen', 'Download', 'Sluiten zonder opslaan', 'Wachtwoord opslaan', 'Lees hier hoe u de uitgeverijen van uw school kunt opslaan in Basispoort'])('not %s', (name) => { expect(readsAsSave(name)).toBe(false); });
});

describe('controls that save', () => {
  it('are known by their accessible name, from anything inside them', () => {
    const { document } = body('<button aria-label="Opslaan"><svg><path></path></svg></button><button><span>Sla uitgeverijen op</span></button><input type="submit" value="Bewaar"><button><img alt="Opslaan" src="x"></button><span id="n">Opslaan</span><button aria-labelledby="n">x</button><button>Annuleren</button><p>Opslaan</p>');
    expect([...document.querySelectorAll('path, button span, input, img, [aria-labelledby]')].map(isSaveControl)).toEqual([true, true, true, true, true]);
    expect([...document.querySelectorAll('button:last-of-type, p')].map(isSaveControl)).toEqual([false, false]);
    expect(findSaveControls(document)).toHaveLength(5);
  });
  it('count only where they are shown', () => {
    expect(findSaveControls(body('<button hidden>Opslaan</button><div style="display:none"><button>Opslaan</button></div>').document).filter((control) => !control.hasAttribute('hidden')).length).toBeLessThanOrEqual(1);
    expect(findSaveControls(body('<button style="visibility:hidden">Opslaan</button>').document)).toEqual([]);
  });
});
