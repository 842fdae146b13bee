import type { Table } from 'docx';
import type { Fact } from '../layout/facts';
import { STYLE } from '../layout/styles';
import { cell, tableOf } from '../layout/table';
import { oneLine } from '../layout/text';
import { NO_NUMBER } from './letter-text';

/** Mm. */
const [INDENT, LABEL, COLON] = [12, 34, 4];

/** What a letter is about, set in between its sentences: when, where, who. */
export function detailLines(lines: readonly Fact[], width: number): Table {
  const look = { style: STYLE.body, spacing: { after: 50 } } as const;
  const rows = lines.map(([label, value]) => ({
    cells: [
      cell('', look),
      cell(label, look),
      cell(':', look),
      cell(oneLine(value) === '' ? NO_NUMBER : value, look),
    ],
  }));
  return tableOf(rows, {
    widths: [INDENT, LABEL, COLON, width - INDENT - LABEL - COLON],
    borders: 'none',
  });
}
