/**
 * The practice portal's data: one school of invented people, parties and numbers (spec/product.md: "a local imitation, plainly labelled as made up").
 * People live at `.test` domains; IP numbers are documentation ranges or plainly invented ones; parties do not exist.
 * All dates are counted from the day that is handed in, so the same faults show on every day of every year.
 */

/** A publisher or network supplier. */
export interface Partij { readonly id: string; readonly naam: string; readonly aan: boolean }

/** Where an account comes from; `standaard` is the stand-in account that the portal makes for each group. */
export type Herkomst = 'las' | 'handmatig' | 'standaard';

/** One member of staff. `einddatum`: ISO date, empty, or a text that is no date and is shown as it stands. */
export interface Medewerker {
  readonly id: string;
  readonly voornaam: string;
  readonly tussenvoegsel: string;
  readonly achternaam: string;
  readonly email: string;
  readonly herkomst: Herkomst;
  readonly einddatum: string;
  readonly rollen: readonly string[];
  readonly geactiveerd: boolean;
  readonly inactief: boolean;
  readonly groep: string;
}

export interface IpNummer { readonly id: string; readonly adres: string; readonly omschrijving: string }

export interface Snelkoppeling { readonly label: string; readonly adres: string }

/** Settings that stand on Beheer. `laatsteUitwisseling`: ISO date. `melding`: what the portal says of the last exchange. */
export interface Instellingen {
  readonly mfaIct: boolean;
  readonly mfaSchool: boolean;
  readonly koppeling: 'automatisch' | 'handmatig';
  readonly laatsteUitwisseling: string;
  readonly melding: string;
}

export interface Groep { readonly naam: string; readonly leerlingen: readonly { readonly naam: string; readonly logincode: string }[] }

export interface School {
  readonly naam: string;
  readonly brin: string;
  readonly uitgeverijen: readonly Partij[];
  readonly netwerkleveranciers: readonly Partij[];
  readonly medewerkers: readonly Medewerker[];
  readonly ips: readonly IpNummer[];
  readonly snelkoppelingen: readonly Snelkoppeling[];
  readonly instellingen: Instellingen;
  readonly groepen: readonly Groep[];
}

/**
 * Texts that stand on the portal's pages and must be found nowhere else: not in the log, an export, the extension's store or a mark
 * (spec/promises.md, S11). The key, the code and the pupils are never read at all; names and addresses of staff are never kept.
 */
export const canaries = {
  autorisatiesleutel: 'KANARIE-SLEUTEL-7F3A91C2',
  wachtwoord: 'KANARIE-WACHTWOORD-55',
  leerling: 'Kanarie Leerlingsen',
  logincode: 'KANARIE-LOGINCODE-0815',
} as const;

/** The 31 July that closes the school year of a day: the first one at least three months ahead (spec/rules.md, preamble). */
export function yearEnd(today: string): string {
  const year = Number(today.slice(0, 4));
  return `${today.slice(5) <= '04-30' ? year : year + 1}-07-31`;
}

/** The day so many days from another, ISO in and out. */
export function daysFrom(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const rol = { leerkracht: 'Leerkracht', ict: 'ICT-coördinator', ib: 'IB’er', rt: 'RT’er', stagiair: 'Stagiair(e)', inval: 'Invalkracht' } as const;

/** Makes one member of staff; what is left out is as for an active teacher from the LAS. */
export function medewerker(id: string, naam: string, email: string, more: Partial<Medewerker> = {}): Medewerker {
  const [voornaam = '', ...rest] = naam.split(' ');
  const achternaam = rest.at(-1) ?? '';
  return {
    id, voornaam, achternaam, tussenvoegsel: rest.slice(0, -1).join(' '), email,
    herkomst: 'las', einddatum: '', rollen: [rol.leerkracht], geactiveerd: true, inactief: false, groep: '', ...more,
  };
}

const partijen = (prefix: string, on: readonly string[], off: readonly string[]): Partij[] =>
  [...on.map((naam) => ({ naam, aan: true })), ...off.map((naam) => ({ naam, aan: false }))]
    .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'))
    .map((partij, n) => ({ id: `${prefix}${n + 1}`, ...partij }));

const ref = { here: '3f0c2a9e-7b1d-4c55-9d0a-1e2f3a4b5c6d', other: '9a8b7c6d-0e1f-4a2b-8c3d-4e5f6a7b8c9d' } as const;

/** A pupil shortcut as the public material shows them (research/basispoort-facts.md, section 1). */
export function snelkoppeling(soort: 'leerling' | 'leerkracht', target: string, reference: string | null): string {
  if (soort === 'leerkracht') return 'https://www.basispoort.nl/login/leerkracht/';
  const query = [`TARGET=${encodeURIComponent(target)}`, ...(reference === null ? [] : [`INSTELLING_REF=${reference}`])].join('&');
  return `https://www.basispoort.nl/login/leerlingen/snelkoppelaar?${query}`;
}

const groepen: readonly Groep[] = ['Groep 3', 'Groep 4', 'Groep 5'].map((naam, n) => ({
  naam,
  leerlingen: [1, 2, 3].map((k) => ({ naam: `${canaries.leerling} ${n * 3 + k}`, logincode: `${canaries.logincode}-${n * 3 + k}` })),
}));

const standaard = (groep: string, id: string): Medewerker =>
  medewerker(id, 'Invalaccount', '', { achternaam: groep.toLowerCase(), herkomst: 'standaard', rollen: [rol.inval], geactiveerd: false, groep });

/** Staff of the school with faults. Each line names the fault that it is there for. */
function faultyStaff(today: string): Medewerker[] {
  const end = yearEnd(today);
  const past = daysFrom(today, -40);
  const later = `${Number(end.slice(0, 4)) + 1}-07-31`;
  const hand = (einddatum: string, more: Partial<Medewerker> = {}): Partial<Medewerker> => ({ herkomst: 'handmatig', einddatum, ...more });
  return [
    medewerker('m1', 'Anna de Wit', 'a.dewit@deklimop.test', { groep: 'Groep 3' }),
    medewerker('m2', 'Bram Kuiper', 'b.kuiper@deklimop.test', hand(past, { rollen: [rol.ib] })), // einddatum-verlopen
    medewerker('m3', 'Carla Smits', 'c.smits@deklimop.test', { groep: 'Groep 4' }),
    medewerker('m4', 'Daan Postma', 'directie@deklimop.test', hand('', { rollen: [rol.stagiair] })), // einddatum-ontbreekt, stagiair-zonder-einddatum, email-algemeen
    medewerker('m5', 'Eva Jansen', 'e.jansen@deklimop.test', { rollen: [rol.leerkracht, rol.ict], groep: 'Groep 5' }), // een-ict-coordinator
    medewerker('m6', 'Fleur Mol', 'f.mol@deklimop.test', hand(later, { rollen: [rol.rt] })), // einddatum-na-schooljaar
    medewerker('m7', 'Gijs Bakker', 'g.bakker@deklimop.test'), // email-dubbel
    medewerker('m8', 'Hanna Vos', 'G.Bakker@deklimop.test'), // email-dubbel
    medewerker('m9', 'Ilse Dekker', ''), // email-ontbreekt (LAS-2)
    medewerker('m10', 'Joost van den Berg', 'j.vandenberg@deklimop', hand(end)), // email-ongeldig
    medewerker('m11', 'Karin Mulder', 'karin.mulder@postvak.test', hand(end)), // email-niet-van-school
    medewerker('m12', 'Lars Visser', 'l.visser@deklimop.test', hand(`31-6-${end.slice(0, 4)}`)), // einddatum-onleesbaar
    medewerker('m13', 'Mila de Boer', 'm.deboer@deklimop.test', { inactief: true }), // inactief
    medewerker('m14', 'Noor Schilder', 'n.schilder@deklimop.test', { geactiveerd: false }), // niet-geactiveerd
    medewerker('m15', 'Invaller groep vier', 'w.vermeer@deklimop.test', { voornaam: 'Invaller', tussenvoegsel: '', achternaam: 'groep 4', groep: 'Groep 4' }), // invalaccount-uit-las
    medewerker('m16', 'Leerkracht groep vijf', 'q.vermeer@deklimop.test', hand(end, { voornaam: 'Leerkracht', tussenvoegsel: '', achternaam: 'groep 5' })), // anoniem-account
    medewerker('m17', 'Olaf Peters', 'o.peters@deklimop.test', hand(end, { rollen: [rol.leerkracht, rol.stagiair] })), // rol-leerkracht-en-stagiair
    medewerker('m18', 'Pim Hendriks', 'p.hendriks@deklimop.test'), // dubbele-medewerker
    medewerker('m19', 'Pim Hendriks', 'pim@deklimop.test', hand(end)), // dubbele-medewerker
    medewerker('m20', 'Sanne Prins', 's.prins@deklimop.test', hand(end)), // niet-op-personeelslijst
    medewerker('m21', 'Teun Zwart', 't.zwart@deklimop.test', { groep: 'Groep 3' }),
    medewerker('m22', 'Ursula Blom', 'u.blom@deklimop.test', { groep: 'Groep 4' }),
    ...groepen.map(({ naam }, n) => standaard(naam, `s${n + 1}`)),
  ];
}

/** Names that a staff list of the school with faults would hold: all but Sanne Prins, who left. */
export const staffList: readonly string[] = [
  'Wit, Anna de', 'Kuiper, Bram', 'Smits, Carla', 'Postma, Daan', 'Jansen, Eva', 'Mol, Fleur', 'Bakker, Gijs', 'Vos, Hanna', 'Dekker, Ilse', 'Berg, Joost van den', 'Mulder, Karin',
  'Visser, Lars', 'Boer, Mila de', 'Schilder, Noor', 'Peters, Olaf', 'Hendriks, Pim', 'Zwart, Teun', 'Blom, Ursula', 'Leerkracht groep 5',
];

/** The school with faults: with the answers of `expected.ts` every rule of spec/rules.md that this state of the pages can show, shows. */
export function faultySchool(today: string): School {
  return {
    naam: 'Oefenschool De Klimop',
    brin: '9ZZ9', // brin-ongeldig
    uitgeverijen: partijen('u', ['Boterbloem Uitgevers', 'Letterlicht', 'Taalvijver', 'Wereldwiel', 'Klankkast', 'Toetskompas Oefen'], ['De Rekenmolen', 'Digidraak', 'Leesleeuw', 'Muziekmier', 'Spelschrift', 'Stipstap', 'Vosje & Zonen']),
    netwerkleveranciers: partijen('n', ['Wolkenveld Netwerk', 'Portaalpad'], ['Schooldraad', 'Klikklas', 'Meerpaal ICT']),
    medewerkers: faultyStaff(today),
    ips: [
      ['11.22.33.44', 'Hoofdgebouw'],
      ['300.1.2.3', 'Oude router'], // ongeldig
      ['zie meterkast', ''], // onleesbaar
      ['192.168.1.1', 'Wifi'], // prive
      ['11.22.33.44/32', 'Hoofdgebouw (weer)'], // dubbel
      ['12.34.56.0/24', 'Bijgebouw'],
      ['12.34.56.78', 'Bijgebouw lokaal 3'], // overlapt
      ['21.0.0.0/16', 'Glasvezel'], // te-breed
      ['31.32.33.34 - 31.32.33.40', 'Gymzaal'], // niet-actueel
      ['2001:db8:12::1', 'Proef'], // prive (documentation)
      ['3abc:def0:1234::/48', 'Nieuwe lijn'],
    ].map(([adres = '', omschrijving = ''], n) => ({ id: `i${n + 1}`, adres, omschrijving })),
    snelkoppelingen: [
      { label: 'Leerkracht snelkoppeling', adres: snelkoppeling('leerkracht', '', null) },
      { label: 'Leerling snelkoppeling Rekenen', adres: snelkoppeling('leerling', 'https://rekenmolen.test/start', ref.here) },
      { label: 'Leerling snelkoppeling Taal', adres: snelkoppeling('leerling', 'https://taalvijver.test/start', ref.other) }, // verschillen
      { label: 'Leerling snelkoppeling Lezen', adres: snelkoppeling('leerling', 'https://leesleeuw.test/start', null) }, // zonder-instelling-ref
    ],
    instellingen: { mfaIct: false, mfaSchool: false, koppeling: 'automatisch', laatsteUitwisseling: daysFrom(today, -12), melding: 'De laatste uitwisseling met het LAS is mislukt: 2 groepen zijn niet overgenomen.' },
    groepen,
  };
}

export { groepen, partijen, ref, rol, standaard };
