import { Anchor, Button, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { STAFF } from '../../../domain/attendance/sheet-undo';
import { staffOfDay } from '../../../domain/attendance/staff-list';
import { formatDate } from '../../../domain/format/date';
import { listInWords } from '../../../domain/format/list';
import { type DayState, dayNumber } from '../../../domain/state';
import { EmptyState } from '../../../ui/EmptyState';
import { usePaletteActs } from '../../../ui/palette-acts';
import { UndoRedo } from '../../../ui/UndoRedo';
import { useActivity } from '../../../workspace/activity';
import { SheetHead } from '../SheetHead';
import type { MarkReport } from '../use-marking';
import { useSheetUndo } from '../use-sheet-undo';
import { StaffBoard } from './StaffBoard';
import { countStaff, staffRows } from './staff-rows';
import { useStaffMarking } from './use-staff-marking';

/** The daftar hadir of narasumber and panitia, one a day. */
export function StaffScreen({ day }: { readonly day: DayState }) {
  const { activityId, state, details } = useActivity();
  const { dayId, date } = day.plan;
  const isArchived = day.archived !== undefined;
  const [latest, setLatest] = useState<MarkReport>();
  const history = useSheetUndo(dayId, STAFF, (sentence) => setLatest({ isNew: false, sentence }));
  const marking = useStaffMarking(dayId, setLatest);
  const { entries, unknown } = useMemo(() => staffOfDay(state, day), [state, day]);
  const rows = useMemo(() => staffRows(entries, details.zone), [entries, details.zone]);
  const counts = countStaff(entries);
  const canFill = counts.blank > 0 && !isArchived;
  const label = `Isi yang belum: Hadir (${counts.blank})`;
  const fill = () => {
    if (canFill) void marking.fill(entries.flatMap(({ id, mark }) => (mark ? [] : [id])));
  };
  const people = `/kegiatan/${activityId}/peserta`;
  usePaletteActs(canFill ? [{ label, keys: ['Ctrl', 'Enter'], run: fill }] : []);

  return (
    <>
      <SheetHead
        title={`Hari ${dayNumber(state, dayId)} · Narasumber dan panitia`}
        heading={null}
        dayId={dayId}
        undo={isArchived ? null : <UndoRedo {...history} />}
      >
        {canFill ? <Button onClick={fill}>{label}</Button> : null}
      </SheetHead>
      <Text size="sm" c="dimmed" mt={6}>
        {formatDate(date)} · sekali sehari
        {isArchived ? ' · sudah diarsipkan, jadi hanya dapat dilihat' : ''}
      </Text>
      {unknown.length > 0 ? (
        <Text size="sm" mt={4}>
          Belum ada biodata {listInWords(unknown)}, jadi kehadirannya belum dapat dicatat.{' '}
          <Anchor component={Link} to={`${people}/narasumber`} size="sm">
            Isi biodata narasumber
          </Anchor>
        </Text>
      ) : null}
      {entries.length === 0 ? (
        <EmptyState
          title="Belum ada narasumber atau panitia"
          action={
            <Button
              component={Link}
              to={`${people}/${unknown.length > 0 ? 'narasumber' : 'panitia'}`}
            >
              {unknown.length > 0 ? 'Isi biodata narasumber' : 'Isi daftar panitia'}
            </Button>
          }
        >
          Narasumber yang mengajar hari ini dan semua panitia tercantum di sini setelah datanya
          diisi di{' '}
          <Anchor component={Link} inherit to={`${people}/narasumber`}>
            Narasumber
          </Anchor>{' '}
          dan{' '}
          <Anchor component={Link} inherit to={`${people}/panitia`}>
            Panitia
          </Anchor>
          .
        </EmptyState>
      ) : (
        <StaffBoard
          rows={rows}
          counts={counts}
          isArchived={isArchived}
          latest={latest}
          pending={marking.pending}
          onMark={marking.mark}
          onFill={fill}
        />
      )}
    </>
  );
}
