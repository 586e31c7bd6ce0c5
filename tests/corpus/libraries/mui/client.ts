import { createElement, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Button, Checkbox, Chip, FormControl, FormControlLabel, FormLabel, Link, List, ListItem, Paper, Radio, RadioGroup, SvgIcon, Switch, Table, TableBody, TableCell, TableContainer, TableFooter, TableHead, TablePagination, TableRow, TextField, Typography } from '@mui/material';
import { drawn, pageData, place, textOf } from '../../client';
import type { ListData } from '../../library';

const data = pageData();
/** The parts' own types would have each call checked by a long union; here they are drawn as they come. */
const h = createElement as (part: unknown, props: object | null, ...inside: unknown[]) => ReactElement;
const check = 'M9 16.17 4.83 12l-1.42 1.41L9 19 21 7l-1.41-1.41z';

function cell(as: string, value: string | boolean): ReactElement | string {
  if (as === 'tick') return value ? h(SvgIcon, { titleAccess: 'Geactiveerd', color: 'success' }, h('path', { d: check })) : h(SvgIcon, { titleAccess: 'Niet geactiveerd' }, h('path', { d: 'M5 11h14v2H5z' }));
  if (as === 'radio') return h(Switch, { defaultChecked: value === true });
  if (as === 'input') return h(Checkbox, { defaultChecked: value === true });
  if (as === 'select') return h(Chip, { label: textOf(value), size: 'small' });
  return textOf(value);
}

function PagedList({ of: { label, columns, rows } }: { of: ListData }): ReactElement {
  const [page, turn] = useState(0);
  const size = data.perPage ?? rows.length;
  const shown = rows.slice(page * size, (page + 1) * size);
  return h(TableContainer, { component: Paper }, h(Table, { 'aria-label': label },
    h(TableHead, null, h(TableRow, null, columns.map((column) => h(TableCell, { key: column.key }, column.head)))),
    h(TableBody, null, shown.map((row, at) => h(TableRow, { key: at, hover: true }, columns.map((column) => h(TableCell, { key: column.key }, cell(column.as, row[column.key] ?? '')))))),
    data.perPage ? h(TableFooter, null, h(TableRow, null, h(TablePagination, { count: rows.length, rowsPerPage: data.perPage, page, onPageChange: (_event: unknown, to: number) => { turn(to); }, labelRowsPerPage: 'Rijen per pagina:', labelDisplayedRows: ({ from, to, count }: Readonly<Record<string, number>>) => `${from}–${to} van ${count}`, getItemAriaLabel: (type: string) => `Ga naar ${type === 'next' ? 'volgende' : 'vorige'} pagina` }))) : null));
}

const fields = (data.fields ?? []).map((field) => {
  if (field.as === 'tick') return h('div', { key: field.label }, h(FormControlLabel, { label: field.label, control: h(Switch, { defaultChecked: field.value === true }) }));
  if (field.as === 'radio') return h(FormControl, { key: field.label }, h(FormLabel, null, field.label), h(RadioGroup, { row: true, defaultValue: field.value }, (field.options ?? []).map((option) => h(FormControlLabel, { key: option, value: option, label: option, control: h(Radio, null) }))));
  return h('div', { key: field.label, style: { margin: 12 } }, h(TextField, { label: field.label, defaultValue: String(field.value), slotProps: { input: { readOnly: true } } }));
});
createRoot(place()).render(h('div', null, data.list ? h(PagedList, { of: data.list }) : null, fields,
  data.save ? h(Button, { variant: 'contained' }, data.save) : null,
  data.links ? [h(Typography, { variant: 'h6', component: 'h2', key: 'head' }, data.links.heading), h(List, { key: 'links' }, data.links.items.map((item) => h(ListItem, { key: item.label }, h(Link, { href: item.address }, item.label))))] : null));
setTimeout(drawn, 600);
