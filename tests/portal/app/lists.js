// The lists of the app: switches for parties, a table made of roles for staff, a description list for IP numbers.
import { h } from '/oefen/preact.js';
import { useEffect, useRef, useState } from '/oefen/preact-hooks.js';

const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const loading = h('p', { role: 'progressbar', 'aria-label': 'Laden', 'aria-busy': 'true' }, 'Laden…');

/** `31 juli 2026` for an ISO day; any other text as it is. */
function day(iso) {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  return parts === null ? iso : `${Number(parts[3])} ${months[Number(parts[2]) - 1]} ${parts[1]}`;
}

const name = (of) => [of.voornaam, of.tussenvoegsel, of.achternaam].filter(Boolean).join(' ');

/** A modal dialog that stays in the page only while it is open. */
function Dialog({ title, children, close }) {
  const dialog = useRef(null);
  useEffect(() => { dialog.current.showModal(); }, []);
  return h('dialog', { ref: dialog, 'aria-label': title, onClose: close }, h('h2', null, title), children);
}

export function parties({ kind, list, whole, save, label }) {
  const [on, set] = useState(() => new Map());
  const state = (of) => on.get(of.id) ?? of.aan;
  const send = () => {
    void save([['doe', kind], ...list.filter(state).map((of) => ['aan', of.id])]);
    set(new Map());
  };
  return [
    h('ul', { 'aria-label': label.split(' ')[1] ?? kind }, list.map((of) => h('li', { key: of.id }, h('button', { type: 'button', role: 'switch', 'aria-checked': String(state(of)), 'aria-label': of.naam, onClick: () => set(new Map(on).set(of.id, !state(of))) }), ' ', h('span', null, of.naam)))),
    whole ? h('p', null, `${list.length} ${kind}`) : loading,
    h('button', { type: 'button', onClick: send }, label),
  ];
}

const heads = ['Account', 'Naam', 'E-mail', 'Aangemaakt via', 'Einddatum', 'Rol', 'Status', ''];
const origin = { las: 'LAS', handmatig: 'Handmatig', standaard: 'Standaard' };

function row(of, edit, remove) {
  const cells = [
    of.geactiveerd ? h('svg', { role: 'img', 'aria-label': 'geactiveerd', width: 16, height: 16, viewBox: '0 0 16 16' }, h('path', { d: 'M2 8l4 4 8-9', fill: 'none', stroke: 'currentColor', 'stroke-width': 2 })) : '',
    name(of), of.email, origin[of.herkomst], day(of.einddatum), of.rollen.join(', '), of.inactief ? 'Inactief' : 'Actief',
    of.herkomst === 'handmatig' ? [h('button', { type: 'button', onClick: edit }, 'Bewerken'), ' ', h('button', { type: 'button', onClick: remove }, 'Verwijderen')] : '',
  ];
  return h('div', { role: 'row', class: 'rij', key: of.id }, cells.map((cell, n) => h('div', { role: 'cell', key: heads[n] }, cell)));
}

export function staff({ list, whole, save }) {
  const [edited, edit] = useState(null);
  const [removed, remove] = useState(null);
  const send = (event) => {
    event.preventDefault();
    void save([['doe', 'medewerker'], ['id', edited.id], ...new FormData(event.target)]);
    edit(null);
  };
  return [
    h('div', { role: 'table', 'aria-label': 'Medewerkers' },
      h('div', { role: 'row', class: 'rij kop' }, heads.map((head) => h('div', { role: 'columnheader', key: head }, head))),
      list.map((of) => row(of, () => edit(of), () => remove(of)))),
    whole ? h('p', null, `${list.length} medewerkers`) : loading,
    edited !== null && h(Dialog, { title: `Medewerker ${name(edited)}`, close: () => edit(null) }, h('form', { onSubmit: send },
      h('p', null, h('label', null, 'E-mail ', h('input', { name: 'email', defaultValue: edited.email }))),
      h('p', null, h('label', null, 'Einddatum ', h('input', { name: 'einddatum', defaultValue: edited.einddatum }))),
      h('button', { type: 'submit' }, 'Opslaan'), ' ', h('button', { type: 'button', onClick: () => edit(null) }, 'Annuleren'))),
    removed !== null && h(Dialog, { title: `${name(removed)} verwijderen?`, close: () => remove(null) },
      h('button', { type: 'button', onClick: () => { void save([['doe', 'medewerker-weg'], ['id', removed.id]]); remove(null); } }, 'Ja, verwijderen'), ' ', h('button', { type: 'button', onClick: () => remove(null) }, 'Annuleren')),
  ];
}

export function ips({ list, save }) {
  const [text, set] = useState('');
  const add = () => {
    void save([['doe', 'ip-erbij'], ['adres', text]]);
    set('');
  };
  return [
    h('ul', { 'aria-label': 'IP-nummers' }, list.map((ip) => h('li', { key: ip.id }, h('strong', null, ip.adres), ' ', h('span', null, ip.omschrijving), ' ', h('button', { type: 'button', onClick: () => save([['doe', 'ip-weg'], ['id', ip.id]]) }, 'Verwijderen')))),
    h('p', null, `${list.length} IP-nummers`),
    h('p', null, h('label', null, 'IP-adres ', h('input', { value: text, onInput: (event) => set(event.target.value) })), ' ', h('button', { type: 'button', onClick: add }, 'IP-adres toevoegen')),
  ];
}
