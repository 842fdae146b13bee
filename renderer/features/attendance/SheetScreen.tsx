import { ActionIcon, Button, Group, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconFileText, IconPlayerPlay } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { blanksOf } from '../../domain/attendance/counts';
import { absentBeforeInWords, earlierAbsences } from '../../domain/attendance/earlier-absence';
import { sessionsOf } from '../../domain/attendance/sessions';
import { formatMinuteRange } from '../../domain/format/clock';
import { formatDate } from '../../domain/format/date';
import type { AttendanceSheetView } from '../../domain/reports/attendance-sheet';
import type { DayState } from '../../domain/state';
import { UndoRedo } from '../../ui/UndoRedo';
import { useActivity } from '../../workspace/activity';
import { SheetBoard } from './SheetBoard';
import { SheetState } from './SheetState';
import { Unopened } from './Unopened';
import type { MarkReport } from './use-marking';
import { useSheetUndo } from './use-sheet-undo';

interface SheetScreenProps {
  readonly day: DayState;
  readonly view: AttendanceSheetView;
}

/** One daftar hadir: what it stands for, its acts, and its rows. */
export function SheetScreen({ day, view }: SheetScreenProps) {
  const { activityId, sop, run } = useActivity();
  const { dayId } = day.plan;
  const { step, number } = view.session;
  const sheet = day.sheets[step];
  const isArchived = day.archived !== undefined;
  const [latest, setLatest] = useState<MarkReport>();
  const history = useSheetUndo(dayId, step, (sentence) => setLatest({ isNew: false, sentence }));
  const blankIds = sheet ? blanksOf(sheet) : [];
  const blanks = blankIds.length;
  const absences = useMemo(
    () => earlierAbsences(day, sessionsOf(day.plan, sop), step),
    [day, sop, step],
  );
  const topics = view.session.lessons.map(({ topic }) => topic).filter((topic) => topic !== '');

  const open = () => void run({ type: 'open-sheet', dayId, step });
  const fill = async () => {
    if (view.isClosed) return;
    const { status } = await run({ type: 'fill-blanks', dayId, step, status: 'H' });
    if (status !== 'done') return;
    const before = absentBeforeInWords(blankIds, absences);
    const sentence = [`${blanks} peserta: hadir`, ...(before ? [before] : [])].join('. ');
    setLatest({ isNew: true, sentence });
  };
  const close = () => void run({ type: 'close-sheet', dayId, step });
  const canFill = blanks > 0 && !view.isClosed && !isArchived;
  const absentBefore = canFill ? absentBeforeInWords(blankIds, absences) : '';

  return (
    <>
      <Group justify="space-between" wrap="nowrap" gap="lg">
        <Group gap="md" wrap="nowrap">
          <ActionIcon
            component={Link}
            to={`/kegiatan/${activityId}/daftar-hadir`}
            variant="default"
            size={36}
            aria-label="Kembali ke semua sesi"
            title="Semua sesi"
          >
            <IconArrowLeft size={18} aria-hidden />
          </ActionIcon>
          <Title order={2} style={{ whiteSpace: 'nowrap' }}>
            Hari {view.dayNumber} · Sesi {number}
          </Title>
          <SheetState day={day} step={step} zone={view.zone} />
        </Group>
        <Group gap="sm" wrap="nowrap">
          {(sheet || history.canRedo) && !isArchived ? <UndoRedo {...history} /> : null}
          <Button
            component={Link}
            to={`/kegiatan/${activityId}/dokumen`}
            variant="default"
            leftSection={<IconFileText size={16} aria-hidden />}
          >
            Dokumen
          </Button>
          <Button
            component={Link}
            to={`/kegiatan/${activityId}/pelaksanaan/${dayId}`}
            variant="default"
            leftSection={<IconPlayerPlay size={16} aria-hidden />}
          >
            Pelaksanaan
          </Button>
          {sheet && !view.isClosed && !isArchived ? (
            <>
              <Button
                variant={blanks === 0 && sheet.roster.length > 0 ? 'filled' : 'default'}
                onClick={close}
              >
                Tutup daftar hadir
              </Button>
              {canFill ? (
                <Button
                  aria-describedby={absentBefore ? ABSENT_BEFORE : undefined}
                  onClick={() => void fill()}
                >
                  Isi yang belum: Hadir ({blanks})
                </Button>
              ) : null}
            </>
          ) : null}
        </Group>
      </Group>
      <Text size="sm" c="dimmed" mt={8}>
        {[
          formatDate(view.date),
          formatMinuteRange(view.session.startMinute, view.session.endMinute, view.zone),
          ...topics,
        ].join(' · ')}
      </Text>
      {absentBefore ? (
        <Text id={ABSENT_BEFORE} size="sm">
          {blanks} peserta belum diisi; {absentBefore}.
        </Text>
      ) : null}
      {isArchived ? (
        <Text size="sm" c="dimmed">
          Hari ini sudah diarsipkan, jadi daftar hadir hanya dapat dilihat. Buka kembali arsipnya
          melalui Pelaksanaan untuk mengoreksi.
        </Text>
      ) : null}
      {sheet && sheet.roster.length > 0 ? (
        <SheetBoard
          dayId={dayId}
          sheet={sheet}
          view={view}
          absences={absences}
          isArchived={isArchived}
          latest={latest}
          onReport={setLatest}
          onFill={() => void fill()}
        />
      ) : (
        <Unopened
          isOpened={sheet !== undefined}
          isArchived={isArchived}
          count={view.rows.length}
          participantsPath={`/kegiatan/${activityId}/peserta`}
          onOpen={open}
        />
      )}
    </>
  );
}

/** Id of the line that the fill button is described by. */
const ABSENT_BEFORE = 'tidak-hadir-sebelumnya';
