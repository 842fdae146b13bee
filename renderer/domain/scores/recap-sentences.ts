import type { ClassGain, ScoreRecap, TestRecap } from './score-recap';
import { formatScore } from './score-text';

/** `Rata-rata naik 21,43 poin (dari 61,2 menjadi 82,63); 36 naik, 2 tetap, 2 turun`. */
export function classGainSentence({ pre, post, points, rose, stayed, fell }: ClassGain): string {
  const [from, to] = [formatScore(pre), formatScore(post)];
  const verb = points > 0 ? 'naik' : 'turun';
  const change =
    points === 0
      ? `Rata-rata tetap ${from}`
      : `Rata-rata ${verb} ${formatScore(Math.abs(points))} poin (dari ${from} menjadi ${to})`;
  return `${change}; ${rose} naik, ${stayed} tetap, ${fell} turun`;
}

/** Whom and what the class's gain counts: `40 peserta dengan Pre Test dan Post Test`. */
export function comparedInWords({ compared, gain }: ScoreRecap): string {
  if (!compared || !gain) return '';
  return `${gain.count} peserta dengan ${compared.pre.name} dan ${compared.post.name}`;
}

/** `12 dari 40 · rata-rata 61,5`. */
export function testStateInWords({ count, expected, figures }: TestRecap): string {
  const filled = `${count} dari ${expected}`;
  return figures ? `${filled} · rata-rata ${formatScore(figures.mean)}` : filled;
}
