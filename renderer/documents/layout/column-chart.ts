import { Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import { oneLine } from './text';

const PIXELS_PER_MM = 96 / 25.4;

/** Told apart on a copy without colours too. */
const COLORS = ['A6A6A6', '1F4E79', 'D9D9D9', '2E75B6'] as const;

const FONT = 'Arial';

export interface ChartSeries {
  readonly name: string;
  /** One a category; null leaves a gap. */
  readonly values: readonly (number | null)[];
}

export interface ColumnChart {
  /** Fixed id of the drawing within the document. */
  readonly id: number;
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** How a value is written above its column. */
  readonly format: (value: number) => string;
  /** Highest value of an axis in steps of 20; as high as the columns need without. */
  readonly maximum?: number;
  /** Mm. */
  readonly width: number;
  readonly height: number;
}

/**
 * A chart of columns that Word draws itself: sharp on every printer, its labels in the paper's own
 * font, described for who cannot see it, and the same in Office 2013. A picture would need a canvas
 * or a font to draw with, which a worker has not.
 */
export function columnChart(chart: ColumnChart): Paragraph {
  const { id, title, categories, series, format, maximum, width, height } = chart;
  const font = (size: number, bold = false) => ({ name: FONT, size, bold, color: '000000' });
  return new Paragraph({
    keepLines: true,
    spacing: { before: 120, after: 120 },
    alignment: 'center',
    children: [
      new ChartRun({
        type: 'column',
        title: { text: oneLine(title), font: font(10, true) },
        categories: [...categories],
        series: series.map(({ name, values }, index) => ({
          name: oneLine(name),
          values,
          color: COLORS[index % COLORS.length] ?? COLORS[0],
          pointLabels: values.map((value) =>
            value === null ? false : { text: format(value), font: font(8) },
          ),
        })),
        dataLabels: { value: true, position: 'outsideEnd', font: font(8) },
        legend: series.length > 1 ? { position: 'bottom', font: font(9) } : false,
        categoryAxis: { font: font(9) },
        valueAxis: { font: font(8), minimum: 0, ...(maximum ? { maximum, interval: 20 } : {}) },
        gapWidth: 60,
        overlap: 0,
        chartArea: { border: { color: 'BFBFBF' } },
        transformation: {
          width: Math.round(width * PIXELS_PER_MM),
          height: Math.round(height * PIXELS_PER_MM),
        },
        altText: {
          id: String(id),
          name: oneLine(title),
          title: oneLine(title),
          description: descriptionOf(chart),
        },
      }),
    ],
  });
}

/** `Rata-rata: Pre Test 61,2, Post Test 82,63. …` */
function descriptionOf({ categories, series, format }: ColumnChart): string {
  return categories
    .map((category, index) => {
      const parts = series.flatMap(({ name, values }) => {
        const value = values[index];
        return value === null || value === undefined ? [] : `${oneLine(name)} ${format(value)}`;
      });
      return `${category}: ${parts.join(', ')}.`;
    })
    .join(' ');
}
