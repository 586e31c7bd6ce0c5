import { createApp, h, type VNode } from 'vue';
import { createVuetify } from 'vuetify';
import { VApp, VBtn, VChip, VDataTable, VIcon, VSelect, VSwitch, VTextField } from 'vuetify/components';
import { nl } from 'vuetify/locale';
import 'vuetify/styles';
import { drawn, pageData, place, textOf } from '../../client';

const data = pageData();
type Row = Record<string, string | boolean>;

function cell(as: string, value: string | boolean, label: string): VNode | string {
  if (as === 'tick') return h(VIcon, { icon: value ? 'mdi-check-circle' : 'mdi-minus-circle-outline', title: value ? 'geactiveerd' : 'niet geactiveerd', role: 'img' });
  if (as === 'radio') return h(VSwitch, { modelValue: value === true, hideDetails: true, color: 'primary', 'aria-label': label });
  if (as === 'select') return h('span', textOf(value).split('|').map((text) => h(VChip, { size: 'small' }, () => text)));
  if (as === 'input') return h(VTextField, { modelValue: textOf(value), hideDetails: true, density: 'compact', 'aria-label': label });
  return textOf(value);
}

const app = createApp({
  render: () => h(VApp, () => {
    const parts: VNode[] = [];
    if (data.list) {
      const { columns, rows } = data.list;
      parts.push(h(VDataTable, { items: rows.map((row) => ({ ...row })), headers: columns.map((column) => ({ key: column.key, title: column.head })), itemsPerPage: data.perPage ?? -1 }, Object.fromEntries(columns.map((column) => [`item.${column.key}`, ({ item }: { item: Row }) => cell(column.as, item[column.key] ?? '', textOf(item[columns[0]?.key ?? '']))]))));
    }
    for (const field of data.fields ?? []) {
      if (field.as === 'tick') parts.push(h(VSwitch, { label: field.label, modelValue: field.value === true }));
      else if (field.as === 'select') parts.push(h(VSelect, { label: field.label, modelValue: field.value, items: [...(field.options ?? [])] }));
      else parts.push(h(VTextField, { label: field.label, modelValue: String(field.value), readonly: true }));
    }
    if (data.save) parts.push(h(VBtn, { color: 'primary' }, () => data.save));
    if (data.links) parts.push(h('h2', data.links.heading), ...data.links.items.map((item) => h('p', [h(VBtn, { href: item.address, variant: 'text' }, () => item.label)])));
    return parts;
  }),
});
app.use(createVuetify({ locale: { locale: 'nl', messages: { nl } } }));
app.mount(place());
setTimeout(drawn, 500);
