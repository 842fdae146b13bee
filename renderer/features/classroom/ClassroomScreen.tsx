import { UnstyledButton } from '@mantine/core';
import {
  useDocumentTitle,
  useFullscreenDocument,
  useHotkeys,
  useWindowEvent,
} from '@mantine/hooks';
import { useParams } from 'react-router';
import { formatClockIn } from '../../domain/format/clock';
import { type ClassroomView, classroomView } from '../../domain/run/classroom-view';
import { EmptyState } from '../../ui/EmptyState';
import { useKeepAwake } from '../../ui/use-keep-awake';
import { ActivityProvider } from '../../workspace/ActivityProvider';
import { useActivity } from '../../workspace/activity';
import { useNow } from '../../workspace/use-now';
import { useWorkspace } from '../../workspace/workspace';
import classes from './classroom.module.css';
import { RunningStep } from './RunningStep';
import { WaitingClass } from './WaitingClass';

/** Layar kelas: a second window for the projector, which follows the operator's by itself. */
export function ClassroomScreen() {
  const { activityId } = useParams();
  if (!activityId) throw new Error('The route has no kegiatan');
  return (
    <ActivityProvider activityId={activityId}>
      <Classroom />
    </ActivityProvider>
  );
}

function Classroom() {
  const { dayId = '' } = useParams();
  const { state, details, sop } = useActivity();
  const { platform } = useWorkspace();
  const now = useNow();
  const view = classroomView(state, dayId, sop, now);
  const { fullscreen, toggle } = useFullscreenDocument();
  // A machine that forbids it leaves the window as it is, which is plain to see.
  const toggleFullscreen = () => void toggle().catch(() => undefined);

  useDocumentTitle('Layar Kelas');
  useHotkeys([['F', toggleFullscreen]]);
  useWindowEvent('click', toggleFullscreen);
  // On the desktop the operator's window sees to that for all displays.
  useKeepAwake(platform.keepAwake, platform.kind === 'browser' && view?.phase === 'running');

  if (!view) {
    return (
      <EmptyState title="Hari itu tidak ada dalam jadwal">
        Tutup jendela ini, lalu buka Layar kelas lagi dari Pelaksanaan.
      </EmptyState>
    );
  }
  return (
    <main className={classes.screen}>
      <div className={classes.middle}>
        {view.main ? (
          <RunningStep step={view.main} others={view.others} zone={details.zone} />
        ) : (
          <WaitingClass view={view} dayId={dayId} />
        )}
      </div>
      <footer className={classes.foot}>
        <Next view={view} />
        {fullscreen ? (
          <span />
        ) : (
          <UnstyledButton className={classes.hint ?? ''} aria-keyshortcuts="F">
            F atau klik: layar penuh
          </UnstyledButton>
        )}
        <span>{formatClockIn(now, details.zone)}</span>
      </footer>
    </main>
  );
}

function Next({ view: { phase, next } }: { readonly view: ClassroomView }) {
  if (!next || phase === 'archived' || phase === 'between') return <span />;
  return (
    <span>
      <span className={classes.label}>berikutnya </span>
      {next.name}
      {phase === 'running' ? <span className={classes.label}> {next.minutes} menit</span> : null}
    </span>
  );
}
