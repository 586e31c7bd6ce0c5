import { runnerImport } from 'vite';
const o={ configFile: false, logLevel: 'error', resolve: { alias: { '@': new URL('../..', import.meta.url).pathname } } };
const { module: b } = await runnerImport(new URL('./browser.ts', import.meta.url).pathname, o);
const { module: l } = await runnerImport(new URL('./libraries/libraries.ts', import.meta.url).pathname, o);
const [name, kind, sel] = process.argv.slice(2);
const lib = l.libraries.find(x=>x.name===name); const of = lib.pages.find(x=>x.data.kind===kind);
const br = await b.openBrowser(); const p = await b.openLibraryPage(br, lib, of, console.log);
console.log(await p.evaluate((sel)=>{ const e=document.querySelector(sel)??document.body; return e.getHTML({serializableShadowRoots:true, shadowRoots:[...document.querySelectorAll('*')].flatMap(x=>x.shadowRoot?[x.shadowRoot]:[])}).replace(/<!--.*?-->/g,'').replace(/ style="[^"]*"/g,''); }, sel??'#app'));
await br.close();
