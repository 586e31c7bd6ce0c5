import { rule as beheerLasKoppelingAutomatischTijdensFusie } from './beheer/las-koppeling-automatisch-tijdens-fusie';
import { rule as beheerLasKoppelingHandmatig } from './beheer/las-koppeling-handmatig';
import { rule as beheerLasUitwisselingVerouderd } from './beheer/las-uitwisseling-verouderd';
import { rule as beheerLasUitwisselingsfout } from './beheer/las-uitwisselingsfout';
import { rule as beheerMfaUitVoorIctCoordinator } from './beheer/mfa-uit-voor-ict-coordinator';
import { rule as beheerMfaUitVoorSchool } from './beheer/mfa-uit-voor-school';
import { rule as inloggenMfaCodeMetSpatie } from './inloggen/mfa-code-met-spatie';
import { rule as ipNummersActueelOntbreekt } from './ip-nummers/actueel-ontbreekt';
import { rule as ipNummersBevestigen } from './ip-nummers/bevestigen';
import { rule as ipNummersDubbel } from './ip-nummers/dubbel';
import { rule as ipNummersGeen } from './ip-nummers/geen';
import { rule as ipNummersNietActueel } from './ip-nummers/niet-actueel';
import { rule as ipNummersOngeldig } from './ip-nummers/ongeldig';
import { rule as ipNummersOnleesbaar } from './ip-nummers/onleesbaar';
import { rule as ipNummersOverlapt } from './ip-nummers/overlapt';
import { rule as ipNummersPrive } from './ip-nummers/prive';
import { rule as ipNummersTeBreed } from './ip-nummers/te-breed';
import { rule as medewerkersAnoniemAccount } from './medewerkers/anoniem-account';
import { rule as medewerkersDubbeleMedewerker } from './medewerkers/dubbele-medewerker';
import { rule as medewerkersEenIctCoordinator } from './medewerkers/een-ict-coordinator';
import { rule as medewerkersEinddatumNaSchooljaar } from './medewerkers/einddatum-na-schooljaar';
import { rule as medewerkersEinddatumOnleesbaar } from './medewerkers/einddatum-onleesbaar';
import { rule as medewerkersEinddatumOntbreekt } from './medewerkers/einddatum-ontbreekt';
import { rule as medewerkersEinddatumVerlopen } from './medewerkers/einddatum-verlopen';
import { rule as medewerkersEmailAlgemeen } from './medewerkers/email-algemeen';
import { rule as medewerkersEmailDubbel } from './medewerkers/email-dubbel';
import { rule as medewerkersEmailNietVanSchool } from './medewerkers/email-niet-van-school';
import { rule as medewerkersEmailOngeldig } from './medewerkers/email-ongeldig';
import { rule as medewerkersEmailOntbreekt } from './medewerkers/email-ontbreekt';
import { rule as medewerkersExtraRolBevestigen } from './medewerkers/extra-rol-bevestigen';
import { rule as medewerkersHandmatigBevestigen } from './medewerkers/handmatig-bevestigen';
import { rule as medewerkersInactief } from './medewerkers/inactief';
import { rule as medewerkersInvalaccountUitLas } from './medewerkers/invalaccount-uit-las';
import { rule as medewerkersNietGeactiveerd } from './medewerkers/niet-geactiveerd';
import { rule as medewerkersNietOpPersoneelslijst } from './medewerkers/niet-op-personeelslijst';
import { rule as medewerkersRolLeerkrachtEnStagiair } from './medewerkers/rol-leerkracht-en-stagiair';
import { rule as medewerkersStagiairZonderEinddatum } from './medewerkers/stagiair-zonder-einddatum';
import { rule as netwerkleveranciersAanMaarNietInGebruik } from './netwerkleveranciers/aan-maar-niet-in-gebruik';
import { rule as netwerkleveranciersGebruikOnbekend } from './netwerkleveranciers/gebruik-onbekend';
import { rule as netwerkleveranciersGeenAangevinkt } from './netwerkleveranciers/geen-aangevinkt';
import { rule as netwerkleveranciersGewijzigdBuitenUOm } from './netwerkleveranciers/gewijzigd-buiten-u-om';
import { rule as netwerkleveranciersNazorgNaUitvinken } from './netwerkleveranciers/nazorg-na-uitvinken';
import { rule as netwerkleveranciersNietOpgeslagen } from './netwerkleveranciers/niet-opgeslagen';
import { rule as netwerkleveranciersOvereenkomstOntbreekt } from './netwerkleveranciers/overeenkomst-ontbreekt';
import { rule as netwerkleveranciersUitMaarInGebruik } from './netwerkleveranciers/uit-maar-in-gebruik';
import { rule as profielBrinGewijzigd } from './profiel/brin-gewijzigd';
import { rule as profielBrinOngeldig } from './profiel/brin-ongeldig';
import { rule as profielBrinWijktAfVanLas } from './profiel/brin-wijkt-af-van-las';
import { rule as profielInstellingRefGewijzigd } from './profiel/instelling-ref-gewijzigd';
import { rule as profielSchoolnaamGewijzigd } from './profiel/schoolnaam-gewijzigd';
import { rule as profielSnelkoppelingZonderInstellingRef } from './profiel/snelkoppeling-zonder-instelling-ref';
import { rule as profielSnelkoppelingenVerschillen } from './profiel/snelkoppelingen-verschillen';
import { rule as uitgeverijenAanMaarNietInGebruik } from './uitgeverijen/aan-maar-niet-in-gebruik';
import { rule as uitgeverijenGebruikOnbekend } from './uitgeverijen/gebruik-onbekend';
import { rule as uitgeverijenGewijzigdBuitenUOm } from './uitgeverijen/gewijzigd-buiten-u-om';
import { rule as uitgeverijenNazorgNaUitvinken } from './uitgeverijen/nazorg-na-uitvinken';
import { rule as uitgeverijenNietOpgeslagen } from './uitgeverijen/niet-opgeslagen';
import { rule as uitgeverijenOvereenkomstOntbreekt } from './uitgeverijen/overeenkomst-ontbreekt';
import { rule as uitgeverijenUitMaarInGebruik } from './uitgeverijen/uit-maar-in-gebruik';
import type { PageKind } from './page-kind';
import type { Rule } from './rule';

/** Every rule, in the order of the checklist: the table of contents of the product (spec/rules.md). */
export const rules: readonly Rule[] = [
  // PRIV-2
  uitgeverijenGebruikOnbekend, uitgeverijenAanMaarNietInGebruik, uitgeverijenUitMaarInGebruik, uitgeverijenNietOpgeslagen, uitgeverijenGewijzigdBuitenUOm, uitgeverijenNazorgNaUitvinken,
  // PRIV-3
  netwerkleveranciersGebruikOnbekend, netwerkleveranciersAanMaarNietInGebruik, netwerkleveranciersUitMaarInGebruik, netwerkleveranciersNietOpgeslagen, netwerkleveranciersGewijzigdBuitenUOm, netwerkleveranciersNazorgNaUitvinken, netwerkleveranciersGeenAangevinkt,
  // PRIV-4a
  medewerkersHandmatigBevestigen, medewerkersNietOpPersoneelslijst, medewerkersDubbeleMedewerker,
  // PRIV-4b
  medewerkersEinddatumVerlopen, medewerkersEinddatumOntbreekt, medewerkersEinddatumNaSchooljaar, medewerkersEinddatumOnleesbaar, medewerkersStagiairZonderEinddatum,
  // PRIV-5, LAS-2
  medewerkersEmailOntbreekt, medewerkersEmailOngeldig, medewerkersEmailDubbel, medewerkersEmailNietVanSchool, medewerkersEmailAlgemeen,
  // PRIV-6
  ipNummersOngeldig, ipNummersOnleesbaar, ipNummersPrive, ipNummersDubbel, ipNummersOverlapt, ipNummersTeBreed, ipNummersBevestigen, ipNummersNietActueel, ipNummersActueelOntbreekt, ipNummersGeen,
  // VO-5
  uitgeverijenOvereenkomstOntbreekt,
  netwerkleveranciersOvereenkomstOntbreekt,
  // MFA-1
  beheerMfaUitVoorIctCoordinator,
  medewerkersEenIctCoordinator,
  // MFA-2
  beheerMfaUitVoorSchool,
  // MFA-3
  inloggenMfaCodeMetSpatie,
  // ACC-1
  medewerkersInactief,
  // LAS-3, FUS-1
  profielBrinOngeldig, profielBrinWijktAfVanLas, profielBrinGewijzigd,
  // LAS-4, FUS-2
  beheerLasUitwisselingsfout, beheerLasUitwisselingVerouderd, beheerLasKoppelingHandmatig, beheerLasKoppelingAutomatischTijdensFusie,
  // FAQ-1
  medewerkersNietGeactiveerd,
  // FAQ-3
  medewerkersInvalaccountUitLas, medewerkersAnoniemAccount,
  // FAQ-7
  medewerkersRolLeerkrachtEnStagiair, medewerkersExtraRolBevestigen,
  // FAQ-9
  profielSnelkoppelingZonderInstellingRef, profielSnelkoppelingenVerschillen, profielInstellingRefGewijzigd,
  // FAQ-13
  profielSchoolnaamGewijzigd,
];

const byKind = new Map<PageKind, readonly Rule[]>();

/** The rules of one page kind, in the order of the checklist; the same list every time. */
export function rulesOf(kind: PageKind): readonly Rule[] {
  const kept = byKind.get(kind) ?? rules.filter((rule) => rule.page === kind);
  byKind.set(kind, kept);
  return kept;
}
