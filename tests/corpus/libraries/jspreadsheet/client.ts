import jspreadsheet from 'jspreadsheet-ce';
import 'jsuites/dist/jsuites.css';
import 'jspreadsheet-ce/dist/jspreadsheet.css';
import { asList, drawn, element, pageData, place, plainLinks } from '../../client';

const data = pageData();
const { columns, rows } = asList(data);
const box = element('div');
place().append(box);
jspreadsheet(box, { worksheets: [{ data: rows.map((row) => columns.map((column) => row[column.key] ?? '')), columns: columns.map((column) => ({ title: column.head, width: 180, type: column.as === 'tick' ? 'checkbox' as const : 'text' as const })) }] });
if (data.save) place().append(element('button', { type: 'button' }, data.save));
if (data.links) place().append(plainLinks(data));
drawn();
