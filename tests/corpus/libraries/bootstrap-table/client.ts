import './jquery-global';
import 'bootstrap/dist/css/bootstrap.css';
import 'bootstrap-table/dist/bootstrap-table.css';
import 'bootstrap-table/dist/bootstrap-table.js';
import 'bootstrap-table/dist/locale/bootstrap-table-nl-NL.js';
import { asList, drawn, element, pageData, place, plainLinks } from '../../client';
import { escape } from '../../library';

const data = pageData();
const { columns, rows } = asList(data);
const table = element('table');
place().append(table);
const plugin = (window as unknown as { $: (of: Element) => { bootstrapTable(options: unknown): void } }).$;
plugin(table).bootstrapTable({
  locale: 'nl-NL', data: rows.map((row) => ({ ...row })), height: data.perPage ? 560 : undefined,
  ...(data.perPage ? { pagination: true, pageSize: data.perPage, search: true, paginationLoop: false } : {}),
  columns: columns.map((column) => ({ field: column.key, title: column.head, sortable: true, formatter: (value: unknown) => (typeof value !== 'boolean' ? escape(String(value)) : column.as === 'input' ? `<input type="checkbox" class="form-check-input"${value ? ' checked' : ''}>` : `<i class="bi" title="${value ? 'geactiveerd' : 'niet geactiveerd'}"></i>`) })),
});
if (data.save) place().append(element('button', { type: 'button', class: 'btn btn-primary' }, data.save));
if (data.links) place().append(plainLinks(data));
setTimeout(drawn, 300);
