import fc from 'fast-check';
import { answerCodes } from '@/rules/answer';
import { parseBeheer } from '@/rules/beheer/parse-beheer';
import type { RawSetting } from '@/rules/beheer/page';
import { parseIpNummers } from '@/rules/ip-nummers/parse-ip-nummers';
import { ipColumns } from '@/rules/ip-nummers/page';
import { rules } from '@/rules/index';
import type { Known, RowKnown } from '@/rules/known';
import { parseMedewerkers } from '@/rules/medewerkers/parse-medewerkers';
import { medewerkerColumns } from '@/rules/medewerkers/page';
import { parseProfiel } from '@/rules/profiel/parse-profiel';
import type { RawCell, RawList } from '@/rules/raw';
import type { PageModel } from '@/rules/rule';
import { incompleteReasons, type Anchor, type ColumnState, type Seen } from '@/rules/seen';
import type { Situation } from '@/rules/situation/situation';
import { parsePartijen } from '@/rules/uitgeverijen/parse-partijen';
import { partijColumns } from '@/rules/uitgeverijen/page';
import { known } from './known';
import { refs } from './profiel';

const tick = fc.constantFrom('yes', 'no', 'unreadable', null);
const cellOf = (text: fc.Arbitrary<string>): fc.Arbitrary<RawCell> => fc.record({ text, tick, iso: fc.constantFrom(null, '2026-07-31', '2027-07-31') });
const state: fc.Arbitrary<ColumnState> = fc.constantFrom('read', 'read', 'read', 'read', 'no-column', 'two-candidates');
/** A page seen whole, or not. */
export const anySeen: fc.Arbitrary<Seen> = fc.tuple(fc.nat(60), fc.subarray([...incompleteReasons], { maxLength: 3 }), fc.boolean())
  .map(([rowsSeen, why, whole]) => ({ rowsSeen, rowsClaimed: null, complete: whole || why.length === 0, why: whole ? [] : why, confidence: 80 }));

function anyList<C extends string>(columns: readonly C[], words: Readonly<Partial<Record<C, readonly string[]>>>): fc.Arbitrary<RawList<C>> {
  const cells = fc.record(Object.fromEntries(columns.map((column) => [column, cellOf(fc.constantFrom(...(words[column] ?? ['', 'x'])))])), { requiredKeys: [] });
  const row = fc.record({ anchor: fc.constantFrom(null, 1 as Anchor, 2 as Anchor), edited: fc.oneof({ weight: 5, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray([...columns]) }), cells });
  return fc.record({ seen: anySeen, columns: fc.record(Object.fromEntries(columns.map((column) => [column, state])) as unknown as Record<C, fc.Arbitrary<ColumnState>>), rows: fc.array(row, { maxLength: 6 }) }) as unknown as fc.Arbitrary<RawList<C>>;
}

const partijen = fc.tuple(anyList(partijColumns, { naam: ['Taalvijver', 'Letterlicht', 'taal-vijver', ''], aangevinkt: ['', 'ja', 'nee', 'misschien'] }), fc.constantFrom('uitgeverijen' as const, 'netwerkleveranciers' as const), fc.boolean(), fc.boolean())
  .map(([list, page, saveControl, saved]) => parsePartijen({ ...list, page, saveControl, saved }));
const ips = anyList(ipColumns, { ip: ['11.22.33.44', '11.22.33.0/24', '11.22.33.44/32', '300.1.2.3', 'router', '192.168.1.1', '21.0.0.0/8', '2a02:1234::/32', '', '11.22.…'], van: ['11.22.33.1', ''], tot: ['', '', '11.22.33.9'] }).map(parseIpNummers);
const people = anyList(medewerkerColumns, {
  naam: ['Anna de Wit', 'Wit, Anna de', 'Bram Kuiper', 'Invaller groep 4', 'Stagiair 1', 'A. de Wit', ''], voornaam: ['Anna', ''], tussenvoegsel: ['', 'de'], achternaam: ['Wit', 'Kuiper'], email: ['a.dewit@deklimop.test', 'A.DeWit@deklimop.test', 'info@deklimop.test', 'b@gmail.com', 'geen adres', 'a…', '', 'a@b'],
  herkomst: ['LAS', 'Handmatig', 'standaard', '', 'iets'], einddatum: ['', '31-7-2027', '31-7-2026', '31-6-2026', 'n.t.b.', '1-1-2030', '-'], rol: ['Leerkracht', 'Stagiair(e)', 'Leerkracht, stagiair', 'IB’er', 'ICT-coördinator', ''], geactiveerd: ['', 'ja', 'nee'], status: ['actief', 'inactief', ''], groep: ['Groep 3'],
}).map(parseMedewerkers);
const address = fc.constantFrom(`https://www.basispoort.nl/login/leerlingen/snelkoppelaar?TARGET=x&INSTELLING_REF=${refs.here}`, `https://www.basispoort.nl/login/snelkoppelaar?INSTELLING_REF=${refs.other}`, 'https://www.basispoort.nl/login/leerlingen/snelkoppelaar?TARGET=x', 'https://www.basispoort.nl/login/leerkracht/', 'https://www.basispoort.nl/login/leerl…');
const profiel = fc.record({
  seen: anySeen, columns: fc.record({ brin: state, locatie: state, schoolnaam: state }), brin: fc.option(cellOf(fc.constantFrom('99ZZ', '99ZZ00', '9ZZ9', '', '99••'))), locatie: fc.option(cellOf(fc.constantFrom('', '00', '1'))), schoolnaam: fc.option(cellOf(fc.constantFrom('De Klimop', ''))),
  links: fc.array(fc.record({ anchor: fc.constant(1 as Anchor), label: fc.constantFrom('Leerling', 'Leerkracht', 'Rekenen', 'Leerkracht en leerling'), heading: fc.constantFrom('', 'Snelkoppeling leerling'), address, download: fc.boolean() }), { maxLength: 4 }),
}).map(parseProfiel);
const setting: fc.Arbitrary<RawSetting> = fc.record({
  about: fc.constantFrom('mfa', 'las-koppeling', 'uitwisseling', 'laatste-uitwisseling'), label: fc.constantFrom('MFA voor ICT-coördinatoren', 'MFA voor de hele school', 'MFA', 'LAS-koppeling', 'Laatste uitwisseling'),
  value: cellOf(fc.constantFrom('', 'aan', 'uit', 'automatisch', 'handmatig', 'gelukt', 'mislukt', 'gisteren', '1-1-2026', 'onlangs')), edited: fc.boolean(),
});
const beheer = fc.record({ seen: anySeen, settings: fc.array(setting, { maxLength: 5 }), today: fc.constant('2026-11-24') }).map(parseBeheer);
const inloggen = fc.record({ page: fc.constant('inloggen' as const), seen: anySeen, rows: fc.constant([]), codeField: fc.boolean() });

/** A page of any kind, as its parser makes it from what a reader may deliver. */
export const anyPage: fc.Arbitrary<PageModel> = fc.oneof(partijen, ips, people, profiel, beheer, inloggen);

const rowKnown: fc.Arbitrary<RowKnown> = fc.record({
  answers: fc.subarray([...answerCodes], { maxLength: 4 }), seenFields: fc.subarray([null, 'aangevinkt', 'ip', 'email', 'einddatum']), exceptions: fc.subarray([null, ...rules.map(({ id }) => id)], { maxLength: 1 }),
  earlierTick: fc.option(fc.record({ ticked: fc.constantFrom('yes' as const, 'no' as const), since: fc.constant('2026-06-12') })), underWay: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom({ field: 'aangevinkt', to: 'no' }, { field: 'einddatum', to: null }, { field: 'row', to: null }) }),
  followUp: fc.constantFrom(null, 'open' as const, 'settled' as const), number: fc.option(fc.nat(40)),
});
const situation = fc.record({
  netwerkomgeving: fc.constantFrom('ja', 'nee'), samenvoegen: fc.constantFrom('nee', 'brin', 'administraties', 'splitsen', 'sluiten'), samenvoegenFase: fc.constantFrom('gepland', 'verwerkt'), samenvoegenDatum: fc.constantFrom('2026-06-01', '2027-06-01'),
  maildomeinen: fc.constantFrom([], ['deklimop.test']), actueleIps: fc.constantFrom([], ['11.22.33.44'], ['12.34.56.78']), actueleIpsCompleet: fc.constantFrom('ja', 'nee'), lasBrin: fc.constantFrom('99ZZ', '99ZZ00', '98YY'),
}, { requiredKeys: [] }) as unknown as fc.Arbitrary<Situation>;

/** What may be known beside a page: answers and earlier values for some of its rows. */
export function anyKnown(page: PageModel): fc.Arbitrary<Known> {
  const field = fc.record({ compared: fc.constantFrom('first-look' as const, 'same' as const, 'changed' as const), since: fc.constantFrom('2026-06-12'), accepted: fc.boolean() });
  return fc.tuple(situation, fc.array(fc.option(rowKnown), { minLength: page.rows.length, maxLength: page.rows.length }), fc.dictionary(fc.constantFrom('brin', 'schoolnaam', 'instelling-ref'), field), fc.option(fc.record({ source: fc.constantFrom('eigen' as const, 'las' as const), names: fc.constantFrom(['Anna de Wit'], ['Kuiper, Bram']) })))
    .map(([answered, about, fields, staffList]) => known({
      situation: answered, fields, staffList, rows: new Map(page.rows.flatMap(({ identity }, at) => { const one = about[at]; return identity === null || one == null ? [] : [[identity, one] as const]; })),
    }));
}
