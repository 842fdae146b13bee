import { expect, test } from 'vitest';
import { readScoreCell } from '../../../../renderer/domain/scores/import/read-score-cell';
import { errorCell, formula, tableOf } from '../../people/import/table-of';

const cellOf = (value: string | number) => tableOf([[value]]).rows[0]?.[0];
const read = (value: string | number, full = 100) => readScoreCell(cellOf(value), full);

test.each([
  [86, 100, 8_600],
  ['86,67', 100, 8_667],
  ['18 / 20', 100, 9_000],
  ['18/20', 20, 9_000],
  ['17 dari 20', 100, 8_500],
  ['90 %', 100, 9_000],
  [18, 20, 9_000],
  [0.86, 1, 8_600],
  [7, 30, 2_333],
])('reads %s of %i as %i hundredths', (value, full, points) => {
  expect(read(value, full)).toMatchObject({ status: 'read', points });
});

test('rounds what a spreadsheet calculated, and says so', () => {
  expect(read(66.66666666666667)).toMatchObject({ points: 6_667, isRounded: true });
  // 86.665 as a binary fraction lies below the half.
  expect(read(86.66499999999999)).toMatchObject({ points: 8_667 });
  expect(read(86.5)).toMatchObject({ isRounded: false });
});

test.each(['', '-', '–', 'n/a'])('takes “%s” for empty', (text) => {
  expect(read(text)).toEqual({ status: 'empty' });
});

test.each([
  [105, 100, 'above-hundred'],
  [21, 20, 'above-hundred'],
  ['21 / 20', 100, 'above-hundred'],
  [-5, 100, 'below-zero'],
  ['lulus', 100, 'not-a-number'],
  ['5 / 0', 100, 'not-a-number'],
])('refuses %s of %i as %s', (value, full, problem) => {
  expect(read(value, full)).toMatchObject({ status: 'refused', problem });
});

test('names a date, an error and a formula as such', () => {
  const date = { kind: 'date', text: '2026-10-08', isFormula: false } as const;
  expect(readScoreCell(date, 100)).toMatchObject({ status: 'refused', problem: 'date' });
  expect(readScoreCell(errorCell('#REF!'), 100)).toEqual({
    status: 'refused',
    problem: 'cell-error',
    text: '#REF!',
  });
  expect(readScoreCell(formula('86'), 100)).toMatchObject({ points: 8_600, isFormula: true });
});
