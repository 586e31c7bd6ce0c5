// Asks before a form with `data-vraag` is sent, in a modal dialog; opens dialogs named by `data-opent`.
/** @param {string} question @returns {Promise<boolean>} */
function ask(question) {
  const dialog = document.createElement('dialog');
  const text = document.createElement('p');
  text.textContent = question;
  const form = document.createElement('form');
  form.method = 'dialog';
  for (const [value, label] of [['ja', 'Ja, doorgaan'], ['nee', 'Annuleren']]) {
    const button = document.createElement('button');
    button.value = value;
    button.textContent = label;
    form.append(button);
  }
  dialog.append(text, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'ja');
    });
  });
}
globalThis.vraag = ask;

document.addEventListener('submit', (event) => {
  const form = event.target;
  const question = form.dataset.vraag;
  if (question === undefined || form.dataset.zeker === 'ja') return;
  event.preventDefault();
  void ask(question).then((yes) => {
    if (!yes) return;
    form.dataset.zeker = 'ja';
    form.requestSubmit();
  });
});

document.addEventListener('click', (event) => {
  const opener = event.target.closest?.('[data-opent]');
  if (opener === null || opener === undefined) return;
  event.preventDefault();
  document.getElementById(opener.dataset.opent)?.showModal();
});
