import { nothing, type Rule, type RuleText } from '../rule';
import { removing } from './guidance';
import type { MedewerkersPage } from './page';
import { perRow, unanswered } from './per-row';

const nl: RuleText = {
  title: 'Dit account is nog niet geactiveerd',
  why: 'Er staat geen vinkje bij deze medewerker. Zonder netwerkomgeving kan iemand pas inloggen na het activeren van het account.',
  fix: ['Vraag de collega om bij Basispoort een eigen wachtwoord te maken, met het adres dat hier staat.', 'Geen bericht gekregen? Laat ook in de map met ongewenste mail kijken.'],
  when: `Werkt zodra de medewerker een wachtwoord heeft gemaakt. ${removing.nl}`,
  variants: {
    standaard: {
      title: 'Dit invalaccount is niet in gebruik',
      why: 'Dit is een invalaccount dat Basispoort zelf voor een groep heeft gemaakt. Het hoeft pas aan op de dag dat iemand invalt.',
      fix: ['Nu hoeft u niets te doen.', 'Valt er iemand in? Activeer dit account dan met het e-mailadres van de invaller.'],
    },
  },
};
const en: RuleText = {
  title: 'This account has not been activated yet',
  why: 'There is no tick with this person. Without a network environment someone can log in only after activating the account.',
  fix: ['Ask the colleague to make a password of their own at Basispoort, with the address shown here.', 'No message received? Let them look in the junk mail folder too.'],
  when: `Takes effect as soon as the person has made a password. ${removing.en}`,
  variants: {
    standaard: {
      title: 'This stand-in account is not in use',
      why: 'This is a stand-in account that Basispoort itself made for a group. It need not be on before the day that someone stands in.',
      fix: ['You need do nothing now.', 'Is someone standing in? Then activate this account with that person\'s e-mail address.'],
    },
  },
};

/** No tick: account not activated, while the school works without a network environment (with one it is normal, and nothing is said). */
export const rule: Rule<MedewerkersPage> = {
  id: 'medewerkers/niet-geactiveerd',
  page: 'medewerkers',
  items: ['FAQ-1'],
  weight: 'tip',
  checklist: 'Veelgestelde vragen, vraag 1',
  text: { nl, en },
  check: (page, known) => {
    const { netwerkomgeving } = known.situation;
    if (netwerkomgeving === 'ja') return nothing;
    const shows = page.rows.some((row) => row.geactiveerd !== 'onbekend');
    const outcome = perRow(page, known, { columns: shows ? [] : ['geactiveerd'], fields: ['geactiveerd'] }, (row) => {
      if (row.geactiveerd === 'onbekend') return 'unreadable';
      if (row.geactiveerd === 'ja') return null;
      const field = page.columns.geactiveerd === 'read' ? 'geactiveerd' : 'naam';
      return row.herkomst === 'standaard' ? { row, field, variant: 'standaard' } : { row, field };
    });
    return netwerkomgeving === 'nee' ? outcome : unanswered(page, outcome);
  },
};
