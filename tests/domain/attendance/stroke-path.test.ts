import { describe, expect, it } from 'vitest';
import {
  DRAWING_SIZE,
  isDrawing,
  LONGEST_DRAWING,
} from '../../../renderer/domain/attendance/drawing';
import { drawingOf, type Stroke } from '../../../renderer/domain/attendance/stroke-path';

const FIELD = { width: 900, height: 300 };

/** A curve with so many points, as a hand draws it. */
const wave = (points: number, height = 100): Stroke =>
  Array.from({ length: points }, (_, index) => ({
    x: 100 + (index * 600) / points,
    y: 150 + height * Math.sin(index / 7) + 3 * Math.cos(index * 1.7),
  }));

const numbersOf = (path: string) => (path.match(/\d+/g) ?? []).map(Number);

describe('strokes as a drawing', () => {
  it('scales a line into the field, in whole numbers', () => {
    const line = [
      { x: 90, y: 30.4 },
      { x: 450, y: 150 },
    ];
    expect(drawingOf([line], FIELD)).toBe('M30 10L150 50');
  });

  it('keeps strokes apart, and a dot as a dot', () => {
    expect(drawingOf([[{ x: 30, y: 30 }], [{ x: 60, y: 60 }]], FIELD)).toBe(
      'M10 10L10 10M20 20L20 20',
    );
  });

  it('smooths a bend through the middles between points', () => {
    const bend = [
      { x: 0, y: 0 },
      { x: 300, y: 300 },
      { x: 600, y: 0 },
    ];
    expect(drawingOf([bend], FIELD)).toBe('M0 0Q100 100 150 50L200 0');
  });

  it('stays within the field, also where the pen left it', () => {
    const path =
      drawingOf([[{ x: -50, y: -9 }, ...wave(80, 400), { x: 990, y: 310 }]], FIELD) ?? '';
    const numbers = numbersOf(path);
    const xs = numbers.filter((_, index) => index % 2 === 0);
    const ys = numbers.filter((_, index) => index % 2 === 1);
    expect(path).not.toContain('-');
    expect(Math.max(...xs)).toBeLessThanOrEqual(DRAWING_SIZE.width);
    expect(Math.max(...ys)).toBeLessThanOrEqual(DRAWING_SIZE.height);
  });

  it('is what the log takes, however long somebody draws', () => {
    for (const strokes of [
      [wave(300)],
      [wave(9_000, 140)],
      Array.from({ length: 120 }, () => wave(200, 120)),
      Array.from({ length: 5_000 }, (_, index) => [{ x: index % 900, y: index % 300 }]),
    ]) {
      const path = drawingOf(strokes, FIELD) ?? '';
      expect(isDrawing(path)).toBe(true);
      expect(path.length).toBeLessThanOrEqual(LONGEST_DRAWING);
    }
  });

  it('keeps the shape of a usual signature', () => {
    const path = drawingOf([wave(300)], FIELD) ?? '';
    const ys = numbersOf(path).filter((_, index) => index % 2 === 1);
    expect(Math.min(...ys)).toBeLessThanOrEqual(19);
    expect(Math.max(...ys)).toBeGreaterThanOrEqual(81);
    expect(path.length).toBeLessThan(2_000);
  });

  it('is nothing where nothing was drawn', () => {
    expect(drawingOf([], FIELD)).toBeUndefined();
    expect(drawingOf([[]], FIELD)).toBeUndefined();
    expect(drawingOf([[{ x: 1, y: 1 }]], { width: 0, height: 0 })).toBeUndefined();
  });
});
