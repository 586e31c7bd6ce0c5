import { createApp, h, type VNode } from 'vue';
import { Quasar, date, QBadge, QBanner, QBtn, QBtnToggle, QCard, QCardSection, QCheckbox, QChip, QDrawer, QHeader, QIcon, QInput, QItem, QItemLabel, QItemSection, QLayout, QList, QPage, QPageContainer, QTable, QTd, QToggle, QToolbar, QToolbarTitle } from 'quasar';
import nl from 'quasar/lang/nl.js';
import '@quasar/extras/material-icons/material-icons.css';
import 'quasar/dist/quasar.css';
import { drawn, pageData, place, textOf } from '../../client';

const data = pageData();
type Row = Record<string, string | boolean>;
interface Scope { readonly row: Row }

const menu = [['Start', 'home', '/#/'], ['Medewerkers', 'group', '/#/beheer/medewerkers'], ['Uitgeverijen', 'menu_book', '/#/beheer/uitgeverijen'], ['Netwerkleveranciers', 'lan', '/#/beheer/netwerkleveranciers'], ['IP-nummers', 'router', '/#/beheer/ip'], ['Instellingen', 'settings', '/#/beheer/instellingen'], ['Profiel', 'school', '/#/profiel']] as const;
/** `14 Okt 2026`, with the month names of the Dutch language pack. */
const day = (text: string): string => (/^\d{4}-\d\d-\d\d$/.test(text) ? date.formatDate(new Date(`${text}T12:00`), 'D MMM YYYY', nl.date) : text);

function cell(as: string, value: string | boolean): VNode | VNode[] | string {
  if (as === 'tick') return data.kind === 'medewerkers' ? h(QCheckbox, { modelValue: value === true, disable: true, dense: true }) : h(QToggle, { modelValue: value === true, color: 'positive' });
  if (as === 'select') return textOf(value).split('|').map((text) => h(QChip, { dense: true, size: 'sm', outline: true }, () => text));
  if (as === 'radio') return h(QBadge, { color: value === 'Actief' ? 'positive' : 'grey', label: textOf(value) });
  if (as === 'input') return h(QInput, { modelValue: textOf(value), dense: true, borderless: true });
  return as === 'date' ? day(textOf(value)) : textOf(value);
}

function table(): VNode[] {
  if (!data.list) return [];
  const { label, columns, rows } = data.list;
  return [h(QTable, {
    title: label, rows: rows.map((row) => ({ ...row })), rowKey: columns[0]?.key ?? 'k0', flat: true, bordered: true, loading: false,
    columns: columns.map((column) => ({ name: column.key, field: column.key, label: column.head, align: 'left' as const, sortable: column.as === 'text' || column.as === 'date' })),
    pagination: { rowsPerPage: data.perPage ?? 0 }, rowsPerPageOptions: [10, 20, 50, 0], hideBottom: data.kind === 'ip-nummers',
    noDataLabel: 'Er staat hier nog niets',
  }, {
    ...(data.kind === 'medewerkers' ? { 'top-right': () => h(QInput, { modelValue: '', dense: true, outlined: true, placeholder: 'Zoeken' }, { append: () => h(QIcon, { name: 'search' }) }) } : {}),
    ...Object.fromEntries(columns.filter(({ as }) => as !== 'text').map((column) => [`body-cell-${column.key}`, (scope: Scope) => h(QTd, { props: scope }, () => cell(column.as, scope.row[column.key] ?? ''))])),
  })];
}

/** Network suppliers: items of a list, each a label of its own box. */
function boxes(): VNode[] {
  const { label, columns, rows } = data.list ?? { label: '', columns: [], rows: [] };
  const [tick, name, more] = columns;
  return [h(QList, { bordered: true, separator: true }, () => [h(QItemLabel, { header: true }, () => `${label} (${rows.length})`), ...rows.map((row) => h(QItem, { tag: 'label', clickable: true }, () => [
    h(QItemSection, { avatar: true }, () => h(QCheckbox, { modelValue: row[tick?.key ?? ''] === true })),
    h(QItemSection, null, () => [h(QItemLabel, null, () => textOf(row[name?.key ?? ''])), h(QItemLabel, { caption: true }, () => textOf(row[more?.key ?? '']))]),
  ]))])];
}

function fields(): VNode[] {
  const items = (data.fields ?? []).map(({ as, label, value, group, options }) => {
    if (as === 'tick') return h(QItem, { tag: 'label' }, () => [h(QItemSection, null, () => [h(QItemLabel, null, () => label), h(QItemLabel, { caption: true }, () => group)]), h(QItemSection, { side: true }, () => h(QToggle, { modelValue: value === true }))]);
    if (as === 'select') return h(QItem, null, () => [h(QItemSection, null, () => label), h(QItemSection, { side: true }, () => h(QBtnToggle, { modelValue: value, options: (options ?? []).map((option) => ({ label: option, value: option })), noCaps: true, unelevated: true, toggleColor: 'primary' }))]);
    if (as === 'radio') return h(QBanner, { class: 'bg-red-1 text-negative' }, { avatar: () => h(QIcon, { name: 'error' }), default: () => String(value) });
    return h(QItem, null, () => h(QItemSection, null, () => [h(QItemLabel, { overline: true }, () => label), h(QItemLabel, null, () => day(String(value)))]));
  });
  return items.length > 0 ? [h(QCard, { flat: true, bordered: true }, () => h(QCardSection, null, () => h(QList, { separator: true }, () => items)))] : [];
}

const links = (): VNode[] => (data.links ? [h('div', { class: 'text-h6 q-mt-md' }, data.links.heading), h(QList, { bordered: true }, () => data.links?.items.map(({ label, address }) => h(QItem, { tag: 'a', href: address, target: '_blank', clickable: true }, () => [h(QItemSection, { avatar: true }, () => h(QIcon, { name: 'link' })), h(QItemSection, null, () => label)])))] : []);

const app = createApp({
  render: () => h(QLayout, { view: 'hHh LpR fFf' }, () => [
    h(QHeader, { elevated: true }, () => h(QToolbar, null, () => [h(QBtn, { flat: true, round: true, icon: 'menu', 'aria-label': 'Menu' }), h(QToolbarTitle, null, () => 'Basispoort')])),
    h(QDrawer, { modelValue: true, bordered: true, width: 230 }, () => h(QList, null, () => menu.map(([name, icon, to]) => h(QItem, { tag: 'a', href: to, clickable: true, active: name === data.heading }, () => [h(QItemSection, { avatar: true }, () => h(QIcon, { name: icon })), h(QItemSection, null, () => name)])))),
    h(QPageContainer, null, () => h(QPage, { padding: true }, () => [
      h('div', { class: 'text-h5 q-mb-md' }, data.heading), data.intro ? h('p', { class: 'text-body2 text-grey-8' }, data.intro) : null,
      ...(data.kind === 'netwerkleveranciers' ? boxes() : table()), ...fields(), ...links(),
      data.save ? h(QBtn, { color: 'primary', label: data.save, icon: 'save', class: 'q-mt-md' }) : null,
    ])),
  ]),
});
app.use(Quasar, { lang: nl });
app.mount(place());
void document.fonts.load('24px "Material Icons"').then(() => setTimeout(drawn, 600));
