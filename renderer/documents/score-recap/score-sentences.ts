import { capitalized } from '../../domain/format/capital';
import type { PrintedScoreRecap } from '../../domain/reports/score-recap-paper';
import { classGainSentence } from '../../domain/scores/recap-sentences';

/** What the class gained, in words; empty while nobody has both tests. */
export function gainInWords({ gain, compared }: PrintedScoreRecap): string {
  if (!gain || !compared) return '';
  const whom = `${gain.count} peserta dengan ${compared.pre} dan ${compared.post}`;
  return `${capitalized(classGainSentence(gain))} (${whom}).`;
}
