import { createApp, h, type VNode } from 'vue';
import { NBreadcrumb, NBreadcrumbItem, NButton, NCard, NCheckbox, NConfigProvider, NDataTable, NDescriptions, NDescriptionsItem, NDynamicInput, NEmpty, NForm, NFormItem, NInput, NLayout, NLayoutContent, NLayoutSider, NList, NListItem, NMenu, NPageHeader, NRadioButton, NRadioGroup, NSpace, NSpin, NSwitch, NTag, NThing, NTime, dateNlNL, nlNL } from 'naive-ui';
import { drawn, pageData, place, textOf } from '../../client';

const data = pageData();
type Row = Record<string, string | boolean>;

function cell(as: string, value: string | boolean): VNode | VNode[] | string {
  switch (as) {
    case 'tick': return data.kind === 'medewerkers' ? h(NCheckbox, { checked: value === true, disabled: true }) : h(NSwitch, { value: value === true }, { checked: () => 'Ja', unchecked: () => 'Nee' });
    case 'select': return textOf(value).split('|').map((text) => h(NTag, { size: 'small', bordered: false, type: 'info', style: 'margin-right: 4px' }, () => text));
    case 'radio': return h(NTag, { size: 'small', round: true, type: value === 'Actief' ? 'success' : 'warning' }, () => textOf(value));
    default: return textOf(value);
  }
}

function table(): VNode[] {
  if (!data.list) return [];
  const { columns, rows } = data.list;
  const staff = data.kind === 'medewerkers';
  return [h(NDataTable, {
    data: rows.map((row, at) => ({ key: at, ...row })), bordered: false, singleLine: true, loading: false,
    columns: [
      ...columns.map((column) => ({
        key: column.key, title: column.head, render: (row: Row) => cell(column.as, row[column.key] ?? ''),
        ...(column.head === 'School-e-mail' ? { width: 270 } : {}),
        ...(column.as === 'text' ? { sorter: 'default' as const } : {}),
        ...(column.as === 'radio' ? { filterOptions: ['Actief', 'Inactief'].map((value) => ({ label: value, value })), filter: (value: string | number, row: Row) => row[column.key] === value } : {}),
      })),
      ...(staff ? [{ key: 'acties', title: '', render: () => h(NButton, { text: true, type: 'primary' }, () => 'Bewerken') }] : []),
    ],
    ...(staff ? { maxHeight: 560, scrollX: 1560, pagination: { pageSize: data.perPage ?? 20, showSizePicker: true, pageSizes: [20, 50, 100].map((size) => ({ label: `${size} per pagina`, value: size })), prefix: ({ itemCount }: { itemCount: number | undefined }) => `Totaal: ${itemCount ?? 0}` } } : {}),
  })];
}

/** Network suppliers: a list of things, each with a switch behind it. */
function things(): VNode[] {
  const { columns: [name, tick, about], rows } = data.list ?? { columns: [], rows: [] };
  return [h(NList, { bordered: true, hoverable: true }, { header: () => data.list?.label, default: () => rows.map((row) => h(NListItem, null, { default: () => h(NThing, { title: textOf(row[name?.key ?? '']), description: textOf(row[about?.key ?? '']) }), suffix: () => h(NSwitch, { value: row[tick?.key ?? ''] === true }) })) })];
}

/** Numbers as pairs of fields to which one adds. */
function pairs(): VNode[] {
  const { label, columns: [ip, about], rows } = data.list ?? { label: '', columns: [], rows: [] };
  return [h(NForm, null, () => h(NFormItem, { label }, () => h(NDynamicInput, { preset: 'pair', value: rows.map((row) => ({ key: textOf(row[ip?.key ?? '']), value: textOf(row[about?.key ?? '']) })), keyPlaceholder: ip?.head ?? '', valuePlaceholder: about?.head ?? '' })))];
}

function fields(): VNode[] {
  const all = data.fields ?? [];
  if (data.kind === 'profiel') return [h(NDescriptions, { bordered: true, column: 3, title: 'Gegevens van DUO' }, () => all.map(({ label, value }) => h(NDescriptionsItem, { label }, () => String(value))))];
  const time = (iso: string): number => new Date(`${iso}T12:00`).getTime();
  return all.length === 0 ? [] : [h(NForm, { labelPlacement: 'left', labelWidth: 380, labelAlign: 'left' }, () => all.map(({ label, as, value, options }) => h(NFormItem, { label }, () => {
    if (as === 'tick') return h(NSwitch, { value: value === true });
    if (as === 'radio') return h(NRadioGroup, { value: String(value) }, () => (options ?? []).map((option) => h(NRadioButton, { value: option, label: option })));
    if (as === 'date') return h(NTime, { time: time(String(value)), to: time('2026-11-23'), type: 'relative' });
    return h(NInput, { value: String(value), readonly: true });
  }))), h(NCard, { title: 'Meldingen', size: 'small' }, () => h(NEmpty, { description: 'U heeft geen meldingen' }))];
}

const menu = [['medewerkers', 'Medewerkers'], ['uitgeverijen', 'Uitgeverijen'], ['netwerkleveranciers', 'Netwerkleveranciers'], ['ip-nummers', 'IP-nummers'], ['beheer', 'Inloggen en LAS'], ['profiel', 'Profiel']].map(([key = '', label = '']) => ({ key, label }));
createApp({
  render: () => h(NConfigProvider, { locale: nlNL, dateLocale: dateNlNL }, () => h(NLayout, { hasSider: true, style: 'height: 100vh' }, () => [
    h(NLayoutSider, { bordered: true, width: 210 }, () => h(NMenu, { options: menu, value: data.kind })),
    h(NLayoutContent, { contentStyle: 'padding: 24px' }, () => [
      h(NBreadcrumb, null, () => ['Basispoort', 'Beheer', menu.find(({ key }) => key === data.kind)?.label ?? ''].map((text) => h(NBreadcrumbItem, null, () => text))),
      h(NPageHeader, { title: data.heading, ...(data.intro ? { subtitle: data.intro } : {}), style: 'margin: 12px 0' }),
      h(NSpin, { show: false }, () => [
        ...(data.kind === 'netwerkleveranciers' ? things() : data.kind === 'ip-nummers' ? pairs() : table()), ...fields(),
        data.links ? h(NCard, { title: data.links.heading, style: 'margin-top: 16px' }, () => h(NSpace, { vertical: true }, () => data.links?.items.map(({ label, address }) => h(NButton, { tag: 'a', href: address, text: true, type: 'primary' }, () => label)))) : null,
        data.save ? h(NButton, { type: 'primary', style: 'margin-top: 16px' }, () => data.save) : null,
      ]),
    ]),
  ])),
}).mount(place());
setTimeout(drawn, 900);
