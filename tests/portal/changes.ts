import { medewerker, type Medewerker, type Partij, type School } from './school';

/** A form of the portal as it arrives: field names and values, some more than once. */
export type Posted = URLSearchParams;

const ticked = (list: readonly Partij[], on: readonly string[]): Partij[] => list.map((partij) => ({ ...partij, aan: on.includes(partij.id) }));

/** ISO for a day typed as `31-7-2026`, `31-07-2026` or ISO; a text that is no date stays as typed: the practice portal takes what it gets. */
function typedDay(text: string): string {
  const parts = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text.trim());
  if (parts === null) return text.trim();
  const [, date = '', month = '', year = ''] = parts;
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const real = new Date(`${iso}T12:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(iso) ? iso : text.trim();
}

function changed(of: Medewerker, posted: Posted): Medewerker {
  const text = (name: string, was: string): string => posted.get(name)?.trim() ?? was;
  return { ...of, voornaam: text('voornaam', of.voornaam), tussenvoegsel: text('tussenvoegsel', of.tussenvoegsel), achternaam: text('achternaam', of.achternaam), email: text('email', of.email), einddatum: typedDay(text('einddatum', of.einddatum)) };
}

/**
 * Applies what a page of the portal posted. Pure; an unknown form is an error, so that a typing mistake in a page is seen in a test.
 * @param posted `doe` names the form; the other fields are its own
 */
export function applyChange(school: School, posted: Posted): School {
  const id = posted.get('id') ?? '';
  const form = posted.get('doe') ?? '';
  switch (form) {
    case 'uitgeverijen': return { ...school, uitgeverijen: ticked(school.uitgeverijen, posted.getAll('aan')) };
    case 'netwerkleveranciers': return { ...school, netwerkleveranciers: ticked(school.netwerkleveranciers, posted.getAll('aan')) };
    case 'medewerker': return { ...school, medewerkers: school.medewerkers.map((of) => (of.id === id ? changed(of, posted) : of)) };
    case 'medewerker-weg': return { ...school, medewerkers: school.medewerkers.filter((of) => of.id !== id) };
    case 'medewerker-erbij': {
      const next = changed(medewerker(`m${school.medewerkers.length + 100}`, '', '', { herkomst: 'handmatig' }), posted);
      return { ...school, medewerkers: [...school.medewerkers, next] };
    }
    case 'ip-erbij': {
      const next = { id: `i${school.ips.length + 100}`, adres: posted.get('adres')?.trim() ?? '', omschrijving: posted.get('omschrijving')?.trim() ?? '' };
      return { ...school, ips: [...school.ips, next] };
    }
    case 'ip-weg': return { ...school, ips: school.ips.filter((ip) => ip.id !== id) };
    case 'instellingen': {
      const { instellingen } = school;
      const koppeling = posted.get('koppeling') === 'handmatig' ? 'handmatig' : 'automatisch';
      return { ...school, instellingen: { ...instellingen, mfaIct: posted.has('mfa-ict'), mfaSchool: posted.has('mfa-school'), koppeling } };
    }
    case 'profiel': return { ...school, brin: posted.get('brin')?.trim() ?? school.brin, naam: posted.get('naam')?.trim() ?? school.naam };
    default: throw new Error(`Practice portal: unknown form "${form}"`);
  }
}
