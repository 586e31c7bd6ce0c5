// The report's own verifier. It is copied as text into every report and runs when the report is opened: no imports, no network, WebCrypto alone.
// It follows audit/format.md, not the code of audit/verify: three verifiers (that one, this one, tests/python/verify.py) must agree on every file.
'use strict';

const FIELDS = ['seq', 'eventId', 'type', 'recordedAt', 'offset', 'actor', 'onBehalfOf', 'source', 'school', 'round', 'edition', 'page', 'item', 'rule', 'subject', 'observation', 'class', 'reason', 'note', 'expiresOn', 'software', 'prev', 'hash'];
const HEADER = ['format', 'formatVersion', 'exportedAt', 'software', 'edition', 'school', 'items', 'parties'];
const PAGES = ['beheer', 'uitgeverijen', 'netwerkleveranciers', 'medewerkers', 'ip-nummers', 'profiel'];

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

/** RFC 8785 for what the format knows; throws on everything else. */
function canonical(value) {
  if (value === null || value === true || value === false) return String(value);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return JSON.stringify(value);
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('half a character');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return '[' + value.map(canonical).join(',') + ']';
  if (isObject(value)) return '{' + Object.keys(value).sort().map((name) => canonical(name) + ':' + canonical(value[name])).join(',') + '}';
  throw new TypeError('not in the format');
}

async function sha256(bytes) {
  return Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Hash of the canonical form; null where the format forbids the value. */
async function hashOf(value) {
  let text;
  try { text = canonical(value); } catch { return null; }
  return sha256(new TextEncoder().encode(text));
}

function pick(object, names) {
  return Object.fromEntries(names.map((name) => [name, object[name]]));
}

/** A name that stands twice in one object, by reading the text letter by letter. */
function namesTwice(text) {
  const open = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '{') open.push(new Set());
    else if (letter === '[') open.push(null);
    else if (letter === '}' || letter === ']') open.pop();
    else if (letter === '"') {
      let end = at + 1;
      while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
      let after = end + 1;
      while (after < text.length && ' \t\r\n'.includes(text[after])) after++;
      if (text[after] === ':') {
        const name = JSON.parse(text.slice(at, end + 1));
        const names = open[open.length - 1];
        if (names.has(name)) return true;
        names.add(name);
      }
      at = end;
    }
  }
  return false;
}

/** What is wrong with the frame of a file: the name of the part, or null. */
function misfit(file) {
  if (file.formatVersion !== 1) return 'formatVersion';
  for (const name of ['exportedAt', 'software', 'edition']) if (typeof file[name] !== 'string') return name;
  const { school, chain } = file;
  if (!isObject(school) || typeof school.id !== 'string' || typeof school.label !== 'string' || !(school.brin === null || typeof school.brin === 'string')) return 'school';
  for (const name of ['parties', 'notes', 'chain']) if (!isObject(file[name])) return name;
  for (const name of ['items', 'entries']) if (!Array.isArray(file[name])) return name;
  if (chain.algorithm !== 'SHA-256' || typeof chain.genesis !== 'string' || typeof chain.head !== 'string') return 'chain';
  if (!Number.isSafeInteger(chain.count) || chain.count < 0 || !isObject(chain.genesisRecord) || !Array.isArray(chain.anchors)) return 'chain';
  return null;
}

/** Places that belong to the longest strictly rising run, the lowest possible end at every length. */
function inLongestRun(numbers) {
  const ends = [];
  const before = [];
  numbers.forEach((number, place) => {
    let length = 0;
    for (let step = 2 ** Math.ceil(Math.log2(ends.length + 1)); step >= 1; step /= 2) {
      if (length + step <= ends.length && numbers[ends[length + step - 1]] < number) length += step;
    }
    before[place] = length === 0 ? -1 : ends[length - 1];
    ends[length] = place;
  });
  const run = new Set();
  for (let place = ends.length > 0 ? ends[ends.length - 1] : -1; place >= 0; place = before[place]) run.add(place);
  return run;
}

async function isWhole(entry) {
  if (!isObject(entry) || Object.keys(entry).length !== FIELDS.length || !FIELDS.every((name) => Object.hasOwn(entry, name))) return false;
  if (['eventId', 'type', 'recordedAt', 'school', 'prev', 'hash'].some((name) => typeof entry[name] !== 'string')) return false;
  return (await hashOf(pick(entry, FIELDS.filter((name) => name !== 'hash')))) === entry.hash;
}

function utc(text) {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text)) return null;
  const time = new Date(text);
  return Number.isNaN(time.getTime()) || time.toISOString() !== text ? null : time.getTime();
}

async function noteHash(note) {
  if (!isObject(note) || typeof note.salt !== 'string' || !/^[0-9a-f]{64}$/.test(note.salt) || typeof note.text !== 'string' || !note.text.isWellFormed()) return null;
  const salt = note.salt.match(/../g).map((pair) => parseInt(pair, 16));
  return sha256(Uint8Array.from([...salt, ...new TextEncoder().encode(note.text)]));
}

/**
 * Verifies the text of a JSON export.
 * @returns {Promise<{refused: string} | object>} what the other verifiers answer too
 */
// oxlint-disable-next-line no-unused-vars -- called by dossier-show.js, which is joined to this text in html.ts
async function verifyText(text) {
  let file;
  try { file = JSON.parse(text); } catch { return { refused: 'not-json' }; }
  if (!isObject(file) || file.format !== 'basispoort-coach/audit-log') return { refused: 'other-format' };
  if (Number.isInteger(file.formatVersion) && file.formatVersion > 1) return { refused: 'newer-format' };
  if (misfit(file) !== null) return { refused: 'damaged' };

  const found = [];
  const add = (kind, seq, where, until = null) => { found.push({ kind, seq, until, where }); };
  const { chain: claims } = file;

  // 1. The genesis record.
  const record = claims.genesisRecord;
  const genesisWhole = record.format === 'basispoort-coach/genesis' && record.formatVersion === 1 && (await hashOf(record)) === claims.genesis;
  if (!genesisWhole) add('edit', 0, 'genesis');
  if (record.school !== file.school.id) add('edit', 0, 'school');
  if (namesTwice(text)) add('edit', 0, 'twice');

  // 2. Each entry by itself.
  const numbered = [];
  for (let start = 0; start < file.entries.length; start += 500) {
    const part = file.entries.slice(start, start + 500);
    const whole = await Promise.all(part.map(isWhole));
    part.forEach((entry, at) => {
      if (isObject(entry) && Number.isSafeInteger(entry.seq) && entry.seq > 0) numbered.push({ seq: entry.seq, entry, whole: whole[at] });
      else add('edit', start + at + 1, 'entry');
    });
  }
  for (const { seq, whole } of numbered) if (!whole) add('edit', seq, 'entry');

  // 3. No event twice.
  const events = new Set();
  for (const { seq, entry } of numbered) {
    if (typeof entry.eventId !== 'string') continue;
    if (events.has(entry.eventId)) add('duplicate-event', seq, 'event');
    events.add(entry.eventId);
  }

  // 4. The order in the file.
  const run = inLongestRun(numbered.map(({ seq }) => seq));
  const inOrder = new Set([...run].map((place) => numbered[place].seq));
  numbered.forEach(({ seq }, place) => {
    if (!run.has(place)) { if (inOrder.has(seq)) add('insertion', seq, 'numbers'); else add('reordering', seq, 'order'); }
  });

  // 5. Number by number: does each name the one before?
  const groups = Map.groupBy ? Map.groupBy(numbered, ({ seq }) => seq) : numbered.reduce((map, one) => map.set(one.seq, [...(map.get(one.seq) ?? []), one]), new Map());
  const chain = [];
  let last = { seq: 0, hash: claims.genesis, whole: genesisWhole };
  let hashBefore = null;
  for (const seq of [...groups.keys()].sort((a, b) => a - b)) {
    const group = groups.get(seq);
    const names = ({ entry }, hash) => typeof entry.prev === 'string' && entry.prev === hash;
    const one = group.find((each) => names(each, last.hash)) ?? group[0];
    const fits = names(one, last.hash);
    if (seq > last.seq + 1) add(fits ? 'gap' : 'deletion', last.seq + 1, 'numbers', seq - 1);
    else if (!fits && names(one, hashBefore)) add('insertion', last.seq, 'link');
    else if (!fits && last.whole && one.whole) add('edit', last.seq, 'link');
    chain.push(one);
    hashBefore = last.hash;
    last = { seq, hash: one.entry.hash, whole: one.whole, type: one.entry.type };
  }

  // 6. The end.
  if (claims.count > last.seq) add('deletion', last.seq + 1, 'end', claims.count);
  else if (claims.count < last.seq) add('insertion', claims.count + 1, 'end', last.seq);
  else if (claims.head !== last.hash) {
    if (last.type !== 'exported') add('deletion', last.seq + 1, 'end');
    else if (last.whole) add('edit', last.seq, 'end');
  }

  // 7. One school.
  for (const { seq, entry } of chain) if (typeof entry.school !== 'string' || entry.school !== record.school) add('edit', seq, 'school');

  // 8. Anchors.
  const told = chain.filter(({ entry }) => entry.type === 'anchored' && isObject(entry.observation)).map(({ seq, entry }) => ({ at: seq, anchor: pick(entry.observation, ['seq', 'head', 'confirmedOn', 'by']) }));
  const same = (a, b) => { try { return canonical(a) === canonical(b); } catch { return false; } };
  for (let at = 0; at < Math.max(told.length, claims.anchors.length); at++) {
    if (at < told.length && at < claims.anchors.length && same(told[at].anchor, claims.anchors[at])) continue;
    add('edit', told[at]?.at ?? 0, 'anchors');
    break;
  }
  let anchored = 0;
  for (const { at, anchor } of told) {
    if (chain.some(({ seq, entry }) => seq === anchor.seq && seq < at && typeof entry.hash === 'string' && entry.hash === anchor.head)) anchored = Math.max(anchored, anchor.seq);
    else add('rewrite', at, 'anchor');
  }

  // 9. Notes.
  const byEvent = new Map(chain.map((one) => [one.entry.eventId, one]));
  for (const [eventId, note] of Object.entries(file.notes)) {
    const one = byEvent.get(eventId);
    const own = await noteHash(note);
    if (!one || own === null || own !== one.entry.note) add('edit', one?.seq ?? 0, 'note');
  }

  // 10. What stands outside the entries.
  let header = 'not-vouched';
  if (last.type === 'exported') {
    const own = await hashOf(pick(file, HEADER));
    header = own !== null && own === chain[chain.length - 1].entry.observation?.header ? 'same' : 'differs';
    if (header === 'differs') add('edit', last.seq, 'header');
  }

  // 11. The clock.
  const clock = { jumps: [], backwards: [], unreadable: [] };
  let before = null;
  for (const { seq, entry } of chain) {
    const time = utc(entry.recordedAt);
    if (entry.type === 'clock-jump') clock.jumps.push(seq);
    if (time === null) { clock.unreadable.push(seq); continue; }
    if (before !== null && before - time > 120_000 && entry.type !== 'clock-jump') clock.backwards.push(seq);
    before = time;
  }

  // 12. What was looked at, in the round of the last entry.
  const round = chain.length > 0 ? chain[chain.length - 1].entry.round : null;
  const pages = {};
  for (const page of PAGES) {
    pages[page] = 'never';
    for (const { entry } of chain) {
      if (entry.type !== 'page-checked' || entry.page !== page || typeof round !== 'string' || entry.round !== round || !isObject(entry.observation)) continue;
      const { complete, why } = entry.observation;
      if (complete === true) pages[page] = 'complete';
      else if (pages[page] !== 'complete' || (Array.isArray(why) && why.includes('not-recognised'))) pages[page] = 'incomplete';
    }
  }

  const key = (one) => `${one.kind} ${one.where} ${one.until}`;
  found.sort((a, b) => a.seq - b.seq || (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  const findings = found.filter((one, at) => at === 0 || one.seq !== found[at - 1].seq || key(one) !== key(found[at - 1]));
  return { refused: null, findings, header, anchored: { until: anchored, after: last.seq - anchored }, clock, pages, count: last.seq, head: last.hash };
}
