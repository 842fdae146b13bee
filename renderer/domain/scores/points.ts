/**
 * A score of a test, from 0 to 100, in hundredths: events carry whole numbers only, and offices
 * write `86,67`.
 */
export type Points = number;

export const MOST_POINTS: Points = 10_000;

export const isPoints = (points: number): boolean =>
  Number.isInteger(points) && points >= 0 && points <= MOST_POINTS;
