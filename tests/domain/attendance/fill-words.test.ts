import { expect, test } from 'vitest';
import { fillParts } from '../../../renderer/domain/attendance/fill';
import { fillInWords } from '../../../renderer/domain/attendance/fill-words';
import { plannedActivity } from '../../helpers/recorded-activity';

const FIRST = 4;

function openedSheet() {
  const activity = plannedActivity();
  activity.do({ type: 'open-sheet', dayId: activity.dayId, step: FIRST });
  const words = () => {
    const sheet = activity.day.sheets[FIRST];
    if (!sheet) throw new Error('the sheet is open');
    return fillInWords(fillParts(activity.state, activity.day, sheet, 'H'));
  };
  const excuse = (number: number, status: 'I' | 'S' | 'DL') =>
    activity.do({
      type: 'announce-excuse',
      participantId: `participant-${number}`,
      status,
      from: '2026-11-24',
      to: '2026-11-24',
      remark: '',
    });
  return { activity, words, excuse };
}

test('counts all blanks while nobody is excused', () => {
  const { words } = openedSheet();
  expect(words()).toEqual({
    act: 'Isi yang belum: Hadir (3)',
    announced: '',
    done: '3 peserta: hadir',
  });
});

test('says beside it who gets what was announced', () => {
  const { words, excuse } = openedSheet();
  excuse(1, 'DL');
  excuse(3, 'I');
  expect(words()).toEqual({
    act: 'Isi yang belum: Hadir (1)',
    announced: '2 sesuai pemberitahuan: Izin 1, Dinas luar 1',
    done: '1 peserta: hadir. 2 sesuai pemberitahuan: Izin 1, Dinas luar 1',
  });
});

test('promises nobody to be present where everybody left is excused', () => {
  const { words, excuse } = openedSheet();
  for (const number of [1, 2, 3]) excuse(number, 'S');
  expect(words().act).toBe('Isi sesuai pemberitahuan (3)');
  expect(words().done).toBe('3 sesuai pemberitahuan: Sakit 3');
});
