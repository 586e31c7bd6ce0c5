import { createApp, h, type VNode } from 'vue';
import { ElButton, ElCheckbox, ElDescriptions, ElDescriptionsItem, ElInput, ElLink, ElSwitch, ElTable, ElTableColumn, ElTag } from 'element-plus';
import 'element-plus/dist/index.css';
import { drawn, pageData, place, textOf } from '../../client';

const data = pageData();
type Row = Record<string, string | boolean>;
function cell(as: string, value: string | boolean): VNode | string {
  if (as === 'tick') return data.kind === 'medewerkers' ? h(ElCheckbox, { modelValue: value === true, disabled: true }) : h(ElSwitch, { modelValue: value === true });
  if (as === 'select') return h(ElTag, () => textOf(value));
  if (as === 'input') return h(ElInput, { modelValue: textOf(value) });
  return textOf(value);
}
createApp({
  render: () => {
    const parts: VNode[] = [];
    if (data.list) {
      const { columns, rows } = data.list;
      parts.push(h(ElTable, { data: rows.map((row) => ({ ...row })), border: true, ...(rows.length > 10 ? { height: 700 } : {}) }, () => columns.map((column) => h(ElTableColumn, { prop: column.key, label: column.head, sortable: true }, { default: ({ row }: { row: Row }) => cell(column.as, row[column.key] ?? '') }))));
    }
    const texts = (data.fields ?? []).filter((field) => field.as !== 'tick');
    for (const field of (data.fields ?? []).filter((one) => one.as === 'tick')) parts.push(h('div', { style: 'display: flex; gap: 12px' }, [h('span', field.label), h(ElSwitch, { modelValue: field.value === true })]));
    if (texts.length > 0) parts.push(h(ElDescriptions, { column: 1, border: true }, () => texts.map((field) => h(ElDescriptionsItem, { label: field.label }, () => String(field.value)))));
    if (data.save) parts.push(h(ElButton, { type: 'primary' }, () => data.save));
    if (data.links) parts.push(h('h3', data.links.heading), ...data.links.items.map((item) => h('div', [h(ElLink, { href: item.address }, () => item.label)])));
    return h('div', parts);
  },
}).mount(place());
setTimeout(drawn, 500);
