import DataTable from 'datatables.net-dt';
import 'datatables.net-dt/css/dataTables.dataTables.css';
import language from 'datatables.net-plugins/i18n/nl-NL.mjs';
import { asList, drawn, element, pageData, place, plainLinks } from '../../client';
import { escape } from '../../library';

const data = pageData();
const { columns, rows } = asList(data);
const table = element('table', { class: 'display' });
place().append(table);
new DataTable(table, {
  language, data: rows.map((row) => ({ ...row })), autoWidth: false, order: [],
  paging: data.perPage !== undefined, pageLength: data.perPage ?? 100, info: data.list !== undefined, searching: data.list !== undefined,
  columns: columns.map((column) => ({
    data: column.key, title: column.head,
    render: (value: unknown) => (typeof value !== 'boolean' ? escape(String(value)) : column.as === 'input' ? `<input type="checkbox"${value ? ' checked' : ''}>` : value ? '&#10004;' : ''),
  })),
});
if (data.save) place().append(element('button', { type: 'button' }, data.save));
if (data.links) place().append(plainLinks(data));
drawn();
