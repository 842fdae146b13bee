import { describe, expect, it } from 'vitest';
import type { AttendanceStatus } from '../../../renderer/domain/attendance/status';
import {
  type AttendanceRecap,
  recapAttendance,
} from '../../../renderer/domain/reports/attendance-recap';
import { overdueSessions } from '../../../renderer/domain/reports/recap-session';
import {
  cellInWords,
  placeInWords,
  remarksOf,
  shareInPercent,
} from '../../../renderer/domain/reports/recap-words';
import { TECHNICAL_TRAINING } from '../../../renderer/domain/sop/technical-training';
import {
  MINUTE,
  person,
  plannedActivity,
  type RecordedActivity,
} from '../../helpers/recorded-activity';

const recapOf = ({ state }: RecordedActivity): AttendanceRecap =>
  recapAttendance(state, TECHNICAL_TRAINING);

const personIn = (recap: AttendanceRecap, number: number) => {
  const found = recap.people.find(({ participantId }) => participantId === `participant-${number}`);
  if (!found) throw new Error(`participant-${number} is not in the recap`);
  return found;
};

const dayIdOf = ({ state }: RecordedActivity, number: number): string =>
  state.days[number - 1]?.plan.dayId ?? '';

/** Opens a sheet, gives the named people a status (by number) and the others H, and closes it. */
function hold(
  activity: RecordedActivity,
  day: number,
  step: 4 | 12,
  statuses: Readonly<Record<number, AttendanceStatus>> = {},
): void {
  const dayId = dayIdOf(activity, day);
  activity.do({ type: 'open-sheet', dayId, step });
  for (const [number, status] of Object.entries(statuses)) {
    const participantId = `participant-${number}`;
    activity.do({ type: 'mark-attendance', dayId, step, participantId, status });
  }
  activity.attempt({ type: 'fill-blanks', dayId, step, status: 'H' });
  activity.do({ type: 'close-sheet', dayId, step });
}

// One day has a morning of 6 JP and an afternoon of 3 JP.
describe('the recap of a kegiatan that runs', () => {
  const activity = plannedActivity({ days: 2, participants: 3 });
  hold(activity, 1, 4, { 2: 'I', 3: 'TK' });
  hold(activity, 1, 12, { 3: 'S' });
  const recap = recapOf(activity);

  it('lists each session with its state and JP', () => {
    expect(
      recap.sessions.map(({ dayNumber, number, jp, state }) => [dayNumber, number, jp, state]),
    ).toEqual([
      [1, 1, 6, 'closed'],
      [1, 2, 3, 'closed'],
      [2, 1, 6, 'to-come'],
      [2, 2, 3, 'to-come'],
    ]);
    expect(recap.jp).toEqual({ planned: 18, held: 9, toCome: 9 });
    expect(recap.isOver).toBe(false);
  });

  it('gives three shares in JP: of held, of all, and the best still possible', () => {
    expect(personIn(recap, 2)).toMatchObject({
      held: { jp: 3, of: 9 },
      all: { jp: 3, of: 18 },
      best: { jp: 12, of: 18 },
      counts: { H: 1, I: 1, S: 0, TK: 0, DL: 0, blank: 0 },
    });
  });

  it('says who can still reach the threshold', () => {
    expect(recap.people.map(({ standing }) => standing)).toEqual([
      'possible',
      'impossible',
      'impossible',
    ]);
    expect(recap.total.standings).toMatchObject({ possible: 1, impossible: 2, safe: 0 });
  });

  it('adds up by session, day and kegiatan', () => {
    expect(recap.sessions[0]?.counts).toEqual({ H: 1, I: 1, S: 0, TK: 1, DL: 0, blank: 0 });
    expect(recap.days[0]).toMatchObject({
      sessions: { planned: 2, held: 2, cancelled: 0 },
      jp: 9,
      counts: { H: 3, I: 1, S: 1, TK: 1, DL: 0, blank: 0 },
      people: { whole: 1, partly: 1, absent: 1, incomplete: 0 },
      held: { jp: 12, of: 27 },
    });
    expect(recap.days[1]?.people).toEqual({ whole: 0, partly: 0, absent: 0, incomplete: 0 });
    expect(recap.total).toMatchObject({ people: 3, held: { jp: 12, of: 27 } });
  });
});

describe('the threshold', () => {
  const finished = (threshold: number) => {
    const activity = plannedActivity({ days: 1, participants: 2 });
    const { details } = activity.state;
    if (!details) throw new Error('no details');
    if (threshold !== 90) {
      activity.do({
        type: 'edit-activity',
        details: { ...details, attendanceThreshold: threshold },
      });
    }
    hold(activity, 1, 4);
    hold(activity, 1, 12, { 2: 'TK' });
    return recapOf(activity).people.map(({ standing }) => standing);
  };

  it('words lulus at or above it and telah mengikuti below, once all is held', () => {
    expect(finished(90)).toEqual(['passed', 'attended']);
    // 6 of 9 JP are 66,67 %.
    expect(finished(66)).toEqual(['passed', 'passed']);
    expect(finished(67)).toEqual(['passed', 'attended']);
  });

  it('is safe as soon as enough was attended', () => {
    const activity = plannedActivity({ days: 1, participants: 1 });
    const { details } = activity.state;
    if (!details) throw new Error('no details');
    activity.do({ type: 'edit-activity', details: { ...details, attendanceThreshold: 60 } });
    hold(activity, 1, 4);
    expect(recapOf(activity).people[0]?.standing).toBe('safe');
  });

  it('is not asked about where nothing is left to count', () => {
    const activity = plannedActivity({ days: 1, participants: 1 });
    const dayId = dayIdOf(activity, 1);
    for (const step of [4, 12]) {
      activity.do({ type: 'cancel-session', dayId, step, reason: 'Banjir' });
    }
    const [only] = recapOf(activity).people;
    expect(only).toMatchObject({ standing: 'none', all: { jp: 0, of: 0 } });
    expect(only && shareInPercent(only.all)).toBe('–');
  });
});

describe('belum diisi', () => {
  const activity = plannedActivity({ days: 1, participants: 2 });
  hold(activity, 1, 4);
  const dayId = dayIdOf(activity, 1);
  activity.do({ type: 'open-sheet', dayId, step: 12 });
  activity.do({
    type: 'mark-attendance',
    dayId,
    step: 12,
    participantId: 'participant-1',
    status: 'H',
  });

  it('is no absence: its JP are not held, but still possible', () => {
    const recap = recapOf(activity);
    expect(personIn(recap, 2)).toMatchObject({
      held: { jp: 6, of: 6 },
      all: { jp: 6, of: 9 },
      best: { jp: 9, of: 9 },
      standing: 'possible',
      counts: { H: 1, blank: 1 },
    });
    expect(recap.sessions[1]).toMatchObject({ state: 'open', counts: { H: 1, blank: 1 } });
    expect(recap.days[0]?.people).toMatchObject({ whole: 1, incomplete: 1 });
    expect(recap.isOver).toBe(false);
  });

  it('keeps the sheet open until it is closed', () => {
    activity.do({ type: 'fill-blanks', dayId, step: 12, status: 'H' });
    expect(recapOf(activity).isOver).toBe(false);
    activity.do({ type: 'close-sheet', dayId, step: 12 });
    expect(recapOf(activity)).toMatchObject({ isOver: true, total: { standings: { passed: 2 } } });
  });
});

describe('a cancelled session', () => {
  it('counts for nothing, opened or not', () => {
    const activity = plannedActivity({ days: 1, participants: 1 });
    hold(activity, 1, 4);
    const dayId = dayIdOf(activity, 1);
    activity.do({ type: 'open-sheet', dayId, step: 12 });
    activity.do({ type: 'cancel-session', dayId, step: 12, reason: 'Narasumber sakit' });
    const recap = recapOf(activity);
    expect(recap.sessions[1]).toMatchObject({
      state: 'cancelled',
      cancelReason: 'Narasumber sakit',
      counts: { H: 0, blank: 0 },
    });
    expect(recap.people[0]).toMatchObject({
      cells: [{ kind: 'marked' }, { kind: 'cancelled' }],
      all: { jp: 6, of: 6 },
      standing: 'passed',
    });
    expect(recap.jp).toEqual({ planned: 6, held: 6, toCome: 0 });
  });
});

describe('leaving early and coming late', () => {
  const leave = (minutesBeforeEnd: number) => {
    const activity = plannedActivity({ days: 1, participants: 1 });
    const dayId = dayIdOf(activity, 1);
    const participantId = 'participant-1';
    activity.do({ type: 'open-sheet', dayId, step: 4 });
    activity.do({ type: 'mark-attendance', dayId, step: 4, participantId, status: 'H' });
    const end = recapOf(activity).sessions[0]?.endsAt ?? 0;
    const leftAt = end - minutesBeforeEnd * MINUTE;
    activity.now = Math.max(activity.now, leftAt);
    activity.do({ type: 'record-departure', dayId, step: 4, participantId, leftAt });
    return recapOf(activity).people[0];
  };

  it.each([
    [0, 6, 0],
    [44, 6, 0],
    [45, 5, 1],
    [89, 5, 1],
    [90, 4, 2],
  ])('%i minutes before the end leaves %i JP', (minutes, jp, lost) => {
    const someone = leave(minutes);
    expect(someone?.held).toEqual({ jp, of: 6 });
    expect(someone?.lostJp).toBe(lost);
    expect(someone?.leftEarly).toBe(minutes > 0 ? 1 : 0);
  });

  it('costs nothing once the lessons are over, whatever else the session holds', () => {
    const activity = plannedActivity({ days: 1, participants: 1 });
    const dayId = dayIdOf(activity, 1);
    const on = { dayId, step: 12, participantId: 'participant-1' } as const;
    activity.do({ type: 'open-sheet', dayId, step: 12 });
    activity.do({ type: 'mark-attendance', ...on, status: 'H' });
    const session = recapOf(activity).sessions[1];
    const lesson = session?.taught.at(-1);
    if (!session || !lesson) throw new Error('The afternoon has a lesson');
    const endOfLesson = session.startsAt + (lesson.endMinute - session.startMinute) * MINUTE;
    activity.now = endOfLesson;
    activity.do({ type: 'record-departure', ...on, leftAt: endOfLesson });
    expect(session.endsAt - endOfLesson).toBeGreaterThan(90 * MINUTE);
    expect(recapOf(activity).people[0]).toMatchObject({ lostJp: 0, leftEarly: 1 });
  });

  it('costs nothing to come late, which is counted and said', () => {
    const activity = plannedActivity({ days: 1, participants: 2 });
    const dayId = dayIdOf(activity, 1);
    activity.do({ type: 'open-sheet', dayId, step: 12 });
    const start = recapOf(activity).sessions[1]?.startsAt ?? 0;
    activity.now = start;
    const mark = { type: 'mark-attendance', dayId, step: 12, status: 'H' } as const;
    activity.do({ ...mark, participantId: 'participant-1' });
    activity.wait(25).do({ ...mark, participantId: 'participant-2' });
    const recap = recapOf(activity);
    const late = personIn(recap, 2);
    expect(late).toMatchObject({ late: 1, held: { jp: 3, of: 3 } });
    expect(recap.sessions[1]?.late).toBe(1);
    expect(remarksOf(late)).toBe('terlambat 1 kali');
    const cell = late.cells[1];
    expect(cell && cellInWords(cell, 'WIB')).toMatch(/^Hadir \d\d\.\d\d, terlambat 25 menit$/);
  });
});

describe('people who come and go', () => {
  it('is no absence not to stand on a sheet, but its JP are missing of all', () => {
    const activity = plannedActivity({ days: 1, participants: 1 });
    hold(activity, 1, 4);
    activity.do({ type: 'add-participant', participant: person(2) });
    hold(activity, 1, 12);
    const newcomer = personIn(recapOf(activity), 2);
    expect(newcomer).toMatchObject({
      cells: [{ kind: 'not-listed' }, { kind: 'marked', status: 'H' }],
      notListed: 1,
      held: { jp: 3, of: 3 },
      all: { jp: 3, of: 9 },
      standing: 'attended',
    });
    expect(remarksOf(newcomer)).toBe('tidak tercantum pada 1 sesi');
  });

  it('shows a penggantian on both sides, with its day and their sessions', () => {
    const activity = plannedActivity({ days: 2, participants: 2 });
    hold(activity, 1, 4);
    hold(activity, 1, 12);
    activity.do({
      type: 'replace-participant',
      participantId: 'participant-1',
      successor: person(3, { titleBefore: 'Dr.' }),
      date: '2026-11-25',
      reason: 'Dinas luar',
    });
    hold(activity, 2, 4);
    const recap = recapOf(activity);
    expect(recap.people.map(({ number, name }) => [number, name])).toEqual([
      [1, 'Peserta 2'],
      [2, 'Dr. Peserta 3'],
      [3, 'Peserta 1'],
    ]);
    const left = personIn(recap, 1);
    expect(left.cells.map(({ kind }) => kind)).toEqual([
      'marked',
      'marked',
      'not-listed',
      'not-expected',
    ]);
    expect(left).toMatchObject({ best: { jp: 9, of: 18 }, standing: 'impossible' });
    expect(placeInWords(left)).toBe('digantikan Dr. Peserta 3 sejak 25 November 2026');
    const came = personIn(recap, 3);
    expect(came.cells.map(({ kind }) => kind)).toEqual([
      'not-listed',
      'not-listed',
      'marked',
      'to-come',
    ]);
    expect(came.best).toEqual({ jp: 9, of: 18 });
    expect(placeInWords(came)).toBe('menggantikan Peserta 1 sejak 25 November 2026');
  });

  it('expects a successor from their own day on', () => {
    const activity = plannedActivity({ days: 3, participants: 1 });
    activity.do({
      type: 'replace-participant',
      participantId: 'participant-1',
      successor: person(2),
      date: '2026-11-26',
      reason: 'Mutasi',
    });
    const recap = recapOf(activity);
    const kinds = (number: number) => personIn(recap, number).cells.map(({ kind }) => kind);
    expect(kinds(1)).toEqual([...Array(4).fill('to-come'), ...Array(2).fill('not-expected')]);
    expect(kinds(2)).toEqual([...Array(4).fill('not-expected'), ...Array(2).fill('to-come')]);
  });

  it('keeps who left with marks, and drops an entry by mistake', () => {
    const activity = plannedActivity({ days: 1, participants: 3 });
    activity.do({ type: 'remove-participant', participantId: 'participant-3', reason: '' });
    hold(activity, 1, 4);
    activity.do({ type: 'remove-participant', participantId: 'participant-1', reason: 'Sakit' });
    const recap = recapOf(activity);
    expect(recap.people.map(({ participantId }) => participantId)).toEqual([
      'participant-2',
      'participant-1',
    ]);
    expect(placeInWords(personIn(recap, 1))).toBe('keluar 24 November 2026');
  });
});

describe('instansi', () => {
  it('are one whatever their spelling, most people first', () => {
    const activity = plannedActivity({ days: 1, participants: 0 });
    activity.do({
      type: 'import-participants',
      source: 'daftar.xlsx',
      participants: [
        person(1, { institution: 'Inspektorat' }),
        person(2, { institution: 'Dinas  Kesehatan' }),
        person(3, { institution: 'DINAS KESEHATAN ' }),
      ],
    });
    hold(activity, 1, 4, { 3: 'DL' });
    const { institutions, total } = recapOf(activity);
    expect(
      institutions.map(({ name, people, counts, held }) => [name, people, counts.DL, held]),
    ).toEqual([
      ['Dinas Kesehatan', 2, 1, { jp: 6, of: 12 }],
      ['Inspektorat', 1, 0, { jp: 6, of: 6 }],
    ]);
    expect(total.held).toEqual({ jp: 12, of: 18 });
  });
});

describe('sessions that are overdue', () => {
  const activity = plannedActivity({ days: 2, participants: 1 });
  const { sessions } = recapOf(activity);

  it('are those without a sheet whose planned time is over', () => {
    const [first, second] = sessions;
    const numbersAt = (now: number) => overdueSessions(sessions, now).map(({ number }) => number);
    expect(numbersAt((first?.endsAt ?? 0) - 1)).toEqual([]);
    expect(numbersAt(first?.endsAt ?? 0)).toEqual([1]);
    expect(numbersAt(second?.endsAt ?? 0)).toEqual([1, 2]);
  });

  it('and those of a day that was archived without them, at any time', () => {
    const archived = sessions.map((session) => ({ ...session, isDayArchived: true }));
    expect(overdueSessions(archived, 0)).toHaveLength(4);
  });
});
