import { evolve, replay } from '../../../renderer/domain/evolve';
import { classroomView } from '../../../renderer/domain/run/classroom-view';
import { projectDay } from '../../../renderer/domain/run/projection';
import { currentBlocks, minutesFigure, runBlocks } from '../../../renderer/domain/run/run-blocks';
import { clockFigure, clocksOf } from '../../../renderer/domain/run/step-clock';
import { TECHNICAL_TRAINING } from '../../../renderer/domain/sop/technical-training';
import { interleave, timeOf } from '../interleave';
import { busyDay, DAY_ID, emptyDay } from '../logs/busy-day';
import type { Recorder } from '../logs/recorder';
import type { Measure } from './measure';

/** Tuesday, 24 November 2026, 08.00 WIB. */
const MORNING = Date.parse('2026-11-24T01:00:00Z');
const EVENTS = 2_000;
const SOP = TECHNICAL_TRAINING;
const ROUNDS = { warmUp: 10, counted: 60 };

export const fold: Measure = {
  title: 'folding a long day',
  inNode: async () => {
    const busy = busyDay({ from: MORNING, count: EVENTS });
    const empty = emptyDay({ from: MORNING });
    const against = 'an empty day';
    return [
      {
        kind: 'comparison',
        name: `Replay of ${busy.events.length} events, 10 clocks running`,
        against,
        samples: await interleave(
          ROUNDS,
          timeOf(() => replay(busy.events)),
          timeOf(() => replay(empty.events), 100),
        ),
      },
      {
        kind: 'comparison',
        name: 'One more event, and all that the screens compute of it',
        against,
        samples: await interleave(ROUNDS, timeOf(frameOf(busy), 10), timeOf(frameOf(empty), 100)),
      },
      {
        kind: 'remark',
        text: 'A log is replayed when it is opened and at undo. A frame at 60 Hz has 16.7 ms.',
      },
    ];
  },
};

/** What an act costs the window before it draws: the fold of its event, then rail, clocks, end. */
function frameOf(recorder: Recorder): () => unknown {
  const { state, events, now } = recorder;
  const last = events.at(-1);
  if (!last) throw new Error('The log is empty');
  return () => {
    const next = evolve(state, last);
    const day = next?.days.find(({ plan }) => plan.dayId === DAY_ID);
    if (!next || !day) throw new Error('The day is gone');
    const blocks = runBlocks(day, SOP);
    return [
      blocks.map((block) => minutesFigure(block, day, now)),
      currentBlocks(blocks, day, SOP).flatMap(({ steps }) =>
        clocksOf(day, steps, now).map(({ timing }) => clockFigure(timing)),
      ),
      projectDay(day, SOP, 'WIB', now),
      classroomView(next, DAY_ID, SOP, now),
    ];
  };
}
