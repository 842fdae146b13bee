import type { LogEvent } from '../log/event';
import { type ActivityState, checkKey, type StepRun } from '../state';
import { onDay, onRun } from './on-day';

export type StepEvent = LogEvent<
  | 'StepStarted'
  | 'StepPaused'
  | 'StepResumed'
  | 'StepExtended'
  | 'StepFinished'
  | 'StepSkipped'
  | 'StepReopened'
  | 'StepTimeCorrected'
>;

export function evolveStep(state: ActivityState, event: StepEvent): ActivityState {
  const { dayId, step } = event.payload;
  return onDay(state, dayId, (day) => onRun(day, step, (run) => evolveRun(run, event)));
}

function evolveRun(run: StepRun, event: StepEvent): StepRun {
  const at = event.occurredAt;
  switch (event.type) {
    case 'StepStarted':
      return { ...run, status: 'running', startedAt: at, skipReason: '' };
    case 'StepPaused':
      return { ...run, status: 'paused', pausedAt: at };
    case 'StepResumed':
      return { ...endPause(run, at), status: 'running' };
    case 'StepExtended':
      return {
        ...run,
        extensionMinutes: run.extensionMinutes + event.payload.minutes,
      };
    case 'StepFinished':
      return { ...endPause(run, at), status: 'finished', finishedAt: at };
    case 'StepSkipped':
      return { ...run, status: 'skipped', skipReason: event.payload.reason };
    case 'StepReopened':
      return reopen(run, at);
    case 'StepTimeCorrected':
      return event.payload.edge === 'start'
        ? { ...run, startedAt: event.payload.at }
        : { ...run, finishedAt: event.payload.at };
  }
}

function endPause(run: StepRun, at: number): StepRun {
  if (run.pausedAt === undefined) return run;
  const { pausedAt, ...rest } = run;
  return { ...rest, pauses: [...run.pauses, { from: pausedAt, to: at }] };
}

/** A skipped step becomes pending again; a finished one runs on, without the time in between. */
function reopen(run: StepRun, at: number): StepRun {
  if (run.finishedAt === undefined) return { ...run, status: 'pending', skipReason: '' };
  const { finishedAt, ...rest } = run;
  return {
    ...rest,
    status: 'running',
    pauses: [...run.pauses, { from: finishedAt, to: at }],
  };
}

export function evolveCheck(
  state: ActivityState,
  event: LogEvent<'ChecklistItemSet'>,
): ActivityState {
  const { dayId, step, list, item, done } = event.payload;
  const key = checkKey(step, list, item);
  return onDay(state, dayId, (day) => {
    const { [key]: _former, ...others } = day.checks;
    const stamp = { at: event.occurredAt, operator: event.operator };
    return { ...day, checks: done ? { ...others, [key]: stamp } : others };
  });
}
