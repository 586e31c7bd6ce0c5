/** How the report looks; colours and sizes are the tokens of the product, put before it (design/look.md). On paper always light. */
export const reportStyle = `
* { box-sizing: border-box; margin: 0; }
body { background: light-dark(#e9ebee, #0d1014); color: var(--ink); font: 14px/21px var(--font); font-variant-numeric: tabular-nums; padding: 32px 16px; overflow-wrap: break-word; }
.sheet { max-width: 794px; margin: 0 auto 24px; padding: 56px 64px; background: var(--paper); border-radius: var(--r1); box-shadow: var(--shadow); font-size: 13px; line-height: 19px; }
.sheet.wide { max-width: 1180px; }
h1 { font-size: 26px; line-height: 32px; font-weight: 600; letter-spacing: -.01em; text-wrap: balance; }
h2 { font-size: 13px; line-height: 18px; font-weight: 600; margin: 22px 0 8px; padding-top: 10px; border-top: 1.5px solid var(--ink); break-after: avoid; }
.sheet > h2:first-child { margin-top: 0; }
p { max-width: 90ch; }
.soft { color: var(--ink-soft); } .small { font-size: 12px; line-height: 16px; } .looked { margin-top: 10px; }
.id { white-space: nowrap; color: var(--ink-soft); font-size: 12px; }
table { width: 100%; border-collapse: collapse; }
td, th { text-align: start; padding: 5px 12px 5px 0; border-bottom: 1px solid var(--line); font-weight: 400; vertical-align: top; hyphens: auto; }
th { color: var(--ink-soft); font-size: 12px; line-height: 19px; } tbody th { color: inherit; font-size: inherit; line-height: inherit; }
td:last-child, th:last-child { padding-inline-end: 0; }
tr { break-inside: avoid; }
.verdicts { display: grid; grid-template-columns: repeat(4, 1fr); margin-top: 18px; border: 1px solid var(--line); border-radius: var(--r2); }
.verdict { padding: 10px 14px; font-size: 12px; line-height: 16px; overflow-wrap: anywhere; } .verdict + .verdict { border-inline-start: 1px solid var(--line); }
.verdict b { display: flex; gap: 7px; align-items: baseline; font-size: 14px; line-height: 20px; margin: 2px 0; }
.verdict b::before { content: ""; flex: none; width: 9px; height: 9px; border-radius: 50%; border: 2px solid var(--tip); }
.verdict[data-tone=good] b::before { width: 11px; height: 6px; border: solid var(--goed); border-width: 0 0 2.5px 2.5px; border-radius: 0; transform: rotate(-45deg) translate(1px, -2px); }
.verdict[data-tone=bad] b { color: var(--fout); } .verdict[data-tone=bad] b::before { border-radius: 2px; border: 0; background: var(--fout); }
.verdict[data-tone=unsure] b::before { width: 12px; height: 10px; border: 0; border-radius: 0; background: var(--letop); clip-path: polygon(50% 0, 100% 100%, 0 100%); }
.ask { counter-reset: n; list-style: none; padding: 0; }
.ask li { counter-increment: n; display: grid; grid-template-columns: 26px 1fr auto; gap: 0 12px; padding: 6px 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
.ask li::before { content: counter(n); font-weight: 600; color: var(--accent); }
.two { display: grid; grid-template-columns: 1.25fr 1fr; gap: 0 32px; } .two tbody th { width: 62%; } .two .who td { width: 30%; } .two .who td:first-child { width: 36%; } .board :is(td, th):first-child { width: 44%; } .board :is(td, th):nth-child(2) { width: 20%; }
.words { font-size: 17px; line-height: 24px; font-weight: 600; letter-spacing: .01em; }
.end { display: grid; grid-template-columns: 1.1fr 1fr; gap: 0 32px; break-inside: avoid; }
.sign { display: grid; grid-template-columns: 1fr 1fr; gap: 24px; align-items: end; } .sign div { border-top: 1px solid var(--ink); padding-top: 6px; margin-top: 72px; }
.shape::before { content: ""; display: inline-block; width: 9px; height: 9px; margin-inline-end: 8px; background: var(--tip); border-radius: 50%; }
.shape.goed::before { width: 11px; height: 6px; background: none; border: solid var(--goed); border-width: 0 0 2px 2px; border-radius: 0; transform: rotate(-45deg) translate(1px, -2px); margin-inline-end: 6px; }
.shape.letop::before { width: 11px; height: 10px; border-radius: 0; background: var(--letop); clip-path: polygon(50% 0, 100% 100%, 0 100%); margin-inline-end: 6px; }
.shape.vraag::before, .shape.weetniet::before { box-sizing: border-box; width: 10px; height: 10px; }
.shape.vraag::before { background: none; border: 2px solid var(--accent); } .shape.weetniet::before { background: none; border: 2px dotted var(--tip); }
/* The word beside a shape hangs under itself when it breaks. */
.items :is(td, th):nth-child(4) { padding-inline-start: 18px; text-indent: -18px; } .items :is(td, th):nth-child(2) { width: 31%; } .items :is(td, th):nth-child(4) { width: 21%; } .items :is(td, th):nth-child(5) { width: 17%; } .items td:nth-child(6), .log td:nth-child(-n+3) { white-space: nowrap; }
.progress svg { display: block; width: 100%; height: auto; font: 11px var(--font); } .progress text { fill: var(--ink-soft); } .grid { stroke: var(--line); }
.line { fill: none; stroke: var(--accent); stroke-width: 2; stroke-linejoin: round; } .area { fill: var(--accent-soft); } circle { fill: var(--accent); }
figcaption { color: var(--ink-soft); font-size: 12px; line-height: 16px; margin-top: 4px; } details { margin-top: 8px; } summary { color: var(--accent); cursor: pointer; min-height: 24px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: var(--r1); }
.log { font-size: 12px; line-height: 17px; } .log tbody { content-visibility: auto; contain-intrinsic-size: auto 20000px; }
.foot code { font: 12px/18px ui-monospace, "Liberation Mono", monospace; overflow-wrap: anywhere; } .foot p + p { margin-top: 8px; }
@media screen and (max-width: 720px) {
  body { padding: 0; } .sheet, .sheet.wide { padding: 24px 16px; border-radius: 0; margin-bottom: 8px; } .two, .end { grid-template-columns: 1fr; } .verdicts { grid-template-columns: 1fr 1fr; } .verdict:nth-child(3) { border-inline-start: 0; } .verdict:nth-child(n+3) { border-top: 1px solid var(--line); }
  .sheet { overflow-x: auto; } .log, .items { min-width: 640px; } .ask li { grid-template-columns: 26px 1fr; } .ask li span + span { grid-column: 2; } .sign div { margin-top: 48px; }
}
@page { size: A4; margin: 12mm 14mm; }
@media print {
  :root { color-scheme: light; } body { background: none; padding: 0; font-size: 12px; } .sheet, .sheet.wide { max-width: none; margin: 0; padding: 0; box-shadow: none; border-radius: 0; font-size: 11.5px; line-height: 16.5px; }
  .first { break-after: page; } .sheet.wide { break-before: page; } .log { font-size: 9.5px; line-height: 13px; } .log tbody { content-visibility: visible; } thead { display: table-header-group; } details { display: none; }
  h2 { margin: 12px 0 4px; padding-top: 6px; } td, th { padding-block: 2.5px; } .ask li { padding-block: 4px; } .first h1 { font-size: 22px; line-height: 27px; } .first h1.long { font-size: 17px; line-height: 22px; } .looked { margin-top: 6px; } .verdicts { margin-top: 12px; } .verdict { padding-block: 7px; } .sign div { margin-top: 40px; }
}
`;
