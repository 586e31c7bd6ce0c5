import { daysFrom, groepen, medewerker, partijen, ref, rol, snelkoppeling, standaard, yearEnd, type School } from './school';

/**
 * The same school, repaired: no *fout*, *let op* or *tip* on any page once the questions of `expected.ts` are answered.
 * Questions (*vraag*) stay: only the school knows, nothing is wrong.
 */
export function goodSchool(today: string): School {
  const end = yearEnd(today);
  return {
    naam: 'Oefenschool De Klimop',
    brin: '99ZZ00',
    uitgeverijen: partijen('u', ['Boterbloem Uitgevers', 'De Rekenmolen', 'Wereldwiel'], ['Letterlicht', 'Digidraak', 'Leesleeuw', 'Muziekmier']),
    netwerkleveranciers: partijen('n', ['Wolkenveld Netwerk'], ['Portaalpad', 'Schooldraad', 'Klikklas']),
    medewerkers: [
      medewerker('m1', 'Anna de Wit', 'a.dewit@deklimop.test', { groep: 'Groep 3' }),
      medewerker('m2', 'Bram Kuiper', 'b.kuiper@deklimop.test', { herkomst: 'handmatig', einddatum: end, rollen: [rol.ib] }),
      medewerker('m3', 'Carla Smits', 'c.smits@deklimop.test', { rollen: [rol.leerkracht, rol.ict], groep: 'Groep 4' }),
      medewerker('m5', 'Eva Jansen', 'e.jansen@deklimop.test', { rollen: [rol.leerkracht, rol.ict], groep: 'Groep 5' }),
      medewerker('m6', 'Fleur Mol', 'f.mol@deklimop.test', { herkomst: 'handmatig', einddatum: end, rollen: [rol.rt] }),
      medewerker('m10', 'Joost van den Berg', 'j.vandenberg@deklimop.test', { herkomst: 'handmatig', einddatum: end, rollen: [rol.stagiair] }),
      medewerker('m21', 'Teun Zwart', 't.zwart@deklimop.test', { groep: 'Groep 3' }),
      ...groepen.map(({ naam }, n) => standaard(naam, `s${n + 1}`)),
    ],
    ips: [
      { id: 'i1', adres: '11.22.33.44', omschrijving: 'Hoofdgebouw' },
      { id: 'i2', adres: '12.34.56.78', omschrijving: 'Bijgebouw' },
    ],
    snelkoppelingen: [
      { label: 'Leerkracht snelkoppeling', adres: snelkoppeling('leerkracht', '', null) },
      { label: 'Leerling snelkoppeling Rekenen', adres: snelkoppeling('leerling', 'https://rekenmolen.test/start', ref.here) },
      { label: 'Leerling snelkoppeling Taal', adres: snelkoppeling('leerling', 'https://taalvijver.test/start', ref.here) },
    ],
    instellingen: { mfaIct: true, mfaSchool: true, koppeling: 'automatisch', laatsteUitwisseling: daysFrom(today, -1), melding: 'De laatste uitwisseling met het LAS is goed verlopen.' },
    groepen,
  };
}

/** The repaired school with the faults that cannot stand beside those of `faultySchool`: an empty IP list, no network supplier, a manual coupling, another BRIN than the LAS has. */
export function bareSchool(today: string): School {
  const school = goodSchool(today);
  return {
    ...school,
    netwerkleveranciers: school.netwerkleveranciers.map((partij) => ({ ...partij, aan: false })), // geen-aangevinkt
    ips: [], // geen
    instellingen: { ...school.instellingen, koppeling: 'handmatig' }, // las-koppeling-handmatig
  };
}
