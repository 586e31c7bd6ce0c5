import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { loggedKinds, type LoggedKind } from '@/rules/page-kind';
import { Invented } from './invented';

const header = /^<!-- bouwtekening versie=(\d+) pagina=([a-z-]+) elementen=(\d+)/;
const usage = `Gebruik: node tests/corpus/from-blueprint.mjs <bouwtekening.html> <naam> --toestemming "bestuur 2026-11-24" [--naar map]
  naam          letters, cijfers en streepjes; wordt de map tests/corpus/oddities/<naam>
  --toestemming wie van de school toestemming gaf (een functie, geen naam) en wanneer (jjjj-mm-dd)`;

/** A page's own texts, with what stands in fields; shapes in them get invented texts. Everything else stays as it is. */
export function fillShapes(html: string): string {
  const dom = new JSDOM(html);
  const { document, Node } = dom.window;
  const invented = new Invented();
  const fill = (root: ParentNode & { readonly childNodes: NodeListOf<ChildNode> }): void => {
    for (const node of root.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) node.nodeValue = invented.textOf(node.nodeValue ?? '');
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      const element = node as Element;
      for (const name of ['value', 'title', 'alt', 'aria-label', 'placeholder', 'datetime', 'href']) {
        const value = element.getAttribute(name);
        if (value !== null && (name !== 'href' || value.startsWith('mailto:'))) element.setAttribute(name, name === 'href' ? `mailto:${invented.textOf(value.slice(7))}` : invented.textOf(value));
      }
      if (element.localName === 'textarea') element.textContent = (element.textContent ?? '').split('\n').map((line) => invented.textOf(line)).join('\n');
      else fill(element);
      if (element.localName === 'template') fill((element as HTMLTemplateElement).content);
    }
  };
  fill(document.documentElement);
  return dom.serialize();
}

/** The truth to be filled in by a person who looks at the page: every field that is null (form: oddities/oddities.ts). */
export function truthToFill(kind: LoggedKind | null): Record<string, unknown> {
  return { about: null, path: null, kind, complete: null, why: null, rowsSeen: null, rowsClaimed: null, problem: null, cannotTell: null, otherwise: null };
}

/**
 * The command: a Bouwtekening becomes a folder of the corpus, with invented texts for its shapes and a truth file to be filled in.
 * Refuses without the school's consent, and writes over nothing.
 * @returns the exit code
 */
export function fromBlueprint(args: readonly string[], say: (line: string) => void): number {
  const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const [file, name] = args.filter((arg, at) => !arg.startsWith('--') && !(args[at - 1] ?? '').startsWith('--'));
  const consent = /^(\p{L}[\p{L} -]{1,40}) (\d{4}-\d{2}-\d{2})$/u.exec(option('--toestemming') ?? '');
  const refuse = (why: string): number => { say(`${why}\n${usage}`); return 1; };
  if (file === undefined || name === undefined || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) return refuse('Noem een bestand en een naam.');
  if (consent === null) return refuse('Zonder toestemming van de school komt een bouwtekening niet in de code.');
  if (!existsSync(file)) return refuse(`Dit bestand is er niet: ${file}`);
  const html = readFileSync(file, 'utf8');
  const said = header.exec(html);
  if (said === null) return refuse('Dit is geen bouwtekening: de eerste regel ontbreekt.');
  if (said[1] !== '1') return refuse(`Deze bouwtekening heeft vorm ${said[1] ?? ''}; ik ken alleen vorm 1.`);
  const folder = path.resolve(option('--naar') ?? path.join(import.meta.dirname, 'oddities'), name);
  if (existsSync(folder)) return refuse(`De map is er al: ${folder}`);
  const kind = loggedKinds.find((one) => one === said[2]) ?? null;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'page.html'), fillShapes(html));
  writeFileSync(path.join(folder, 'truth.json'), `${JSON.stringify(truthToFill(kind), null, 1)}\n`);
  writeFileSync(path.join(folder, 'consent.json'), `${JSON.stringify({ by: consent[1], on: consent[2], elements: Number(said[3]) }, null, 1)}\n`);
  say(`Gemaakt: ${folder}\nKijk naar page.html en vul in truth.json elk veld in dat null is: wat een mens op deze pagina ziet (vorm: oddities/oddities.ts; rowsClaimed mag null blijven).${kind === null ? '\nDe pagina was niet herkend: zet bij "kind" wat zij is, of laat null staan als zij geen van de zes is.' : ''}`);
  return 0;
}
