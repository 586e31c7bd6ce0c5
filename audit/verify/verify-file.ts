import { againstKept, keptFinding } from './against-kept';
import { followChain } from './chain-findings';
import { clockOf } from './clock';
import { completenessOf } from './completeness';
import { foldItems } from './fold-items';
import { frameFindings, genesisWhole, isAnchorHeld, toldAnchors } from './frame-findings';
import { openFile } from './open-file';
import { openParties } from './parties';
import { readEntries, type ReadEntry } from './read-entries';
import type { Anchored, Finding, Kept, KeptAnswer, Report } from '@/rules/message/verify-report';

export interface VerifyOptions {
  /** Heads kept elsewhere. */
  readonly kept?: readonly Kept[];
  /** What the log on this computer has at the same number, when it knows the school: asked once the file is open. */
  readonly ownChain?: (school: string, count: number) => Promise<Kept | null>;
  /** Told how many entries are done. What it throws stops the work and is thrown on. */
  readonly progress?: (done: number, of: number) => void;
  /** The only thing that is not in the file: whether to fold the items too. Default: yes. */
  readonly items?: boolean;
}

/**
 * Verifies one file: the JSON export, or the JSON inside an HTML report.
 * Four verdicts, never merged into one; a file that cannot be verified gets the reason. Throws only what `progress` throws.
 */
export async function verifyFile(text: string, options: VerifyOptions = {}): Promise<Report> {
  const opened = openFile(text);
  if (!opened.ok) return { ok: false, refusal: opened.refusal, detail: opened.detail };
  const { file, twice } = opened;
  const read = await readEntries(file.entries, options.progress);
  const whole = await genesisWhole(file);
  const { genesis, head, count } = file.chain;
  const { chain, findings } = followChain(read, { genesis, head, count, genesisWhole: whole });
  const frame = await frameFindings(file, chain, whole, twice);

  const own = (await options.ownChain?.(file.school.id, count)) ?? null;
  const kept = [...(options.kept ?? []), ...(own === null ? [] : [own])].map((one) => againstKept(one, chain, { head, genesis }));
  const fromKept = kept.map((one) => keptFinding(one, chain)).filter((one) => one !== null);
  const folded = options.items === false ? null : foldItems(file, chain);
  const all = sorted([...findings, ...frame.findings, ...fromKept]);

  return {
    ok: true,
    about: { school: file.school, exportedAt: file.exportedAt, software: file.software, edition: file.edition, head, count, genesis },
    integrity: { intact: all.length === 0, findings: all, header: frame.header, items: folded?.differences ?? null, parties: await openParties(file.parties) },
    completeness: completenessOf(chain, folded?.items ?? null),
    anchored: anchoredOf(chain, kept),
    clock: clockOf(chain),
  };
}

/** Up to where a head was confirmed in the log, or kept elsewhere. */
function anchoredOf(chain: readonly ReadEntry[], kept: readonly KeptAnswer[]): Anchored {
  const last = chain.at(-1)?.seq ?? 0;
  const held = toldAnchors(chain).filter(({ at, anchor }) => isAnchorHeld(anchor, at, chain)).map(({ anchor }) => anchor);
  const best = held.reduce<Pick<Anchored, 'until' | 'on' | 'by'>>((most, { seq, confirmedOn, by }) => (seq >= most.until ? { until: seq, on: textOr(confirmedOn), by: textOr(by) } : most), { until: 0, on: null, by: null });
  // The log on this computer is the coordinator's own: it vouches for nothing to somebody outside.
  const byKept = Math.max(0, ...kept.map(({ kept: { from }, answer, seq }) => (from === 'paper' && (answer === 'same' || answer === 'inside') && seq !== null ? seq : 0)));
  const most = byKept > best.until ? { until: byKept, on: null, by: null } : best;
  return { ...most, after: last - most.until, kept };
}

function textOr(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** By number, then kind, then place: the order in which every verifier lists them. Equal ones once. */
function sorted(findings: readonly Finding[]): Finding[] {
  const keyOf = ({ kind, where, until }: Finding): string => `${kind} ${where} ${String(until)}`;
  const order = [...findings].sort((a, b) => a.seq - b.seq || (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
  return order.filter((one, at) => at === 0 || one.seq !== order[at - 1]?.seq || keyOf(one) !== keyOf(order[at - 1] as Finding));
}
