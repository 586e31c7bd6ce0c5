/**
 * The data behind the corpus: invented schools, each fact written down together with what it means.
 * The meaning is said by hand here ("this address is a shared box", "this text is certainly no address"), so that the oracle needs no code of the product to know the truth.
 */

export type Rol = 'leerkracht' | 'ict' | 'ib-rt' | 'stagiair' | 'inval' | 'directie';

export interface Staff {
  readonly voor: string;
  readonly tussen: string;
  readonly achter: string;
  /** What kind of name it is: of a person, of a stand-in account, or of another function. */
  readonly naamIs: 'persoon' | 'inval' | 'functie';
  readonly email: string;
  /** `dicht`: masked or cut, nobody can read it. */
  readonly emailIs: 'goed' | 'leeg' | 'ongeldig' | 'dicht';
  /** A shared box (`info@`). */
  readonly emailAlgemeen: boolean;
  readonly herkomst: 'las' | 'handmatig' | 'standaard';
  /** ISO date; `null`: none; otherwise a text that is no date. */
  readonly eind: string | null | { readonly tekst: string };
  readonly rollen: readonly Rol[];
  readonly geactiveerd: boolean;
  readonly actief: boolean;
  readonly groep: string;
}

export interface Party {
  readonly naam: string;
  readonly aan: boolean;
  /** What the school answered about its use; null: not yet. */
  readonly gebruik: 'via-basispoort' | 'buiten-basispoort-om' | 'niet-in-gebruik' | null;
  readonly overeenkomst: 'overeenkomst-aanwezig' | 'overeenkomst-ontbreekt' | 'overeenkomst-onbekend' | null;
  /** What was recorded earlier; null: never. */
  readonly eerder: 'yes' | 'no' | null;
}

/** One line of the IP list with what is wrong with it, by hand. */
export interface Ip {
  readonly tekst: string;
  readonly omschrijving: string;
  readonly is: 'goed' | 'ongeldig' | 'onleesbaar' | 'prive';
  /** A fault on this row beside what it is: after an equal one, inside another row's range, more than 256 addresses. */
  readonly dubbel?: true;
  readonly overlapt?: true;
  readonly breed?: true;
  /** Whether one of the school's current addresses lies in it. */
  readonly actueel: boolean;
}

export interface Link {
  readonly label: string;
  readonly soort: 'leerling' | 'leerkracht';
  readonly adres: string;
  /** INSTELLING_REF, null: none. */
  readonly ref: string | null;
}

export interface Settings {
  readonly mfaIct: boolean;
  readonly mfaSchool: boolean;
  readonly koppeling: 'automatisch' | 'handmatig';
  /** ISO date. */
  readonly laatste: string;
  readonly uitwisseling: 'goed' | 'fout' | null;
}

export interface School {
  readonly naam: string;
  readonly plaats: string;
  readonly brin: string;
  /** Whether the code has the right form. */
  readonly brinIsGoed: boolean;
  readonly staff: readonly Staff[];
  readonly uitgeverijen: readonly Party[];
  readonly netwerk: readonly Party[];
  readonly ips: readonly Ip[];
  readonly links: readonly Link[];
  readonly settings: Settings;
  /** What the school answered about itself. */
  readonly antwoord: {
    readonly netwerkomgeving: 'ja' | 'nee';
    readonly samenvoegen: 'nee' | 'administraties';
    readonly maildomeinen: readonly string[];
    readonly actueleIps: readonly string[];
    /** Of those, how many no row covers. */
    readonly ipsZonderRij: number;
    readonly lasBrin: string;
    /** Whether that is the same code, another, or one that cannot be compared. */
    readonly lasBrinIs: 'gelijk' | 'anders' | 'onbekend';
    /** The staff list that was compared: manual staff that stands on it, by last name. */
    readonly nietOpLijst: readonly string[];
  };
  /** Profiel, compared with what was recorded. */
  readonly eerder: Readonly<Record<'brin' | 'schoolnaam' | 'instelling-ref', 'same' | 'changed'>>;
}

/** The day on which the corpus plays, and the 31 July that closes its round's school year (spec/rules.md names both). */
export const today = '2026-11-23';
export const schoolYearEnd = '2027-07-31';

const bare = (text: string): string => text.normalize('NFD').replace(/[^a-zA-Z]/g, '').toLowerCase();

/** A member of staff from the LAS with a good address, but for what is said otherwise. */
export function staff(naam: string, domein: string, more: Partial<Staff> = {}): Staff {
  const [voor = '', ...rest] = naam.split(' ');
  const achter = more.achter ?? rest.at(-1) ?? '';
  const tussen = more.tussen ?? rest.slice(0, -1).join(' ');
  return {
    voor, tussen, achter, naamIs: 'persoon', email: `${bare(voor).slice(0, 1)}.${bare(tussen)}${bare(achter)}@${domein}`, emailIs: 'goed', emailAlgemeen: false,
    herkomst: 'las', eind: null, rollen: ['leerkracht'], geactiveerd: true, actief: true, groep: '', ...more,
  };
}

/** Made by hand, with an end date. */
export const byHand = (eind: Staff['eind'], more: Partial<Staff> = {}): Partial<Staff> => ({ herkomst: 'handmatig', eind, ...more });

/** A party; by default off, not used, and so recorded earlier. */
export function party(naam: string, aan: boolean, more: Partial<Party> = {}): Party {
  return { naam, aan, gebruik: aan ? 'via-basispoort' : 'niet-in-gebruik', overeenkomst: aan ? 'overeenkomst-aanwezig' : null, eerder: aan ? 'yes' : 'no', ...more };
}

/** A good, current address, but for what is said otherwise. */
export const ip = (tekst: string, omschrijving: string, more: Partial<Ip> = {}): Ip => ({ tekst, omschrijving, is: 'goed', actueel: true, ...more });

/** A shortcut link as the portal writes it. */
export function link(label: string, soort: Link['soort'], ref: string | null): Link {
  const path = soort === 'leerling' ? 'login/leerlingen/snelkoppelaar' : 'login/leerkracht/';
  const query = [`TARGET=${encodeURIComponent('https://oefenen.voorbeeld.test/start')}`, ...(ref === null ? [] : [`INSTELLING_REF=${ref}`])].join('&');
  return { label, soort, ref, adres: `https://www.basispoort.nl/${path}?${query}` };
}

const voornamen = ['Annelies', 'Bo', 'Chantal', 'Dirk', 'Elske', 'Femke', 'Gerrit', 'Hilde', 'Iris', 'Jorrit', 'Kyra', 'Loes', 'Maarten', 'Nienke', 'Otto', 'Petra', 'Quirine', 'Ruud', 'Saskia', 'Tjitske', 'Ulrike', 'Vincent', 'Wietske', 'Xander', 'Yvonne', 'Zwaantje'];
const achternamen = ['Aalbers', 'Beukema', 'Cornelissen', 'Duinhoven', 'Elzinga', 'Feddema', 'Grootveld', 'Hogenkamp', 'IJzerman', 'Jellema', 'Kamstra', 'Lohuis', 'Meerdink', 'Nijenhuis', 'Oosterbaan', 'Plantinga', 'Quist', 'Roelvink', 'Schuurman', 'Terpstra', 'Uiterwijk', 'Veenhuis', 'Wassenaar', 'Xhofleer', 'Ypma', 'Zandstra', 'Bergervoet', 'Dijkgraaf', 'Engelberts', 'Fokkinga', 'Haverkort', 'Kloosterman', 'Lamberts', 'Nauta', 'Pietersma', 'Reitsma', 'Sieswerda', 'Tichelaar', 'Vlietstra', 'Wiersma'];

/** Ordinary teachers from the LAS, each with a last name of their own. */
export function teachers(count: number, domein: string, from = 0): Staff[] {
  return Array.from({ length: count }, (_, n) => staff(`${voornamen[(n * 7 + from) % voornamen.length] ?? 'Ada'} ${achternamen[(n + from) % achternamen.length] ?? 'Ley'}`, domein, { groep: `Groep ${1 + (n % 8)}` }));
}
