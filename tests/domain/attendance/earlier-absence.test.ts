import { describe, expect, it } from 'vitest';
import {
  absentBeforeInWords,
  earlierAbsenceInWords,
  earlierAbsences,
} from '../../../renderer/domain/attendance/earlier-absence';
import type { AttendanceStatus } from '../../../renderer/domain/attendance/status';
import type { Sheet } from '../../../renderer/domain/state';

const SESSIONS = [
  { step: 4, number: 1 },
  { step: 12, number: 2 },
  { step: 15, number: 3 },
];

function sheet(step: number, statuses: Readonly<Record<string, AttendanceStatus>>): Sheet {
  const marks = Object.entries(statuses).map(
    ([id, status]) => [id, { status, at: 0, operator: 'Rini' }] as const,
  );
  return {
    step,
    openedAt: 0,
    roster: Object.keys(statuses),
    marks: Object.fromEntries(marks),
    signatures: {},
  };
}

const FIRST = sheet(4, { ani: 'H', budi: 'I', citra: 'S' });
const SECOND = sheet(12, { ani: 'DL', budi: 'H' });

describe('what somebody was on an earlier sheet', () => {
  it('is told of who was not present', () => {
    const absences = earlierAbsences({ sheets: { 4: FIRST } }, SESSIONS, 12);
    const told = [...absences].map(([id, absence]) => [id, earlierAbsenceInWords(absence)]);
    expect(told).toEqual([
      ['budi', 'izin pada Sesi 1'],
      ['citra', 'sakit pada Sesi 1'],
    ]);
  });

  it('is what the latest sheet before says', () => {
    const absences = earlierAbsences({ sheets: { 4: FIRST, 12: SECOND } }, SESSIONS, 15);
    expect(Object.fromEntries(absences)).toEqual({
      ani: { session: 2, status: 'DL' },
      citra: { session: 1, status: 'S' },
    });
  });

  it('is nothing on the first sheet, and takes no later sheet for an earlier one', () => {
    const sheets = { 4: FIRST, 12: SECOND };
    expect(earlierAbsences({ sheets }, SESSIONS, 4).size).toBe(0);
    expect([...earlierAbsences({ sheets }, SESSIONS, 12).keys()]).toEqual(['budi', 'citra']);
  });
});

describe('how many of those filled in were absent before', () => {
  it('counts only them, and names the sessions', () => {
    const absences = earlierAbsences({ sheets: { 4: FIRST, 12: SECOND } }, SESSIONS, 15);
    expect(absentBeforeInWords(['budi', 'citra'], absences)).toBe(
      '1 orang di antaranya tidak hadir pada Sesi 1',
    );
    expect(absentBeforeInWords(['ani', 'budi', 'citra'], absences)).toBe(
      '2 orang di antaranya tidak hadir pada Sesi 1 dan Sesi 2',
    );
  });

  it('says nothing where nobody was', () => {
    expect(absentBeforeInWords(['ani'], new Map())).toBe('');
  });
});
