import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstOf, hang, lastLine, markWidth, overlap, place, type Box } from './place';

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, right: left + width, bottom: top + height });
const view = box(0, 0, 1000, 800);
const row = box(0, 100, 900, 44);
const text = (left: number, width: number, top = 111): Box => box(left, top, width, 22);

describe('place', () => {
  it('stands behind the text it speaks of, tied to it by a line', () => {
    const spot = place({ row, field: box(300, 100, 200, 44), own: [text(312, 80)], others: [text(12, 90), text(512, 60)], view }, 36);
    expect(spot).toMatchObject({ left: 398, top: 111, height: 22, tie: { kind: 'line', left: 312, width: 86 } });
  });

  it('stands in an empty cell itself, without a tie', () => {
    const spot = place({ row, field: box(300, 100, 120, 44), own: [], others: [text(12, 90), text(432, 60)], view }, 36);
    expect(spot).toMatchObject({ left: 306, tie: null });
  });

  it('stands before right-aligned text that leaves no room behind it', () => {
    const spot = place({ row, field: box(300, 100, 120, 44), own: [text(368, 46)], others: [text(432, 200), text(12, 270)], view }, 36);
    expect(spot?.left).toBe(326);
    expect(spot?.tie).toMatchObject({ kind: 'line', left: 362, width: 52 });
  });

  it('stands behind the last of several lines', () => {
    const spot = place({ row: box(0, 100, 900, 66), field: box(300, 100, 120, 66), own: [text(312, 100, 105), text(312, 30, 127)], others: [], view }, 36);
    expect(spot).toMatchObject({ left: 348, top: 127 });
  });

  it('boxes the field when it had to go elsewhere in the row', () => {
    const spot = place({ row, field: box(300, 100, 120, 44), own: [text(302, 116)], others: [text(432, 60)], view }, 36);
    expect(spot?.left).toBeGreaterThan(490);
    expect(spot?.tie?.kind).toBe('box');
  });

  it('has no place in a full row', () => {
    expect(place({ row, field: row, own: [text(0, 450)], others: [text(460, 440)], view }, 36)).toBeNull();
  });

  it('shrinks in a dense row', () => {
    expect(place({ row: box(0, 100, 900, 20), field: box(300, 100, 200, 20), own: [box(302, 101, 60, 18)], others: [], view }, 36)?.height).toBe(18);
  });

  it('never covers text or a control, and stays in the row and in view', () => {
    const piece = fc.record({ left: fc.integer({ min: 0, max: 880 }), width: fc.integer({ min: 1, max: 300 }), top: fc.integer({ min: 100, max: 130 }), height: fc.integer({ min: 4, max: 30 }) });
    fc.assert(fc.property(fc.array(piece, { maxLength: 3 }), fc.array(piece, { maxLength: 12 }), fc.integer({ min: 0, max: 700 }), fc.integer({ min: 30, max: 60 }), (mine, theirs, left, width) => {
      const own = mine.map((of) => box(of.left, of.top, of.width, of.height));
      const others = theirs.map((of) => box(of.left, of.top, of.width, of.height));
      const spot = place({ row, field: box(left, 100, 200, 44), own, others, view }, width);
      if (spot === null) return;
      const mark = box(spot.left, spot.top, width, spot.height);
      for (const taken of [...own, ...others]) expect(overlap(mark, taken)).toBeNull();
      expect(mark.left).toBeGreaterThanOrEqual(row.left);
      expect(mark.right).toBeLessThanOrEqual(row.right);
    }));
  });
});

describe('hang', () => {
  const input = box(302, 111, 196, 24);
  const at = { row, field: box(300, 100, 200, 44), own: [input], others: [], view };
  it('hangs under a control that fills its cell', () => {
    expect(hang(at, [], 36)).toMatchObject({ left: 462, top: 137, height: 18, tie: { kind: 'box' } });
  });
  it('goes above where the next row leaves no room, and nowhere where neither does', () => {
    const below = box(302, 140, 196, 24);
    expect(hang(at, [below], 36)?.top).toBe(91);
    expect(hang(at, [below, box(302, 80, 196, 24)], 36)).toBeNull();
  });
});

describe('lastLine', () => {
  it('joins the pieces of one line', () => {
    expect(lastLine([text(10, 20), text(40, 20), text(10, 90, 80)])).toEqual(box(10, 111, 50, 22));
    expect(lastLine([])).toBeNull();
  });
});

describe('firstOf', () => {
  it('takes a tick with its label and leaves the next column', () => {
    const [tick, label, next] = [box(10, 113, 14, 14), text(28, 70), text(300, 50)];
    expect(firstOf([tick, label, next])).toEqual({ own: [tick, label], others: [next] });
    expect(firstOf([])).toEqual({ own: [], others: [] });
  });
});

describe('markWidth', () => {
  it('grows with its label', () => {
    expect(markWidth('12 +3')).toBeGreaterThan(markWidth('1'));
  });
});
