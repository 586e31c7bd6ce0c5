import { fold } from '@/rules/words/fold';
import { controlKind } from '../read/control';
import { SecretPlaces } from '../recognise/secret-places';

const isSecretField = (field: Element): boolean => controlKind(field) === 'secret';

/**
 * All that is drawn in a node as a person reads it: texts, values of fields, shadow roots and what is slotted into them; secrets are left out unread.
 * Nodes may be of a frame's document.
 */
export function drawnText(node: Node, secrets = new SecretPlaces()): string {
  if (node.nodeType === 3) return (node as Text).data;
  if (node.nodeType !== 1) return '';
  const element = node as HTMLElement & Partial<HTMLInputElement> & Partial<HTMLSlotElement>;
  if (element.localName === 'input' || element.localName === 'textarea') return isSecretField(element) ? '' : (element.value ?? '');
  if (element.localName === 'script' || element.localName === 'style' || element.localName === 'template') return '';
  const slotted = element.localName === 'slot' ? (element.assignedNodes?.() ?? []) : [];
  const root = element.shadowRoot ?? element;
  const secret = secrets.of(root);
  const inside = slotted.length > 0 ? slotted : [...root.childNodes].filter((child) => !secret.has(child));
  return inside.map((child) => drawnText(child, secrets)).join(' ');
}

const words = (text: string): string[] => fold(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
const phrase = (text: string): string => ` ${words(text).join(' ')} `;

/**
 * Remembers by which words a row is known, and answers later whether they still stand in it: a list that uses its nodes again puts another person in the same row
 * (spec/product.md, On the page: identity by content, not by node).
 * @param label of the row as it was read
 * @param changed the page changed since it was read: what stands there now need not be what was read
 */
export function standsStill(row: Element, label: string, changed: boolean): () => boolean {
  const before = drawnText(row);
  const name = phrase(label);
  const all = words(label);
  const holdsAll = (text: string): boolean => all.every((word) => text.includes(` ${word} `));
  if (all.length > 0 && phrase(before).includes(name)) return () => row.isConnected && phrase(drawnText(row)).includes(name);
  if (all.length > 0 && holdsAll(phrase(before))) return () => row.isConnected && holdsAll(phrase(drawnText(row)));
  // Known by nothing that is drawn (a name in an attribute): then nothing drawn may change.
  return () => !changed && row.isConnected && drawnText(row) === before;
}
