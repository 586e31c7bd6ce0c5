import '@vaadin/checkbox';
import '@vaadin/grid';
import type { GridColumn } from '@vaadin/grid/vaadin-grid-column.js';
import { asList, drawn, element, pageData, place, plainLinks, textOf } from '../../client';

const data = pageData();
const { columns, rows } = asList(data);
const grid = document.createElement('vaadin-grid');
if (rows.length < 20) grid.setAttribute('all-rows-visible', '');
for (const column of columns) {
  const part = document.createElement('vaadin-grid-column') as GridColumn<Record<string, string | boolean>>;
  part.header = column.head;
  part.renderer = (root, _column, { item }) => {
    const value = item[column.key];
    if (typeof value === 'boolean') { const box = document.createElement('vaadin-checkbox') as HTMLElement & { checked: boolean }; box.checked = value; root.replaceChildren(box); } else root.textContent = textOf(value);
  };
  grid.append(part);
}
grid.items = rows.map((row) => ({ ...row }));
place().append(grid);
if (data.save) place().append(element('button', { type: 'button' }, data.save));
if (data.links) place().append(plainLinks(data));
setTimeout(drawn, 500);
