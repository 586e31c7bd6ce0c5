import type { LoggedKind } from '../../rules/page-kind';
import type { SchoolName } from './schools';

/** Answers about the school, as she types or chooses them: question id → text. */
export type Situation = Readonly<Record<string, string>>;

/** An answer about one party of a page. */
export interface PartyAnswer { readonly page: 'uitgeverijen' | 'netwerkleveranciers'; readonly party: string; readonly code: string; readonly item: string }

/** What a page must say: rule id → number of faults; `some` where the contract leaves the number open. */
export type Faults = Readonly<Record<string, number | 'some'>>;

export interface Scenario {
  readonly school: SchoolName;
  readonly situation: Situation;
  readonly answers: readonly PartyAnswer[];
  readonly pages: Readonly<Partial<Record<LoggedKind, Faults>>>;
}

const use = (party: string, code: string, page: PartyAnswer['page'] = 'uitgeverijen'): PartyAnswer => ({ page, party, code, item: page === 'uitgeverijen' ? 'PRIV-2' : 'PRIV-3' });

/** The school with faults, its questions answered: every rule of its six pages speaks that does not need an earlier look, a merger, or an empty list. */
export const faulty: Scenario = {
  school: 'faulty',
  situation: {
    netwerkomgeving: 'nee', samenvoegen: 'nee', las: 'parnassys', maildomeinen: 'deklimop.test',
    'actuele-ips': '11.22.33.44\n12.34.56.78\n13.14.15.16', 'actuele-ips-compleet': 'ja',
  },
  answers: [
    use('Letterlicht', 'niet-in-gebruik'), use('De Rekenmolen', 'via-basispoort'), use('Taalvijver', 'via-basispoort'), use('Taalvijver', 'overeenkomst-ontbreekt'),
    use('Portaalpad', 'niet-in-gebruik', 'netwerkleveranciers'), use('Klikklas', 'via-basispoort', 'netwerkleveranciers'), use('Wolkenveld Netwerk', 'overeenkomst-onbekend', 'netwerkleveranciers'),
  ],
  pages: {
    uitgeverijen: { 'uitgeverijen/gebruik-onbekend': 4, 'uitgeverijen/aan-maar-niet-in-gebruik': 1, 'uitgeverijen/uit-maar-in-gebruik': 1, 'uitgeverijen/overeenkomst-ontbreekt': 1 },
    netwerkleveranciers: { 'netwerkleveranciers/gebruik-onbekend': 1, 'netwerkleveranciers/aan-maar-niet-in-gebruik': 1, 'netwerkleveranciers/uit-maar-in-gebruik': 1, 'netwerkleveranciers/overeenkomst-ontbreekt': 1 },
    medewerkers: {
      'medewerkers/einddatum-verlopen': 1, 'medewerkers/einddatum-ontbreekt': 1, 'medewerkers/einddatum-na-schooljaar': 1, 'medewerkers/einddatum-onleesbaar': 1,
      'medewerkers/email-ontbreekt': 1, 'medewerkers/email-ongeldig': 1, 'medewerkers/email-dubbel': 2, 'medewerkers/email-niet-van-school': 'some', 'medewerkers/email-algemeen': 1,
      'medewerkers/handmatig-bevestigen': 10, 'medewerkers/inactief': 1, 'medewerkers/niet-geactiveerd': 4, 'medewerkers/invalaccount-uit-las': 1, 'medewerkers/anoniem-account': 1,
      'medewerkers/stagiair-zonder-einddatum': 1, 'medewerkers/rol-leerkracht-en-stagiair': 1, 'medewerkers/extra-rol-bevestigen': 4, 'medewerkers/dubbele-medewerker': 1, 'medewerkers/een-ict-coordinator': 1,
    },
    'ip-nummers': {
      'ip-nummers/ongeldig': 1, 'ip-nummers/onleesbaar': 1, 'ip-nummers/prive': 2, 'ip-nummers/dubbel': 1, 'ip-nummers/overlapt': 1, 'ip-nummers/te-breed': 1,
      'ip-nummers/bevestigen': 7, 'ip-nummers/niet-actueel': 'some',
    },
    profiel: { 'profiel/snelkoppeling-zonder-instelling-ref': 1, 'profiel/snelkoppelingen-verschillen': 1, 'profiel/brin-ongeldig': 1 },
    beheer: { 'beheer/mfa-uit-voor-ict-coordinator': 1, 'beheer/mfa-uit-voor-school': 1, 'beheer/las-uitwisselingsfout': 1, 'beheer/las-uitwisseling-verouderd': 1 },
  },
};

/** The repaired school: nothing but open questions. */
export const good: Scenario = {
  school: 'good',
  situation: {
    netwerkomgeving: 'ja', samenvoegen: 'nee', las: 'esis', maildomeinen: 'deklimop.test',
    'actuele-ips': '11.22.33.44\n12.34.56.78', 'actuele-ips-compleet': 'ja', 'las-brin': '99ZZ00',
  },
  answers: [],
  pages: {
    uitgeverijen: { 'uitgeverijen/gebruik-onbekend': 3 },
    netwerkleveranciers: { 'netwerkleveranciers/gebruik-onbekend': 1 },
    medewerkers: { 'medewerkers/handmatig-bevestigen': 3, 'medewerkers/extra-rol-bevestigen': 3 },
    'ip-nummers': { 'ip-nummers/bevestigen': 2 },
    profiel: {},
    beheer: {},
  },
};

/** What cannot stand beside the faults of the first school. */
export const bare: Scenario = {
  school: 'bare',
  situation: { netwerkomgeving: 'ja', samenvoegen: 'nee', 'las-brin': '88YY' },
  answers: [],
  pages: {
    netwerkleveranciers: { 'netwerkleveranciers/geen-aangevinkt': 1 },
    profiel: { 'profiel/brin-wijkt-af-van-las': 1 },
    beheer: { 'beheer/las-koppeling-handmatig': 1 },
  },
};

/** An empty list matters where no network environment stands between. */
export const bareWithoutNetwork: Scenario = { ...bare, situation: { ...bare.situation, netwerkomgeving: 'nee' }, pages: { 'ip-nummers': { 'ip-nummers/geen': 1 } } };

/** A current address that no row covers; beside a row that cannot be read nobody could tell. */
export const missingAddress: Scenario = { ...good, situation: { ...good.situation, 'actuele-ips': '11.22.33.44\n12.34.56.78\n13.14.15.16' }, pages: { 'ip-nummers': { 'ip-nummers/actueel-ontbreekt': 1 } } };

/** Two administrations are being merged, and the date agreed with the helpdesk has come. */
export const merging: Scenario = {
  ...good,
  situation: { ...good.situation, samenvoegen: 'administraties', 'samenvoegen-fase': 'gepland', 'samenvoegen-datum': '2026-11-20' },
  pages: { beheer: { 'beheer/las-koppeling-automatisch-tijdens-fusie': 1 } },
};

/** Rules that need an earlier look, a change of hers or a file: each has a test of its own, named here. */
export const provenElsewhere: Readonly<Record<string, string>> = {
  'uitgeverijen/niet-opgeslagen': 'saving.spec.ts',
  'uitgeverijen/nazorg-na-uitvinken': 'saving.spec.ts',
  'uitgeverijen/gewijzigd-buiten-u-om': 'compared.spec.ts',
  'netwerkleveranciers/niet-opgeslagen': 'saving.spec.ts',
  'netwerkleveranciers/nazorg-na-uitvinken': 'saving.spec.ts',
  'netwerkleveranciers/gewijzigd-buiten-u-om': 'compared.spec.ts',
  'profiel/instelling-ref-gewijzigd': 'compared.spec.ts',
  'profiel/brin-gewijzigd': 'compared.spec.ts',
  'profiel/schoolnaam-gewijzigd': 'compared.spec.ts',
  'medewerkers/niet-op-personeelslijst': 'staff-list.spec.ts',
  'inloggen/mfa-code-met-spatie': 'login.spec.ts',
};
