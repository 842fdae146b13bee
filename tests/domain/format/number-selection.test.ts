import { expect, it } from 'vitest';
import { readNumberSelection } from '../../../renderer/domain/format/number-selection';

it.each([
  ['', []],
  ['7', [7]],
  ['1-3, 8', [1, 2, 3, 8]],
  ['1 – 3; 8', [1, 2, 3, 8]],
  ['2 4\n6', [2, 4, 6]],
  ['5-3', []],
  ['semua, 2, x9', [2]],
])('reads %j', (text, numbers) => {
  expect([...readNumberSelection(text)]).toEqual(numbers);
});

it('does not count a mistyped range without end', () => {
  expect(readNumberSelection('1-999999999999').size).toBeLessThan(20_000);
});
