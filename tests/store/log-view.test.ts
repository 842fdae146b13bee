import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Draft, LogEvent } from '../../renderer/domain/log/event';
import { extendView, viewOf } from '../../renderer/store/log-view';
import {
  AT,
  at,
  DEVICE,
  makeChain,
  makeDay,
  makeDraft,
  makeNote,
  OTHER_DEVICE,
} from '../helpers/factories';
import { noteLog } from '../helpers/note-log';

type Plan =
  | { readonly do: 'note'; readonly text: string }
  | { readonly do: 'day'; readonly day: number }
  | { readonly do: 'undo'; readonly back: number };

const plan: fc.Arbitrary<Plan> = fc.oneof(
  fc.record({ do: fc.constant('note' as const), text: fc.string() }),
  fc.record({ do: fc.constant('day' as const), day: fc.nat(3) }),
  fc.record({ do: fc.constant('undo' as const), back: fc.nat(4) }),
);

function draftOf(step: Plan, earlier: readonly LogEvent[]): Draft {
  switch (step.do) {
    case 'note':
      return makeNote(step.text);
    case 'day':
      return makeDay(`d${step.day}`, `2026-11-2${step.day}`);
    case 'undo': {
      const act = earlier.at(-1 - step.back)?.act ?? 'nothing';
      return makeDraft('ActUndone', { act });
    }
  }
}

it('a log read bit by bit is the same as the whole log replayed', () => {
  const step = fc.record({
    plan,
    isOther: fc.boolean(),
    // Clocks disagree and are set back.
    minutes: fc.integer({ min: -5, max: 5 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const { machine } = noteLog;
      let view = viewOf(machine, [], new Map());
      const all: LogEvent[] = [];
      for (const { plan: next, isOther, minutes } of steps) {
        const deviceId = isOther ? OTHER_DEVICE : DEVICE;
        const after = all.findLast((event) => event.deviceId === deviceId);
        const recordedAt = AT + minutes * 60_000;
        const added = makeChain([draftOf(next, all)], { deviceId, after, recordedAt });
        all.push(...added);
        view = extendView(machine, view, added);
      }
      const whole = viewOf(machine, all, new Map());
      expect(view.events.map((event) => event.id)).toEqual(whole.events.map((event) => event.id));
      expect(view.state).toEqual(whole.state);
      expect(view.heads).toEqual(whole.heads);
    }),
    { numRuns: 150 },
  );
});

it('evolves without a replay while one device records', () => {
  const events = makeChain([makeNote('satu'), makeNote('dua')]);
  const machine = {
    ...noteLog.machine,
    replay: (log: readonly LogEvent[]) => {
      if (log.length > 0) throw new Error('replayed');
      return noteLog.machine.replay(log);
    },
  };
  const empty = viewOf(machine, [], new Map());
  const view = extendView(machine, extendView(machine, empty, [at(events, 0)]), [at(events, 1)]);
  expect(view.state.notes).toEqual(['satu', 'dua']);
});
