import { Button } from '@mantine/core';
import { Link, Navigate, useParams } from 'react-router';
import { chooseDay } from '../../domain/run/choose-day';
import { findDay } from '../../domain/state';
import { EmptyState } from '../../ui/EmptyState';
import { useActivity } from '../../workspace/activity';
import { useWorkspace } from '../../workspace/workspace';
import { DayRun } from './DayRun';

/** Pelaksanaan: one day of a kegiatan, led through the SOP. */
export function RunScreen() {
  const { dayId } = useParams();
  const { clock } = useWorkspace();
  const { activityId, state, details } = useActivity();
  const day = dayId ? findDay(state, dayId) : chooseDay(state, details.zone, clock.now());
  if (!day) {
    return (
      <EmptyState
        title={dayId ? 'Hari itu tidak ada dalam jadwal' : 'Belum ada hari yang direncanakan'}
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
  // Chosen once: the day must not change under the hands of whoever finishes yesterday's clock.
  if (!dayId)
    return <Navigate replace to={`/kegiatan/${activityId}/pelaksanaan/${day.plan.dayId}`} />;
  return <DayRun key={day.plan.dayId} day={day} />;
}
