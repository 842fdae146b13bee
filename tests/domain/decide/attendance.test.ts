import { describe, expect, it } from 'vitest';
import { activityMachine } from '../../../renderer/domain/activity-machine';
import { countSheet } from '../../../renderer/domain/attendance/counts';
import { person, plannedActivity } from '../../helpers/recorded-activity';

function withOpenSheet(participants = 3) {
  const activity = plannedActivity({ participants });
  const on = { dayId: activity.dayId, step: 4 };
  activity.do({ type: 'open-sheet', ...on });
  const sheet = () => {
    const current = activity.day.sheets[4];
    if (!current) throw new Error('The sheet is not open');
    return current;
  };
  const mark = (participantId: string, status: 'H' | 'I' | 'S' | 'TK' | 'DL' = 'H') =>
    activity.attempt({ type: 'mark-attendance', ...on, participantId, status });
  return { activity, on, sheet, mark };
}

describe('a daftar hadir', () => {
  it('keeps the arrival time of who is present', () => {
    const { activity, mark, sheet } = withOpenSheet();
    mark('participant-1');
    expect(sheet().marks['participant-1']).toMatchObject({ status: 'H', arrivedAt: activity.now });
  });

  it('keeps no arrival of whoever is copied from a paper list', () => {
    const { activity, on, sheet } = withOpenSheet();
    const copied = { type: 'mark-attendance', ...on, status: 'H', arrivedAt: 'unseen' } as const;
    activity.do({ ...copied, participantId: 'participant-1' });
    expect(sheet().marks['participant-1']).toMatchObject({ status: 'H' });
    expect(sheet().marks['participant-1']).not.toHaveProperty('arrivedAt');
    expect(activity.attempt({ ...copied, participantId: 'participant-1' })?.code).toBe(
      'already-marked',
    );
  });

  it('changes nothing when the same status comes again, and says since when', () => {
    const { activity, mark } = withOpenSheet();
    const arrivedAt = activity.now;
    mark('participant-1');
    const before = activity.events;
    activity.wait(5);
    expect(mark('participant-1')).toMatchObject({ code: 'already-marked', at: arrivedAt });
    expect(activity.events).toBe(before);
  });

  it('fills only those without a status', () => {
    const { activity, on, mark, sheet } = withOpenSheet();
    mark('participant-2', 'I');
    activity.do({ type: 'fill-blanks', ...on, status: 'H' });
    expect(countSheet(sheet())).toMatchObject({ H: 2, I: 1, blank: 0, total: 3 });
  });

  it('gives nobody an arrival time when the rest is filled in one go', () => {
    const { activity, on, mark, sheet } = withOpenSheet();
    mark('participant-2');
    activity.wait(5);
    activity.do({ type: 'fill-blanks', ...on, status: 'H' });
    const { marks } = sheet();
    expect(marks['participant-1']).toMatchObject({ status: 'H', at: activity.now });
    expect(marks['participant-1']).not.toHaveProperty('arrivedAt');
    expect(marks['participant-2']).toHaveProperty('arrivedAt');
  });

  it('cannot be closed while somebody has no status', () => {
    const { activity, on, mark } = withOpenSheet();
    mark('participant-1');
    expect(activity.attempt({ type: 'close-sheet', ...on })).toEqual({
      code: 'sheet-has-blanks',
      step: 4,
      count: 2,
    });
  });

  it('needs a reason for a change after it was closed, and keeps what was there before', () => {
    const { activity, on, mark, sheet } = withOpenSheet();
    activity.do({ type: 'fill-blanks', ...on, status: 'H' }).do({ type: 'close-sheet', ...on });
    expect(mark('participant-1', 'S')).toEqual({ code: 'sheet-closed', step: 4 });
    const correct = {
      type: 'correct-attendance',
      ...on,
      participantId: 'participant-1',
      status: 'S',
    } as const;
    expect(activity.attempt({ ...correct, reason: ' ' })).toEqual({ code: 'reason-missing' });
    activity.do({ ...correct, reason: 'surat dokter menyusul' });
    expect(sheet().marks['participant-1']).toMatchObject({
      status: 'S',
      correction: { from: 'H', reason: 'surat dokter menyusul' },
    });
  });

  it('expects who joins while it is open, and nobody new once it is closed', () => {
    const { activity, on, sheet } = withOpenSheet(1);
    activity.do({ type: 'add-participant', participant: person(7) });
    expect(sheet().roster).toEqual(['participant-1', 'participant-7']);
    activity.do({ type: 'fill-blanks', ...on, status: 'H' }).do({ type: 'close-sheet', ...on });
    activity.do({ type: 'add-participant', participant: person(8) });
    expect(sheet().roster).toHaveLength(2);
  });

  it('keeps its numbers when somebody leaves the roster', () => {
    const { activity, on, sheet } = withOpenSheet();
    activity.do({ type: 'fill-blanks', ...on, status: 'H' });
    const remove = { type: 'remove-participant', participantId: 'participant-1' } as const;
    expect(activity.attempt({ ...remove, reason: '' })).toEqual({ code: 'reason-missing' });
    activity.do({ ...remove, reason: 'ditarik instansi' });
    expect(countSheet(sheet())).toMatchObject({ H: 3, total: 3 });
  });

  it('waits no more for who left before getting a status', () => {
    const { activity, on, mark, sheet } = withOpenSheet();
    mark('participant-2');
    const remove = { type: 'remove-participant', reason: 'ditarik instansi' } as const;
    activity.do({ ...remove, participantId: 'participant-1' });
    activity.do({ ...remove, participantId: 'participant-2' });
    activity.do({ type: 'fill-blanks', ...on, status: 'H' });
    expect(countSheet(sheet())).toMatchObject({ H: 2, total: 2 });
    expect(sheet().marks['participant-1']).toBeUndefined();
  });

  it('keeps its marks when another laptop opened it too', () => {
    const { activity, mark } = withOpenSheet(2);
    mark('participant-1');
    const [opened] = activity.events.filter(({ type }) => type === 'SheetOpened');
    if (opened?.type !== 'SheetOpened') throw new Error('The sheet was not opened');
    const roster = ['participant-2', 'participant-9'];
    const again = { ...opened, act: 'other', payload: { ...opened.payload, roster } };
    const merged = activityMachine.replay([...activity.events, again]).days[0]?.sheets[4];
    expect(merged?.roster).toEqual(['participant-1', 'participant-2', 'participant-9']);
    expect(merged?.marks['participant-1']?.status).toBe('H');
  });

  it('exists only for the steps that take attendance', () => {
    const { activity } = withOpenSheet();
    expect(activity.attempt({ type: 'open-sheet', dayId: activity.dayId, step: 6 })).toEqual({
      code: 'step-has-no-sheet',
      step: 6,
    });
  });
});

describe('the registration desk', () => {
  it('records what was received once, and takes it back', () => {
    const { activity } = withOpenSheet();
    const desk = { type: 'record-desk', participantId: 'participant-1' } as const;
    activity.do({ ...desk, items: ['registered', 'biodata'], done: true });
    expect(activity.attempt({ ...desk, items: ['biodata'], done: true })).toEqual({
      code: 'nothing-to-do',
    });
    activity.do({ ...desk, items: ['biodata'], done: false });
    expect(Object.keys(activity.state.desk['participant-1'] ?? {})).toEqual(['registered']);
  });
});
