import { useElementSize } from '@mantine/hooks';
import { useCallback, useRef } from 'react';
import type { SheetCounts } from '../../../domain/attendance/counts';
import type { AttendanceStatus } from '../../../domain/attendance/status';
import { useWindowRows } from '../../../ui/use-window-rows';
import { followFocus } from '../focus-status';
import { KeyHelp } from '../KeyHelp';
import { NobodyFound } from '../NobodyFound';
import { FRAME_TOP, HEAD } from '../SheetBoard';
import { SheetTable } from '../SheetTable';
import { SheetToolbar, ToolbarLines } from '../SheetToolbar';
import type { SheetRow } from '../sheet-rows';
import type { MarkReport } from '../use-marking';
import { useRowCursor } from '../use-row-cursor';
import { useSheetKeys } from '../use-sheet-keys';

interface StaffBoardProps {
  readonly rows: readonly SheetRow[];
  readonly counts: SheetCounts;
  readonly isArchived: boolean;
  readonly latest: MarkReport | undefined;
  readonly pending: ReadonlyMap<string, AttendanceStatus>;
  /** Keeps its identity. */
  readonly onMark: (row: SheetRow, status: AttendanceStatus) => Promise<void>;
  readonly onFill: () => void;
}

/** Taking attendance of narasumber and panitia: the same search, keys and rows as of peserta. */
export function StaffBoard(props: StaffBoardProps) {
  const { rows, counts, isArchived, latest, pending, onMark, onFill } = props;
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
  const { choose } = cursor;
  const press = useCallback(
    (row: SheetRow, status: AttendanceStatus) => {
      choose(row.id);
      void onMark(row, status);
    },
    [choose, onMark],
  );
  useSheetKeys({
    rows,
    cursor,
    search,
    isPaused: false,
    isLocked: isArchived,
    onMark: (row, status) => {
      void onMark(row, status);
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
      <SheetToolbar ref={toolbar.ref}>
        <ToolbarLines
          search={search}
          label="Cari nama"
          typed={cursor.typed}
          onType={cursor.type}
          latest={latest}
          counts={counts}
          buttons={null}
          help={isArchived ? null : <KeyHelp isClosed={false} withoutLeaving />}
        />
      </SheetToolbar>
      <SheetTable
        label="Daftar hadir narasumber dan panitia"
        about="Kedudukan"
        rows={cursor.hits}
        current={isArchived ? undefined : cursor.current}
        pending={pending}
        freshId={latest?.isNew ? latest.participantId : undefined}
        isLocked={isArchived}
        window={window}
        headTop={headTop}
        onChoose={choose}
        onMark={press}
        empty={<NobodyFound typed={cursor.typed} onAdd={undefined} />}
      />
    </>
  );
}
