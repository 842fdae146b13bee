import { expect, test } from 'vitest';
import { activeParticipants, participantsOn } from '../../../renderer/domain/state';
import { person, plannedActivity } from '../../helpers/recorded-activity';

const FIRST = 4;

const REPLACEMENT = {
  type: 'replace-participant',
  participantId: 'participant-1',
  successor: person(9),
  date: '2026-11-25',
  reason: 'penggantian dari instansi',
} as const;

const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name);

test('the former participant is expected until the day of the replacement, the new one from it', () => {
  const activity = plannedActivity({ days: 2 });
  activity.do(REPLACEMENT);
  const { state } = activity;
  expect(names(participantsOn(state, '2026-11-24'))).toEqual([
    'Peserta 1',
    'Peserta 2',
    'Peserta 3',
  ]);
  expect(names(participantsOn(state, '2026-11-25'))).toEqual([
    'Peserta 2',
    'Peserta 3',
    'Peserta 9',
  ]);
  expect(names(activeParticipants(state))).toEqual(['Peserta 2', 'Peserta 3', 'Peserta 9']);
  expect(state.roster.at(-1)?.replaces?.participantId).toBe('participant-1');
  expect(state.roster.at(0)?.removed?.by).toBe('participant-9');
});

test('an open sheet of an earlier day keeps its people; one from that day on takes over', () => {
  const activity = plannedActivity({ days: 2 });
  const [first, second] = activity.state.days.map(({ plan }) => plan.dayId);
  if (first === undefined || second === undefined) throw new Error('two days were planned');
  activity.do({ type: 'open-sheet', dayId: first, step: FIRST });
  activity.do({ type: 'open-sheet', dayId: second, step: FIRST });
  activity.do(REPLACEMENT);
  const rosters = activity.state.days.map((day) => day.sheets[FIRST]?.roster);
  expect(rosters).toEqual([
    ['participant-1', 'participant-2', 'participant-3'],
    ['participant-2', 'participant-3', 'participant-9'],
  ]);
});

test('a closed sheet never moves', () => {
  const activity = plannedActivity();
  const { dayId } = activity;
  activity.do({ type: 'open-sheet', dayId, step: FIRST });
  activity.do({ type: 'fill-blanks', dayId, step: FIRST, status: 'H' });
  activity.do({ type: 'close-sheet', dayId, step: FIRST });
  const closed = activity.day.sheets[FIRST];
  activity.do({ ...REPLACEMENT, date: '2026-11-24' });
  expect(activity.day.sheets[FIRST]).toEqual(closed);
});

test('a withdrawal can be dated too', () => {
  const activity = plannedActivity({ days: 2 });
  activity.do({
    type: 'remove-participant',
    participantId: 'participant-1',
    reason: 'mengundurkan diri',
    date: '2026-11-25',
  });
  expect(participantsOn(activity.state, '2026-11-24')).toHaveLength(3);
  expect(participantsOn(activity.state, '2026-11-25')).toHaveLength(2);
});

test('needs a reason, a date, a name and a NIP of its own', () => {
  const activity = plannedActivity();
  activity.do({ type: 'edit-participant', participant: person(2, { nip: '196603021987031012' }) });
  const attempt = (changed: object) => activity.attempt({ ...REPLACEMENT, ...changed })?.code;
  expect(attempt({ reason: '' })).toBe('reason-missing');
  expect(attempt({ date: '25/11' })).toBe('day-date-invalid');
  expect(attempt({ successor: person(9, { name: '' }) })).toBe('name-missing');
  expect(attempt({ successor: person(9, { nip: '196603021987031012' }) })).toBe('nip-taken');
  expect(attempt({ participantId: 'nobody' })).toBe('participant-missing');
});

test('undo brings the former participant back', () => {
  const activity = plannedActivity();
  const before = activity.state.roster;
  activity.do(REPLACEMENT);
  activity.do({ type: 'undo', scope: 'roster' });
  expect(activity.state.roster).toEqual(before);
});
