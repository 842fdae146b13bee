import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityMachine } from '../../../renderer/domain/activity-machine';
import type { Command } from '../../../renderer/domain/commands';
import { orderEvents } from '../../../renderer/domain/log/order';
import { verifyChain } from '../../../renderer/domain/log/verify';
import { disjoint, elapsedTime } from '../../../renderer/domain/run/step-timing';
import type { ActivityState } from '../../../renderer/domain/state';
import { plannedActivity, type RecordedActivity } from '../../helpers/recorded-activity';

/** What the state says, without the list of acts that undo itself keeps. */
const facts = ({ acts: _acts, eventCount: _count, ...rest }: ActivityState) => rest;

const anyStep = fc.constantFrom(1, 4, 5, 6, 7, 12, 13, 19);
const anyStatus = fc.constantFrom('H', 'I', 'S', 'TK', 'DL');
const anyParticipant = fc.constantFrom('participant-1', 'participant-2', 'participant-3');

const anyCommand = (dayId: string): fc.Arbitrary<Command> => {
  const onSteps = (type: string) =>
    fc.record({ type: fc.constant(type), dayId: fc.constant(dayId), steps: fc.tuple(anyStep) });
  const onSheet = { dayId: fc.constant(dayId), step: fc.constantFrom(4, 12) };
  return fc.oneof(
    onSteps('start-steps'),
    onSteps('pause-steps'),
    onSteps('resume-steps'),
    onSteps('finish-steps'),
    onSteps('reopen-steps'),
    onSteps('skip-steps').map((command) => ({ ...command, reason: 'uji' })),
    fc
      .tuple(onSteps('extend-steps'), fc.integer({ min: -20, max: 20 }))
      .map(([command, minutes]) => ({ ...command, minutes })),
    fc.constant({ type: 'advance', dayId }),
    fc.record({ type: fc.constant('open-sheet'), ...onSheet }),
    fc.record({
      type: fc.constant('mark-attendance'),
      ...onSheet,
      participantId: anyParticipant,
      status: anyStatus,
    }),
    fc.record({ type: fc.constant('fill-blanks'), ...onSheet, status: anyStatus }),
    fc.record({ type: fc.constant('close-sheet'), ...onSheet }),
    fc.constant({ type: 'write-note', dayId, step: 0, text: 'catatan' }),
    fc.constant({ type: 'undo', scope: dayId }),
    fc.constant({ type: 'redo', scope: dayId }),
  ) as fc.Arbitrary<Command>;
};

const minutesApart = fc.integer({ min: 0, max: 90 });

function runAll(rules: (activity: RecordedActivity) => void): void {
  const dayId = plannedActivity().dayId;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyCommand(dayId), minutesApart), { maxLength: 60 }),
      (sequence) => {
        const activity = plannedActivity();
        for (const [command, minutes] of sequence) {
          activity.wait(minutes).attempt(command);
          rules(activity);
        }
      },
    ),
    { numRuns: 60 },
  );
}

describe('any sequence of commands', () => {
  it('gives the same state step by step as from the whole log, in any order of arrival', () => {
    runAll((activity) => {
      const shuffled = orderEvents(activity.events.toReversed());
      expect(activityMachine.replay(shuffled)).toEqual(activity.state);
    });
  });

  it('never makes time negative, and counts no moment twice', () => {
    runAll((activity) => {
      const { runs } = activity.day;
      for (const run of Object.values(runs)) {
        const elapsed = elapsedTime(run, activity.now);
        expect(elapsed).toBeGreaterThanOrEqual(0);
        const end = run.finishedAt ?? activity.now;
        const idle = disjoint([
          ...run.pauses,
          ...(run.pausedAt === undefined ? [] : [{ from: run.pausedAt, to: activity.now }]),
        ]).reduce((sum, gap) => sum + gap.to - gap.from, 0);
        if (run.startedAt !== undefined) expect(elapsed + idle).toBe(end - run.startedAt);
      }
    });
  });

  it('keeps the chain whole', () => {
    runAll((activity) => expect(verifyChain(activity.events)).toBeUndefined());
  });

  it('is as before after undo, and as it was after undo and redo', () => {
    const dayId = plannedActivity().dayId;
    fc.assert(
      fc.property(
        fc.array(anyCommand(dayId), { maxLength: 30 }),
        anyCommand(dayId),
        (past, last) => {
          fc.pre(last.type !== 'undo' && last.type !== 'redo');
          const activity = plannedActivity();
          for (const command of past) activity.wait(1).attempt(command);
          const before = facts(activity.state);
          fc.pre(activity.wait(1).attempt(last) === undefined);
          const after = facts(activity.state);
          activity.wait(1).do({ type: 'undo', scope: dayId });
          expect(facts(activity.state)).toEqual(before);
          activity.wait(1).do({ type: 'redo', scope: dayId });
          expect(facts(activity.state)).toEqual(after);
        },
      ),
    );
  });
});

describe('undo', () => {
  it('takes back a whole act at once', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [3] });
    activity.wait(5).do({ type: 'advance', dayId });
    activity.do({ type: 'undo', scope: dayId });
    expect(activity.day.runs[3]?.status).toBe('running');
    expect(activity.day.runs[1]).toBeUndefined();
  });

  it('forgets what could be redone once something new was done', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    const note = (text: string) => activity.do({ type: 'write-note', dayId, step: 0, text });
    note('satu');
    activity.do({ type: 'undo', scope: dayId });
    note('dua');
    expect(activity.attempt({ type: 'redo', scope: dayId })).toEqual({ code: 'nothing-to-redo' });
    activity.do({ type: 'undo', scope: dayId }).do({ type: 'redo', scope: dayId });
    expect(activity.day.notes.map((written) => written.text)).toEqual(['dua']);
  });

  it('leaves the roster alone when it works on a day', () => {
    const activity = plannedActivity();
    expect(activity.attempt({ type: 'undo', scope: activity.dayId })).toEqual({
      code: 'nothing-to-undo',
    });
    expect(activity.state.roster).toHaveLength(3);
  });

  it('takes back an import until a day was run with it', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'undo', scope: 'roster' });
    expect(activity.state.roster).toHaveLength(0);
    activity.do({ type: 'redo', scope: 'roster' });
    activity.do({ type: 'start-steps', dayId, steps: [4] });
    expect(activity.attempt({ type: 'undo', scope: 'roster' })).toEqual({
      code: 'undo-would-break-day',
    });
  });

  it('brings back no removal of a day that was run since', () => {
    const activity = plannedActivity({ days: 2 });
    const { dayId } = activity;
    activity.do({ type: 'remove-day', dayId }).do({ type: 'undo', scope: 'plan' });
    activity.do({ type: 'start-steps', dayId, steps: [4] });
    expect(activity.attempt({ type: 'redo', scope: 'plan' })).toEqual({
      code: 'undo-would-break-day',
    });
    expect(activity.state.days).toHaveLength(2);
  });

  it('takes back only the act that was meant', () => {
    const activity = plannedActivity();
    const { dayId } = activity;
    activity.do({ type: 'start-steps', dayId, steps: [1] });
    const meant = activity.events.at(-1)?.act ?? '';
    activity.do({ type: 'start-steps', dayId, steps: [2] });
    expect(activity.attempt({ type: 'undo', scope: dayId, act: meant })).toEqual({
      code: 'act-not-latest',
    });
    const latest = activity.events.at(-1)?.act ?? '';
    activity.do({ type: 'undo', scope: dayId, act: latest });
    expect(activity.day.runs[2]).toBeUndefined();
  });

  it('never takes back the birth of a kegiatan', () => {
    const activity = plannedActivity({ participants: 0 });
    expect(activity.attempt({ type: 'undo', scope: 'plan' })).toEqual({
      code: 'nothing-to-undo',
    });
  });
});
