import './globals';
import { Formatters, SlickGrid, type Column } from 'slickgrid';
import 'slickgrid/dist/styles/css/slick.grid.css';
import 'slickgrid/dist/styles/css/slick-default-theme.css';
import { asList, drawn, element, pageData, place, plainLinks } from '../../client';

const data = pageData();
const { columns, rows } = asList(data);
const box = element('div', { style: `width: 1100px; height: ${rows.length > 20 ? 400 : 40 + rows.length * 26}px` });
place().append(box);
const heads: Column[] = columns.map((column) => ({ id: column.key, field: column.key, name: column.head, width: 180, ...(column.as === 'tick' ? { formatter: Formatters.Checkbox } : {}) }));
new SlickGrid(box, rows.map((row) => ({ ...row })), heads, { enableCellNavigation: true, rowHeight: 25, forceFitColumns: true });
if (data.save) place().append(element('button', { type: 'button' }, data.save));
if (data.links) place().append(plainLinks(data));
drawn();
