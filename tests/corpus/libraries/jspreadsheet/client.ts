import formula from '@jspreadsheet/formula/dist/index.js?raw';
import jsuites from 'jsuites/dist/jsuites.js?raw';
import jspreadsheet from 'jspreadsheet-ce/dist/index.js?raw';
import 'jsuites/dist/jsuites.css';
import 'jspreadsheet-ce/dist/jspreadsheet.css';
import { asList, drawn, element, pageData, place, plainLinks } from '../../client';

// The sheet looks for its parts among the page's globals: it is loaded as it is meant to be, by script tags.
for (const source of [jsuites, formula, jspreadsheet]) document.head.append(element('script', {}, source));
const data = pageData();
const { columns, rows } = asList(data);
const box = element('div');
place().append(box);
const sheet = (window as unknown as { jspreadsheet: (box: Element, options: unknown) => void }).jspreadsheet;
sheet(box, { worksheets: [{ data: rows.map((row) => columns.map((column) => row[column.key] ?? '')), columns: columns.map((column) => ({ title: column.head, width: 180, type: column.as === 'tick' ? 'checkbox' : 'text' })) }] });
if (data.save) place().append(element('button', { type: 'button' }, data.save));
if (data.links) place().append(plainLinks(data));
drawn();
