import type { AnswerCode, DeclarationCode } from '../answer';
import type { EntryType, EvidenceClass } from '../checklist/fact';
import type { ItemState } from '../checklist/item';
import type { IncompleteReason } from '../seen';

/** Words for what stands in the log: for the page of the log and the report, in one place, so that both say the same. */
export interface LogWords {
  readonly type: Readonly<Record<EntryType, string>>;
  readonly class: Readonly<Record<EvidenceClass, string>>;
  readonly state: Readonly<Record<ItemState, string>>;
  readonly answer: Readonly<Record<AnswerCode | DeclarationCode | 'ingetrokken', string>>;
  readonly why: Readonly<Record<IncompleteReason | 'not-recognised', string>>;
}

export const logWords: Readonly<Record<'nl' | 'en', LogWords>> = {
  nl: {
    type: {
      'page-checked': 'Pagina bekeken', 'fault-opened': 'Gevonden', 'fault-resolved': 'Niet meer gevonden', 'tick-changed': 'Gewijzigd', saved: 'Opgeslagen', 'confirmed-after-reload': 'Bleef staan na herladen',
      'confirmed-later-day': 'Stond er de volgende dag nog', decision: 'Antwoord', declaration: 'Verklaring', exception: 'Uitzondering', 'situation-changed': 'Over de school', 'reading-confirmed': 'Gelezen: klopt dit?',
      'carried-over': 'Meegenomen uit vorige ronde', anchored: 'Bevestigd', exported: 'Bestand gemaakt', imported: 'Bestand ingelezen', 'policy-changed': 'Bewaarafspraak', 'clock-jump': 'Klok versprong', erased: 'Gewist', rescued: 'Hersteld', 'school-year-started': 'Nieuwe ronde',
    },
    class: { observed: 'gezien', 'observed-and-decided': 'gezien en beantwoord', declared: 'verklaard' },
    state: {
      hulp: 'hulp', nvt: 'geldt niet', later: 'later', aandacht: 'vraagt aandacht', gewijzigd: 'gewijzigd', opgeslagen: 'opgeslagen', 'niet-te-beoordelen': 'niet te beoordelen', 'niet-bekeken': 'niet (volledig) bekeken',
      'gemeld-namens': 'gemeld, nog niet bevestigd', 'bevestigd-na-herladen': 'bleef staan na herladen', 'bevestigd-latere-dag': 'stond er de volgende dag nog', klaar: 'klaar',
    },
    answer: {
      'via-basispoort': 'in gebruik via Basispoort', 'buiten-basispoort-om': 'in gebruik buiten Basispoort om', 'niet-in-gebruik': 'niet in gebruik', 'rest-niet-in-gebruik': 'de rest niet in gebruik',
      'overeenkomst-aanwezig': 'overeenkomst is er', 'overeenkomst-ontbreekt': 'overeenkomst is er niet', 'overeenkomst-onbekend': 'overeenkomst onbekend', 'nazorg-gevraagd': 'wissen gevraagd', 'nazorg-niet-nodig': 'wissen niet nodig',
      'klopt-nog': 'klopt nog', 'uit-dienst': 'uit dienst', 'rol-klopt': 'rol klopt', 'ip-actueel': 'IP-nummer is actueel', 'ip-oud': 'IP-nummer is oud', gezien: 'gezien', opgelost: 'opgelost', nvt: 'geldt niet', onterecht: 'coach heeft het mis',
      gedaan: 'gedaan', 'niet-gedaan': 'niet gedaan', 'weet-niet': 'weet niet', ingetrokken: 'teruggenomen',
    },
    why: {
      pager: 'meer bladzijden', filter: 'filter staat aan', search: 'zoekvak gevuld', tab: 'tabblad toont een deel', virtual: 'lijst laadt bij scrollen', more: 'knop voor meer', collapsed: 'deel ingeklapt', 'count-differs': 'aantal klopt niet',
      loading: 'laadt nog', 'hidden-part': 'deel verborgen', 'other-frame': 'deel in ander kader', 'not-recognised': 'niet herkend', 'not-confirmed': 'volgens u niet goed gelezen',
    },
  },
  en: {
    type: {
      'page-checked': 'Page looked at', 'fault-opened': 'Found', 'fault-resolved': 'No longer found', 'tick-changed': 'Changed', saved: 'Saved', 'confirmed-after-reload': 'Stayed after a reload',
      'confirmed-later-day': 'Still there the next day', decision: 'Answer', declaration: 'Declaration', exception: 'Exception', 'situation-changed': 'About the school', 'reading-confirmed': 'Read: is this right?',
      'carried-over': 'Taken over from last round', anchored: 'Confirmed', exported: 'File made', imported: 'File read in', 'policy-changed': 'Retention', 'clock-jump': 'Clock jumped', erased: 'Erased', rescued: 'Restored', 'school-year-started': 'New round',
    },
    class: { observed: 'seen', 'observed-and-decided': 'seen and answered', declared: 'declared' },
    state: {
      hulp: 'help', nvt: 'does not apply', later: 'later', aandacht: 'needs attention', gewijzigd: 'changed', opgeslagen: 'saved', 'niet-te-beoordelen': 'cannot be judged', 'niet-bekeken': 'not (fully) looked at',
      'gemeld-namens': 'reported, not confirmed yet', 'bevestigd-na-herladen': 'stayed after a reload', 'bevestigd-latere-dag': 'still there the next day', klaar: 'done',
    },
    answer: {
      'via-basispoort': 'in use through Basispoort', 'buiten-basispoort-om': 'in use outside Basispoort', 'niet-in-gebruik': 'not in use', 'rest-niet-in-gebruik': 'the others not in use',
      'overeenkomst-aanwezig': 'agreement is there', 'overeenkomst-ontbreekt': 'no agreement', 'overeenkomst-onbekend': 'agreement unknown', 'nazorg-gevraagd': 'deletion asked for', 'nazorg-niet-nodig': 'deletion not needed',
      'klopt-nog': 'still right', 'uit-dienst': 'has left', 'rol-klopt': 'role is right', 'ip-actueel': 'IP number is current', 'ip-oud': 'IP number is old', gezien: 'seen', opgelost: 'solved', nvt: 'does not apply', onterecht: 'the coach is wrong',
      gedaan: 'done', 'niet-gedaan': 'not done', 'weet-niet': 'not known', ingetrokken: 'taken back',
    },
    why: {
      pager: 'more pages', filter: 'a filter is on', search: 'search box filled', tab: 'a tab shows a part', virtual: 'list loads while scrolling', more: 'button for more', collapsed: 'a part is collapsed', 'count-differs': 'count differs',
      loading: 'still loading', 'hidden-part': 'a part is hidden', 'other-frame': 'a part is in another frame', 'not-recognised': 'not recognised', 'not-confirmed': 'read wrongly, you said',
    },
  },
};
