// The script of a page with a table library: DataTables pages the list; ticks of the pages that are not shown are kept by the library's rows.
/* global DataTable, vraag */
const post = (fields) => fetch(location.pathname, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields) });

async function start() {
  const element = document.querySelector('[data-raster]');
  const language = await (await fetch('/oefen/nl.json')).json();
  const table = element === null ? null : new DataTable(element, { language, pageLength: 10 });

  for (const form of document.querySelectorAll('[data-raster-form]')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void send(form, form.dataset.rasterForm, table);
    });
  }

  element?.addEventListener('click', (event) => {
    const button = event.target.closest('button[data-doe]');
    if (button !== null) void press(button, table);
  });
}

/** Sends a form of the page: a new IP number, or the ticks of all pages of the list. */
async function send(form, kind, table) {
  if (kind === 'ip-erbij') {
    await post([['doe', kind], ...new FormData(form)]);
    location.reload();
    return;
  }
  const boxes = table.rows().nodes().toArray().map((row) => row.querySelector('input'));
  await post([['doe', kind], ...boxes.filter((box) => box.checked).map((box) => ['aan', box.value])]);
  form.querySelector('output').textContent = 'De wijzigingen zijn opgeslagen.';
}

/** A button in a row: edit, save, or remove after a question. */
async function press(button, table) {
  const row = button.closest('tr');
  const { id } = row.dataset;
  if (button.dataset.doe === 'bewerken') edit(row, button);
  else if (button.dataset.doe === 'opslaan') await save(row, id, button);
  else if (await vraag('Weet u zeker dat u deze regel wilt verwijderen?')) {
    await post([['doe', button.dataset.doe === 'ip-weg' ? 'ip-weg' : 'medewerker-weg'], ['id', id]]);
    table.row(row).remove().draw(false);
  }
}

/** Turns the cells of a row into fields. */
function edit(row, button) {
  for (const cell of row.querySelectorAll('[data-veld]')) {
    const input = document.createElement('input');
    input.name = cell.dataset.veld;
    input.value = cell.textContent.trim() === '–' ? '' : cell.textContent.trim();
    input.setAttribute('aria-label', cell.dataset.veld);
    cell.replaceChildren(input);
  }
  button.dataset.doe = 'opslaan';
  button.textContent = 'Opslaan';
}

/** Sends the fields of a row and writes what was typed back as text. */
async function save(row, id, button) {
  const fields = [...row.querySelectorAll('[data-veld] input')];
  await post([['doe', 'medewerker'], ['id', id], ...fields.map((input) => [input.name, input.value])]);
  for (const input of fields) input.parentElement.textContent = input.value;
  button.dataset.doe = 'bewerken';
  button.textContent = 'Bewerken';
}

void start();
