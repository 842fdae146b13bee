import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { STAFF } from '../../domain/attendance/sheet-undo';
import { buildAttendanceSheet } from '../../domain/reports/attendance-sheet';
import { findDay } from '../../domain/state';
import { EmptyState } from '../../ui/EmptyState';
import { useActivity } from '../../workspace/activity';
import { SessionList } from './SessionList';
import { SheetScreen } from './SheetScreen';
import { StaffScreen } from './staff/StaffScreen';

/**
 * Daftar Hadir: all sessions, or the sheet that the address names, by its step or by `panitia` for
 * narasumber and panitia.
 */
export function AttendanceScreen() {
  const { activityId, state } = useActivity();
  const { dayId, step } = useParams();
  if (dayId === undefined || step === undefined) return <SessionList />;

  const day = findDay(state, dayId);
  if (day && step === STAFF) return <StaffScreen key={dayId} day={day} />;
  const view = buildAttendanceSheet(state, dayId, Number(step));
  if (!day || !view) {
    return (
      <EmptyState
        title="Sesi ini tidak ada dalam jadwal"
        action={
          <Button component={Link} to={`/kegiatan/${activityId}/daftar-hadir`}>
            Lihat semua sesi
          </Button>
        }
      >
        Mungkin jadwalnya sudah berubah. Daftar hadir yang pernah dibuka tetap tersimpan.
      </EmptyState>
    );
  }
  return <SheetScreen key={`${dayId}/${step}`} day={day} view={view} />;
}
