import { useMemo, useRef } from 'react';
import { useNavigate } from 'react-router';
import type { Command } from '../../domain/commands';
import { actName } from '../../domain/run/act-name';
import type { PrimaryAct } from '../../domain/run/primary-act';
import { redoTarget, undoTarget } from '../../domain/run/undo-target';
import type { ClassroomOutcome } from '../../platform/platform';
import { notifyProblem } from '../../ui/notify';
import { useActivity } from '../../workspace/activity';
import { useWorkspace } from '../../workspace/workspace';

type Steps = readonly number[];

/**
 * Everything that can be done to a day on this screen; each resolves to whether it was recorded.
 * One at a time: what is pressed before the former was saved is not meant for what follows.
 */
export interface RunActs {
  /** Not for archiving, which is asked about first. */
  doPrimary(act: Exclude<PrimaryAct, { kind: 'archive' }>): Promise<boolean>;
  /** As the primary act, as if it had been done at an instant (epoch ms). */
  advanceAt(next: Steps, at: number): Promise<boolean>;
  start(steps: Steps, at?: number): Promise<boolean>;
  pause(steps: Steps): Promise<boolean>;
  resume(steps: Steps): Promise<boolean>;
  extend(steps: Steps, minutes: number): Promise<boolean>;
  finish(steps: Steps): Promise<boolean>;
  skip(steps: Steps, reason: string): Promise<boolean>;
  reopen(steps: Steps): Promise<boolean>;
  correctTime(steps: Steps, edge: 'start' | 'finish', at: number, reason: string): Promise<boolean>;
  setCheck(
    step: number,
    list: 'requirements' | 'output',
    item: string,
    done: boolean,
  ): Promise<boolean>;
  writeNote(step: number, text: string): Promise<boolean>;
  archive(reason: string): Promise<boolean>;
  reopenDay(reason: string): Promise<boolean>;
  /** Both resolve to a few words on what was undone or redone; to nothing if nothing was. */
  undo(): Promise<string | undefined>;
  redo(): Promise<string | undefined>;
  openClassroom(): Promise<void>;
  openSheet(step: number): void;
  /** Whether something is being recorded. */
  isActing(): boolean;
}

/** @param beginMove called before other steps run; what it returns, after: the screen then shows them */
export function useRunActs(dayId: string, beginMove: () => () => void): RunActs {
  const { platform } = useWorkspace();
  const { activityId, session, run } = useActivity();
  const navigate = useNavigate();
  const acting = useRef(0);
  const isTaken = useRef(false);
  return useMemo(() => {
    const send = async (command: Command) => {
      acting.current += 1;
      try {
        return (await run(command)).status === 'done';
      } finally {
        acting.current -= 1;
      }
    };
    const once = async (command: Command) => {
      if (isTaken.current) return false;
      isTaken.current = true;
      try {
        return await send(command);
      } finally {
        isTaken.current = false;
      }
    };
    const move = async (command: Command) => {
      const onMoved = beginMove();
      const isDone = await once(command);
      if (isDone) onMoved();
      return isDone;
    };
    const revise = async (type: 'undo' | 'redo') => {
      const { state, events } = session.getSnapshot();
      const find = type === 'undo' ? undoTarget : redoTarget;
      const { scope, act } = find(state, dayId, session.deviceId);
      const onMoved = beginMove();
      if (!act || !(await once({ type, scope, act: act.act }))) return undefined;
      onMoved();
      const name = actName(events.filter((event) => event.act === act.act));
      return `${type === 'undo' ? 'Diurungkan' : 'Diulangi'}: ${name}`;
    };
    const start = (steps: Steps, at?: number) =>
      move({ type: 'start-steps', dayId, steps, ...(at === undefined ? {} : { at }) });
    const finish = (steps: Steps) => move({ type: 'finish-steps', dayId, steps });
    const resume = (steps: Steps) => once({ type: 'resume-steps', dayId, steps });
    return {
      doPrimary: (act) => {
        switch (act.kind) {
          case 'advance':
            return move({ type: 'advance', dayId, steps: act.steps });
          case 'start':
            return start(act.steps);
          case 'resume':
            return resume(act.steps);
          case 'finish':
            return finish(act.steps);
        }
      },
      advanceAt: (next, at) => move({ type: 'advance', dayId, steps: next, at }),
      start,
      finish,
      resume,
      pause: (steps) => once({ type: 'pause-steps', dayId, steps }),
      extend: (steps, minutes) => once({ type: 'extend-steps', dayId, steps, minutes }),
      skip: (steps, reason) => move({ type: 'skip-steps', dayId, steps, reason }),
      reopen: (steps) => move({ type: 'reopen-steps', dayId, steps }),
      correctTime: (steps, edge, at, reason) =>
        once({ type: 'correct-time', dayId, steps, edge, at, reason }),
      setCheck: (step, list, item, done) =>
        send({ type: 'set-check', dayId, step, list, item, done }),
      writeNote: (step, text) => send({ type: 'write-note', dayId, step, text }),
      archive: (reason) => move({ type: 'archive-day', dayId, reason }),
      reopenDay: (reason) => move({ type: 'reopen-day', dayId, reason }),
      undo: () => revise('undo'),
      redo: () => revise('redo'),
      openClassroom: async () => {
        const outcome = await platform.openClassroom(`/layar-kelas/${activityId}/${dayId}`);
        if (outcome !== 'opened') notifyProblem(CLASSROOM_SENTENCES[outcome]);
      },
      openSheet: (step) => void navigate(`/kegiatan/${activityId}/daftar-hadir/${dayId}/${step}`),
      isActing: () => acting.current > 0,
    };
  }, [activityId, dayId, session, run, platform, navigate, beginMove]);
}

const CLASSROOM_SENTENCES: Record<Exclude<ClassroomOutcome, 'opened'>, string> = {
  blocked:
    'Layar kelas tidak terbuka karena peramban menahan jendela baru. Izinkan jendela baru untuk aplikasi ini di bilah alamat, lalu tekan lagi.',
  failed:
    'Layar kelas tidak dapat dibuka. Pelaksanaan tetap berjalan dan tercatat. Tekan sekali lagi; bila tetap demikian, tutup lalu buka lagi aplikasi.',
};
