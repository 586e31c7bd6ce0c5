import type { ColumnRegular } from '@revolist/revogrid';
import { defineCustomElements } from '@revolist/revogrid/loader';
import { asList, drawn, element, pageData, place, plainLinks } from '../../client';

const data = pageData();
const app = place();
const staff = data.kind === 'medewerkers';
defineCustomElements();

function grid(): HTMLElement {
  const { columns, rows } = asList(data);
  const part = document.createElement('revo-grid');
  part.style.height = staff ? '520px' : `${Math.max(160, 60 + rows.length * 34)}px`;
  part.theme = 'compact';
  part.rowHeaders = data.kind === 'ip-nummers';
  part.readonly = data.kind !== 'ip-nummers';
  part.resize = true;
  part.filter = staff;
  const widths = staff ? [210, 310, 150, 130, 130, 250] : [460, 380];
  part.columns = columns.map((column, at): ColumnRegular => ({
    prop: column.key, name: column.head, size: widths[at] ?? 200, sortable: true, ...(staff && at === 0 ? { pin: 'colPinStart' as const } : {}),
    ...(column.as === 'tick' ? { cellTemplate: (h, { value }: { value?: unknown }) => h('input', { type: 'checkbox', checked: value === true, ...(staff ? { disabled: true } : {}) }) } : {}),
  }));
  part.source = rows.map((row) => ({ ...row }));
  return part;
}

/** The portal's own settings form, around no grid. */
function settings(): HTMLElement {
  return element('form', {}, ...(data.fields ?? []).map((field) => {
    if (field.as === 'text') return element('p', {}, `${field.label} `, element('b', {}, String(field.value)));
    const type = field.as === 'radio' ? 'radio' : 'checkbox';
    return element('fieldset', {}, element('legend', {}, field.label), ...(field.options ?? []).map((option) => element('label', { style: 'display: block' }, element('input', { type, name: field.label, ...(option === field.value ? { checked: '' } : {}) }), ` ${option}`)));
  }));
}

app.append(data.kind === 'beheer' ? settings() : grid());
if (data.save) app.append(element('p', {}, element('button', { type: 'button' }, data.save)));
if (data.links) app.append(plainLinks(data));
setTimeout(drawn, 1200);
