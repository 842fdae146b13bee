import type { Table, TableCell } from '../../../../renderer/domain/people/import/table';

type Value = string | number | null | TableCell;

/** A sheet from plain values: texts, numbers, or whole cells; empty text means an empty cell. */
export function tableOf(rows: readonly (readonly Value[])[], name = 'Lembar1'): Table {
  return { name, isHidden: false, rows: rows.map((values) => values.map(toCell)) };
}

export function formula(text: string): TableCell {
  return { kind: 'text', text, isFormula: true };
}

export function errorCell(text: string): TableCell {
  return { kind: 'error', text, isFormula: true };
}

function toCell(value: Value): TableCell | null {
  if (value === null || value === '') return null;
  if (typeof value === 'string') return { kind: 'text', text: value, isFormula: false };
  if (typeof value === 'number') return { kind: 'number', text: `${value}`, isFormula: false };
  return value;
}
