// Puts the answer of the report's own verifier on its first page. Text only, never markup.

const KIND = { edit: 'gewijzigd', insertion: 'tussengevoegd', deletion: 'weggehaald', reordering: 'verplaatst', 'duplicate-event': 'dubbel', gap: 'nummer ontbreekt', rewrite: 'herschreven' };
const WHERE = { genesis: 'het begin van het logboek', school: 'de school', twice: 'een naam die dubbel staat', anchors: 'de lijst van bevestigingen', header: 'de gegevens op de voorpagina' };

/** One verdict: a word, a line, and whether it is good. */
function put(id, tone, word, line) {
  const box = document.getElementById(id);
  if (!box) return;
  box.dataset.tone = tone;
  box.querySelector('b').textContent = word;
  box.querySelector('p').textContent = line;
}

function list(findings) {
  const said = findings.slice(0, 5).map(({ kind, seq, until, where }) => {
    const place = seq === 0 ? (WHERE[where] ?? 'het begin') : until !== null && until !== seq ? `regels ${seq}–${until}` : `regel ${seq}`;
    return `${place}: ${KIND[kind] ?? kind}${seq !== 0 && WHERE[where] ? ` (${WHERE[where]})` : ''}`;
  });
  return said.join('; ') + (findings.length > said.length ? `; en nog ${findings.length - said.length}` : '');
}

async function check() {
  const node = document.getElementById('basispoort-coach-audit-log');
  if (!globalThis.crypto?.subtle || !node) {
    put('check-integrity', 'unsure', 'niet gecontroleerd', 'Deze weergave kan niet rekenen. Open het bestand in Chrome, Edge of Firefox.');
    return;
  }
  const answer = await verifyText(node.textContent.trim());
  if (answer.refused !== null) {
    put('check-integrity', 'bad', 'niet leesbaar', 'Het logboek in dit rapport is beschadigd.');
    return;
  }
  const { findings, header, count } = answer;
  if (findings.length > 0) put('check-integrity', 'bad', 'klopt niet', list(findings));
  else if (header !== 'same') put('check-integrity', 'unsure', 'let op', 'De keten sluit, maar dit rapport eindigt niet met een exportregel.');
  else put('check-integrity', 'good', 'klopt', `${count} regels nagerekend, keten gesloten`);
  document.documentElement.dataset.checked = findings.length === 0 && header === 'same' ? 'good' : 'bad';

  const pages = Object.values(answer.pages);
  const complete = pages.filter((one) => one === 'complete').length;
  const never = Object.keys(answer.pages).filter((page) => answer.pages[page] === 'never');
  put('check-complete', complete === pages.length ? 'good' : 'unsure', `${complete} van ${pages.length}`, complete === pages.length ? "alle pagina's volledig bekeken" : `pagina's volledig bekeken${never.length > 0 ? `; nooit: ${never.join(', ')}` : ''}`);

  const { until, after } = answer.anchored;
  put('check-anchored', until > 0 ? 'good' : 'unsure', until > 0 ? `tot regel ${until}` : 'nog niet', `${after} ${after === 1 ? 'regel' : 'regels'} ${until > 0 ? 'daarna' : 'niet bevestigd'}`);

  const jumps = answer.clock.jumps.length + answer.clock.backwards.length + answer.clock.unreadable.length;
  put('check-clock', jumps === 0 ? 'plain' : 'unsure', 'klok van de pc', jumps === 0 ? 'geen sprongen' : `${jumps} ${jumps === 1 ? 'sprong' : 'sprongen'}: regel ${[...answer.clock.jumps, ...answer.clock.backwards, ...answer.clock.unreadable].slice(0, 4).join(', ')}`);
}

check().catch((error) => { put('check-integrity', 'bad', 'niet gecontroleerd', `De controle liep vast: ${String(error).slice(0, 120)}`); });
