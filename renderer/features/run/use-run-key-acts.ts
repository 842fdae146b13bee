import type { RefObject } from 'react';
import { dateIn } from '../../domain/activity/zone';
import { dayInWords } from '../../domain/run/day-in-words';
import { archivedSentence, type KeyPurpose, whyKeyRests } from '../../domain/run/key-answers';
import { activeSteps, beginsOffDate } from '../../domain/run/progress';
import { sessionOfStep } from '../../domain/run/session-of-step';
import { runOf, type StepStatus } from '../../domain/state';
import { notifyInfo } from '../../ui/notify';
import { useActivity } from '../../workspace/activity';
import { useWorkspace } from '../../workspace/workspace';
import type { RunHandle } from './run-context';
import type { RunKeyActs } from './use-run-keys';

/** What each key means at the moment: it acts on what is shown, else on what runs. */
export function useRunKeyActs(
  { day, blocks, shown, primary, isReadOnly, acts, ifMeant, select, ask }: RunHandle,
  noteInput: RefObject<HTMLTextAreaElement | null>,
): RunKeyActs {
  const { clock } = useWorkspace();
  const { sop, state, details } = useActivity();
  const shownSteps = shown.flatMap(({ steps }) => steps);
  const having = (steps: readonly number[], ...statuses: readonly StepStatus[]) =>
    steps.filter((step) => statuses.includes(runOf(day, step).status));
  const shownActive = having(shownSteps, 'running', 'paused');
  const active = shownActive.length > 0 ? shownActive : activeSteps(day);

  const move = (by: number) => {
    const edge = by < 0 ? shown.at(0) : shown.at(-1);
    const next = edge && blocks[blocks.indexOf(edge) + by];
    if (next) select(next.lead);
  };
  const called = () => dayInWords(state, day.plan.dayId, dateIn(details.zone, clock.now()));
  const rest = (purpose: KeyPurpose) => notifyInfo(whyKeyRests(purpose, day, sop, shown, called()));
  const onlyOpen = (purpose: KeyPurpose, act: () => void) => () =>
    isReadOnly ? rest(purpose) : act();

  return {
    primary: () =>
      ifMeant(() => {
        if (!primary) return;
        if (primary.kind === 'archive') return ask({ kind: 'archive' });
        const begin = () => acts.doPrimary(primary);
        const today = dateIn(details.zone, clock.now());
        if (beginsOffDate(day, today)) ask({ kind: 'off-date', today, begin });
        else void begin();
      }),
    pauseOrResume: onlyOpen('pause', () => {
      const running = having(active, 'running');
      const paused = having(active, 'paused');
      if (running.length > 0) void acts.pause(running);
      else if (paused.length > 0) void acts.resume(paused);
      else rest('pause');
    }),
    extend: onlyOpen('extend', () => {
      if (active.length > 0) void acts.extend(active, 5);
      else rest('extend');
    }),
    finish: onlyOpen('finish', () => {
      if (active.length > 0) void acts.finish(active);
      else rest('finish');
    }),
    start: onlyOpen('start', () => {
      const pending = having(shownSteps, 'pending');
      if (pending.length > 0) void acts.start(pending);
      else rest('start');
    }),
    skip: onlyOpen('skip', () => {
      const block = shown.find(({ steps }) => having(steps, 'pending').length > 0);
      if (!block) rest('skip');
      else if (block.optional) void acts.skip(having(block.steps, 'pending'), '');
      else ask({ kind: 'skip', block });
    }),
    note: () => {
      if (isReadOnly) notifyInfo(archivedSentence(called()));
      else noteInput.current?.focus();
    },
    sheet: () => {
      const [session] = shownSteps.flatMap((step) => sessionOfStep(day, sop, step) ?? []);
      if (session) acts.openSheet(session.step);
      else rest('sheet');
    },
    classroom: () => void acts.openClassroom(),
    previous: () => move(-1),
    next: () => move(1),
    follow: () => select(undefined),
    shortcuts: () => ask({ kind: 'shortcuts' }),
  };
}
