import type { CommandOf } from '../commands';
import type { Draft } from '../log/event';
import type { Refusal } from '../refusal';
import { activeSteps, isActive, nextSteps } from '../run/progress';
import { findStep } from '../sop/catalogue';
import type { Sop } from '../sop/sop';
import { type ActivityState, type DayState, runOf, type StepRun } from '../state';
import { type ActivityDecision, accept, draft, onOpenDay, refuse } from './decision';
import { openSheetDraft } from './sheet';

export function decideStart(
  state: ActivityState,
  command: CommandOf<'start-steps'>,
  now: number,
): ActivityDecision {
  const at = command.at ?? now;
  if (at > now) return refuse({ code: 'time-in-future' });
  return onOpenDay(state, command.dayId, (day, sop) =>
    forEachStep(day, command.steps, (step, run) => {
      if (run.status !== 'pending') return { code: 'step-already-started', step };
      return startDrafts(state, day, sop, step, at);
    }),
  );
}

export function decidePause(
  state: ActivityState,
  command: CommandOf<'pause-steps'>,
  now: number,
): ActivityDecision {
  return onOpenDay(state, command.dayId, (day) =>
    forEachStep(day, command.steps, (step, run) =>
      run.status === 'running'
        ? [draft('StepPaused', { dayId: command.dayId, step }, now)]
        : { code: 'step-not-running', step },
    ),
  );
}

export function decideResume(
  state: ActivityState,
  command: CommandOf<'resume-steps'>,
  now: number,
): ActivityDecision {
  return onOpenDay(state, command.dayId, (day) =>
    forEachStep(day, command.steps, (step, run) =>
      run.status === 'paused'
        ? [draft('StepResumed', { dayId: command.dayId, step }, now)]
        : { code: 'step-not-paused', step },
    ),
  );
}

export function decideExtend(
  state: ActivityState,
  command: CommandOf<'extend-steps'>,
  now: number,
): ActivityDecision {
  const { dayId, minutes } = command;
  if (minutes === 0 || !Number.isInteger(minutes)) return refuse({ code: 'nothing-to-do' });
  return onOpenDay(state, dayId, (day) =>
    forEachStep(day, command.steps, (step, run) =>
      isActive(run)
        ? [draft('StepExtended', { dayId, step, minutes }, now)]
        : { code: 'step-not-active', step },
    ),
  );
}

export function decideFinish(
  state: ActivityState,
  command: CommandOf<'finish-steps'>,
  now: number,
): ActivityDecision {
  const at = command.at ?? now;
  if (at > now) return refuse({ code: 'time-in-future' });
  return onOpenDay(state, command.dayId, (day) =>
    forEachStep(day, command.steps, (step, run) => {
      if (!isActive(run)) return { code: 'step-not-active', step };
      if (run.startedAt !== undefined && command.at !== undefined && at < run.startedAt) {
        return { code: 'step-times-reversed', step };
      }
      return [draft('StepFinished', { dayId: command.dayId, step }, at)];
    }),
  );
}

export function decideSkip(
  state: ActivityState,
  command: CommandOf<'skip-steps'>,
  now: number,
): ActivityDecision {
  const { dayId } = command;
  const reason = command.reason.trim();
  return onOpenDay(state, dayId, (day, sop) =>
    forEachStep(day, command.steps, (step, run) => {
      if (run.status !== 'pending') return { code: 'step-not-pending', step };
      if (reason === '' && !findStep(sop, step).optional) return { code: 'reason-missing' };
      return [draft('StepSkipped', { dayId, step, reason }, now)];
    }),
  );
}

export function decideReopen(
  state: ActivityState,
  command: CommandOf<'reopen-steps'>,
  now: number,
): ActivityDecision {
  return onOpenDay(state, command.dayId, (day) =>
    forEachStep(day, command.steps, (step, run) =>
      run.status === 'finished' || run.status === 'skipped'
        ? [draft('StepReopened', { dayId: command.dayId, step }, now)]
        : { code: 'step-not-done', step },
    ),
  );
}

/** The one obvious next act: everything active ends, the next block begins, at the same instant. */
export function decideAdvance(
  state: ActivityState,
  command: CommandOf<'advance'>,
  now: number,
): ActivityDecision {
  const { dayId, steps = [], at = now } = command;
  if (at > now) return refuse({ code: 'time-in-future' });
  return onOpenDay(state, dayId, (day, sop) => {
    const begun = steps.find((step) => runOf(day, step).status !== 'pending');
    if (begun !== undefined) return refuse({ code: 'step-already-started', step: begun });
    const active = activeSteps(day);
    const isBefore = (step: number) => at < (runOf(day, step).startedAt ?? at);
    const reversed = command.at === undefined ? undefined : active.find(isBefore);
    if (reversed !== undefined) return refuse({ code: 'step-times-reversed', step: reversed });
    const finished = active.map((step) => draft('StepFinished', { dayId, step }, at));
    const started = nextSteps(day, sop).flatMap((step) => startDrafts(state, day, sop, step, at));
    const drafts = [...finished, ...started];
    return drafts.length === 0 ? refuse({ code: 'nothing-to-do' }) : accept(...drafts);
  });
}

export function decideCorrectTime(
  state: ActivityState,
  command: CommandOf<'correct-time'>,
  now: number,
): ActivityDecision {
  const { dayId, edge, at } = command;
  const reason = command.reason.trim();
  if (at > now) return refuse({ code: 'time-in-future' });
  return onOpenDay(state, dayId, (day) =>
    forEachStep(day, command.steps, (step, run) => {
      const { startedAt, finishedAt } = run;
      if (startedAt === undefined || (edge === 'finish' && finishedAt === undefined)) {
        return { code: 'step-not-done', step };
      }
      const start = edge === 'start' ? at : startedAt;
      const finish = edge === 'finish' ? at : finishedAt;
      if (finish !== undefined && finish < start) return { code: 'step-times-reversed', step };
      return [draft('StepTimeCorrected', { dayId, step, edge, at, reason }, now)];
    }),
  );
}

/** Starting a step that takes attendance opens its sheet: nobody should have to remember it. */
function startDrafts(
  state: ActivityState,
  day: DayState,
  sop: Sop,
  step: number,
  at: number,
): readonly Draft[] {
  const start = draft('StepStarted', { dayId: day.plan.dayId, step }, at);
  const takesAttendance =
    findStep(sop, step).attendance === 'session' &&
    !day.sheets[step] &&
    !day.cancelledSessions[step];
  return takesAttendance ? [start, openSheetDraft(state, day, step, at)] : [start];
}

/** All steps of a command, or none: the first refusal refuses the whole. */
function forEachStep(
  day: DayState,
  steps: readonly number[],
  rule: (step: number, run: StepRun) => readonly Draft[] | Refusal,
): ActivityDecision {
  if (steps.length === 0) return refuse({ code: 'nothing-to-do' });
  const drafts: Draft[] = [];
  for (const step of steps) {
    if (!day.plan.steps.some((planned) => planned.step === step)) {
      return refuse({ code: 'step-not-planned', step });
    }
    const outcome = rule(step, runOf(day, step));
    if ('code' in outcome) return refuse(outcome);
    drafts.push(...outcome);
  }
  return accept(...drafts);
}
