import type { LogEvent } from '../log/event';
import { fullName } from '../people/personal-name';
import type { Sop } from '../sop/sop';
import { type ActivityState, findParticipant } from '../state';
import { formatScore } from './score-text';
import { testsOf } from './tests-of';

/**
 * An act on the scores in a few words, for *Urungkan* and *Ulangi*: `nilai Siti Aminah 86,67 pada
 * Pre Test`, `40 nilai Post Test`.
 *
 * @param state knows the names of people and tests
 * @param events of the act, in order
 */
export function scoreActName(state: ActivityState, sop: Sop, events: readonly LogEvent[]): string {
  const [first] = events;
  if (first?.type !== 'ScoresRecorded') return 'perubahan terakhir';
  const { dayId, step, scores, cleared } = first.payload;
  const test = testsOf(state, sop).find((found) => found.dayId === dayId && found.step === step);
  const testName = test?.name ?? sop.steps.find(({ number }) => number === step)?.shortName ?? '';
  const [only] = scores;
  const [gone] = cleared;
  const nameOf = (id: string) => {
    const person = findParticipant(state, id);
    return person ? fullName(person) : 'seorang peserta';
  };
  if (scores.length + cleared.length > 1) {
    return `${scores.length + cleared.length} nilai ${testName}`;
  }
  if (only)
    return `nilai ${nameOf(only.participantId)} ${formatScore(only.points)} pada ${testName}`;
  return gone === undefined
    ? 'perubahan terakhir'
    : `pengosongan nilai ${nameOf(gone)} pada ${testName}`;
}
