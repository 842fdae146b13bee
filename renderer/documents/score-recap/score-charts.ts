import type { FileChild } from 'docx';
import { formatNumber } from '../../domain/format/number';
import { type PrintedScoreRecap, SCORE_BANDS } from '../../domain/reports/score-recap-paper';
import { columnChart } from '../layout/column-chart';

/** Mm. */
const HEIGHT = 66;

const BAND_NAMES = SCORE_BANDS.map(([from, below], index) => {
  if (from === 0) return `di bawah ${below}`;
  return `${from}–${index === SCORE_BANDS.length - 1 ? below : formatNumber(below - 0.01)}`;
});

/** What the class reached, test beside test; nothing while nobody has a score. */
export function scoreCharts(
  { tests }: Pick<PrintedScoreRecap, 'tests'>,
  width: number,
): readonly FileChild[] {
  const taken = tests.filter(({ figures }) => figures);
  if (taken.length === 0) return [];
  return [
    columnChart({
      id: 9101,
      title: 'Nilai kelas menurut tes',
      categories: ['Rata-rata', 'Tertinggi', 'Terendah'],
      series: taken.map(({ name, figures }) => ({
        name,
        values: [figures?.mean, figures?.highest, figures?.lowest].map((points) =>
          points === undefined ? null : points / 100,
        ),
      })),
      format: formatNumber,
      // Room for what stands above a column of 100.
      maximum: 112,
      width,
      height: HEIGHT,
    }),
    columnChart({
      id: 9102,
      title: 'Banyaknya peserta menurut nilai',
      categories: BAND_NAMES,
      series: taken.map(({ name, bands }) => ({ name, values: bands })),
      format: formatNumber,
      width,
      height: HEIGHT,
    }),
  ];
}
