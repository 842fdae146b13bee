import { DRAWING_SIZE, type Drawing, LONGEST_DRAWING } from './drawing';

/** Where a pen was, in px of the field that was drawn on. */
export interface PenPoint {
  readonly x: number;
  readonly y: number;
}

/** One line from pen down to pen up. */
export type Stroke = readonly PenPoint[];

/**
 * The strokes of a signature as a `Drawing`: scaled into its field, rounded to whole numbers and
 * smoothed through the middles between points. Where it would be too long for the log, points that
 * say little are left out.
 *
 * @param size of the field that was drawn on, px; its points may lie a little outside
 * @returns undefined if nothing was drawn
 */
export function drawingOf(
  strokes: readonly Stroke[],
  size: { readonly width: number; readonly height: number },
): Drawing | undefined {
  const scaled = strokes
    .filter((stroke) => stroke.length > 0)
    .map((stroke) => stroke.map((point) => toField(point, size)));
  if (scaled.length === 0 || !(size.width > 0) || !(size.height > 0)) return undefined;
  for (let tolerance = 0.3; ; tolerance *= 1.6) {
    const path = scaled.map((stroke) => strokePath(simplify(stroke, tolerance))).join('');
    if (path.length <= LONGEST_DRAWING) return path;
    // Thousands of dots cannot be made simpler, only fewer.
    if (tolerance > DRAWING_SIZE.width)
      return path.slice(0, path.lastIndexOf('M', LONGEST_DRAWING));
  }
}

function toField({ x, y }: PenPoint, size: { width: number; height: number }): PenPoint {
  return {
    x: clamp((x / size.width) * DRAWING_SIZE.width, DRAWING_SIZE.width),
    y: clamp((y / size.height) * DRAWING_SIZE.height, DRAWING_SIZE.height),
  };
}

const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value));

/** Leaves out whatever lies closer than `tolerance` to the line between its neighbours. */
function simplify(stroke: Stroke, tolerance: number): Stroke {
  const [first, last] = [stroke[0], stroke.at(-1)];
  if (!first || !last || stroke.length < 3) return stroke;
  let [farthest, distance] = [0, 0];
  for (const [index, point] of stroke.entries()) {
    const found = distanceTo(point, first, last);
    if (found > distance) [farthest, distance] = [index, found];
  }
  if (distance <= tolerance) return [first, last];
  const before = simplify(stroke.slice(0, farthest + 1), tolerance);
  return [...before.slice(0, -1), ...simplify(stroke.slice(farthest), tolerance)];
}

/** From a point to the part of a line between two others. */
function distanceTo(point: PenPoint, from: PenPoint, to: PenPoint): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along =
    length === 0 ? 0 : clamp(((point.x - from.x) * dx + (point.y - from.y) * dy) / length, 1);
  return Math.hypot(point.x - from.x - along * dx, point.y - from.y - along * dy);
}

function strokePath(stroke: Stroke): string {
  const [first, ...others] = stroke;
  const last = others.pop();
  if (!first) return '';
  // A dot is a line to itself: with round ends it is seen.
  if (!last) return `M${at(first)}L${at(first)}`;
  const curves = others.map((point, index) => {
    const next = others[index + 1] ?? last;
    const middle = { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${at(point)} ${at(middle)}`;
  });
  return `M${at(first)}${curves.join('')}L${at(last)}`;
}

const at = ({ x, y }: PenPoint): string => `${Math.round(x)} ${Math.round(y)}`;
