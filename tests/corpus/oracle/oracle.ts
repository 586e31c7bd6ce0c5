import type { Ip, Link, Party, School, Settings, Staff } from '../schools/school';
import { schoolYearEnd, today } from '../schools/school';
import { fault, unsure, verdicts, type RuleTruth, type Said, type Shown } from './truth';

/*
 * What spec/rules.md says of a page, worked out from the data and from which columns the page shows.
 * Written from the spec alone; imports no rule and no reader. Meanings (a shared box, a text that is no address) come with the data.
 */

/** What a column of the staff list tells. */
export type StaffMeaning = 'naam' | 'email' | 'herkomst' | 'einddatum' | 'rol' | 'geactiveerd' | 'status';

export interface SeenStaff { readonly rows: readonly Staff[]; readonly means: ReadonlySet<StaffMeaning>; readonly shown: Shown }
type Both = Record<'bare' | 'answered', Record<string, RuleTruth>>;
type Rules = Record<string, Said>;

const count = <T>(rows: readonly T[], is: (row: T) => boolean): number => rows.filter(is).length;
const prefixed = (page: string, rules: Rules): Rules => Object.fromEntries(Object.entries(rules).map(([name, said]) => [`${page}/${name}`, said]));
const folded = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[’']/g, "'").replace(/[\s-]+/g, ' ').trim().toLowerCase();

/** medewerkers. H rules need the origin; without that column they cannot tell. */
export function staffTruth({ rows, means, shown }: SeenStaff, school: School): Both {
  const has = (...needed: StaffMeaning[]): boolean => needed.every((one) => means.has(one));
  const hand = rows.filter((row) => row.herkomst === 'handmatig');
  const standIn = (row: Staff): boolean => row.herkomst === 'standaard' || (!has('herkomst') && row.naamIs === 'inval');
  const date = (row: Staff): string => (typeof row.eind === 'string' ? row.eind : '');
  const badDate = (row: Staff): boolean => row.eind !== null && typeof row.eind !== 'string';
  const badMail = (row: Staff): boolean => row.emailIs === 'dicht';
  const when = (ok: boolean, said: () => Said): Said => (ok ? said() : unsure);
  const H = (needed: StaffMeaning[], is: (row: Staff) => boolean, cannot: (row: Staff) => boolean = () => false): Said => when(has('herkomst', ...needed), () => fault(count(hand, is), hand.some(cannot)));
  const all = (needed: StaffMeaning[], is: (row: Staff) => boolean, cannot: (row: Staff) => boolean = () => false): Said => when(has(...needed), () => fault(count(rows, is), rows.some(cannot)));
  const mails = rows.filter((row) => row.emailIs === 'goed' || row.emailIs === 'ongeldig').map((row) => row.email.toLowerCase());
  const twice = (row: Staff): boolean => row.email !== '' && !badMail(row) && mails.filter((mail) => mail === row.email.toLowerCase()).length > 1;
  const nameOf = (row: Staff): string => folded(`${row.voor} ${row.tussen} ${row.achter}`);
  const pair = (row: Staff): boolean => row.herkomst === 'handmatig' && rows.some((other) => other.herkomst === 'las' && nameOf(other) === nameOf(row));
  const extra = (row: Staff): boolean => row.rollen.some((rol) => rol === 'ib-rt' || rol === 'stagiair' || rol === 'inval');
  const coordinators = count(rows, (row) => row.rollen.includes('ict'));
  const inDomain = (row: Staff): boolean => school.antwoord.maildomeinen.some((domain) => { const of = row.email.split('@')[1]?.toLowerCase() ?? ''; return of === domain || of.endsWith(`.${domain}`); });
  const common: Rules = {
    'einddatum-verlopen': H(['einddatum'], (row) => date(row) !== '' && date(row) < today, badDate),
    'einddatum-ontbreekt': H(['einddatum'], (row) => row.eind === null),
    'einddatum-na-schooljaar': H(['einddatum'], (row) => date(row) > schoolYearEnd, badDate),
    'einddatum-onleesbaar': H(['einddatum'], badDate),
    'email-ontbreekt': all(['email'], (row) => row.emailIs === 'leeg' && !standIn(row)),
    'email-ongeldig': all(['email'], (row) => row.emailIs === 'ongeldig', badMail),
    'email-dubbel': all(['email'], twice, badMail),
    'email-algemeen': all(['email'], (row) => row.emailAlgemeen, badMail),
    'handmatig-bevestigen': H([], () => true),
    inactief: all(['status'], (row) => !row.actief),
    'invalaccount-uit-las': when(has('naam', 'herkomst'), () => fault(count(rows, (row) => row.herkomst === 'las' && row.naamIs === 'inval'))),
    'anoniem-account': when(has('naam'), () => fault(count(rows, (row) => !standIn(row) && (row.naamIs === 'functie' || (row.naamIs === 'inval' && row.herkomst === 'handmatig'))), !has('herkomst') && rows.some((row) => row.naamIs === 'inval'))),
    'stagiair-zonder-einddatum': all(['rol', 'einddatum'], (row) => row.rollen.includes('stagiair') && row.eind === null),
    'rol-leerkracht-en-stagiair': all(['rol'], (row) => row.rollen.includes('leerkracht') && row.rollen.includes('stagiair')),
    'extra-rol-bevestigen': all(['rol'], (row) => extra(row) && !standIn(row)),
    'dubbele-medewerker': when(has('naam', 'herkomst'), () => fault(count(rows, pair))),
    'een-ict-coordinator': when(has('rol') && shown.complete && coordinators > 0, () => fault(coordinators === 1 ? 1 : 0)),
  };
  const network = school.antwoord.netwerkomgeving;
  const answered: Rules = {
    ...common,
    'email-niet-van-school': all(['email'], (row) => row.emailIs === 'goed' && !inDomain(row), (row) => badMail(row) || row.emailIs === 'ongeldig'),
    'niet-op-personeelslijst': H(['naam'], (row) => school.antwoord.nietOpLijst.includes(row.achter)),
    'niet-geactiveerd': network === 'ja' ? fault(0) : all(['geactiveerd'], (row) => !row.geactiveerd),
  };
  const bare: Rules = { ...common, 'email-niet-van-school': unsure, 'niet-op-personeelslijst': unsure, 'niet-geactiveerd': unsure };
  return { bare: verdicts(prefixed('medewerkers', bare), shown), answered: verdicts(prefixed('medewerkers', answered), shown) };
}

/** How much of the parties can be read: `unreadable`, ticks that nobody can make out. */
export interface SeenParties { readonly page: 'uitgeverijen' | 'netwerkleveranciers'; readonly rows: readonly Party[]; readonly unreadable?: boolean; readonly shown: Shown }

export function partyTruth({ page, rows, unreadable = false, shown }: SeenParties, school: School): Both {
  const no = (said: Said): Said => (unreadable ? unsure : said);
  const some = rows.length > 0;
  const network: Rules = page === 'netwerkleveranciers' ? { 'geen-aangevinkt': no(school.antwoord.netwerkomgeving === 'nee' || rows.some((row) => row.aan) ? fault(0) : shown.complete ? fault(1) : unsure) } : {};
  const answered: Rules = {
    'gebruik-onbekend': no(fault(count(rows, (row) => row.aan && row.gebruik === null))),
    'aan-maar-niet-in-gebruik': no(fault(count(rows, (row) => row.aan && (row.gebruik === 'niet-in-gebruik' || row.gebruik === 'buiten-basispoort-om')), rows.some((row) => row.aan && row.gebruik === null))),
    'uit-maar-in-gebruik': no(fault(count(rows, (row) => !row.aan && row.gebruik === 'via-basispoort'), rows.some((row) => row.gebruik === null))),
    'overeenkomst-ontbreekt': no(fault(count(rows, (row) => row.aan && (row.overeenkomst === 'overeenkomst-ontbreekt' || row.overeenkomst === 'overeenkomst-onbekend')), rows.some((row) => row.aan && row.overeenkomst === null))),
    'niet-opgeslagen': fault(0),
    'gewijzigd-buiten-u-om': no(fault(count(rows, (row) => row.eerder !== null && (row.eerder === 'yes') !== row.aan), rows.some((row) => row.eerder === null))),
    'nazorg-na-uitvinken': no(fault(count(rows, (row) => row.eerder === 'yes' && !row.aan), rows.some((row) => row.eerder === null))),
    ...network,
  };
  const bare: Rules = {
    'gebruik-onbekend': no(fault(count(rows, (row) => row.aan))),
    'aan-maar-niet-in-gebruik': fault(0, some), 'uit-maar-in-gebruik': fault(0, some), 'overeenkomst-ontbreekt': fault(0, some),
    'niet-opgeslagen': fault(0), 'gewijzigd-buiten-u-om': fault(0, some), 'nazorg-na-uitvinken': fault(0, some),
    ...(page === 'netwerkleveranciers' ? { 'geen-aangevinkt': unsure } : {}),
  };
  return { bare: verdicts(prefixed(page, bare), shown), answered: verdicts(prefixed(page, answered), shown) };
}

/** ip-nummers: what is wrong with each row stands in the data. */
export function ipTruth({ rows, shown }: { readonly rows: readonly Ip[]; readonly shown: Shown }, school: School): Both {
  const blurred = rows.some((row) => row.is === 'ongeldig' || row.is === 'onleesbaar');
  const network = school.antwoord.netwerkomgeving;
  const common: Rules = {
    ongeldig: fault(count(rows, (row) => row.is === 'ongeldig')),
    onleesbaar: fault(count(rows, (row) => row.is === 'onleesbaar')),
    prive: fault(count(rows, (row) => row.is === 'prive'), blurred),
    dubbel: fault(count(rows, (row) => row.dubbel === true), blurred),
    overlapt: fault(count(rows, (row) => row.overlapt === true), blurred),
    'te-breed': fault(count(rows, (row) => row.breed === true), blurred),
    bevestigen: fault(count(rows, (row) => row.is === 'goed'), blurred),
  };
  const answered: Rules = {
    ...common,
    'niet-actueel': fault(count(rows, (row) => !row.actueel && (row.is === 'goed' || row.is === 'prive')), blurred),
    'actueel-ontbreekt': blurred || !shown.complete ? unsure : fault(school.antwoord.ipsZonderRij),
    geen: rows.length > 0 || network === 'ja' ? fault(0) : shown.complete ? fault(1) : unsure,
  };
  const bare: Rules = { ...common, 'niet-actueel': unsure, 'actueel-ontbreekt': unsure, geen: unsure };
  return { bare: verdicts(prefixed('ip-nummers', bare), shown), answered: verdicts(prefixed('ip-nummers', answered), shown) };
}

/** profiel: what of the school's own data the page shows. */
export interface SeenProfile { readonly brin: boolean; readonly naam: boolean; readonly links: readonly Link[]; readonly shown: Shown }

export function profileTruth({ brin, naam, links, shown }: SeenProfile, school: School): Both {
  const pupil = links.filter((link) => link.soort === 'leerling');
  const refs = new Set(links.flatMap(({ ref }) => (ref === null ? [] : [ref])));
  const compared = (field: 'brin' | 'schoolnaam' | 'instelling-ref', seen: boolean): Said => (seen ? fault(school.eerder[field] === 'changed' ? 1 : 0) : unsure);
  const common: Rules = {
    'snelkoppeling-zonder-instelling-ref': pupil.length === 0 ? unsure : fault(count(pupil, ({ ref }) => ref === null)),
    'snelkoppelingen-verschillen': refs.size === 0 ? unsure : fault(refs.size > 1 ? 1 : 0),
    'brin-ongeldig': brin ? fault(school.brinIsGoed ? 0 : 1) : unsure,
  };
  const answered: Rules = {
    ...common,
    'instelling-ref-gewijzigd': compared('instelling-ref', refs.size > 0),
    'brin-gewijzigd': compared('brin', brin),
    'schoolnaam-gewijzigd': compared('schoolnaam', naam),
    'brin-wijkt-af-van-las': !brin || school.antwoord.lasBrinIs === 'onbekend' ? unsure : fault(school.antwoord.lasBrinIs === 'anders' ? 1 : 0),
  };
  const bare: Rules = { ...common, 'instelling-ref-gewijzigd': unsure, 'brin-gewijzigd': unsure, 'schoolnaam-gewijzigd': unsure, 'brin-wijkt-af-van-las': unsure };
  return { bare: verdicts(prefixed('profiel', bare), shown), answered: verdicts(prefixed('profiel', answered), shown) };
}

/** beheer: which settings the page shows, and whether the words name the level of MFA. */
export interface SeenSettings { readonly shows: ReadonlySet<'mfa-ict' | 'mfa-school' | 'koppeling' | 'laatste' | 'uitwisseling'>; readonly levelUnclear?: boolean; readonly settings: Settings; readonly shown: Shown }

export function settingsTruth({ shows, levelUnclear = false, settings, shown }: SeenSettings, school: School): Both {
  const is = (what: Parameters<typeof shows.has>[0], said: () => Said): Said => (shows.has(what) ? said() : unsure);
  const common: Rules = {
    'mfa-uit-voor-ict-coordinator': levelUnclear ? unsure : is('mfa-ict', () => fault(settings.mfaIct ? 0 : 1)),
    'mfa-uit-voor-school': levelUnclear ? unsure : is('mfa-school', () => fault(settings.mfaSchool ? 0 : 1)),
    'las-uitwisselingsfout': is('uitwisseling', () => (settings.uitwisseling === null ? unsure : fault(settings.uitwisseling === 'fout' ? 1 : 0))),
    'las-uitwisseling-verouderd': is('laatste', () => (shows.has('koppeling') && settings.koppeling === 'handmatig' ? unsure : fault(Date.parse(today) - Date.parse(settings.laatste) > 7 * 86_400_000 ? 1 : 0))),
  };
  const merging = school.antwoord.samenvoegen === 'administraties';
  const answered: Rules = {
    ...common,
    'las-koppeling-handmatig': is('koppeling', () => fault(settings.koppeling === 'handmatig' && !merging ? 1 : 0)),
    'las-koppeling-automatisch-tijdens-fusie': is('koppeling', () => fault(settings.koppeling === 'automatisch' && merging ? 1 : 0)),
  };
  const bare: Rules = { ...common, 'las-koppeling-handmatig': unsure, 'las-koppeling-automatisch-tijdens-fusie': unsure };
  return { bare: verdicts(prefixed('beheer', bare), shown), answered: verdicts(prefixed('beheer', answered), shown) };
}
