import { createApp, h, type VNode } from 'vue';
import { RecycleScroller } from 'vue-virtual-scroller';
import 'vue-virtual-scroller/dist/vue-virtual-scroller.css';
import { asList, drawn, pageData, place, textOf } from '../../client';

const data = pageData();
const { columns, rows } = asList(data);
type Row = Record<string, string | boolean | number>;
const line = 'display: flex; height: 40px; align-items: center';
const wide = 'flex: 1 1 0; min-width: 0; overflow: hidden';
createApp({
  render: () => {
    const parts: VNode[] = [
      h('div', { style: `${line}; font-weight: bold` }, columns.map((column) => h('div', { style: wide }, column.head))),
      h(RecycleScroller, { items: rows.map((row, id) => ({ id, ...row })), itemSize: 40, keyField: 'id', style: `height: ${Math.min(400, rows.length * 40)}px; overflow-y: auto` }, {
        default: ({ item }: { item: Row }) => h('div', { style: line }, columns.map((column) => { const value = item[column.key]; return h('div', { style: wide }, typeof value === 'boolean' ? [h('input', { type: 'checkbox', checked: value })] : textOf(typeof value === 'string' ? value : '')); })),
      }),
    ];
    if (data.save) parts.push(h('button', { type: 'button' }, data.save));
    if (data.links) parts.push(h('h2', data.links.heading), h('ul', data.links.items.map((item) => h('li', [h('a', { href: item.address }, item.label)]))));
    return h('div', parts);
  },
}).mount(place());
setTimeout(drawn, 500);
