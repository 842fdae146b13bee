import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityMachine } from '../../../renderer/domain/activity-machine';
import { orderEvents } from '../../../renderer/domain/log/order';
import { verifyChain } from '../../../renderer/domain/log/verify';
import { disjoint, elapsedTime } from '../../../renderer/domain/run/step-timing';
import type { ActivityState } from '../../../renderer/domain/state';
import { plannedActivity, type RecordedActivity } from '../../helpers/recorded-activity';
import { anyCommand } from './any-command';

/** What the state says, without the list of acts that undo itself keeps. */
const facts = ({ acts: _acts, eventCount: _count, ...rest }: ActivityState) => rest;

const minutesApart = fc.integer({ min: 0, max: 90 });

function runAll(rules: (activity: RecordedActivity) => void): void {
  const dayId = plannedActivity().dayId;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyCommand(dayId), minutesApart), { maxLength: 60 }),
      (sequence) => {
        const activity = plannedActivity();
        for (const [command, minutes] of sequence) {
          activity.wait(minutes);
          // The command tells what the system's clock already did.
          if (command.type === 'adjust-clock') activity.now += command.delta;
          activity.attempt(command);
          rules(activity);
        }
      },
    ),
    { numRuns: 200 },
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
        const { startedAt, finishedAt: end = activity.now, pausedAt } = run;
        if (startedAt === undefined) continue;
        const open = pausedAt === undefined ? [] : [{ from: pausedAt, to: activity.now }];
        // A corrected start or finish can leave a pause, or part of it, outside.
        const idle = disjoint([...run.pauses, ...open])
          .map(({ from, to }) => Math.min(to, end) - Math.max(from, startedAt))
          .reduce((sum, length) => sum + Math.max(0, length), 0);
        expect(elapsed + idle).toBe(Math.max(0, end - startedAt));
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
          const scope = activity.state.acts.at(-1)?.scope ?? '';
          // A moved clock is no act, and what prepared a day stays once it was run.
          fc.pre(last.type !== 'adjust-clock');
          fc.pre(activity.wait(1).attempt({ type: 'undo', scope }) === undefined);
          expect(facts(activity.state)).toEqual(before);
          activity.wait(1).do({ type: 'redo', scope });
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
