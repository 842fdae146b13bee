import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { chooseDay } from '../../domain/run/choose-day';
import { findDay } from '../../domain/state';
import { EmptyState } from '../../ui/EmptyState';
import { useActivity } from '../../workspace/activity';
import { useNow } from '../../workspace/use-now';
import { DayRun } from './DayRun';

/** Pelaksanaan: one day of a kegiatan, led through the SOP. */
export function RunScreen() {
  const { dayId } = useParams();
  const { activityId, state, details } = useActivity();
  const now = useNow(60_000);
  const day = dayId ? findDay(state, dayId) : chooseDay(state, details.zone, now);
  if (!day) {
    return (
      <EmptyState
        title={dayId ? 'Hari ini tidak ada dalam jadwal' : 'Belum ada hari yang direncanakan'}
        action={
          <Button component={Link} to={`/kegiatan/${activityId}/jadwal`}>
            Buka Jadwal
          </Button>
        }
      >
        Setiap hari kegiatan memiliki rencana langkah SOP. Susun di Jadwal, lalu jalankan di sini.
      </EmptyState>
    );
  }
  return <DayRun key={day.plan.dayId} day={day} />;
}
