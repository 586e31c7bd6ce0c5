import { h, render } from 'preact';
import type { DrawnBox, DrawnMark, Edge } from '@/ui/mark/drawn';
import markCss from '@/ui/mark/mark.css?inline';
import pointCss from '@/ui/mark/point.css?inline';
import { Overlay, type OverlayPorts } from '@/ui/mark/overlay';
import partsCss from '@/ui/parts.css?inline';
import tokensCss from '@/ui/tokens.css?inline';
import { arrange, entryOf, slots, type Arrangement, type Bundle } from './arrange';
import { sheetUpTo, standCard } from './card-place';
import { drawBar, drawCard, nameMark, shapeOf } from './draw';
import { createGuard } from './guard';
import { createHost } from './host';
import type { MarkFinding, MarkPorts, Marks, MarkView } from './marks';
import { createModals } from './modal';
import { markWidth, type Spot } from './place';
import { createPointLayer } from './point-layer';
import { schemeOf } from './scheme';
import { createStir } from './stir';
import { createSurvey, placedFor } from './survey';

const nothing: Arrangement = { entries: [], bundles: [], counts: { fout: 0, letop: 0, tip: 0 } };
const edges: readonly string[] = ['bottom', 'top', 'left', 'right'] satisfies Edge[];
const isEdge = (value: string | undefined): value is Edge => value !== undefined && edges.includes(value);

/** Where focus goes after the next drawing. */
type Focus = { readonly on: 'card' } | { readonly on: 'bar' } | { readonly on: 'step'; readonly by: 1 | -1 } | { readonly on: 'grip' } | { readonly on: 'mark'; readonly id: string };

/**
 * Holds what is shown and redraws it: first every position is read, then our own element is written (research/performance.md, 6).
 * @throws when the document has no window: there is nothing to draw on
 */
export function openBoard(document: Document, ports: MarkPorts): Marks {
  const window = document.defaultView;
  if (window === null) throw new Error('The marks need a document with a window.');
  const { language } = ports;
  const host = createHost(document, tokensCss + partsCss + markCss + pointCss, language);
  const { ground } = host;
  const pointing = createPointLayer(document, host, language, () => ground.dataset.scheme ?? 'light');
  const survey = createSurvey(document, host.element);
  const stir = createStir(document, () => { draw(); }, () => { survey.forget(); });
  const guard = createGuard(document, host, createModals(document), {
    probe: () => ground.querySelector('.bar, .tab, .message'),
    moved: () => {
      survey.forget();
      stir.soon();
    },
    trouble: ports.trouble,
  });

  let mounted = false;
  let look: MarkView | null = null;
  let arrangement = nothing;
  let message = '';
  let paused = false;
  let folded = ports.remembered.folded === 'yes';
  let edge: Edge = isEdge(ports.remembered.edge) ? ports.remembered.edge : 'bottom';
  /** The finding whose card is open, and where focus goes when it closes. */
  let open: { readonly id: string; readonly back: Focus } | null = null;
  let outlined: string | null = null;
  let focus: Focus | null = null;
  let slotIds: (string | null)[] = [];
  /** Ids of the marks that stand, in the order of their nodes. */
  let inOrder: readonly string[] = [];
  let standing: readonly Bundle[] = [];
  const marked = new Set<string>();

  const finding = (id: string | null): MarkFinding | null => (id === null ? null : (look?.findings.find((of) => of.id === id) ?? null));
  const placeOf = (of: MarkFinding | null): Element | null => (of?.stands() === true ? (of.row() ?? of.element()) : null);

  const mount = (): void => {
    if (mounted) return;
    mounted = true;
    guard.start();
    stir.start();
  };
  const unmount = (): void => {
    if (!mounted) return;
    mounted = false;
    stir.stop();
    guard.stop();
    render(null, ground);
    slotIds = [];
    survey.forget();
  };

  /** Brings a field into view the way she would by scrolling; nothing when it can be seen. */
  const bring = (of: MarkFinding | null): void => {
    const element = of?.stands() === true ? (of.element() ?? of.row()) : null;
    if (element === null || window === null || !element.isConnected) return;
    const seen = survey.visible(element);
    const box = element.getBoundingClientRect();
    if (seen !== null && seen.bottom - seen.top >= Math.min(box.height, 60) - 1) return;
    // Under a sheet of the lower half a row in the middle would be hidden.
    const sheet = window.innerWidth <= sheetUpTo;
    element.scrollIntoView({ block: sheet ? 'start' : 'center', inline: 'nearest', behavior: 'instant' });
    if (sheet) window.scrollBy({ top: -72, behavior: 'instant' });
  };

  const openCard = (id: string, back: Focus, then: Focus): void => {
    open = { id, back };
    focus = then;
    bring(finding(id));
    draw();
  };
  const closeCard = (): void => {
    focus = open?.back ?? null;
    open = null;
    draw();
  };
  const step = (by: 1 | -1, then: Focus): void => {
    const { entries } = arrangement;
    const entry = open === null ? undefined : entryOf(arrangement, open.id);
    const at = entry === undefined ? (by === 1 ? -1 : 0) : entry.number - 1;
    const next = entries[(at + by + entries.length) % entries.length];
    if (next !== undefined) openCard(next.lead.id, open?.back ?? { on: 'step', by }, then);
  };

  const actions: OverlayPorts = {
    press: (id) => {
      if (open?.id === id) closeCard();
      else openCard(id, { on: 'mark', id }, { on: 'card' });
    },
    dismiss: () => {
      message = '';
      focus = { on: 'bar' };
      draw();
    },
    card: {
      close: closeCard,
      step: (by) => { step(by, { on: 'step', by }); },
      open: (id) => { openCard(id, open?.back ?? { on: 'bar' }, { on: 'card' }); },
      goTo: (id) => { openCard(id, open?.back ?? { on: 'bar' }, { on: 'card' }); },
      markRows: (rule, on) => {
        if (on) marked.add(rule);
        else marked.delete(rule);
        arrangement = arrange(look?.findings ?? [], marked);
        draw();
      },
      panel: (id, reason) => { ports.openPanel(id, reason); },
    },
    bar: {
      step: (by) => { step(by, { on: 'card' }); },
      first: (weight) => {
        const entry = arrangement.entries.find(({ lead }) => lead.weight === weight);
        if (entry !== undefined) openCard(entry.lead.id, { on: 'bar' }, { on: 'card' });
      },
      question: (rule) => { ports.openPanel(look?.findings.find((of) => of.rule === rule && !of.settled)?.id ?? null, 'question'); },
      understood: () => { ports.openPanel(null, 'reading'); },
      pause: (now) => {
        paused = now;
        open = null;
        focus = { on: 'bar' };
        ports.paused(now);
        draw();
      },
      fold: (now) => {
        folded = now;
        focus = { on: 'bar' };
        ports.remember('folded', now ? 'yes' : 'no');
        draw();
      },
      edge: (to) => {
        edge = to;
        focus = { on: 'grip' };
        ports.remember('edge', to);
        draw();
      },
    },
  };

  ground.addEventListener('keydown', (event) => {
    if (!event.isTrusted || event.key !== 'Escape' || open === null) return;
    // Ours alone: the page's dialog, if we stand in one, stays open.
    event.preventDefault();
    event.stopPropagation();
    closeCard();
  });

  /** Reads, then writes. */
  function draw(): void {
    if (!mounted || document.visibilityState === 'hidden') {
      stir.owe();
      return;
    }
    const visible = look !== null && !paused;
    const labels = new Map(visible ? arrangement.bundles.map((bundle) => [bundle, nameMark(bundle, language)] as const) : []);
    const widthOf = (bundle: Bundle): number => markWidth(labels.get(bundle)?.label ?? '');
    // Reads.
    const origin = ground.getBoundingClientRect();
    const scale = origin.width > 0 ? origin.width / 100 : 1;
    const placed = visible ? survey.places(arrangement.bundles, widthOf) : [];
    const entry = visible && open !== null ? entryOf(arrangement, open.id) : undefined;
    if (entry === undefined) open = null;
    const at = entry === undefined || open === null ? undefined : placedFor(placed, open.id, entry);
    const shown = outlined ?? (at === undefined ? (open?.id ?? null) : null);
    const ringed = visible ? placeOf(finding(shown)) : null;
    const ring = ringed === null ? null : survey.visible(ringed);
    const rowsAt = placeOf(arrangement.bundles[0]?.first ?? null);
    const scheme = schemeOf(rowsAt ?? document.body ?? document.documentElement, window?.matchMedia?.('(prefers-color-scheme: dark)').matches === true);
    // Writes.
    const toGround = (box: { left: number; top: number; width: number; height: number }): DrawnBox => ({ left: (box.left - origin.left) / scale, top: (box.top - origin.top) / scale, width: box.width / scale, height: box.height / scale });
    slotIds = slots(slotIds, placed.map(({ bundle }) => bundle.id));
    const marks = [...placed].sort((a, b) => a.spot.top - b.spot.top || a.spot.left - b.spot.left).map(({ bundle, spot }): DrawnMark => {
      const { label = '', name = '' } = labels.get(bundle) ?? {};
      const tie: Spot['tie'] = spot.tie === null ? null : { kind: spot.tie.kind, ...toGround(spot.tie) };
      return { id: bundle.id, slot: slotIds.indexOf(bundle.id), shape: shapeOf(bundle.first), label, name, open: bundle === at?.bundle, ...toGround({ ...spot, width: widthOf(bundle) }), tie };
    });
    const anchor = at?.anchor ?? (shown === open?.id ? ring : null);
    const card = entry === undefined || open === null ? null : drawCard(entry, open.id, arrangement, marked);
    if (ground.dataset.scheme !== scheme) ground.dataset.scheme = scheme;
    render(h(Overlay, {
      ports: actions,
      drawn: {
        language, edge, folded, paused, message, marks, card,
        bar: look === null ? null : drawBar(look, arrangement),
        outline: ring === null ? null : { box: toGround({ left: ring.left - 3, top: ring.top - 1, width: ring.right - ring.left + 6, height: ring.bottom - ring.top + 2 }), shape: shapeOf(finding(shown) ?? { weight: 'vraag' }) },
        cardAtBar: anchor === null,
      },
    }), ground);
    inOrder = marks.map(({ id }) => id);
    standing = placed.map(({ bundle }) => bundle);
    guard.follow();
    stir.watch(rowsAt);
    const drawnCard = ground.querySelector<HTMLElement>('.card');
    const dock = ground.querySelector('.dock');
    if (drawnCard !== null && dock !== null && window !== null) standCard(drawnCard, { anchor, dock, edge, left: origin.left, top: origin.top, scale }, window, () => { ports.trouble('card'); });
    setFocus();
  }

  function setFocus(): void {
    if (focus === null) return;
    const to = focus;
    focus = null;
    const find = (selector: string): HTMLElement | null => ground.querySelector<HTMLElement>(selector);
    const bar = (): HTMLElement | null => find('.bar .down') ?? find('.tab') ?? find('.bar .fold') ?? find('.bar button');
    const target = to.on === 'card' ? find('.card')
      : to.on === 'step' ? (find(`.card [data-step="${to.by}"]`) ?? find(to.by === 1 ? '.bar .down' : '.bar .up') ?? bar())
      : to.on === 'grip' ? find('.grip')
      : to.on === 'mark' ? (ground.querySelectorAll<HTMLElement>('.mark')[inOrder.indexOf(to.id)] ?? bar())
      : bar();
    target?.focus({ preventScroll: true });
  }

  const clear = (): void => {
    look = null;
    arrangement = nothing;
    message = '';
    open = null;
    outlined = null;
    if (pointing.open) draw();
    else unmount();
  };

  return {
    show(view): void {
      look = view;
      arrangement = arrange(view.findings, marked);
      survey.forget();
      mount();
      draw();
    },
    tell(text): void {
      if (text === message) return;
      message = text;
      if (text !== '') mount();
      draw();
    },
    check(moved): void {
      if (!mounted) return;
      if (standing.some(({ findings }) => findings.some((of) => !of.stands()))) draw();
      else if (moved) stir.soon();
      else stir.changed();
    },
    outline(id): void {
      outlined = id;
      if (!paused) bring(finding(id));
      draw();
    },
    point(shown, hears): void {
      if (shown === null || hears === undefined) {
        pointing.hide();
        if (look === null && message === '' && !paused) unmount();
        return;
      }
      mount();
      if (!pointing.open) draw();
      pointing.show(shown, hears);
    },
    clear,
    destroy: () => {
      pointing.hide();
      clear();
    },
    get host(): Element | null {
      return mounted ? host.element : null;
    },
  };
}
