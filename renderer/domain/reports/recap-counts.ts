import type { RecapPerson } from './recap-person';
import { type JpShare, STANDINGS, type Standing } from './recap-standing';
import type { StatusCounts } from './recap-tally';

export function sumCounts(parts: readonly StatusCounts[]): StatusCounts {
  const sum = { H: 0, I: 0, S: 0, TK: 0, DL: 0, blank: 0 };
  for (const part of parts) {
    sum.H += part.H;
    sum.I += part.I;
    sum.S += part.S;
    sum.TK += part.TK;
    sum.DL += part.DL;
    sum.blank += part.blank;
  }
  return sum;
}

/** Everybody who was expected. */
export const expectedOf = ({ H, I, S, TK, DL, blank }: StatusCounts): number =>
  H + I + S + TK + DL + blank;

/** Several people together. */
export interface PeopleTotals {
  readonly people: number;
  /** Over all people and sessions. */
  readonly counts: StatusCounts;
  readonly held: JpShare;
  readonly all: JpShare;
  readonly standings: Readonly<Record<Standing, number>>;
}

export function totalPeople(people: readonly RecapPerson[]): PeopleTotals {
  const standings = Object.fromEntries(STANDINGS.map((standing) => [standing, 0])) as Record<
    Standing,
    number
  >;
  for (const { standing } of people) standings[standing] += 1;
  return {
    people: people.length,
    counts: sumCounts(people.map(({ counts }) => counts)),
    held: sumShares(people.map(({ held }) => held)),
    all: sumShares(people.map(({ all }) => all)),
    standings,
  };
}

export const sumShares = (shares: readonly JpShare[]): JpShare => ({
  jp: shares.reduce((sum, { jp }) => sum + jp, 0),
  of: shares.reduce((sum, share) => sum + share.of, 0),
});
