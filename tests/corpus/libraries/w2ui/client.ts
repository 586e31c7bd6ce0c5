import { w2form, w2grid, w2layout, w2sidebar, w2utils } from 'w2ui/w2ui-2.0.es6.js';
import 'w2ui/w2ui-2.0.css';
import { drawn, linkOf, pageData, place } from '../../client';

const data = pageData();
type Row = Readonly<Record<string, string | boolean | number>>;
void w2utils.locale({ locale: 'nl-NL', dateFormat: 'dd.mm.yyyy', phrases: { 'All Fields': 'Alle velden', Search: 'Zoeken', of: 'van', 'Reload data in the list': 'Lijst verversen', 'Show/hide columns': 'Kolommen kiezen', 'Add New': 'Toevoegen', Delete: 'Verwijderen', Save: 'Opslaan', Edit: 'Wijzigen', 'Loading...': 'Bezig met laden...', 'Add new record': 'Regel toevoegen', 'Delete selected records': 'Regels verwijderen', 'Save changed records': 'Wijzigingen opslaan', 'No matches': 'Niets gevonden' } });

/** Cells take markup here, as the grid's users give it. */
const safe = (value: unknown): string => w2utils.encodeTags(String(value));
function render(as: string, key: string): ((row: Row) => string) | undefined {
  switch (as) {
    case 'tick': return data.kind === 'medewerkers' ? (row) => (row[key] === true ? '<span class="w2ui-icon-check"></span>' : '') : undefined;
    case 'select': return (row) => (row[key] === true ? 'Ja' : 'Nee');
    case 'link': return (row) => { const { label, address } = linkOf(String(row[key])); return `<a href="${safe(address)}" target="_blank">${safe(label)}</a>`; };
    default: return (row) => safe(row[key] ?? '');
  }
}
const widths: Readonly<Record<string, string>> = { text: '190px', date: '140px', tick: '100px', select: '140px', input: '220px', link: '340px' };

function list(): unknown {
  const { label, columns, rows } = data.list ?? { label: data.links?.heading ?? '', columns: [{ key: 'k0', head: 'Snelkoppeling', as: 'link' as const }], rows: (data.links?.items ?? []).map(({ label: name, address }) => ({ k0: `${name}→${address}` })) };
  const staff = data.kind === 'medewerkers';
  return new w2grid({
    name: `lijst_${data.kind.replaceAll('-', '_')}`, header: label, recid: 'id',
    show: { header: true, toolbar: data.kind !== 'profiel', footer: data.kind !== 'netwerkleveranciers', toolbarSearch: staff, searchAll: staff, toolbarReload: staff, toolbarColumns: staff, lineNumbers: data.kind === 'uitgeverijen', selectColumn: data.kind === 'ip-nummers', toolbarAdd: data.kind === 'ip-nummers', toolbarDelete: data.kind === 'ip-nummers', toolbarSave: data.save !== undefined },
    multiSelect: data.kind === 'ip-nummers',
    columns: columns.map((column, at) => ({ field: column.key, text: column.head, size: widths[column.as], sortable: true, resizable: true, frozen: staff && at === 0, ...(render(column.as, column.key) ? { render: render(column.as, column.key) } : {}), ...(column.as === 'tick' && !staff ? { editable: { type: 'checkbox', style: 'text-align: center' } } : {}), ...(column.as === 'input' ? { editable: { type: 'text' } } : {}), ...(column.as === 'select' ? { editable: { type: 'select', items: [{ id: true, text: 'Ja' }, { id: false, text: 'Nee' }] } } : {}) })),
    ...(staff ? { searches: columns.slice(0, 2).map((column) => ({ field: column.key, label: column.head, type: 'text' })) } : {}),
    records: rows.map((row, at) => ({ id: at + 1, ...row })),
  });
}

function form(): unknown {
  const fields = data.fields ?? [];
  return new w2form({
    name: 'gegevens', header: data.heading, ...(data.save ? { actions: { [data.save]: () => undefined } } : {}),
    fields: fields.map(({ label, as, group, options }, at) => ({
      field: `veld${at}`, type: as === 'tick' ? 'toggle' : as === 'radio' ? 'radio' : 'text',
      html: { label, group, attr: as === 'text' ? 'readonly style="width: 320px"' : '', span: 10 }, ...(options ? { options: { items: options } } : {}),
    })),
    record: Object.fromEntries(fields.map(({ value }, at) => [`veld${at}`, value])),
  });
}

const app = place();
app.style.height = '860px';
const layout = new w2layout({ box: app, name: 'scherm', panels: [{ type: 'top', size: 44 }, { type: 'left', size: 200 }, { type: 'main' }, ...(data.fields && data.links ? [{ type: 'preview', size: 420 }] : [])] });
layout.html('top', '<div style="padding: 10px; font-size: 18px">Basispoort schoolbeheer</div>');
layout.html('left', new w2sidebar({
  name: 'menu', nodes: [{ id: 'beheer', text: 'Beheer', group: true, expanded: true, nodes: [['medewerkers', 'Medewerkers'], ['uitgeverijen', 'Uitgeverijen'], ['netwerkleveranciers', 'Netwerkleveranciers'], ['ip-nummers', 'IP-nummers'], ['beheer', 'LAS en MFA']].map(([id, text]) => ({ id: `n-${id ?? ''}`, text, selected: id === data.kind })) }, { id: 'n-profiel', text: 'Profiel', selected: data.kind === 'profiel' }],
}));
layout.html('main', data.fields ? form() : list());
if (data.fields && data.links) layout.html('preview', list());
setTimeout(drawn, 900);
