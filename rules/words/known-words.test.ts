import { describe, expect, it } from 'vitest';
import { isHeadPhrase, isKnownToken, isScreenPhrase, isWholeAnswer, wordClass } from './known-words';
import { plainWords } from './phrase';

/** Names that are common in Dutch schools: what a known word may never be. */
const firstNames = 'emma julia mila tess sophie zoe sara nora yara eva liv noah sem lucas levi finn luuk daan luca adam james jan piet kees henk joop wim toon ton bas tim tom job rob mark marc max ben sam bram thijs sander jeroen martijn wouter bart rik erik karel frank fred fleur roos iris linda petra ingrid karin monique sandra esther mirjam marieke anouk femke lotte sanne lisa anne inge els loes truus toos nel ria bep door per co ad ab an ans lia lio bo angel dean grant will bill art mohammed fatima ali youssef aicha yusuf mehmet ahmet elif zeynep mei april juni august may june rose joy hope faith grace dag ernst vlam anders bent len'.split(' ');
const surnames = 'jansen bakker visser smit meijer mulder bos vos peters hendriks dekker brouwer dijkstra smits kok jacobs vermeulen schouten verhoeven prins blom huisman peeters kuipers veenstra kramer post kuiper wolters scholten willems hoekstra koster maas verbeek schipper berg meer veld kamp school meester gast leraar student vink groen wit zwart bruin rood kan kies kind brand bron straat plaats dienst link leeg stap zondag vrijdag maandag zaterdag januari maart hulp thuis land stad man kaart blad vak klaar goed fout water winkel poort punt rol stand regel key page day king young long hall wood woods snow stone park noord zuid west oost dijk dam boom steen haan vogel leeuw wolf hart hand kop oog oor mond voet lam paard stoel tafel boer slager smid molen zee meerman zoon vader moeder malmberg noordhoff zwijsen thieme rolf blink'.split(' ');

describe('known words', () => {
  it('are never a name', () => {
    expect([...firstNames, ...surnames].filter((name) => wordClass(name) === 'plain')).toEqual([]);
  });

  it('are words of screens', () => {
    for (const word of ['naam', 'einddatum', 'herkomst', 'leerkracht', 'opslaan', 'medewerkers', 'uitgeverijen', 'wachtwoord', 'volgende', 'pagina', 'handmatig', 'actief', 'basispoort', 'showing', 'entries']) expect(wordClass(word), word).toBe('plain');
    for (const word of ['van', 'de', 'in', "'t", 'per']) expect(wordClass(word), word).toBe('particle');
    for (const word of ['x', '9', 'karin', 'klimop', '']) expect(wordClass(word), word).toBe('other');
    expect(isKnownToken(plainWords('E-mail'))).toBe(true);
    expect(isHeadPhrase('bron') && isHeadPhrase('van') && isHeadPhrase('rol')).toBe(true);
    expect(isScreenPhrase('toon meer') && isScreenPhrase('gegevens van de school')).toBe(true);
    expect(isScreenPhrase('toon') || isScreenPhrase('school')).toBe(false);
    expect(isWholeAnswer('nee')).toBe(true);
  });
});
