import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ATTENDANCE_STATUSES } from '../../../renderer/domain/attendance/status';
import type { Command } from '../../../renderer/domain/commands';
import { recapAttendance } from '../../../renderer/domain/reports/attendance-recap';
import { sumCounts } from '../../../renderer/domain/reports/recap-counts';
import { TECHNICAL_TRAINING } from '../../../renderer/domain/sop/technical-training';
import { person, plannedActivity } from '../../helpers/recorded-activity';

const PEOPLE = 4;
const DAYS = 2;

type Kind =
  | 'open-sheet'
  | 'mark-attendance'
  | 'fill-blanks'
  | 'close-sheet'
  | 'record-departure'
  | 'cancel-session'
  | 'reinstate-session'
  | 'remove-participant'
  | 'replace-participant'
  | 'add-participant'
  | 'archive-day';

type Act = (dayIds: readonly string[]) => Command;

const act: fc.Arbitrary<Act> = fc
  .record({
    day: fc.nat(DAYS - 1),
    step: fc.constantFrom(4, 12),
    who: fc.integer({ min: 1, max: PEOPLE + 2 }),
    status: fc.constantFrom(...ATTENDANCE_STATUSES),
    kind: fc.constantFrom<Kind>(
      'open-sheet',
      'mark-attendance',
      'mark-attendance',
      'fill-blanks',
      'close-sheet',
      'record-departure',
      'cancel-session',
      'reinstate-session',
      'remove-participant',
      'replace-participant',
      'add-participant',
      'archive-day',
    ),
    hours: fc.integer({ min: 0, max: 7 }),
  })
  .map(
    ({ day, step, who, status, kind, hours }): Act =>
      (dayIds) => {
        const dayId = dayIds[day] ?? '';
        const participantId = `participant-${who}`;
        const date = day === 0 ? '2026-11-24' : '2026-11-25';
        switch (kind) {
          case 'mark-attendance':
            return { type: kind, dayId, step, participantId, status };
          case 'fill-blanks':
            return { type: kind, dayId, step, status };
          case 'record-departure': {
            const leftAt = Date.parse(`${date}T02:00:00Z`) + hours * 3_600_000;
            return { type: kind, dayId, step, participantId, leftAt };
          }
          case 'cancel-session':
            return { type: kind, dayId, step, reason: 'Banjir' };
          case 'remove-participant':
            return { type: kind, participantId, reason: 'Mundur', date };
          case 'replace-participant':
            return {
              type: kind,
              participantId,
              successor: person(10 + who),
              date,
              reason: 'Mutasi',
            };
          case 'add-participant':
            return { type: kind, participant: person(20 + who) };
          case 'archive-day':
            return { type: kind, dayId, reason: 'Tidak lengkap' };
          case 'open-sheet':
            return { type: kind, dayId, step };
          case 'close-sheet':
            return { type: kind, dayId, step };
          case 'reinstate-session':
            return { type: kind, dayId, step };
        }
      },
  );

it('is always the sum of its parts, whatever was done', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), fc.nat(100), (acts, threshold) => {
      const activity = plannedActivity({ days: DAYS, participants: PEOPLE });
      const dayIds = activity.state.days.map(({ plan }) => plan.dayId);
      activity.now += 2 * 24 * 3_600_000;
      for (const make of acts) activity.attempt(make(dayIds));
      const { details } = activity.state;
      if (!details) throw new Error('no details');
      const recap = recapAttendance(
        { ...activity.state, details: { ...details, attendanceThreshold: threshold } },
        TECHNICAL_TRAINING,
      );

      const { people, sessions, days, institutions, total, jp, isOver } = recap;
      expect(jp.planned).toBe(jp.held + jp.toCome);
      for (const one of people) {
        expect(one.cells).toHaveLength(sessions.length);
        const jpOf = (...kinds: readonly string[]) =>
          sessions.reduce(
            (sum, { jp: own }, index) =>
              sum + (kinds.includes(one.cells[index]?.kind ?? '') ? own : 0),
            0,
          );
        expect(one.all.of).toBe(jp.planned);
        expect(one.best.of).toBe(jp.planned);
        expect(one.held.of).toBe(jpOf('marked'));
        expect(one.best.jp - one.all.jp).toBe(jpOf('blank', 'to-come'));
        expect(one.held.jp).toBe(one.all.jp);
        expect(one.held.jp).toBeGreaterThanOrEqual(0);
        expect(one.held.jp).toBeLessThanOrEqual(one.held.of);
        expect(one.best.jp).toBeLessThanOrEqual(one.best.of);
        expect(one.held.of - one.held.jp - one.lostJp).toBe(
          sessions.reduce((sum, { jp: own }, index) => {
            const cell = one.cells[index];
            return sum + (cell?.kind === 'marked' && cell.status !== 'H' ? own : 0);
          }, 0),
        );
        const reached = one.all.jp * 100 >= threshold * one.all.of;
        if (one.all.of === 0) expect(one.standing).toBe('none');
        else if (isOver && one.counts.H === 0) expect(one.standing).toBe('absent');
        else if (isOver) expect(one.standing).toBe(reached ? 'passed' : 'attended');
        else expect(one.standing === 'safe').toBe(reached);
        if (isOver) expect(one.best).toEqual(one.all);
      }
      expect(sumCounts(sessions.map(({ counts }) => counts))).toEqual(total.counts);
      expect(sumCounts(days.map(({ counts }) => counts))).toEqual(total.counts);
      expect(sumCounts(institutions.map(({ counts }) => counts))).toEqual(total.counts);
      expect(days.reduce((sum, { held }) => sum + held.jp, 0)).toBe(total.held.jp);
      expect(days.reduce((sum, { held }) => sum + held.of, 0)).toBe(total.held.of);
      expect(Object.values(total.standings).reduce((sum, count) => sum + count, 0)).toBe(
        people.length,
      );
    }),
    { numRuns: 60 },
  );
});

it('does not move what a closed sheet says when the roster changes', () => {
  const activity = plannedActivity({ days: 1, participants: 3 });
  const { dayId } = activity;
  activity.do({ type: 'open-sheet', dayId, step: 4 });
  activity.do({ type: 'fill-blanks', dayId, step: 4, status: 'H' });
  activity.do({ type: 'close-sheet', dayId, step: 4 });
  const before = recapAttendance(activity.state, TECHNICAL_TRAINING).sessions[0]?.counts;
  activity.do({ type: 'remove-participant', participantId: 'participant-1', reason: 'Mutasi' });
  activity.do({ type: 'add-participant', participant: person(9) });
  expect(recapAttendance(activity.state, TECHNICAL_TRAINING).sessions[0]?.counts).toEqual(before);
});
