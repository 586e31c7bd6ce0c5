/** Packages of the corpus that bring no types, or none for these files: as much as the clients use. */
declare module 'nunjucks' {
  export class FileSystemLoader { constructor(folders: string[]) }
  export class Environment {
    constructor(loader: FileSystemLoader, options: { autoescape: boolean; trimBlocks: boolean; lstripBlocks: boolean });
    renderString(template: string, data: object): string;
  }
  const nunjucks: { FileSystemLoader: typeof FileSystemLoader; Environment: typeof Environment };
  export default nunjucks;
}
declare module 'jquery' { const jquery: unknown; export default jquery; }
declare module 'sortablejs' { const Sortable: unknown; export default Sortable; }
declare module 'datatables.net-plugins/i18n/nl-NL.mjs' { const language: object; export default language; }
declare module 'react-dom/client' { export function createRoot(at: Element): { render(node: unknown): void } }
declare module 'tabulator-tables' {
  export interface CellComponent { getValue(): unknown }
  export class TabulatorFull { constructor(at: Element, options: object); on(event: string, then: () => void): void }
}
declare module '*?raw' { const text: string; export default text; }
declare module 'w2ui/w2ui-2.0.es6.js' {
  export const w2utils: { locale(settings: object): Promise<unknown>; encodeTags(text: string): string };
  export class w2grid { constructor(options: object) }
  export class w2form { constructor(options: object) }
  export class w2sidebar { constructor(options: object) }
  export class w2layout { constructor(options: object); html(panel: string, content: unknown): void }
}
