import type { Edition } from './edition-schema';
import { faqItems } from './texts-2025-2026-faq';
import { lasItems } from './texts-2025-2026-las';
import { mergerItems } from './texts-2025-2026-merger';
import { mfaItems } from './texts-2025-2026-mfa';
import { agreementItems } from './texts-2025-2026-agreement';
import { privacyItems } from './texts-2025-2026-privacy';
import { links } from './links-2025-2026';

/**
 * The checklist for school year 2025-2026, version 1.0 of 23 June 2025.
 * Facts: seed/checklist-2025-2026.txt. Every sentence here is our own; numbers, dates and addresses are the source's.
 */
export const edition: Edition = {
  round: '2025-2026',
  version: '1.0',
  published: '2025-06-23',
  source: {
    nl: 'Basispoort, checklist voor de overgang naar schooljaar 2025-2026, versie 1.0 van 23 juni 2025',
    en: 'Basispoort, checklist for the move to school year 2025-2026, version 1.0 of 23 June 2025',
  },
  facts: {
    changeover: '08-01',
    inactiveMonths: 3,
    standInDays: [2, 7, 14],
    mfaCodeDigits: 6,
    mfaDefaultFrom: { nl: 'aangekondigd voor het najaar van 2025', en: 'announced for the autumn of 2025' },
    homeLoginElsewhere: ['ZuluConnect', 'Cloudwise MOO', 'Cloudwise Cool', 'MijnOnderwijsPortaal', 'Ratho Portaal', 'Prowise Go', 'Miloo', 'Hively', 'M365Portal', 'OnlineKlas'],
    las: ['ParnasSys', 'Esis'],
    reportYear: 2024,
    helpdesk: {
      telephone: '073-6287557',
      mail: 'help@basispoort.nl',
      hours: { nl: 'op weekdagen van 8:00 tot 12:30 uur', en: 'on weekdays from 8:00 to 12:30' },
      hoursAtStart: { nl: 'bij het begin van het schooljaar tot 17:00 uur', en: 'at the start of the school year until 17:00' },
    },
    infoMail: 'info@basispoort.nl',
    browserSettings: { chrome: 'chrome://settings/system', edge: 'edge://settings/system' },
    links,
  },
  holidays: {
    note: {
      nl: 'Zomervakantie 2026: nagekeken in de roosters van scholen in elke regio. Die van 2027 kent deze uitgave niet.',
      en: 'Summer holidays of 2026: checked in calendars of schools in each region. This edition does not know those of 2027.',
    },
    summers: [
      { region: 'noord', from: '2026-07-04', to: '2026-08-16' },
      { region: 'midden', from: '2026-07-18', to: '2026-08-30' },
      { region: 'zuid', from: '2026-07-11', to: '2026-08-23' },
    ],
  },
  items: { ...privacyItems, ...agreementItems, ...mfaItems, ...lasItems, ...mergerItems, ...faqItems },
};
