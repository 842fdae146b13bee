import { useElementSize } from '@mantine/hooks';
import {
  type Ref,
  type RefObject,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react';
import type { EarlierAbsence } from '../../domain/attendance/earlier-absence';
import { readPaperEntry } from '../../domain/attendance/paper-entry';
import type { AttendanceStatus } from '../../domain/attendance/status';
import type { AttendanceSheetView } from '../../domain/reports/attendance-sheet';
import type { DayState, Sheet } from '../../domain/state';
import { useWindowRows } from '../../ui/use-window-rows';
import { useActivity } from '../../workspace/activity';
import { CorrectionDialog } from './CorrectionDialog';
import { focusStatus, followFocus } from './focus-status';
import { KeyHelp } from './KeyHelp';
import { LeavingDialog } from './LeavingDialog';
import { NobodyFound } from './NobodyFound';
import { PaperBar } from './PaperBar';
import { paperMode } from './paper-mode';
import { SheetTable } from './SheetTable';
import { SheetToolbar, ToolbarLines } from './SheetToolbar';
import { SheetScan } from './scan/SheetScan';
import { type SheetRow, sheetRows } from './sheet-rows';
import { useLeaving } from './use-leaving';
import { type MarkReport, useMarking } from './use-marking';
import { useRowCursor } from './use-row-cursor';
import { useSheetKeys } from './use-sheet-keys';

/** Height of the application's header, px. */
export const FRAME_TOP = 48;
/** Height of the table's own head, px. */
export const HEAD = 32;

/** What the screen around a board asks of it. */
export interface BoardHandle {
  /** Ends the search and is ready for the next name. */
  readonly restart: () => void;
}

interface SheetBoardProps {
  readonly ref: Ref<BoardHandle>;
  readonly day: DayState;
  readonly sheet: Sheet;
  readonly view: AttendanceSheetView;
  readonly absences: ReadonlyMap<string, EarlierAbsence>;
  readonly isArchived: boolean;
  /** A dialog of the screen has the keys to itself. */
  readonly isPaused: boolean;
  /** A signed list is copied. */
  readonly isPaper: boolean;
  readonly onPaperEnd: () => void;
  readonly latest: MarkReport | undefined;
  readonly onReport: (report: MarkReport) => void;
  readonly onFill: () => void;
  /** Asks to add somebody whose name was typed in vain. */
  readonly onAdd: (typed: string, arrivedAt: 'unseen' | undefined) => void;
}

/** Taking attendance: search, keys and rows of one opened sheet. */
export function SheetBoard(props: SheetBoardProps) {
  const { ref, day, sheet, view, absences, isArchived, isPaused, isPaper } = props;
  const { latest, onReport, onFill, onAdd, onPaperEnd } = props;
  const { state } = useActivity();
  const { dayId } = day.plan;
  const rows = useMemo(
    () => sheetRows(state, view, day, sheet, absences),
    [state, view, day, sheet, absences],
  );
  const marking = useMarking(dayId, sheet, onReport);
  const leaving = useLeaving(dayId, sheet, view, onReport);
  const cursor = useRowCursor(rows, isPaper);
  const paper = paperMode(isPaper);
  const search = useRef<HTMLInputElement>(null);
  const toolbar = useElementSize();
  const headTop = FRAME_TOP + Math.round(toolbar.height);
  const window = useWindowRows({
    count: cursor.hits.length,
    rowHeight: 37,
    virtualAbove: 60,
    coveredTop: headTop + HEAD,
  });
  const { choose, type } = cursor;
  useImperativeHandle(ref, () => ({
    restart: () => {
      type('');
      search.current?.focus();
    },
  }));

  const { mark, correction } = marking;
  useFocusAfter(correction?.row.id);
  const press = useCallback(
    (row: SheetRow, status: AttendanceStatus) => {
      choose(row.id);
      void mark(row, status);
    },
    [choose, mark],
  );
  const markAndGoOn = (row: SheetRow, status: AttendanceStatus) => {
    void mark(row, status, status === 'H' ? paper.arrivedAt : undefined);
    const next = cursor.goOn(row);
    if (next) window.reveal(rows.indexOf(next));
  };
  const canAdd = !view.isClosed && !isArchived;
  const add = () => onAdd(cursor.typed, paper.arrivedAt);

  useSheetKeys({
    rows,
    cursor,
    search,
    isPaused: isPaused || correction !== undefined || leaving.asked !== undefined,
    isLocked: isArchived,
    isNumbering: paper.isNumbering(cursor.typed),
    onMark: markAndGoOn,
    onLeave: leaving.leave,
    onDoubt: (namesakes) => onReport({ isNew: false, sentence: namesakesSentence(namesakes) }),
    onNobody: () => {
      const { number } = readPaperEntry(cursor.typed) ?? {};
      if (isPaper && number !== undefined) {
        onReport({ isNew: false, sentence: `Tidak ada nomor ${number} pada daftar hadir ini` });
      } else if (canAdd && /\p{L}/u.test(cursor.typed)) add();
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
        <SheetScan dayId={dayId} step={sheet.step} isLocked={isArchived} onReport={onReport}>
          {(buttons) => (
            <ToolbarLines
              search={search}
              label={isPaper ? 'Nomor atau nama' : 'Cari nama'}
              typed={cursor.typed}
              onType={(typed) => paper.type(typed, cursor, rows, markAndGoOn)}
              latest={latest}
              counts={view.counts}
              buttons={buttons}
              help={isArchived ? null : <KeyHelp isClosed={view.isClosed} />}
              mode={isPaper ? <PaperBar onEnd={onPaperEnd} /> : undefined}
            />
          )}
        </SheetScan>
      </SheetToolbar>
      <SheetTable
        label="Daftar hadir"
        about="Instansi"
        rows={cursor.hits}
        current={isArchived ? undefined : cursor.current}
        pending={marking.pending}
        freshId={latest?.isNew ? latest.participantId : undefined}
        isLocked={isArchived}
        window={window}
        headTop={headTop}
        onChoose={choose}
        onMark={press}
        onLeave={leaving.leave}
        empty={<NobodyFound typed={cursor.typed} onAdd={canAdd ? add : undefined} />}
      />
      <CorrectionDialog marking={marking} />
      {leaving.asked ? <LeavingDialog row={leaving.asked} view={view} leaving={leaving} /> : null}
    </>
  );
}

/** A correction asked for by a key alone leaves no control to return to but its row. */
function useFocusAfter(askedRow: string | undefined): void {
  const asked: RefObject<string | undefined> = useRef<string>(undefined);
  useEffect(() => {
    if (askedRow !== undefined) asked.current = askedRow;
    else if (asked.current !== undefined) {
      if (document.activeElement === document.body) focusStatus(asked.current, ':checked');
      asked.current = undefined;
    }
  }, [askedRow]);
}

function namesakesSentence(namesakes: readonly SheetRow[]): string {
  const name = namesakes[0]?.name ?? '';
  const places = namesakes.map(({ institution }) => institution || 'tanpa instansi');
  return `${namesakes.length} peserta bernama seperti ${name}: ${places.join('; ')}. Pilih dengan ↑ ↓, lalu Enter.`;
}
