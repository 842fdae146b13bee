import { describe, expect, it } from 'vitest';
import { buildCertificate } from '../../../renderer/domain/reports/certificate';
import { plannedActivity } from '../../helpers/recorded-activity';

/** A kegiatan of one day that is over; participant 3 was never there. */
function finishedActivity() {
  const activity = plannedActivity({ participants: 4 });
  const { dayId } = activity;
  for (const step of [4, 12]) {
    activity.do({ type: 'open-sheet', dayId, step });
    const absent = { dayId, step, participantId: 'participant-3', status: 'TK' } as const;
    activity.do({ type: 'mark-attendance', ...absent });
    activity.do({ type: 'fill-blanks', dayId, step, status: 'H' });
  }
  activity.do({ type: 'archive-day', dayId, reason: 'contoh' });
  fillIn(activity, { number: '{nomor}', firstNumber: '001' });
  return activity;
}

type Activity = ReturnType<typeof plannedActivity>;

function fillIn(activity: Activity, fields: Readonly<Record<string, string>>): void {
  activity.do({ type: 'fill-in-paper', kind: 'certificate', fields });
}

const numbersOf = ({ state, now }: Activity) =>
  buildCertificate(state, now)?.people.map(
    ({ name, certificateNumber }) => `${certificateNumber} ${name}`,
  );

describe('certificate numbers', () => {
  it('stay with their people, whoever gets none', () => {
    const activity = finishedActivity();
    const before = ['001 Peserta 1', '002 Peserta 2', '004 Peserta 4'];
    expect(numbersOf(activity)).toEqual(before);
    activity.do({
      type: 'remove-participant',
      participantId: 'participant-2',
      reason: 'mutasi',
      date: '2026-11-24',
    });
    expect(numbersOf(activity)).toEqual(['001 Peserta 1', '004 Peserta 4']);
  });

  it('go to whoever left only after the last day', () => {
    const activity = finishedActivity();
    activity.do({
      type: 'remove-participant',
      participantId: 'participant-2',
      reason: 'mutasi',
      date: '2026-12-01',
    });
    expect(numbersOf(activity)).toContain('002 Peserta 2');
  });

  it('choose nobody by a number that nobody has', () => {
    const activity = finishedActivity();
    fillIn(activity, { number: '{nomor}', firstNumber: '1', chosen: '7' });
    expect(numbersOf(activity)).toEqual([]);
  });

  it.each([
    ['1.250', '1250 Peserta 1'],
    ['2026/001', '1 Peserta 1'],
  ])('begin with %s as %s', (firstNumber, first) => {
    const activity = finishedActivity();
    fillIn(activity, { number: '{nomor}', firstNumber });
    expect(numbersOf(activity)?.[0]).toBe(first);
  });
});
