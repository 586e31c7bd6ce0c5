import { createApp, h, type VNode } from 'vue';
import Aura from '@primeuix/themes/aura';
import Button from 'primevue/button';
import Column from 'primevue/column';
import PrimeVue from 'primevue/config';
import DataTable from 'primevue/datatable';
import DataView from 'primevue/dataview';
import Fieldset from 'primevue/fieldset';
import FloatLabel from 'primevue/floatlabel';
import InputText from 'primevue/inputtext';
import Message from 'primevue/message';
import Panel from 'primevue/panel';
import Select from 'primevue/select';
import Tag from 'primevue/tag';
import ToggleButton from 'primevue/togglebutton';
import ToggleSwitch from 'primevue/toggleswitch';
import 'primeicons/primeicons.css';
import type { CellData, ColumnData, ListData } from '../../library';
import { drawn, pageData, place, textOf } from '../../client';

type Row = Readonly<Record<string, CellData>>;
type Slots = Readonly<Record<string, (given: never) => unknown>>;
const data = pageData();
const part = (of: unknown, props: object = {}, slots?: Slots | (() => unknown)): VNode => h(of as never, props as never, slots as never);
const line = 'display: flex; align-items: center; justify-content: space-between; gap: 12px; padding: 10px 4px; border-bottom: 1px solid #ddd';

function cell(column: ColumnData, value: CellData): VNode | string {
  if (column.as === 'tick') return h('i', { class: ['pi', value === true ? 'pi-check-circle' : 'pi-times-circle'], style: { color: value === true ? '#16a34a' : '#dc2626' } });
  if (column.as === 'radio') return part(ToggleSwitch, { modelValue: value === true });
  if (column.as === 'select') return part(Tag, { value: textOf(value), severity: value === 'Actief' ? 'success' : 'danger' });
  return textOf(value);
}
const columnsOf = ({ columns }: ListData, more: object): VNode[] => columns.map((column) => part(Column, { key: column.key, field: column.key, header: column.head, ...(column.as === 'text' ? more : {}) }, {
  body: ({ data: row }: { data: Row }) => cell(column, row[column.key] ?? ''),
  ...('showFilterMenu' in more && column.as === 'text' ? { filter: ({ filterModel, filterCallback }: { filterModel: { value: string | null }; filterCallback(): void }) => part(InputText, { modelValue: filterModel.value, type: 'text', placeholder: 'Zoeken', size: 'small', style: 'width: 100%', 'onUpdate:modelValue': (text: string) => { filterModel.value = text; filterCallback(); } }) } : {}),
}));

function list(of: ListData): VNode {
  const rows = of.rows.map((row, id) => ({ id, ...row }));
  if (data.kind === 'medewerkers') return part(DataTable, {
    value: rows, dataKey: 'id', paginator: true, rows: data.perPage, rowsPerPageOptions: [15, 30, 50], paginatorTemplate: 'RowsPerPageDropdown FirstPageLink PrevPageLink CurrentPageReport NextPageLink LastPageLink', currentPageReportTemplate: '{first} tot {last} van {totalRecords}', size: 'small',
    filterDisplay: 'row', filters: Object.fromEntries(of.columns.map(({ key }) => [key, { value: null, matchMode: 'contains' }])),
  }, { default: () => columnsOf(of, { sortable: true, showFilterMenu: false }), empty: () => 'Geen medewerkers gevonden.', loading: () => 'Medewerkers worden geladen.' });
  if (data.kind === 'uitgeverijen') return part(DataTable, { value: rows, dataKey: 'id', stripedRows: true, tableStyle: 'min-width: 40rem' }, { default: () => columnsOf(of, {}), footer: () => `In totaal ${rows.length} uitgeverijen.` });
  if (data.kind === 'ip-nummers') return part(DataTable, { value: rows, dataKey: 'id', loading: true, editMode: 'row', editingRows: [], showGridlines: true }, { default: () => [...columnsOf(of, {}), part(Column, { rowEditor: true, style: 'width: 10%' })], empty: () => 'Er zijn nog geen IP-nummers.' });
  const [name, tick] = of.columns;
  return part(DataView, { value: rows, dataKey: 'id' }, {
    header: () => `${rows.length} leveranciers`,
    list: ({ items }: { items: readonly Row[] }) => items.map((row) => h('div', { style: line }, [h('span', { style: 'font-weight: 600' }, textOf(row[name?.key ?? ''])), part(ToggleButton, { modelValue: row[tick?.key ?? ''] === true, onLabel: 'Toegang', offLabel: 'Geen toegang', onIcon: 'pi pi-lock-open', offIcon: 'pi pi-lock' })])),
  });
}

function fields(): VNode[] {
  const all = data.fields ?? [];
  return [...new Set(all.map(({ group }) => group))].map((group) => {
    const inside = all.filter((field) => field.group === group).map((field, at) => {
      const id = `${group ?? 'veld'}-${at}`.replaceAll(' ', '-').toLowerCase();
      if (field.as === 'input') return h('div', { style: 'margin: 24px 0' }, [part(FloatLabel, { variant: 'on' }, () => [part(InputText, { id, modelValue: String(field.value), readonly: true, style: 'width: 24rem' }), h('label', { for: id }, field.label)])]);
      if (field.as === 'radio') return part(Message, { severity: 'success', icon: 'pi pi-check' }, () => String(field.value));
      const control = field.as === 'tick' ? part(ToggleSwitch, { inputId: id, modelValue: field.value === true }) : field.as === 'select' ? part(Select, { labelId: id, modelValue: field.value, options: field.options }) : h('span', String(field.value));
      return h('div', { style: line }, [h('label', { for: id }, field.label), control]);
    });
    return group === undefined ? h('div', inside) : part(Panel, { header: group, style: 'margin-bottom: 16px' }, () => inside);
  });
}

createApp({
  render: () => h('div', [
    ...(data.list ? [list(data.list)] : []), ...fields(),
    ...(data.save ? [part(Button, { label: data.save, icon: 'pi pi-save', style: 'margin-top: 12px' })] : []),
    ...(data.links ? [part(Fieldset, { legend: data.links.heading, toggleable: true }, () => data.links?.items.map(({ label, address }) => h('div', [part(Button, { as: 'a', label, href: address, target: '_blank', variant: 'link', icon: 'pi pi-external-link' })])))] : []),
  ]),
}).use(PrimeVue as never, { theme: { preset: Aura, options: { darkModeSelector: '.donker' } } }).mount(place());
setTimeout(drawn, 800);
