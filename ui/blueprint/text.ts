import type { Tables } from '../language';

/** Words of the page on which a Bouwtekening is shown before it is saved. */
interface BlueprintText {
  readonly title: string; readonly what: string; readonly stays: string; readonly waiting: string; readonly of: string; readonly unknown: string;
  readonly words: string; readonly wordsWhy: string; readonly file: string; readonly fileWhy: string; readonly save: string; readonly again: string; readonly saved: string; readonly notOurs: string;
  readonly leftTitle: string;
  readonly left: Readonly<Record<'velden' | 'geheim' | 'leerlingen' | 'regels' | 'kaders' | 'afgebroken', readonly [one: string, many: string]>>;
  readonly refused: Readonly<Record<string, string>>;
}

export const blueprintText: Tables<BlueprintText> = {
  nl: {
    title: 'Bouwtekening', what: 'Dit is de opbouw van de pagina, zonder persoonsgegevens. Namen, adressen, nummers en datums zijn vervangen door hun vorm, zoals Aaaa 99-99-9999 a@a.aa. Met dit bestand kan de maker de coach deze pagina leren lezen.',
    stays: 'Het bestand blijft bij de school. Het komt alleen met toestemming van de school in de code van de coach. De coach verstuurt niets: u bewaart het zelf.',
    waiting: 'Ik teken de pagina…', of: 'Pagina: {page}', unknown: 'niet herkend',
    words: 'Deze {n} woorden blijven leesbaar', wordsWhy: 'Staat er een naam of iets van uw school tussen? Bewaar het bestand dan niet.', file: 'Het hele bestand', fileWhy: 'Zo wordt het bewaard, letter voor letter.',
    save: 'Bewaar de bouwtekening', again: 'Teken opnieuw', saved: 'De browser bewaart het bestand nu. Lees het na voordat u het aan iemand geeft.', notOurs: 'Niet van Basispoort',
    leftTitle: 'Weggelaten',
    left: {
      velden: ['1 veld (wachtwoord, code of verborgen)', '{n} velden (wachtwoord, code of verborgen)'], geheim: ['1 plek achter een label als autorisatiesleutel of wachtwoord', '{n} plekken achter een label als autorisatiesleutel of wachtwoord'],
      leerlingen: ['1 lijst van leerlingen', '{n} lijsten van leerlingen'], regels: ['1 regel van een lange lijst', '{n} regels van een lange lijst'], kaders: ['1 kader van een andere website', '{n} kaders van een andere website'], afgebroken: ['het einde: de pagina is te groot', 'het einde: de pagina is te groot'],
    },
    refused: {
      pupils: 'Dit is een pagina over leerlingen. Daarvan maak ik geen bouwtekening.', empty: 'Op deze pagina staat niets om te tekenen.',
      'no-reply': 'Ik kan deze pagina niet tekenen. Ga naar het tabblad van Basispoort, herlaad de pagina en kies daarna opnieuw Bouwtekening doorgeven.',
    },
  },
  en: {
    title: 'Blueprint', what: 'This is how the page is built, without personal data. Names, addresses, numbers and dates are replaced by their shape, such as Aaaa 99-99-9999 a@a.aa. With this file the maker can teach the coach to read this page.',
    stays: 'The file stays with the school. It enters the code of the coach only with the school’s consent. The coach sends nothing: you save it yourself.',
    waiting: 'Drawing the page…', of: 'Page: {page}', unknown: 'not recognised',
    words: 'These {n} words stay readable', wordsWhy: 'Is there a name among them, or something of your school? Then do not save the file.', file: 'The whole file', fileWhy: 'This is how it is saved, letter by letter.',
    save: 'Save the blueprint', again: 'Draw again', saved: 'The browser is saving the file now. Read it before you give it to anyone.', notOurs: 'Not by Basispoort',
    leftTitle: 'Left out',
    left: {
      velden: ['1 field (password, code or hidden)', '{n} fields (password, code or hidden)'], geheim: ['1 place behind a label such as autorisatiesleutel or password', '{n} places behind a label such as autorisatiesleutel or password'],
      leerlingen: ['1 list of pupils', '{n} lists of pupils'], regels: ['1 row of a long list', '{n} rows of a long list'], kaders: ['1 frame of another website', '{n} frames of another website'], afgebroken: ['the end: the page is too large', 'the end: the page is too large'],
    },
    refused: {
      pupils: 'This is a page about pupils. I make no blueprint of it.', empty: 'There is nothing on this page to draw.',
      'no-reply': 'I cannot draw this page. Go to the tab with Basispoort, reload the page and choose the blueprint again.',
    },
  },
};
