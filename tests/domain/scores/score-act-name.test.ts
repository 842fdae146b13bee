import { expect, test } from 'vitest';
import { scoreActName } from '../../../renderer/domain/scores/score-act-name';
import { give, PRE, SOP, testedActivity } from './class-scores';

test('names whose score it was, or how many', () => {
  const activity = testedActivity();
  const nameOfLast = () => scoreActName(activity.state, SOP, activity.events.slice(-1));
  give(activity, PRE, { 1: 8_667 });
  expect(nameOfLast()).toBe('nilai Peserta 1 86,67 pada Pre Test');
  give(activity, PRE, { 1: 9_000, 2: 7_000 });
  expect(nameOfLast()).toBe('2 nilai Pre Test');
  give(activity, PRE, { 2: undefined });
  expect(nameOfLast()).toBe('pengosongan nilai Peserta 2 pada Pre Test');
});
