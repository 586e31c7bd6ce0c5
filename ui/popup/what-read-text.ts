import type { leftAlone } from '@/rules/message/look';
import type { Tables } from '../language';

/** Words of *Wat las ik*. A pair is one and many; `{n}` is the number. */
type Counted = readonly [one: string, many: string];
interface WhatReadText {
  readonly title: string; readonly read: string; readonly nothing: string; readonly kept: string; readonly left: string; readonly leftNone: string;
  /** What the log always gets. */
  readonly counts: string; readonly pseudonyms: Counted; readonly ticks: Counted; readonly settings: Counted; readonly date: string; readonly gone: string;
  readonly cells: Counted; readonly fields: Counted;
  /** Kinds that are no column or field of the page; those have their own names. */
  readonly kind: Readonly<Record<string, Counted>>;
  readonly zone: Readonly<Record<(typeof leftAlone)[number], Counted>>;
}

export const whatReadText: Tables<WhatReadText> = {
  nl: {
    title: 'Wat las ik op deze pagina?', read: 'Gelezen', nothing: 'Niets: er was geen veld van deze pagina te vinden.', kept: 'Bewaard in het logboek', left: 'Met rust gelaten', leftNone: 'Er stonden geen geheime velden of andere lijsten.',
    counts: 'aantallen en oordelen', pseudonyms: ['1 pseudoniem (een code zonder naam)', '{n} pseudoniemen (codes zonder naam)'], ticks: ['1 stand van een vinkje', '{n} standen van vinkjes'], settings: ['1 stand van een instelling', '{n} standen van instellingen'], date: 'de eerstvolgende einddatum, zonder van wie',
    gone: 'Geen namen, adressen of nummers: die staan alleen in het geheugen en zijn weg zodra u de browser sluit.',
    cells: ['1 vakje', '{n} vakjes'], fields: ['1 veld', '{n} velden'],
    kind: {
      koppen: ['1 kolomkop', '{n} kolomkoppen'], 'overige-kolommen': ['1 vakje in een andere kolom, niet gebruikt', '{n} vakjes in andere kolommen, niet gebruikt'], 'overige-velden': ['1 ander veld, niet gebruikt', '{n} andere velden, niet gebruikt'],
      'andere-lijst': ['1 vakje van een andere lijst, alleen bekeken om de goede te vinden', '{n} vakjes van andere lijsten, alleen bekeken om de goede te vinden'], snelkoppelingen: ['1 snelkoppeling', '{n} snelkoppelingen'], mfa: ['1 MFA-instelling', '{n} MFA-instellingen'],
      'las-koppeling': ['1 instelling van de LAS-koppeling', '{n} instellingen van de LAS-koppeling'], 'laatste-uitwisseling': ['1 moment van uitwisseling', '{n} momenten van uitwisseling'], uitwisseling: ['1 melding over de uitwisseling', '{n} meldingen over de uitwisseling'],
    },
    zone: {
      wachtwoord: ['1 wachtwoord', '{n} wachtwoorden'], code: ['1 code', '{n} codes'], autorisatiesleutel: ['1 sleutel', '{n} sleutels'],
      'andere-lijst': ['1 andere lijst', '{n} andere lijsten'], leerlingen: ['1 lijst over leerlingen', '{n} lijsten over leerlingen'], kader: ['1 kader van een andere website', '{n} kaders van een andere website'],
    },
  },
  en: {
    title: 'What did I read on this page?', read: 'Read', nothing: 'Nothing: no field of this page was found.', kept: 'Kept in the log', left: 'Left alone', leftNone: 'There were no secret fields or other lists.',
    counts: 'counts and verdicts', pseudonyms: ['1 pseudonym (a code without a name)', '{n} pseudonyms (codes without a name)'], ticks: ['the state of 1 tick', 'the state of {n} ticks'], settings: ['the position of 1 setting', 'the positions of {n} settings'], date: 'the next end date, without whose',
    gone: 'No names, addresses or numbers: they are in memory only, and gone when you close the browser.',
    cells: ['1 cell', '{n} cells'], fields: ['1 field', '{n} fields'],
    kind: {
      koppen: ['1 column head', '{n} column heads'], 'overige-kolommen': ['1 cell in another column, not used', '{n} cells in other columns, not used'], 'overige-velden': ['1 other field, not used', '{n} other fields, not used'],
      'andere-lijst': ['1 cell of another list, only looked at to find the right one', '{n} cells of other lists, only looked at to find the right one'], snelkoppelingen: ['1 shortcut', '{n} shortcuts'], mfa: ['1 MFA setting', '{n} MFA settings'],
      'las-koppeling': ['1 setting of the LAS link', '{n} settings of the LAS link'], 'laatste-uitwisseling': ['1 moment of exchange', '{n} moments of exchange'], uitwisseling: ['1 message about the exchange', '{n} messages about the exchange'],
    },
    zone: {
      wachtwoord: ['1 password', '{n} passwords'], code: ['1 code', '{n} codes'], autorisatiesleutel: ['1 key', '{n} keys'],
      'andere-lijst': ['1 other list', '{n} other lists'], leerlingen: ['1 list about pupils', '{n} lists about pupils'], kader: ['1 frame of another website', '{n} frames of another website'],
    },
  },
};
