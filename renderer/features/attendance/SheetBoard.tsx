import { Group, Stack, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconCheck, IconInfoCircle } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { EarlierAbsence } from '../../domain/attendance/earlier-absence';
import type { AttendanceStatus } from '../../domain/attendance/status';
import type { AttendanceSheetView } from '../../domain/reports/attendance-sheet';
import type { Sheet } from '../../domain/state';
import { SearchField } from '../../ui/SearchField';
import { useWindowRows } from '../../ui/use-window-rows';
import { useActivity } from '../../workspace/activity';
import { CorrectionDialog } from './CorrectionDialog';
import { KeyHelp } from './KeyHelp';
import { SheetCountsLine } from './SheetCountsLine';
import { SheetTable } from './SheetTable';
import { SheetScan } from './scan/SheetScan';
import classes from './sheet.module.css';
import { type SheetRow, sheetRows } from './sheet-rows';
import { type MarkReport, useMarking } from './use-marking';
import { useRowCursor } from './use-row-cursor';
import { useSheetKeys } from './use-sheet-keys';

/** Height of the application's header, px. */
const FRAME_TOP = 48;
/** Height of the table's own head, px. */
const HEAD = 32;

interface SheetBoardProps {
  readonly dayId: string;
  readonly sheet: Sheet;
  readonly view: AttendanceSheetView;
  readonly absences: ReadonlyMap<string, EarlierAbsence>;
  readonly isArchived: boolean;
  /** A dialog of the screen has the keys to itself. */
  readonly isPaused: boolean;
  readonly latest: MarkReport | undefined;
  readonly onReport: (report: MarkReport) => void;
  readonly onFill: () => void;
}

/** Taking attendance: search, keys and rows of one opened sheet. */
export function SheetBoard(props: SheetBoardProps) {
  const { dayId, sheet, view, absences, isArchived, isPaused, latest, onReport, onFill } = props;
  const { state } = useActivity();
  const rows = useMemo(
    () => sheetRows(state, view, sheet, absences),
    [state, view, sheet, absences],
  );
  const marking = useMarking(dayId, sheet, onReport);
  const cursor = useRowCursor(rows);
  const search = useRef<HTMLInputElement>(null);
  const toolbar = useElementSize();
  const headTop = FRAME_TOP + Math.round(toolbar.height);
  const window = useWindowRows({
    count: cursor.hits.length,
    rowHeight: 37,
    virtualAbove: 60,
    coveredTop: headTop + HEAD,
  });

  const { mark, correction } = marking;
  const corrected = useRef<string>(undefined);
  // A correction asked for by a key alone leaves no control to return to but its row.
  useEffect(() => {
    if (correction) {
      corrected.current = correction.row.id;
    } else if (corrected.current !== undefined) {
      if (document.activeElement === document.body) focusStatus(corrected.current, ':checked');
      corrected.current = undefined;
    }
  }, [correction]);
  const { choose } = cursor;
  const press = useCallback(
    (row: SheetRow, status: AttendanceStatus) => {
      choose(row.id);
      void mark(row, status);
    },
    [choose, mark],
  );

  useSheetKeys({
    rows,
    cursor,
    search,
    isPaused: isPaused || correction !== undefined,
    isLocked: isArchived,
    onMark: (row, status) => {
      void mark(row, status);
      const next = cursor.goOn(row);
      if (next) window.reveal(rows.indexOf(next));
    },
    onMove: (row) => {
      window.reveal(cursor.hits.indexOf(row));
      followFocus(row.id);
    },
    onFill,
  });

  return (
    <>
      <Stack ref={toolbar.ref} className={classes.toolbar} gap={8} py={8}>
        <Group justify="space-between" wrap="nowrap" gap="lg">
          <Group gap="md" wrap="nowrap" miw={0}>
            <SearchField
              ref={search}
              label="Cari nama"
              width={260}
              value={cursor.typed}
              onChange={cursor.type}
            />
            <LatestMark report={latest} />
          </Group>
          {view.counts ? <SheetCountsLine counts={view.counts} /> : null}
        </Group>
        <SheetScan dayId={dayId} step={sheet.step} isLocked={isArchived} onReport={onReport}>
          {isArchived ? null : <KeyHelp isClosed={view.isClosed} />}
        </SheetScan>
      </Stack>
      <SheetTable
        rows={cursor.hits}
        current={isArchived ? undefined : cursor.current}
        pending={marking.pending}
        freshId={latest?.isNew ? latest.participantId : undefined}
        isLocked={isArchived}
        window={window}
        headTop={headTop}
        onChoose={choose}
        onMark={press}
      />
      <CorrectionDialog marking={marking} />
    </>
  );
}

/** Says what the last key did: the row itself may be out of sight. */
function LatestMark({ report }: { readonly report: MarkReport | undefined }) {
  return (
    <Group gap={6} wrap="nowrap" miw={0} role="status" aria-label="Tanda terakhir">
      {report ? (
        <>
          {report.isNew ? (
            <IconCheck size={16} color="var(--mantine-color-teal-6)" aria-hidden />
          ) : (
            <IconInfoCircle size={16} aria-hidden />
          )}
          <Text size="sm" lineClamp={2} title={report.sentence}>
            {report.sentence}
          </Text>
        </>
      ) : null}
    </Group>
  );
}

/** Keyboard users inside the table stay in their column. */
function followFocus(rowId: string): void {
  const status = document.activeElement?.getAttribute('data-status');
  if (!status) return;
  requestAnimationFrame(() => focusStatus(rowId, `[data-status="${status}"]`));
}

/** @param which CSS selector of one of the row's five letters */
function focusStatus(rowId: string, which: string): void {
  document
    .querySelector<HTMLElement>(`[data-row="${rowId}"] input${which}`)
    ?.focus({ preventScroll: true });
}
