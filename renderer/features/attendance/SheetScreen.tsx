import { Button, Text } from '@mantine/core';
import { lazy, Suspense, useRef, useState } from 'react';
import { excuseOn } from '../../domain/attendance/excuse';
import { formatMinuteRange } from '../../domain/format/clock';
import { formatDate, formatPlainDate } from '../../domain/format/date';
import type { AttendanceSheetView } from '../../domain/reports/attendance-sheet';
import type { DayState } from '../../domain/state';
import { usePaletteActs } from '../../ui/palette-acts';
import { UndoRedo } from '../../ui/UndoRedo';
import { useActivity } from '../../workspace/activity';
import { CancelPrompt } from './CancelPrompt';
import { ExcuseDrawer } from './ExcuseDrawer';
import { NotHeld } from './NotHeld';
import { type BoardHandle, SheetBoard } from './SheetBoard';
import { SheetFacts } from './SheetFacts';
import { SheetHead } from './SheetHead';
import { SheetState } from './SheetState';
import { Unopened } from './Unopened';
import { useHeldFocus } from './use-held-focus';
import type { MarkReport } from './use-marking';
import { useSheetActs } from './use-sheet-acts';
import { useSheetUndo } from './use-sheet-undo';
import { useSmallWindow } from './use-small-window';
import { WalkInDialog } from './WalkInDialog';

/** A library of its own, which a class that signs on paper never loads. */
const SigningScreen = lazy(async () => ({
  default: (await import('./signing/SigningScreen')).SigningScreen,
}));

/** What stands over the sheet and has the keys to itself. */
type Panel =
  | { readonly kind: 'cancel' | 'excuses' | 'signing' }
  | { readonly kind: 'walk-in'; readonly typed: string; readonly arrivedAt?: 'unseen' | undefined };

interface SheetScreenProps {
  readonly day: DayState;
  readonly view: AttendanceSheetView;
}

/** One daftar hadir: what it stands for, its acts, and its rows. */
export function SheetScreen({ day, view }: SheetScreenProps) {
  const { activityId, state } = useActivity();
  const { dayId } = day.plan;
  const { step, number } = view.session;
  const isArchived = day.archived !== undefined;
  const [latest, setLatest] = useState<MarkReport>();
  const [panel, setPanel] = useState<Panel>();
  const [isPaper, setPaper] = useState(false);
  const board = useRef<BoardHandle>(null);
  const history = useSheetUndo(dayId, step, (sentence) => setLatest({ isNew: false, sentence }));
  const acts = useSheetActs(day, view, setLatest);
  const { sheet, isOpen, blanks, canFill, fillHint } = acts;
  const cancelled = day.cancelledSessions[step];
  const heading = useHeldFocus(cancelled === undefined, panel?.kind === 'cancel');
  const isSmall = useSmallWindow();
  const topics = view.session.lessons.map(({ topic }) => topic).filter((topic) => topic !== '');
  const excuseCount = view.rows.filter(({ participantId }) =>
    excuseOn(state.excuses, participantId, day),
  ).length;

  const close = () => setPanel(undefined);
  const askCancel = () => setPanel({ kind: 'cancel' });
  const askExcuses = () => setPanel({ kind: 'excuses' });
  const addSomebody = () => setPanel({ kind: 'walk-in', typed: '' });
  const sign = () => setPanel({ kind: 'signing' });
  const isMarkable = sheet !== undefined && sheet.roster.length > 0;
  const canMark = isMarkable && isOpen;
  const copyPaper = () => {
    setPaper(true);
    board.current?.restart();
  };
  usePaletteActs([
    ...(canFill
      ? [{ label: acts.fillLabel, keys: ['Ctrl', 'Enter'], run: () => void acts.fill() }]
      : []),
    ...(isOpen && sheet ? [{ label: 'Tutup daftar hadir', run: acts.close }] : []),
    ...(isOpen && !sheet && view.rows.length > 0
      ? [{ label: 'Buka daftar hadir', run: acts.open }]
      : []),
    ...(isOpen ? [{ label: 'Pemberitahuan berhalangan', run: askExcuses }] : []),
    ...(isOpen && sheet ? [{ label: 'Tambah peserta di tempat', run: addSomebody }] : []),
    ...(canMark ? [{ label: 'Salin dari kertas', run: copyPaper }] : []),
    ...(canMark ? [{ label: 'Tanda tangan di layar', run: sign }] : []),
    ...(isOpen ? [{ label: 'Sesi tidak dilaksanakan…', run: askCancel }] : []),
    ...(cancelled && !isArchived ? [{ label: 'Nyatakan dilaksanakan', run: acts.reinstate }] : []),
  ]);

  return (
    <>
      <SheetHead
        title={`Hari ${view.dayNumber} · Sesi ${number}`}
        heading={heading}
        dayId={dayId}
        undo={
          (sheet || cancelled || history.canRedo) && !isArchived ? <UndoRedo {...history} /> : null
        }
      >
        {sheet && isOpen ? (
          <>
            <Button
              variant={blanks === 0 && sheet.roster.length > 0 ? 'filled' : 'default'}
              onClick={acts.close}
            >
              Tutup daftar hadir
            </Button>
            {canFill ? (
              <Button
                aria-describedby={fillHint ? FILL_HINT : undefined}
                onClick={() => void acts.fill()}
              >
                {acts.fillLabel}
              </Button>
            ) : null}
          </>
        ) : null}
      </SheetHead>
      <SheetFacts
        state={<SheetState day={day} step={step} zone={view.zone} />}
        facts={[
          isSmall ? formatPlainDate(view.date) : formatDate(view.date),
          formatMinuteRange(view.session.startMinute, view.session.endMinute, view.zone),
          ...topics,
        ].join(' · ')}
        excuseCount={excuseCount}
        onExcuses={isOpen && view.rows.length > 0 ? askExcuses : undefined}
        onAdd={isOpen && sheet ? addSomebody : undefined}
        onPaper={canMark && !isPaper ? copyPaper : undefined}
        onSign={canMark ? sign : undefined}
        onCancel={isOpen ? askCancel : undefined}
      />
      {fillHint ? (
        <Text id={FILL_HINT} size="sm" ta="right" mt={4}>
          {fillHint}
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
          onReinstate={acts.reinstate}
        />
      ) : isMarkable ? (
        <SheetBoard
          ref={board}
          day={day}
          sheet={sheet}
          view={view}
          absences={acts.absences}
          isArchived={isArchived}
          isPaused={panel !== undefined}
          isPaper={isPaper && isOpen}
          onPaperEnd={() => {
            setPaper(false);
            board.current?.restart();
          }}
          latest={latest}
          onReport={setLatest}
          onFill={() => void acts.fill()}
          onAdd={(typed, arrivedAt) => setPanel({ kind: 'walk-in', typed, arrivedAt })}
        />
      ) : (
        <Unopened
          isOpened={sheet !== undefined}
          isArchived={isArchived}
          dayNumber={view.dayNumber}
          count={view.rows.length}
          participantsPath={`/kegiatan/${activityId}/peserta`}
          onOpen={acts.open}
        />
      )}
      {panel?.kind === 'cancel' ? (
        <CancelPrompt
          markCount={Object.keys(sheet?.marks ?? {}).length}
          onConfirm={async (reason) => {
            if ((await acts.cancel(reason)).status === 'done') close();
          }}
          onClose={close}
        />
      ) : null}
      {panel?.kind === 'excuses' ? <ExcuseDrawer date={day.plan.date} onClose={close} /> : null}
      {panel?.kind === 'walk-in' ? (
        <WalkInDialog
          dayId={dayId}
          step={step}
          typed={panel.typed}
          arrivedAt={panel.arrivedAt}
          onDone={(report) => {
            setLatest(report);
            close();
            // After the dialog has given the focus back.
            setTimeout(() => board.current?.restart());
          }}
          onClose={close}
        />
      ) : null}
      {panel?.kind === 'signing' && sheet ? (
        <Suspense>
          <SigningScreen day={day} sheet={sheet} view={view} onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
}

/** Id of the line that the fill button is described by. */
const FILL_HINT = 'petunjuk-isi-yang-belum';
