import type { Zone } from '../../domain/activity/zone';
import { formatClock } from '../../domain/format/clock';
import type { DayState } from '../../domain/state';
import { StatusWord } from '../../ui/StatusWord';

interface SheetStateProps {
  readonly day: DayState;
  /** SOP step that takes the sheet. */
  readonly step: number;
  readonly zone: Zone;
}

/** Where a daftar hadir is in its life. */
export function SheetState({ day, step, zone }: SheetStateProps) {
  if (day.cancelledSessions[step]) {
    return <StatusWord tone="dropped">Tidak dilaksanakan</StatusWord>;
  }
  const sheet = day.sheets[step];
  if (!sheet) {
    return <StatusWord tone="waiting">{day.archived ? 'Tidak dibuka' : 'Belum dibuka'}</StatusWord>;
  }
  if (!sheet.closed) {
    return (
      <StatusWord tone="going">{`Terbuka sejak ${formatClock(sheet.openedAt, zone)}`}</StatusWord>
    );
  }
  return <StatusWord tone="done">{`Ditutup ${formatClock(sheet.closed.at, zone)}`}</StatusWord>;
}
