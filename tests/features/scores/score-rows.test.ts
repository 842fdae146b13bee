import { expect, test } from 'vitest';
import { scoreRecap } from '../../../renderer/domain/scores/score-recap';
import { testKey } from '../../../renderer/domain/scores/tests-of';
import { findRows, isSameRow, scoreTableRows } from '../../../renderer/features/scores/score-rows';
import { give, POST, PRE, SOP, testedActivity } from '../../domain/scores/class-scores';
import { at } from '../../helpers/factories';

function rowsOf(activity: ReturnType<typeof testedActivity>) {
  const recap = scoreRecap(activity.state, SOP);
  const keys = recap.tests.map(testKey);
  return scoreTableRows(recap, keys, at(keys, 0));
}

test('a row says points, difference and percent as the table shows them', () => {
  const activity = testedActivity();
  give(activity, PRE, { 1: 6_000, 2: 8_000, 3: 0 });
  give(activity, POST, { 1: 8_050, 2: 7_000, 3: 5_000 });
  const shown = rowsOf(activity).map(({ points, gain, percent }) => [points, gain, percent]);
  expect(shown).toEqual([
    [[6_000, 8_050], '+20,5', '+34,2\u00a0%'],
    [[8_000, 7_000], '−10', '−12,5\u00a0%'],
    [[0, 5_000], '+50', ''],
  ]);
});

test('only the shown tests have a column, in their order', () => {
  const activity = testedActivity();
  give(activity, PRE, { 1: 6_000 });
  give(activity, POST, { 1: 8_000 });
  const recap = scoreRecap(activity.state, SOP);
  const post = testKey(at(recap.tests, 1));
  expect(scoreTableRows(recap, [post], post)[0]?.points).toEqual([8_000]);
});

test('a score changes its own row and no other', () => {
  const activity = testedActivity();
  const before = rowsOf(activity);
  give(activity, PRE, { 2: 7_000 });
  const after = rowsOf(activity);
  const same = before.map((row, index) => isSameRow(row, at(after, index)));
  expect(same).toEqual([true, false, true]);
});

test('of several of one name, who has no score yet is found first', () => {
  const activity = testedActivity();
  give(activity, PRE, { 1: 6_000 });
  expect(findRows(rowsOf(activity), 'peserta').map(({ number }) => number)).toEqual([2, 3, 1]);
});
