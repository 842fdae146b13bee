import { type Figures, figuresOf, ratiosOf } from './figures';
import type { Finding } from './finding';

/** The findings as aligned plain text; quartiles stand in brackets behind their median. */
export function reportOf(findings: readonly Finding[]): string {
  const comparisons = findings.flatMap((finding) =>
    finding.kind === 'comparison' ? [comparisonRow(finding)] : [],
  );
  const sizes = findings.flatMap((finding) =>
    finding.kind === 'size'
      ? [[finding.name, kilobytes(finding.gzipped), kilobytes(finding.bytes)]]
      : [],
  );
  const unmeasured = findings.flatMap((finding) =>
    finding.kind === 'unmeasured' ? [`Not measured: ${finding.name}: ${finding.reason}`] : [],
  );
  const remarks = findings.flatMap((finding) => (finding.kind === 'remark' ? [finding.text] : []));
  const parts = [
    comparisons.length > 0 ? tableOf([COMPARISON_HEAD, ...comparisons]) : [],
    sizes.length > 0 ? tableOf([SIZE_HEAD, ...sizes]) : [],
    remarks,
    unmeasured,
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

const COMPARISON_HEAD = ['', 'ms', 'against', 'ms', 'ratio', 'pairs'];
const SIZE_HEAD = ['', 'kB gzipped', 'kB'];

function comparisonRow({
  name,
  against,
  samples,
}: Extract<Finding, { kind: 'comparison' }>): readonly string[] {
  const { measured, reference } = samples;
  return [
    name,
    inBrackets(figuresOf(measured)),
    against,
    inBrackets(figuresOf(reference)),
    inBrackets(ratiosOf(measured, reference)),
    String(measured.length),
  ];
}

const inBrackets = ({ median, low, high }: Figures): string =>
  `${figure(median)} (${figure(low)}–${figure(high)})`;

/** Three digits that count: more than the machine can repeat. */
function figure(value: number): string {
  if (value >= 100) return value.toFixed(0);
  if (value >= 10) return value.toFixed(1);
  if (value >= 1) return value.toFixed(2);
  return value >= 0.1 ? value.toFixed(3) : value.toFixed(4);
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

/** Words begin and figures end at the same place in every row. */
function tableOf(rows: readonly (readonly string[])[]): readonly string[] {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const isText = (column: number) => column === 0 || head[column] === 'against';
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isText(column) ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
}
