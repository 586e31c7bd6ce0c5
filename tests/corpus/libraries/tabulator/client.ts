import { TabulatorFull as Tabulator, type CellComponent } from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator.css';
import { asList, drawn, element, pageData, place, plainLinks } from '../../client';

const data = pageData();
const { columns, rows } = asList(data);
const box = element('div');
place().append(box);
const table = new Tabulator(box, {
  data: rows.map((row, id) => ({ id, ...row })), layout: 'fitColumns',
  columns: columns.map((column) => ({
    title: column.head, field: column.key,
    ...(column.as === 'tick' ? { formatter: 'tickCross', hozAlign: 'center' } : { formatter: (cell: CellComponent) => { const value: unknown = cell.getValue(); return typeof value === 'boolean' ? (value ? 'ja' : 'nee') : String(value).replaceAll('&', '&amp;'); } }),
  })),
});
table.on('tableBuilt', drawn);
if (data.save) place().append(element('button', { type: 'button' }, data.save));
if (data.links) place().append(plainLinks(data));
