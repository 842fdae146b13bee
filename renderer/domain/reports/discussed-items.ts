import { type RunBlock, runBlocks } from '../run/run-blocks';
import { findStep } from '../sop/catalogue';
import type { Sop } from '../sop/sop';
import { type DayState, runOf } from '../state';

/** One point of the notula. */
export interface DiscussedItem {
  /** Epoch ms; undefined where the step did not begin, and for the day as a whole. */
  readonly startedAt: number | undefined;
  /** Mata pelatihan, or what was done; empty for the day as a whole. */
  readonly name: string;
  /** Empty where nobody is named. */
  readonly speaker: string;
  /** What the pendamping wrote down meanwhile, in order. */
  readonly notes: readonly string[];
}

/**
 * Everything that has been taught or worked on, and whatever something was written down about.
 *
 * @param except SOP numbers that stand elsewhere
 */
export function discussedItems(
  day: DayState,
  sop: Sop,
  except: ReadonlySet<number>,
): readonly DiscussedItem[] {
  const items = runBlocks(day, sop).flatMap((block) => {
    const item = itemOf(block, day);
    const wasHeld = block.status !== 'skipped' && block.status !== 'pending';
    const counts = item.notes.length > 0 || (wasHeld && isWork(block, sop));
    return counts && !block.steps.some((step) => except.has(step)) ? [item] : [];
  });
  const general = notesOf(day, [0]);
  return general.length === 0
    ? items
    : [...items, { startedAt: undefined, name: '', speaker: '', notes: general }];
}

function itemOf(block: RunBlock, day: DayState): DiscussedItem {
  const planned = day.plan.steps.filter(({ step }) => block.steps.includes(step));
  const starts = block.steps
    .map((step) => runOf(day, step))
    .flatMap(({ status, startedAt }) => (status === 'pending' ? [] : (startedAt ?? [])));
  const [topic = ''] = planned.map((each) => each.topic.trim()).filter((text) => text !== '');
  const [speaker = ''] = planned.map((each) => each.speaker.trim()).filter((text) => text !== '');
  return {
    startedAt: starts.length > 0 ? Math.min(...starts) : undefined,
    name: topic || block.name,
    speaker,
    notes: notesOf(day, block.steps),
  };
}

const isWork = ({ steps }: RunBlock, sop: Sop): boolean =>
  steps.some((step) => {
    const { teaches, groupWork } = findStep(sop, step);
    return teaches || groupWork !== undefined;
  });

const notesOf = ({ notes }: DayState, steps: readonly number[]): readonly string[] =>
  notes.filter(({ step }) => steps.includes(step)).map(({ text }) => text);
