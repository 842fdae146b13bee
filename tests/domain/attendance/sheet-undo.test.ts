import { describe, expect, it } from 'vitest';
import { sheetRedoTarget, sheetUndoTarget } from '../../../renderer/domain/attendance/sheet-undo';
import { plannedActivity, type RecordedActivity } from '../../helpers/recorded-activity';

const named = (activity: RecordedActivity, target: typeof sheetUndoTarget, step = 4) =>
  target(activity.state, activity.events, { dayId: activity.dayId, step }, activity.deviceId)?.name;

/** The first sheet as it is opened by the start of step 4. */
function startedSheet(): RecordedActivity {
  const activity = plannedActivity();
  return activity.do({ type: 'start-steps', dayId: activity.dayId, steps: [4] });
}

const mark = (activity: RecordedActivity, number: number, step = 4) =>
  activity.do({
    type: 'mark-attendance',
    dayId: activity.dayId,
    step,
    participantId: `participant-${number}`,
    status: 'H',
  });

describe('what Urungkan takes back on a daftar hadir', () => {
  it('is nothing right after its step was started: the clock belongs to Pelaksanaan', () => {
    expect(named(startedSheet(), sheetUndoTarget)).toBeUndefined();
  });

  it('is the mark that came last, by name, and Ulangi brings it back', () => {
    const activity = mark(mark(startedSheet(), 1), 2);
    expect(named(activity, sheetUndoTarget)).toBe('hadir untuk Peserta 2');
    activity.do({ type: 'undo', scope: activity.dayId });
    expect(named(activity, sheetUndoTarget)).toBe('hadir untuk Peserta 1');
    expect(named(activity, sheetRedoTarget)).toBe('hadir untuk Peserta 2');
    activity.do({ type: 'undo', scope: activity.dayId });
    expect(named(activity, sheetUndoTarget)).toBeUndefined();
    expect(named(activity, sheetRedoTarget)).toBe('hadir untuk Peserta 1');
  });

  it('is filling, closing and correcting too', () => {
    const activity = startedSheet();
    const { dayId } = activity;
    activity.do({ type: 'fill-blanks', dayId, step: 4, status: 'H' });
    expect(named(activity, sheetUndoTarget)).toBe('hadir untuk 3 peserta');
    activity.do({ type: 'close-sheet', dayId, step: 4 });
    expect(named(activity, sheetUndoTarget)).toBe('tutup daftar hadir langkah 4');
    activity.do({
      type: 'correct-attendance',
      dayId,
      step: 4,
      participantId: 'participant-3',
      status: 'I',
      reason: 'Surat menyusul',
    });
    expect(named(activity, sheetUndoTarget)).toBe('koreksi Peserta 3 menjadi izin');
  });

  it('names who left, who signed, and a filling that gave several statuses', () => {
    const activity = mark(startedSheet(), 1);
    const { dayId } = activity;
    const first = { dayId, step: 4, participantId: 'participant-1' };
    activity.do({ type: 'record-departure', ...first, leftAt: activity.now });
    expect(named(activity, sheetUndoTarget)).toBe('pulang lebih awal untuk Peserta 1');
    activity.do({ type: 'record-departure', ...first });
    expect(named(activity, sheetUndoTarget)).toBe('batal pulang lebih awal untuk Peserta 1');
    activity.do({
      type: 'draw-signature',
      ...first,
      participantId: 'participant-2',
      drawing: 'M1 1L2 2',
    });
    expect(named(activity, sheetUndoTarget)).toBe('tanda tangan Peserta 2');
    activity.do({ type: 'undo', scope: dayId });
    const announced = { from: '2026-11-24', to: '2026-11-24', remark: '' };
    activity.do({
      type: 'announce-excuse',
      participantId: 'participant-3',
      status: 'I',
      ...announced,
    });
    activity.do({ type: 'fill-blanks', dayId, step: 4, status: 'H' });
    expect(named(activity, sheetUndoTarget)).toBe('isi yang belum untuk 2 peserta');
  });

  it('stops at what was done on another sheet or at the clock, and so does Ulangi', () => {
    const activity = mark(startedSheet(), 1);
    const { dayId } = activity;
    activity.do({ type: 'finish-steps', dayId, steps: [4] });
    expect(named(activity, sheetUndoTarget)).toBeUndefined();
    activity.do({ type: 'undo', scope: dayId });
    expect(named(activity, sheetRedoTarget)).toBeUndefined();
    expect(named(activity, sheetUndoTarget)).toBe('hadir untuk Peserta 1');
    expect(named(activity, sheetUndoTarget, 12)).toBeUndefined();
  });

  it('is the opening of a sheet that was opened by hand', () => {
    const activity = plannedActivity();
    activity.do({ type: 'open-sheet', dayId: activity.dayId, step: 4 });
    expect(named(activity, sheetUndoTarget)).toBe('buka daftar hadir langkah 4');
  });

  it('is that the session did not take place, and that it did after all', () => {
    const activity = startedSheet();
    const { dayId } = activity;
    activity.do({ type: 'cancel-session', dayId, step: 4, reason: 'Narasumber berhalangan' });
    expect(named(activity, sheetUndoTarget)).toBe('sesi tidak dilaksanakan (langkah 4)');
    expect(named(activity, sheetUndoTarget, 12)).toBeUndefined();
    activity.do({ type: 'reinstate-session', dayId, step: 4 });
    expect(named(activity, sheetUndoTarget)).toBe('sesi dilaksanakan (langkah 4)');
    activity.do({ type: 'undo', scope: dayId });
    expect(named(activity, sheetRedoTarget)).toBe('sesi dilaksanakan (langkah 4)');
  });

  it('is never the act of another laptop', () => {
    const activity = mark(startedSheet(), 1);
    const sheet = { dayId: activity.dayId, step: 4 };
    expect(sheetUndoTarget(activity.state, activity.events, sheet, 'device-2')).toBeUndefined();
  });
});
