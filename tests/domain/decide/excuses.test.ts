import { expect, test } from 'vitest';
import { fillParts } from '../../../renderer/domain/attendance/fill';
import { plannedActivity } from '../../helpers/recorded-activity';

const FIRST = 4;

const IZIN = {
  type: 'announce-excuse',
  participantId: 'participant-2',
  status: 'I',
  from: '2026-11-24',
  to: '2026-11-25',
  remark: 'rapat dinas',
} as const;

function openedDay(days = 1) {
  const activity = plannedActivity({ days });
  const { dayId } = activity;
  activity.do({ type: 'open-sheet', dayId, step: FIRST });
  return { activity, dayId, sheet: () => activity.day.sheets[FIRST] };
}

test('filling the rest gives who announced an absence what was announced', () => {
  const { activity, dayId, sheet } = openedDay();
  activity.do(IZIN);
  activity.do({ type: 'fill-blanks', dayId, step: FIRST, status: 'H' });
  const statuses = Object.values(sheet()?.marks ?? {}).map(({ status }) => status);
  expect(sheet()?.marks['participant-2']?.status).toBe('I');
  expect(statuses.filter((status) => status === 'H')).toHaveLength(2);
});

test('whoever comes all the same is present', () => {
  const { activity, dayId, sheet } = openedDay();
  activity.do(IZIN);
  const mark = { type: 'mark-attendance', dayId, step: FIRST, status: 'H' } as const;
  activity.do({ ...mark, participantId: 'participant-2' });
  activity.do({ type: 'fill-blanks', dayId, step: FIRST, status: 'H' });
  expect(sheet()?.marks['participant-2']?.status).toBe('H');
});

test('holds for its dates only, and no more once it is withdrawn', () => {
  const activity = plannedActivity({ days: 3 });
  activity.do(IZIN);
  const lastDay = activity.state.days[2];
  if (!lastDay) throw new Error('three days were planned');
  activity.do({ type: 'open-sheet', dayId: lastDay.plan.dayId, step: FIRST });
  const parts = () => {
    const day = activity.state.days[2];
    const sheet = day?.sheets[FIRST];
    return day && sheet ? fillParts(activity.state, day, sheet, 'H') : [];
  };
  expect(parts().map(({ status }) => status)).toEqual(['H']);
  activity.do({ ...IZIN, to: '2026-11-30' });
  expect(parts().map(({ status }) => status)).toEqual(['H', 'I']);
  for (const { excuseId } of activity.state.excuses) {
    activity.do({ type: 'withdraw-excuse', excuseId });
  }
  expect(parts().map(({ status }) => status)).toEqual(['H']);
});

test('keeps no remark of an illness', () => {
  const activity = plannedActivity();
  activity.do({ ...IZIN, status: 'S', remark: 'demam berdarah' });
  expect(JSON.stringify(activity.events)).not.toContain('demam');
});

test('refuses dates that are reversed, and people who do not take part', () => {
  const activity = plannedActivity();
  expect(activity.attempt({ ...IZIN, to: '2026-11-23' })).toEqual({ code: 'dates-reversed' });
  expect(activity.attempt({ ...IZIN, from: 'besok' })).toEqual({ code: 'day-date-invalid' });
  expect(activity.attempt({ ...IZIN, participantId: 'nobody' })).toEqual({
    code: 'participant-missing',
  });
});
