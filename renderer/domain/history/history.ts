import { uncapitalized } from '../format/capital';
import type { LogEvent } from '../log/event';
import type { Stamp } from '../state';
import { actSentence, reasonOf } from './act-sentence';
import { type HistoryKind, isCorrection, kindOf } from './kinds';
import { type ActEvents, recordedActs } from './recorded-acts';

/** One act of the log as a person reads it. */
export interface HistoryEntry {
  readonly act: string;
  /** Epoch ms of the recording. */
  readonly at: number;
  /** Empty where nobody was named at that laptop. */
  readonly operator: string;
  readonly deviceId: string;
  /** Days it is about; empty if it is about the activity as a whole. */
  readonly dayIds: readonly string[];
  readonly kind: HistoryKind;
  readonly sentence: string;
  /** Empty if none was given. */
  readonly reason: string;
  /** It changed what had been final: a closed sheet, a finished step, an archive. */
  readonly isCorrection: boolean;
  /** It takes back another act, or brings it back. */
  readonly isReversal: boolean;
  /** Set if it counts for nothing now. */
  readonly undone: Stamp | undefined;
  /** Hash of the log's head after it, hex: papers made then carry its first digits. */
  readonly head: string;
}

/**
 * The log of an activity as sentences, oldest first. Nothing is left out: undone acts stay, and
 * their undoing is an entry of its own.
 *
 * @param events in the order of `orderEvents`
 */
export function historyOf(events: readonly LogEvent[]): readonly HistoryEntry[] {
  const entries = new Map<string, HistoryEntry>();
  for (const { events: group, before, after, undone } of recordedActs(events)) {
    const [first] = group;
    const { act, recordedAt: at, operator, deviceId } = first;
    const types = group.map(({ type }) => type);
    const head = group.at(-1)?.hash ?? first.hash;
    const common = { act, at, operator, deviceId, undone, head };
    if (first.type === 'ActUndone' || first.type === 'ActRedone') {
      entries.set(act, { ...common, ...reversal(first, entries.get(first.payload.act)) });
      continue;
    }
    entries.set(act, {
      ...common,
      dayIds: daysOf(group),
      kind: kindOf(types),
      sentence: actSentence(group, { before, after }),
      reason: reasonOf(group),
      isCorrection: isCorrection(types),
      isReversal: false,
    });
  }
  return [...entries.values()];
}

/** An undo is told by what it took back. */
function reversal(event: LogEvent<'ActUndone' | 'ActRedone'>, target: HistoryEntry | undefined) {
  const verb = event.type === 'ActUndone' ? 'Mengurungkan' : 'Mengulangi';
  return {
    dayIds: target?.dayIds ?? [],
    kind: target?.kind ?? 'plan',
    sentence: target
      ? `${verb}: ${uncapitalized(target.sentence)}`
      : `${verb} tindakan dari laptop lain`,
    reason: '',
    isCorrection: false,
    isReversal: true,
  };
}

function daysOf(events: ActEvents): readonly string[] {
  const ids = events.flatMap(({ payload }) => ('dayId' in payload ? [payload.dayId] : []));
  return [...new Set(ids)];
}
