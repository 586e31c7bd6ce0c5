import { canonical } from '../chain';
import type { Entry } from '../entry';
import { reportEnd, reportStart } from '../verify/open-file';
import type { ExportFrame } from './file';
import verifier from './report/dossier-verifier.js?raw';
import show from './report/dossier-show.js?raw';
import { reportFacts } from './report/facts';
import { firstPage } from './report/first-page';
import { gather } from './report/gather';
import { html, type Markup } from './report/markup';
import { rowNames } from './report/name-rows';
import { laterParts } from './report/parts';
import { reportStyle } from './report/style';
import { tableBody, tableEnd, tableStart } from './report/table';

/** What the report needs besides the log. */
export interface ReportOptions {
  /** The six words of the head. */
  readonly words: readonly string[];
  /** The product's tokens as CSS text: the report looks like the rest. */
  readonly tokens: string;
  /** School years that the log is kept, as the school set it. */
  readonly keepYears?: number;
}

/** The report's script: one function, so that nothing of it is left in the page. */
const script = `(() => {\n${verifier}\n${show}\n})();`;

/**
 * The report: one HTML file that opens offline and needs nothing of ours, piece by piece.
 * Only its own script may run in it, and it may load nothing: its policy names the script by its hash.
 * @param pages reads the entries from the start; called three times (to gather, for the table, for the log inside)
 */
export async function* htmlPieces(frame: ExportFrame, pages: () => AsyncIterable<readonly Entry[]>, options: ReportOptions): AsyncGenerator<string> {
  const names = rowNames(frame.header.parties);
  const gathered = await gather(pages(), frame.chain.anchors.at(-1)?.seq ?? 0, names);
  const facts = reportFacts(frame, gathered, names, options.keepYears);
  yield html`<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-${await base64Hash(script)}'; form-action 'none'; base-uri 'none'">
<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">
<title>Basispoort bij ${facts.school} · ${facts.madeOn}</title>
<style>`.text + options.tokens + reportStyle + html`</style></head>
<body><main>
${firstPage(facts, options.words)}
${laterParts(facts)}
${tableStart}`.text;
  for await (const page of pages()) if (page.length > 0) yield tableBody(page, names).text;
  yield html`${tableEnd}
${foot(frame)}
</main>
`.text;
  yield reportStart;
  yield* canonicalPieces(frame, pages());
  yield `${reportEnd}\n<script>${script}</script>\n</body></html>\n`;
}

/** What a reader must know to trust it, and what a chain cannot show. */
function foot({ header, chain }: ExportFrame): Markup {
  return html`<section class="sheet foot"><h2>Over dit bestand</h2>
<p>Dit rapport rekent zichzelf na als het opent: elke regel noemt de vorige, en de laatste regel borgt ook de voorpagina. Zo valt op als een regel is gewijzigd, weggehaald, tussengevoegd of verplaatst.</p>
<p>Wat een keten niet kan laten zien: dat de nieuwste regels zijn afgeknipt, of dat alles opnieuw is geschreven. Dat blijkt alleen door het hoofd hieronder te vergelijken met een hoofd dat u eerder zelf bewaarde.</p>
<p>De tijden komen van de klok van de pc van de school. Dit rapport is geen oordeel over medewerkers of over de ICT-coördinator, en geen bewijs dat aan alle regels is voldaan. Kopieën zijn van het bestuur, dat ze na de bewaartermijn verwijdert.</p>
<p>Hoofd: <code>${chain.head}</code><br>Begin: <code>${chain.genesis}</code><br>${chain.count} regels · school ${header.school.id} · inhoud ${header.edition} · coach ${header.software}</p>
</section>`;
}

/** The canonical form of the whole file, names in order, entries page by page. `<` is written as \u003c, so that no text in it can end the element; parsed it is the same. */
async function* canonicalPieces({ header, notes, chain }: ExportFrame, pages: AsyncIterable<readonly Entry[]>): AsyncGenerator<string> {
  const inScript = (text: string): string => text.replaceAll('<', '\\u003c');
  yield inScript(`{"chain":${canonical(chain)},"edition":${canonical(header.edition)},"entries":[`);
  let first = true;
  for await (const page of pages) {
    if (page.length === 0) continue;
    yield inScript((first ? '' : ',') + page.map(canonical).join(','));
    first = false;
  }
  const { exportedAt, format, formatVersion, items, parties, school, software } = header;
  yield inScript(`],${canonical({ exportedAt, format, formatVersion, items, notes, parties, school, software }).slice(1)}`);
}

async function base64Hash(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...bytes));
}
