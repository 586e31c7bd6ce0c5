import { Grid } from 'gridjs';
import 'gridjs/dist/theme/mermaid.css';
import { asList, drawn, element, pageData, place, plainLinks, textOf } from '../../client';

const data = pageData();
const { columns, rows } = asList(data);
const box = element('div');
place().append(box);
const grid = new Grid({
  columns: columns.map((column) => column.head), data: rows.map((row) => columns.map((column) => textOf(row[column.key]))), sort: true,
  ...(data.list ? { search: true } : {}), ...(data.perPage ? { pagination: { limit: data.perPage } } : {}),
  language: { search: { placeholder: 'Zoeken…' }, pagination: { previous: 'Vorige', next: 'Volgende', showing: 'Rij', of: 'van', to: 't/m', results: () => 'in totaal' }, loading: 'Laden…', noRecordsFound: 'Niets gevonden' },
});
grid.render(box);
if (data.save) place().append(element('button', { type: 'button' }, data.save));
if (data.links) place().append(plainLinks(data));
// On a busy machine the grid starts to work out its rows a second time before the first is done, and shows its own error: then it is drawn anew, as who loads the page again would see it.
const settled = (left: number): void => {
  if (box.querySelector('.gridjs-error') === null && box.querySelector('.gridjs-loading-bar') === null) { drawn(); return; }
  if (left > 0) { if (box.querySelector('.gridjs-error') !== null) grid.forceRender(); setTimeout(() => { settled(left - 1); }, 600); }
};
setTimeout(() => { settled(10); }, 600);
