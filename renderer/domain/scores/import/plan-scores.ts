import type { Points } from '../points';
import { type PlannedTest, testKey } from '../tests-of';
import type { MatchProblem } from './match-participant';
import type { ScoreCellProblem } from './read-score-cell';
import type { ScoreEntry, ScoreFile, ScoreFileRow } from './read-scores';

/** How the user settled rows, by row number; a row that is not named stands as proposed. */
export interface Settlements {
  readonly chosen: ReadonlyMap<number, string>;
  readonly leftOut: ReadonlySet<number>;
}

export const NOTHING_SETTLED: Settlements = { chosen: new Map(), leftOut: new Set() };

/** Something to be said about a row; `blocks`: as it stands, the entry or the row is not stored. */
export type ScoreRowProblem =
  | { readonly code: MatchProblem }
  | { readonly code: 'nip-lost' }
  | {
      readonly code: 'score';
      readonly test: string;
      readonly problem: ScoreCellProblem;
      readonly text: string;
    }
  | { readonly code: 'rounded' | 'formula'; readonly test: string }
  /** Other rows give the same person another score. */
  | { readonly code: 'conflict'; readonly test: string; readonly rows: readonly number[] }
  | { readonly code: 'repeated'; readonly rows: readonly number[] };

export interface ScoreChange {
  readonly test: string;
  readonly from: Points | undefined;
  readonly to: Points;
}

export interface PlannedRow {
  readonly file: ScoreFileRow;
  /** Undefined until somebody is chosen. */
  readonly participantId: string | undefined;
  readonly isLeftOut: boolean;
  readonly problems: readonly ScoreRowProblem[];
  /** What the row would store; `from` equal to `to` is no change. */
  readonly changes: readonly ScoreChange[];
}

export interface ScorePlan {
  readonly rows: readonly PlannedRow[];
  /** One command for each test. */
  readonly records: readonly {
    readonly test: PlannedTest;
    readonly scores: readonly { readonly participantId: string; readonly points: Points }[];
  }[];
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Rows that need somebody to decide, and are not stored until then. */
  readonly open: number;
}

/** What the rows of a file come to, with what was settled about them. Stores nothing. */
export function planScores(
  file: ScoreFile,
  tests: readonly PlannedTest[],
  settled: Settlements,
): ScorePlan {
  const given = givenScores(file, settled);
  const rows = file.rows.map((row) => planRow(row, tests, settled, given));
  const stored = rows.flatMap(({ participantId, changes }) =>
    changes.map((change) => ({ ...change, participantId: participantId ?? '' })),
  );
  // Equal rows of one person are one score.
  const unique = [
    ...new Map(stored.map((one) => [`${one.test} ${one.participantId}`, one])).values(),
  ];
  const records = tests.flatMap((test) => {
    const scores = unique
      .filter((one) => one.test === testKey(test) && one.from !== one.to)
      .map(({ participantId, to }) => ({ participantId, points: to }));
    return scores.length > 0 ? [{ test, scores }] : [];
  });
  return {
    rows,
    records,
    added: unique.filter(({ from }) => from === undefined).length,
    changed: unique.filter(({ from, to }) => from !== undefined && from !== to).length,
    same: unique.filter(({ from, to }) => from === to).length,
    open: rows.filter(isOpen).length,
  };
}

/** Whether a row waits for somebody to decide. */
export function isOpen({ isLeftOut, participantId, problems, file }: PlannedRow): boolean {
  if (isLeftOut || file.entries.length === 0) return false;
  return participantId === undefined || problems.some(({ code }) => code === 'conflict');
}

type Given = ReadonlyMap<string, readonly { readonly row: number; readonly points: Points }[]>;

const givenKey = (test: string, participantId: string) => `${test} ${participantId}`;

/** By test and person: the rows that give a score. */
function givenScores(file: ScoreFile, settled: Settlements): Given {
  const given = new Map<string, { row: number; points: Points }[]>();
  for (const row of file.rows) {
    const participantId = personOf(row, settled);
    if (participantId === undefined || settled.leftOut.has(row.row)) continue;
    for (const { test, reading } of row.entries) {
      if (reading.status !== 'read') continue;
      const key = givenKey(test, participantId);
      given.set(key, [...(given.get(key) ?? []), { row: row.row, points: reading.points }]);
    }
  }
  return given;
}

const personOf = ({ row, match }: ScoreFileRow, { chosen }: Settlements): string | undefined =>
  chosen.get(row) ?? match.participantId;

function planRow(
  row: ScoreFileRow,
  tests: readonly PlannedTest[],
  settled: Settlements,
  given: Given,
): PlannedRow {
  const participantId = personOf(row, settled);
  const isLeftOut = settled.leftOut.has(row.row);
  const problems: ScoreRowProblem[] = [];
  const changes: ScoreChange[] = [];
  if (row.match.problem && participantId === undefined) problems.push({ code: row.match.problem });
  if (row.isNipLost && participantId !== undefined) problems.push({ code: 'nip-lost' });
  for (const entry of row.entries) {
    problems.push(...problemsOfEntry(entry));
    if (entry.reading.status !== 'read' || participantId === undefined || isLeftOut) continue;
    const { points } = entry.reading;
    const others = (given.get(givenKey(entry.test, participantId)) ?? []).filter(
      (other) => other.row !== row.row,
    );
    const differing = others.filter((other) => other.points !== points).map((other) => other.row);
    if (differing.length > 0) {
      problems.push({ code: 'conflict', test: entry.test, rows: differing });
      continue;
    }
    if (others.length > 0 && !problems.some(({ code }) => code === 'repeated')) {
      problems.push({ code: 'repeated', rows: others.map((other) => other.row) });
    }
    const test = tests.find((candidate) => testKey(candidate) === entry.test);
    changes.push({ test: entry.test, from: test?.scores[participantId]?.points, to: points });
  }
  return { file: row, participantId, isLeftOut, problems, changes };
}

function problemsOfEntry({ test, reading }: ScoreEntry): readonly ScoreRowProblem[] {
  if (reading.status === 'refused') {
    return [{ code: 'score', test, problem: reading.problem, text: reading.text }];
  }
  return [
    ...(reading.isFormula ? [{ code: 'formula', test } as const] : []),
    ...(reading.isRounded ? [{ code: 'rounded', test } as const] : []),
  ];
}
