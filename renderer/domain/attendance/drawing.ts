/**
 * A drawn signature: the `d` of an SVG path within 300 by 100, whole numbers only. Small enough to
 * stand in the log, and sharp on paper in any size.
 */
export type Drawing = string;

/** Width and height of the field that a `Drawing` fills. */
export const DRAWING_SIZE = { width: 300, height: 100 } as const;

/** Characters. */
export const LONGEST_DRAWING = 20_000;

/** Nothing but moves, lines and curves: what users send never becomes anything else on paper. */
export const isDrawing = (text: string): boolean =>
  text.length <= LONGEST_DRAWING && /^M[MLCQ0-9 ,-]+$/.test(text);
