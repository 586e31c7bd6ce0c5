import { ipColumns, type IpColumn, type RawIpNummers } from '@/rules/ip-nummers/page';
import { ipHeaders } from '@/rules/words/header-words';
import { phrases, plainWords } from '@/rules/words/phrase';
import { readLabelledRows, type LabelledColumns } from '../columns/labelled-rows';
import { ownValue } from '../columns/own-value';
import type { Labelled } from '../read/list';
import type { Reading } from '../reading';
import { isAddress } from '../recognise/patterns';

const names = phrases(ipHeaders.ip.names);
const visitors = phrases(['uw ip*', 'je ip*', 'jouw ip*', 'mijn ip*', 'eigen ip*', 'huidig*', 'your ip*', 'current', 'uw', 'bezoeker*']);

/** One IP number in a field of its own: the label names it, or an address stands in it. An empty field to add one, and the visitor's own number, are no rows. */
function isIpField(one: Labelled): boolean {
  const plain = plainWords(one.label);
  const text = ownValue(one);
  if (one.cell.secret || one.cell.tick !== null || /\b(?:huidige?|current)\b/.test(plain) || visitors.is(plain)) return false;
  // An empty field is a place for a number, not a number.
  if (text === '') return false;
  if (isAddress(text)) return true;
  // Words beside a label are no number; what someone typed into a field for one may be meant as one.
  return one.control !== null && names.find(plain) !== null;
}

const how: LabelledColumns<IpColumn> = { columns: ipColumns, control: 'ip', cellsOf: (one) => ({ ip: { text: ownValue(one).slice(0, 2_000), tick: null, iso: null } }) };

/** IP numbers that stand in labelled fields and no list. Null when there is no such field. */
export function readFields(labelled: readonly Labelled[], score: number): Reading<RawIpNummers> | null {
  const fields = labelled.filter(isIpField);
  // A pair may be met twice, once for the element around it: the inner one counts.
  const own = fields.filter((one) => !fields.some((other) => other !== one && one.element !== other.element && one.element.contains(other.element) && ownValue(other) === ownValue(one)));
  return own.length === 0 ? null : readLabelledRows('ip-nummers', own, how, score, labelled);
}
