import { expect, test } from 'vitest';
import { testsOf } from '../../../renderer/domain/scores/tests-of';
import { plannedActivity } from '../../helpers/recorded-activity';
import { give, namesOfTests, POST, PRE, SOP, testedActivity } from './class-scores';

test('a test that is the only one of its kind needs no day in its name', () => {
  expect(namesOfTests(plannedActivity({ days: 3 }))).toEqual(['Pre Test', 'Post Test']);
});

test('several of a kind are told apart by their day', () => {
  expect(namesOfTests(testedActivity({ days: 2 }))).toEqual([
    'Pre Test Hari 1',
    'Post Test Hari 1',
    'Pre Test Hari 2',
    'Post Test Hari 2',
  ]);
});

test('a skipped test is none, unless it has scores', () => {
  const activity = testedActivity({ days: 2 });
  const { dayId } = activity;
  activity.do({ type: 'skip-steps', dayId, steps: [PRE], reason: '' });
  expect(namesOfTests(activity)).not.toContain('Pre Test Hari 1');

  activity.do({ type: 'skip-steps', dayId, steps: [POST], reason: '' });
  give(activity, POST, { 1: 8_000 });
  const shown = testsOf(activity.state, SOP);
  expect(shown.map(({ name, isSkipped }) => [name, isSkipped])).toEqual([
    ['Post Test Hari 1', true],
    ['Pre Test Hari 2', false],
    ['Post Test Hari 2', false],
  ]);
  expect(shown[0]?.scores).toHaveProperty('participant-1');
});

test('a plan without tests has none', () => {
  const activity = plannedActivity();
  const { plan } = activity.day;
  const steps = plan.steps.filter(({ step }) => step !== PRE && step !== POST);
  activity.do({ type: 'plan-days', plans: [{ ...plan, steps }] });
  expect(testsOf(activity.state, SOP)).toEqual([]);
});
