import { expect, test } from 'vitest';
import { MINUTE, plannedActivity } from '../../helpers/recorded-activity';

const FIRST = 4;
const SOMEBODY = 'participant-1';
const DRAWING = 'M10 20L30 40C1 2 3 4 5 6';

function presentPerson() {
  const activity = plannedActivity();
  const on = { dayId: activity.dayId, step: FIRST, participantId: SOMEBODY };
  activity.do({ type: 'open-sheet', dayId: on.dayId, step: FIRST });
  activity.do({ type: 'mark-attendance', ...on, status: 'H' });
  return { activity, on, mark: () => activity.day.sheets[FIRST]?.marks[SOMEBODY] };
}

test('keeps when somebody left beside when he came', () => {
  const { activity, on, mark } = presentPerson();
  const arrivedAt = activity.now;
  activity.wait(60);
  activity.do({ type: 'record-departure', ...on, leftAt: activity.now });
  expect(mark()).toMatchObject({ status: 'H', arrivedAt, leftAt: activity.now });
  activity.do({ type: 'record-departure', ...on });
  expect(mark()).toMatchObject({ status: 'H', arrivedAt });
  expect(mark()).not.toHaveProperty('leftAt');
});

test('marking somebody absent forgets that he left early', () => {
  const { activity, on, mark } = presentPerson();
  activity.wait(60);
  activity.do({ type: 'record-departure', ...on, leftAt: activity.now });
  activity.do({ type: 'mark-attendance', ...on, status: 'I' });
  expect(mark()).not.toHaveProperty('leftAt');
});

test('nobody leaves before coming, in the future, or without being there', () => {
  const { activity, on } = presentPerson();
  const departure = { type: 'record-departure', ...on } as const;
  expect(activity.attempt({ ...departure, leftAt: activity.now - MINUTE })).toEqual({
    code: 'left-before-arrival',
  });
  expect(activity.attempt({ ...departure, leftAt: activity.now + MINUTE })).toEqual({
    code: 'time-in-future',
  });
  expect(
    activity.attempt({ ...departure, participantId: 'participant-2', leftAt: activity.now }),
  ).toEqual({ code: 'not-present' });
});

test('after the sheet closed it is a correction with a reason', () => {
  const { activity, on, mark } = presentPerson();
  const arrivedAt = activity.now;
  activity.do({ type: 'fill-blanks', dayId: on.dayId, step: FIRST, status: 'H' });
  activity.do({ type: 'close-sheet', dayId: on.dayId, step: FIRST });
  activity.wait(60);
  const leftAt = activity.now;
  expect(activity.attempt({ type: 'record-departure', ...on, leftAt })).toEqual({
    code: 'sheet-closed',
    step: FIRST,
  });
  const correction = { type: 'correct-attendance', ...on, status: 'H', leftAt } as const;
  expect(activity.attempt({ ...correction, reason: '' })).toEqual({ code: 'reason-missing' });
  activity.do({ ...correction, reason: 'dipanggil pimpinan' });
  expect(mark()).toMatchObject({ status: 'H', arrivedAt, leftAt });
  expect(activity.attempt({ ...correction, reason: 'lagi' })).toEqual({ code: 'nothing-to-do' });
});

test('whoever signs is present', () => {
  const { activity, on } = presentPerson();
  const signature = { type: 'draw-signature', ...on, drawing: DRAWING } as const;
  activity.do({ ...signature, participantId: 'participant-2' });
  const sheet = activity.day.sheets[FIRST];
  expect(sheet?.marks['participant-2']).toMatchObject({ status: 'H', arrivedAt: activity.now });
  expect(sheet?.signatures['participant-2']?.drawing).toBe(DRAWING);
  activity.do({ type: 'mark-attendance', ...on, participantId: 'participant-3', status: 'I' });
  expect(activity.attempt({ ...signature, participantId: 'participant-3' })).toEqual({
    code: 'not-present',
  });
});

test.each(['', '<script>', 'M1 2 url(#x)', `M${'1 '.repeat(15_000)}`, 'L1 2'])(
  'takes nothing for a signature that is none: %.20s',
  (drawing) => {
    const { activity, on } = presentPerson();
    expect(activity.attempt({ type: 'draw-signature', ...on, drawing })).toEqual({
      code: 'drawing-invalid',
    });
  },
);
