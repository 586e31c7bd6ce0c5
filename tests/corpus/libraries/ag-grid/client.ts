import { AllCommunityModule, ModuleRegistry, createGrid } from 'ag-grid-community';
import { asList, drawn, element, pageData, place, plainLinks } from '../../client';

ModuleRegistry.registerModules([AllCommunityModule]);
const data = pageData();
const { columns, rows } = asList(data);
const box = element('div', { style: 'height: 480px' });
place().append(box);
if (rows.length < 20) box.style.height = 'auto';
createGrid(box, {
  domLayout: rows.length < 20 ? 'autoHeight' : 'normal',
  columnDefs: columns.map((column) => ({
    field: column.key, headerName: column.head, flex: 1, sortable: true,
    // A grid of settings mixes texts and ticks in one column: the renderer follows the value.
    cellRendererSelector: ({ value }: { value?: unknown }) => (typeof value === 'boolean' ? { component: 'agCheckboxCellRenderer' } : undefined),
  })),
  rowData: rows.map((row) => ({ ...row })),
});
if (data.save) place().append(element('button', { type: 'button' }, data.save));
if (data.links) place().append(plainLinks(data));
setTimeout(drawn, 300);
