import { Grid } from 'gridjs';
import 'gridjs/dist/theme/mermaid.css';
import { asList, drawn, element, pageData, place, plainLinks, textOf } from '../../client';

const data = pageData();
const { columns, rows } = asList(data);
const box = element('div');
place().append(box);
new Grid({
  columns: columns.map((column) => column.head), data: rows.map((row) => columns.map((column) => textOf(row[column.key]))), sort: true,
  ...(data.list ? { search: true } : {}), ...(data.perPage ? { pagination: { limit: data.perPage } } : {}),
  language: { search: { placeholder: 'Zoeken…' }, pagination: { previous: 'Vorige', next: 'Volgende', showing: 'Rij', of: 'van', to: 't/m', results: () => 'in totaal' }, loading: 'Laden…', noRecordsFound: 'Niets gevonden' },
}).render(box);
if (data.save) place().append(element('button', { type: 'button' }, data.save));
if (data.links) place().append(plainLinks(data));
setTimeout(drawn, 400);
