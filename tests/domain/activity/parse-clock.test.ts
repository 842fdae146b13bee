import { expect, it } from 'vitest';
import { parseClock } from '../../../renderer/domain/activity/parse-clock';

it.each([
  ['8', 480],
  ['08.00', 480],
  ['8:05', 485],
  ['8,05', 485],
  [' 8 05 ', 485],
  ['0805', 485],
  ['730', 450],
  [' 13.30 WIB ', 810],
  ['00.00', 0],
  ['23.59', 1439],
])('reads %s as a time of day', (text, minute) => {
  expect(parseClock(text)).toBe(minute);
});

it.each(['', '24.00', '8.60', 'delapan', '8.5', '-1', '12345'])('does not guess at %j', (text) => {
  expect(parseClock(text)).toBeUndefined();
});
