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
import type { Sop } from '../../domain/sop/sop';
import type { DayState } from '../../domain/state';
import { usePaletteActs } from '../../ui/palette-acts';
import { UndoRedo } from '../../ui/UndoRedo';
import { useActivity } from '../../workspace/activity';
import { CancelPrompt } from './CancelPrompt';
import { NotHeld } from './NotHeld';
import { SheetBoard } from './SheetBoard';
import { SheetState } from './SheetState';
import { Unopened } from './Unopened';
import { useHeldFocus } from './use-held-focus';
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
  const cancelled = day.cancelledSessions[step];
  const [isAsking, setAsking] = useState(false);
  const heading = useHeldFocus(cancelled === undefined, isAsking);
  const blankIds = sheet ? blanksOf(sheet) : [];
  const blanks = blankIds.length;
  const absences = useMemo(
    () => earlierAbsences(day, heldSessions(day, sop), step),
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
  const cancel = async (reason: string) => {
    const { status } = await run({ type: 'cancel-session', dayId, step, reason });
    if (status === 'done') setAsking(false);
  };
  const reinstate = () => void run({ type: 'reinstate-session', dayId, step });
  const ask = () => setAsking(true);
  const isOpen = !view.isClosed && !isArchived && !cancelled;
  const canFill = blanks > 0 && isOpen;
  const isMarkable = sheet !== undefined && sheet.roster.length > 0;
  usePaletteActs([
    ...(canFill
      ? [
          {
            label: `Isi yang belum: Hadir (${blanks})`,
            keys: ['Ctrl', 'Enter'],
            run: () => void fill(),
          },
        ]
      : []),
    ...(isOpen && sheet ? [{ label: 'Tutup daftar hadir', run: close }] : []),
    ...(isOpen && !sheet && view.rows.length > 0
      ? [{ label: 'Buka daftar hadir', run: open }]
      : []),
    ...(isOpen ? [{ label: 'Sesi tidak dilaksanakan…', run: ask }] : []),
    ...(cancelled && !isArchived ? [{ label: 'Nyatakan dilaksanakan', run: reinstate }] : []),
  ]);
  const absentBefore = canFill ? absentBeforeInWords(blankIds, absences) : '';

  return (
    <>
      {/* In a small window the acts stand below: none of them may be out of sight. */}
      <Group justify="space-between" gap="sm">
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
          <Title order={2} style={{ whiteSpace: 'nowrap' }} ref={heading} tabIndex={-1}>
            Hari {view.dayNumber} · Sesi {number}
          </Title>
          <SheetState day={day} step={step} zone={view.zone} />
        </Group>
        <Group gap="sm" wrap="nowrap" ml="auto">
          {(sheet || cancelled || history.canRedo) && !isArchived ? (
            <UndoRedo {...history} />
          ) : null}
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
          {sheet && isOpen ? (
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
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="lg" mt={8}>
        <Text size="sm" c="dimmed">
          {[
            formatDate(view.date),
            formatMinuteRange(view.session.startMinute, view.session.endMinute, view.zone),
            ...topics,
          ].join(' · ')}
        </Text>
        {isOpen ? (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            fw={400}
            style={{ flexShrink: 0 }}
            onClick={ask}
          >
            Sesi tidak dilaksanakan…
          </Button>
        ) : null}
      </Group>
      {absentBefore ? (
        <Text id={ABSENT_BEFORE} size="sm">
          {blanks} peserta belum diisi; {absentBefore}.
        </Text>
      ) : null}
      {isArchived ? (
        <Text size="sm" c="dimmed">
          Hari {view.dayNumber} sudah diarsipkan, jadi daftar hadir hanya dapat dilihat. Buka
          kembali arsipnya melalui Pelaksanaan untuk mengoreksi.
        </Text>
      ) : null}
      {cancelled ? (
        <NotHeld
          cancellation={cancelled}
          view={view}
          isArchived={isArchived}
          onReinstate={reinstate}
        />
      ) : isMarkable ? (
        <SheetBoard
          dayId={dayId}
          sheet={sheet}
          view={view}
          absences={absences}
          isArchived={isArchived}
          isPaused={isAsking}
          latest={latest}
          onReport={setLatest}
          onFill={() => void fill()}
        />
      ) : (
        <Unopened
          isOpened={sheet !== undefined}
          isArchived={isArchived}
          dayNumber={view.dayNumber}
          count={view.rows.length}
          participantsPath={`/kegiatan/${activityId}/peserta`}
          onOpen={open}
        />
      )}
      {isAsking ? (
        <CancelPrompt
          markCount={Object.keys(sheet?.marks ?? {}).length}
          onConfirm={cancel}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}

/** Nobody was absent from a session that did not take place, whatever was marked before. */
const heldSessions = (day: DayState, sop: Sop) =>
  sessionsOf(day.plan, sop).filter(({ step }) => !day.cancelledSessions[step]);

/** Id of the line that the fill button is described by. */
const ABSENT_BEFORE = 'tidak-hadir-sebelumnya';
