import type { Recorder } from '../../build/bench/logs/recorder';
import { runSample } from '../../build/documents/sample-run';
import type { PaperKind } from '../../renderer/domain/papers/catalogue';
import { buildPaperView, type PaperViews } from '../../renderer/domain/papers/paper-views';
import { papersOf } from '../../renderer/domain/papers/papers-of';

/** The papers about a kegiatan as a whole, from what its log tells. */
export const REPORT_KINDS = [
  'attendance-recap',
  'score-recap',
  'training-report',
] as const satisfies readonly PaperKind[];

const runs = new Map<string, Recorder>();

/** The sample kegiatan, run to its end by so many people on so many days. */
export function ranClass(people: number, days = 3): Recorder {
  const key = `${people}/${days}`;
  const known = runs.get(key) ?? runSample(people, days);
  runs.set(key, known);
  return known;
}

/** What the first paper of a kind prints of it. */
export function ranView<Kind extends PaperKind>(
  kind: Kind,
  { state, events, now }: Pick<Recorder, 'state' | 'events' | 'now'>,
): PaperViews[Kind] {
  const paper = papersOf(state).find((candidate) => candidate.kind === kind);
  const view = paper && buildPaperView(kind, { state, events, now }, paper);
  if (!view) throw new Error(`No paper of the kind ${kind}`);
  return view;
}
