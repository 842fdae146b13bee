import { expect, test } from 'vitest';
import { nextSigner, signersOf } from '../../../renderer/domain/attendance/signing';
import { plannedActivity } from '../../helpers/recorded-activity';

const FIRST = 4;

function openedSheet() {
  const activity = plannedActivity();
  const { dayId } = activity;
  activity.do({ type: 'open-sheet', dayId, step: FIRST });
  const signers = () => {
    const sheet = activity.day.sheets[FIRST];
    return sheet ? signersOf(activity.state, sheet) : [];
  };
  const sign = (number: number) =>
    activity.do({
      type: 'draw-signature',
      dayId,
      step: FIRST,
      participantId: `participant-${number}`,
      drawing: 'M1 1L2 2',
    });
  return { activity, dayId, signers, sign };
}

test('nobody who is marked absent is asked to sign', () => {
  const { activity, dayId, signers } = openedSheet();
  const mark = { type: 'mark-attendance', dayId, step: FIRST } as const;
  activity.do({ ...mark, participantId: 'participant-1', status: 'I' });
  activity.do({ ...mark, participantId: 'participant-2', status: 'H' });
  expect(signers().map(({ id }) => id)).toEqual(['participant-2', 'participant-3']);
});

test('goes down the list, and then back to who was left out', () => {
  const { signers, sign } = openedSheet();
  expect(nextSigner(signers())?.id).toBe('participant-1');
  expect(nextSigner(signers(), 'participant-1')?.id).toBe('participant-2');
  sign(2);
  expect(nextSigner(signers(), 'participant-2')?.id).toBe('participant-3');
  sign(3);
  expect(nextSigner(signers(), 'participant-3')?.id).toBe('participant-1');
  sign(1);
  expect(nextSigner(signers(), 'participant-1')).toBeUndefined();
  expect(signers().every(({ isSigned }) => isSigned)).toBe(true);
});
