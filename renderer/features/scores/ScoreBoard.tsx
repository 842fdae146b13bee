import { Stack, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { scoreActName } from '../../domain/scores/score-act-name';
import type { ScoreRecap } from '../../domain/scores/score-recap';
import { testKey } from '../../domain/scores/tests-of';
import { SCORE_SCOPE } from '../../domain/undo-scope';
import { useActivity } from '../../workspace/activity';
import { useScopeUndo } from '../../workspace/use-scope-undo';
import { ScoreKeyHelp } from './ScoreKeyHelp';
import { ScoreSummary } from './ScoreSummary';
import { mostTests, ScoreTable, type ScoreTableHandle } from './ScoreTable';
import { ScoreToolbar } from './ScoreToolbar';
import { findRows, scoreTableRows } from './score-rows';
import classes from './scores.module.css';
import { useBlockPaste } from './use-block-paste';
import { useScoreEntry } from './use-score-entry';
import type { ScoreSaving } from './use-score-saving';

/** Height of the application's header, px. */
const FRAME_TOP = 48;
/** More tests than these are shown one day at a time, or fewer where the names need the room. */
const MOST_TESTS = 6;

interface ScoreBoardProps {
  readonly recap: ScoreRecap;
  readonly saving: ScoreSaving;
  readonly onImport: () => void;
  /** A pasted table with names in it. */
  readonly onList: (text: string) => void;
}

/** Typing scores: search, keys and rows. */
export function ScoreBoard({ recap, saving, onImport, onList }: ScoreBoardProps) {
  const { state, sop } = useActivity();
  const { key: visit } = useLocation();
  const asked = useSearchParams()[0].get('tes');
  const dayOf = (test: string | null) =>
    recap.tests.find((candidate) => testKey(candidate) === test)?.dayId;
  const [chosenDay, setDay] = useState(() => dayOf(asked));
  const [chosenTest, setTest] = useState(asked);
  const [typed, setTyped] = useState('');

  const days = [...new Map(recap.tests.map((test) => [test.dayId, test])).values()];
  const day = days.find(({ dayId }) => dayId === chosenDay) ?? days[0];
  const toolbar = useElementSize();
  const fitting = toolbar.width === 0 ? MOST_TESTS : mostTests(toolbar.width);
  const isByDay = recap.tests.length > Math.min(MOST_TESTS, fitting);
  const tests = isByDay ? recap.tests.filter(({ dayId }) => dayId === day?.dayId) : recap.tests;
  const testKeys = tests.map(testKey);
  const proposed = tests.find(({ count, expected }) => count < expected) ?? tests[0];
  const current =
    testKeys.find((test) => test === chosenTest) ?? (proposed ? testKey(proposed) : '');

  const shown = testKeys.join();
  const rows = useMemo(
    () => scoreTableRows(recap, shown.split(','), current),
    [recap, shown, current],
  );
  const found = useMemo(() => findRows(rows, typed), [rows, typed]);
  const search = useRef<HTMLInputElement>(null);
  const headTop = FRAME_TOP + Math.round(toolbar.height);
  const table = useRef<ScoreTableHandle>(null);
  const history = useScopeUndo(SCORE_SCOPE, (events) => scoreActName(state, sop, events));
  const { drafts, commit } = saving;
  const [report, setReport] = useState('');
  const paste = useBlockPaste({ drafts, rows: found, tests, onList, onReport: setReport });
  const { entry, focusCell, focusScore } = useScoreEntry({
    drafts,
    commit,
    rowIds: found.map(({ id }) => id),
    testKeys,
    isFiltered: typed !== '',
    onReveal: (index) => table.current?.reveal(index),
    onSearch: () => {
      search.current?.focus();
      search.current?.select();
    },
    onColumn: (column) => {
      setTest(testKeys[column] ?? null);
      setReport('');
    },
    onBlock: paste,
    onUndo: history.onUndo,
    onRedo: history.onRedo,
  });

  // Whoever comes from Pelaksanaan to fill a test goes on where it stops.
  const arrived = useRef<string>(undefined);
  useEffect(() => {
    if (asked === null || arrived.current === visit) return;
    arrived.current = visit;
    const column = testKeys.indexOf(asked);
    const empty = rows.findIndex(({ points }) => points[column] === undefined);
    const row = rows[Math.max(0, empty)];
    if (row) focusScore(asked, row.id);
  });

  return (
    <>
      <ScoreSummary recap={recap} tests={tests} />
      <Stack ref={toolbar.ref} className={classes.toolbar} gap={8} py={8}>
        <ScoreToolbar
          search={search}
          typed={typed}
          onType={setTyped}
          onEnter={() => focusCell(0, testKeys.indexOf(current))}
          shown={found.length}
          total={rows.length}
          days={isByDay ? days : []}
          day={day?.dayId ?? ''}
          onDay={setDay}
          drafts={drafts}
          onWrong={(test, participantId) => {
            setTyped('');
            setDay(dayOf(test));
            focusScore(test, participantId);
          }}
          history={history}
          isEmpty={recap.tests.every(({ count }) => count === 0)}
          onImport={onImport}
        />
        <div>
          <Text size="sm" role="status" aria-label="Tempelan terakhir">
            {report}
          </Text>
          {report === '' ? <ScoreKeyHelp isFiltered={typed !== ''} /> : null}
        </div>
      </Stack>
      <ScoreTable
        ref={table}
        rows={found}
        tests={tests}
        entry={entry}
        width={toolbar.width}
        headTop={headTop}
      />
      {found.length === 0 ? (
        <Text size="sm" c="dimmed" ta="center" py="lg">
          Tidak ada nama yang cocok dengan “{typed}”. Tekan Esc untuk menghapus pencarian.
        </Text>
      ) : null}
    </>
  );
}
