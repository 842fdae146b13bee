import type { RefObject } from 'react';
import { dateIn } from '../../domain/activity/zone';
import { activeSteps, beginsOffDate } from '../../domain/run/progress';
import { sessionOfStep } from '../../domain/run/session-of-step';
import { runOf, type StepStatus } from '../../domain/state';
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
  const { sop, details } = useActivity();
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
  const onlyOpen = (act: () => void) => (isReadOnly ? () => undefined : act);

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
    pauseOrResume: onlyOpen(() => {
      const running = having(active, 'running');
      const paused = having(active, 'paused');
      if (running.length > 0) void acts.pause(running);
      else if (paused.length > 0) void acts.resume(paused);
    }),
    extend: onlyOpen(() => {
      if (active.length > 0) void acts.extend(active, 5);
    }),
    finish: onlyOpen(() => {
      if (active.length > 0) void acts.finish(active);
    }),
    start: onlyOpen(() => {
      const pending = having(shownSteps, 'pending');
      if (pending.length > 0) void acts.start(pending);
    }),
    skip: onlyOpen(() => {
      const block = shown.find(({ steps }) => having(steps, 'pending').length > 0);
      if (!block) return;
      if (block.optional) void acts.skip(having(block.steps, 'pending'), '');
      else ask({ kind: 'skip', block });
    }),
    note: onlyOpen(() => noteInput.current?.focus()),
    sheet: () => {
      const [session] = shownSteps.flatMap((step) => sessionOfStep(day, sop, step) ?? []);
      if (session) acts.openSheet(session.step);
    },
    classroom: () => void acts.openClassroom(),
    previous: () => move(-1),
    next: () => move(1),
    follow: () => select(undefined),
    shortcuts: () => ask({ kind: 'shortcuts' }),
  };
}
