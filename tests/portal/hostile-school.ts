import { goodSchool } from './good-school';
import { medewerker, type School } from './school';

/** Texts that would do harm where page text became markup, a formula, or part of an address (spec/promises.md, S1 and S12). Running one sets `globalThis.gekaapt`. */
export const hostileTexts: readonly string[] = [
  '<img src=x onerror="globalThis.gekaapt=1">',
  '"><script>globalThis.gekaapt=1</script>',
  '<svg/onload=globalThis.gekaapt=1>',
  "javascript:globalThis.gekaapt=1//'",
  '=1+1', '+1+1', '-1+1', '@SUM(1;1)', '＝1+1',
  '{{constructor.constructor("globalThis.gekaapt=1")()}}',
  '</textarea><iframe srcdoc="<script>parent.gekaapt=1</script>">',
  '\u202Egnp.exe', 'A\u0000B', '__proto__', 'constructor', '${globalThis.gekaapt=1}', '%s%n', "'; DROP TABLE entries;--",
  'x'.repeat(400),
];

/** The repaired school, with hostile texts wherever the pages show a text of the school's own. */
export function hostileSchool(today: string): School {
  const school = goodSchool(today);
  const end = school.medewerkers.find((of) => of.einddatum !== '')?.einddatum ?? '';
  return {
    ...school,
    naam: hostileTexts[0] ?? '',
    uitgeverijen: hostileTexts.map((naam, n) => ({ id: `h${n}`, naam, aan: n % 2 === 0 })),
    medewerkers: [
      ...school.medewerkers,
      ...hostileTexts.map((naam, n) => medewerker(`x${n}`, naam, `x${n}@deklimop.test`, { voornaam: naam, tussenvoegsel: '', achternaam: '', herkomst: 'handmatig', einddatum: end })),
    ],
    ips: hostileTexts.map((adres, n) => ({ id: `p${n}`, adres, omschrijving: adres })),
    snelkoppelingen: school.snelkoppelingen.map((of, n) => ({ ...of, label: `leerling ${hostileTexts[n] ?? ''}` })),
  };
}
