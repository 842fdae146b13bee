import { describe, expect, it } from 'vitest';
import { buildAttendanceSheet } from '../../../renderer/domain/reports/attendance-sheet';
import { invented, preparedDay, reportedDay } from './reported-day';

const people = (count: number) => Array.from({ length: count }, (_, index) => invented(index + 1));

describe('the daftar hadir of a session', () => {
  it('lists who takes part now while nobody has opened it', () => {
    const activity = preparedDay(people(3));
    const view = buildAttendanceSheet(activity.state, activity.dayId, 4);
    expect(view?.counts).toBeUndefined();
    expect(view?.rows.map(({ number, name, nip, status }) => [number, name, nip, status])).toEqual([
      [1, 'Budi Santoso, S.Kom.', '19850417 201001 1 002', undefined],
      [2, 'Agus Wijaya, S.E., M.Si.', '19850417 201001 1 003', undefined],
      [3, 'Dewi Lestari, S.Kom.', '19850417 201001 1 004', undefined],
    ]);
  });

  it('names the session as its head lines need it', () => {
    const activity = preparedDay(people(1));
    expect(buildAttendanceSheet(activity.state, activity.dayId, 4)).toMatchObject({
      title: 'Pelatihan Pengelolaan Keuangan Daerah',
      date: '2026-11-24',
      place: 'Ruang Kapuas, Pontianak',
      dayNumber: 1,
      sessionCount: 2,
      session: { number: 1, startMinute: 560, endMinute: 760, jp: 3 },
    });
  });

  it('keeps those who were expected when it was opened, and their marks', () => {
    const activity = reportedDay(people(5));
    activity.do({ type: 'remove-participant', participantId: 'participant-5', reason: 'Mutasi' });
    const view = buildAttendanceSheet(activity.state, activity.dayId, 4);
    expect(view?.isClosed).toBe(true);
    expect(view?.counts).toMatchObject({ H: 2, I: 2, S: 1, TK: 0, blank: 0, total: 5 });
    expect(view?.rows.map(({ status }) => status)).toEqual(['I', 'S', 'I', 'H', 'H']);
    expect(view?.rows.at(4)?.name).toBe('Dr. Hendra Kurniawan, S.Kom.');
    expect(view?.rows.at(3)?.arrivedAt).toBeTypeOf('number');
    expect(view?.rows.at(4)?.arrivedAt).toBeUndefined();
    expect(view?.rows.at(2)?.correction).toEqual({
      from: 'TK',
      reason: 'Surat izin diserahkan siang hari',
    });
  });

  it('is missing for a step that takes no attendance and for an unknown day', () => {
    const activity = preparedDay(people(1));
    expect(buildAttendanceSheet(activity.state, activity.dayId, 6)).toBeUndefined();
    expect(buildAttendanceSheet(activity.state, 'no-day', 4)).toBeUndefined();
  });
});
