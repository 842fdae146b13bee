import { useCallback, useState } from 'react';
import {
  ATTENDANCE_STATUSES,
  type AttendanceStatus,
  STATUS_NAMES,
} from '../../domain/attendance/status';
import { formatClock } from '../../domain/format/clock';
import type { Sheet } from '../../domain/state';
import { useActivity } from '../../workspace/activity';
import type { SheetRow } from './sheet-rows';

export interface Change {
  readonly row: SheetRow;
  readonly status: AttendanceStatus;
}

/** What the latest key or press of a sheet did. */
export interface MarkReport {
  /** Undefined where no single row is meant. */
  readonly participantId?: string;
  /** False for a repeated mark, which changed nothing, and for one that was taken back. */
  readonly isNew: boolean;
  readonly sentence: string;
}

export interface Marking {
  /** Marks that are on their way to the disk, by participant. */
  readonly pending: ReadonlyMap<string, AttendanceStatus>;
  /** A change of a closed sheet that waits for its reason. */
  readonly correction: Change | undefined;
  /** @param arrivedAt `unseen` on a paper list; otherwise somebody present came just now */
  readonly mark: (row: SheetRow, status: AttendanceStatus, arrivedAt?: 'unseen') => Promise<void>;
  readonly correct: (reason: string) => Promise<void>;
  readonly dropCorrection: () => void;
}

/**
 * Marks rows of one sheet; once it is closed, a mark becomes a correction with a reason.
 *
 * @param onReport told what was done once it is safe; keeps its identity
 */
export function useMarking(
  dayId: string,
  sheet: Sheet,
  onReport: (report: MarkReport) => void,
): Marking {
  const { run, details } = useActivity();
  const { zone } = details;
  const [pending, setPending] = useState<Marking['pending']>(new Map());
  const [correction, setCorrection] = useState<Change>();
  const { step } = sheet;
  const isClosed = sheet.closed !== undefined;

  const mark = useCallback(
    async (row: SheetRow, status: AttendanceStatus, arrivedAt?: 'unseen') => {
      if (isClosed) {
        if (row.status === status) onReport(report(row, `sudah ${wordOf(status)}`, false));
        else setCorrection({ row, status });
        return;
      }
      setPending((former) => new Map(former).set(row.id, status));
      const command = {
        type: 'mark-attendance',
        dayId,
        step,
        participantId: row.id,
        status,
        // Copied a second time, an arrival that is known already stays.
        ...(arrivedAt === undefined || row.status === status ? {} : { arrivedAt }),
      } as const;
      const outcome = await run(command, ['already-marked']);
      setPending((former) => new Map([...former].filter(([id]) => id !== row.id)));
      if (outcome.status === 'done') onReport(report(row, wordOf(status), true));
      if (outcome.status === 'refused' && outcome.refusal.code === 'already-marked') {
        const since = formatClock(outcome.refusal.at, zone);
        onReport(report(row, `sudah ${wordOf(status)} ${since}`, false));
      }
    },
    [run, dayId, step, isClosed, zone, onReport],
  );

  const correct = async (reason: string) => {
    if (!correction) return;
    const { row, status } = correction;
    const outcome = await run({
      type: 'correct-attendance',
      dayId,
      step,
      participantId: row.id,
      status,
      reason,
    });
    if (outcome.status !== 'done') return;
    setCorrection(undefined);
    onReport(report(row, `dikoreksi menjadi ${wordOf(status)}`, true));
  };

  return {
    pending,
    correction,
    mark,
    correct,
    dropCorrection: () => setCorrection(undefined),
  };
}

/** The status that a number key stands for. */
export function statusOfDigit(digit: string): AttendanceStatus | undefined {
  return ATTENDANCE_STATUSES[Number(digit) - 1];
}

const wordOf = (status: AttendanceStatus): string => STATUS_NAMES[status].toLowerCase();

const report = (row: SheetRow, what: string, isNew: boolean): MarkReport => ({
  participantId: row.id,
  isNew,
  sentence: `${row.name}: ${what}`,
});
