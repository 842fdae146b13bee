import { expect, test } from 'vitest';
import { isBlock, placePasted } from '../../../renderer/domain/scores/paste-scores';

const TABLE = { rows: 5, columns: 2 };

test('a column falls downwards, and its gaps change nothing', () => {
  const pasted = placePasted('80\r\n\r\n75,5\r\n', { row: 1, column: 0 }, TABLE);
  expect(pasted).toEqual({
    scores: [
      { row: 1, column: 0, points: 8_000 },
      { row: 3, column: 0, points: 7_550 },
    ],
    refused: [],
    left: 0,
  });
});

test('two columns fill both tests', () => {
  const { scores } = placePasted('80\t90\n70\t85', { row: 0, column: 0 }, TABLE);
  expect(scores.map(({ row, column, points }) => [row, column, points])).toEqual([
    [0, 0, 8_000],
    [0, 1, 9_000],
    [1, 0, 7_000],
    [1, 1, 8_500],
  ]);
});

test('what is no score is named with its cell, and keeps the others from nothing', () => {
  const pasted = placePasted('80\n105\n70', { row: 0, column: 1 }, TABLE);
  expect(pasted.refused).toEqual([{ row: 1, column: 1, text: '105', problem: 'above-hundred' }]);
  expect(pasted.scores).toHaveLength(2);
});

test('what has no row or no test is counted', () => {
  expect(placePasted('1\n2\n3', { row: 3, column: 0 }, TABLE).left).toBe(1);
  expect(placePasted('1\t2\n3\t4', { row: 0, column: 1 }, TABLE).left).toBe(2);
});

test('a header that was copied along is left out', () => {
  const { scores, refused } = placePasted('Nilai Pre Test\n80\n70', { row: 0, column: 0 }, TABLE);
  expect(scores.map(({ row }) => row)).toEqual([0, 1]);
  expect(refused).toEqual([]);
});

test('a single value is typing, and no block', () => {
  expect(['86', '86\r\n', '86\n70', '86\t70'].map(isBlock)).toEqual([false, false, true, true]);
});
