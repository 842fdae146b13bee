import { Box, Button } from '@mantine/core';
import { cancellationInWords } from '../../domain/attendance/cancelled-session';
import type { AttendanceSheetView } from '../../domain/reports/attendance-sheet';
import type { DayState } from '../../domain/state';
import { EmptyState } from '../../ui/EmptyState';

interface NotHeldProps {
  readonly cancellation: DayState['cancelledSessions'][number];
  readonly view: Pick<AttendanceSheetView, 'date' | 'zone'>;
  readonly isArchived: boolean;
  readonly onReinstate: () => void;
}

/** Stands in the place of the rows of a session that did not take place. */
export function NotHeld({ cancellation, view, isArchived, onReinstate }: NotHeldProps) {
  return (
    <Box component="section" aria-label="Sesi ini tidak dilaksanakan">
      <EmptyState
        title="Sesi ini tidak dilaksanakan"
        action={
          isArchived ? null : (
            <Button variant="default" onClick={onReinstate}>
              Nyatakan dilaksanakan
            </Button>
          )
        }
      >
        {cancellationInWords(cancellation, view.date, view.zone)} Daftar hadirnya tidak dapat diisi
        dan tidak dihitung dalam rekap.
      </EmptyState>
    </Box>
  );
}
