import { useCallback, useState } from 'react';
import { type AttendanceStatus, STATUS_NAMES } from '../../../domain/attendance/status';
import { useActivity } from '../../../workspace/activity';
import { useWorkspace } from '../../../workspace/workspace';
import type { SheetRow } from '../sheet-rows';
import type { MarkReport } from '../use-marking';

/**
 * Marks narasumber and panitia of a day, who sign once and not by session.
 *
 * @param onReport told what was done once it is safe; keeps its identity
 */
export function useStaffMarking(dayId: string, onReport: (report: MarkReport) => void) {
  const { run } = useActivity();
  const { clock } = useWorkspace();
  /** Marks that are on their way to the disk, by person. */
  const [pending, setPending] = useState<ReadonlyMap<string, AttendanceStatus>>(new Map());

  const mark = useCallback(
    async (row: SheetRow, status: AttendanceStatus) => {
      const word = STATUS_NAMES[status].toLowerCase();
      const about = { participantId: row.id };
      if (row.status === status) {
        const since = [`${row.name}: sudah ${word}`, row.arrival].filter((part) => part).join(' ');
        onReport({ ...about, isNew: false, sentence: since });
        return;
      }
      setPending((former) => new Map(former).set(row.id, status));
      const arrival = status === 'H' ? { arrivedAt: clock.now() } : {};
      const outcome = await run({
        type: 'mark-staff',
        dayId,
        personIds: [row.id],
        status,
        ...arrival,
      });
      setPending((former) => new Map([...former].filter(([id]) => id !== row.id)));
      if (outcome.status === 'done') {
        onReport({ ...about, isNew: true, sentence: `${row.name}: ${word}` });
      }
    },
    [run, clock, dayId, onReport],
  );
  const fill = useCallback(
    async (personIds: readonly string[]) => {
      if (personIds.length === 0) return;
      const { status } = await run({ type: 'mark-staff', dayId, personIds, status: 'H' });
      if (status === 'done') {
        onReport({ isNew: true, sentence: `${personIds.length} orang: hadir` });
      }
    },
    [run, dayId, onReport],
  );
  return { pending, mark, fill };
}
