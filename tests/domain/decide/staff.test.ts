import { expect, test } from 'vitest';
import { findSpeaker } from '../../../renderer/domain/people/find-speaker';
import { EMPTY_PARTICIPANT } from '../../../renderer/domain/people/participant';
import type { CommitteeMember, Speaker } from '../../../renderer/domain/people/staff';
import { plannedActivity, type RecordedActivity } from '../../helpers/recorded-activity';

function speaker(details: Partial<Speaker> = {}): Speaker {
  return {
    ...EMPTY_PARTICIPANT,
    id: 'speaker-1',
    name: 'Ahmad Fauzi',
    expertise: '',
    education: '',
    experience: '',
    ...details,
  };
}

const MEMBER: CommitteeMember = {
  ...EMPTY_PARTICIPANT,
  id: 'member-1',
  name: 'Rina Wati',
  duty: 'Pendamping',
};

/** Names the speaker of step 6 on every day. */
function teaches(activity: RecordedActivity, name: string): void {
  const plans = activity.state.days.map(({ plan }) => ({
    ...plan,
    steps: plan.steps.map((planned) =>
      planned.step === 6 ? { ...planned, speaker: name } : planned,
    ),
  }));
  activity.do({ type: 'plan-days', plans });
}

const speakersOf = (activity: RecordedActivity) =>
  activity.state.days.map(({ plan }) => plan.steps.find(({ step }) => step === 6)?.speaker);

test('gives the open days the full name, and leaves an archived one as it was printed', () => {
  const activity = plannedActivity({ days: 2 });
  teaches(activity, 'Pak Fauzi');
  activity.do({ type: 'archive-day', dayId: activity.dayId, reason: 'contoh' });
  const recorded = speaker({ titleBefore: 'Dr.', titleAfter: 'M.Si.' });
  activity.do({ type: 'record-speaker', speaker: recorded, written: 'Pak Fauzi' });
  expect(speakersOf(activity)).toEqual(['Pak Fauzi', 'Dr. Ahmad Fauzi, M.Si.']);
});

test('renames in the plans when the name is corrected, and undo takes both back', () => {
  const activity = plannedActivity();
  activity.do({ type: 'record-speaker', speaker: speaker() });
  teaches(activity, 'Ahmad Fauzi');
  activity.do({ type: 'record-speaker', speaker: speaker({ name: 'Achmad Fauzi' }) });
  expect(speakersOf(activity)).toEqual(['Achmad Fauzi']);
  activity.do({ type: 'undo', scope: 'staff' });
  expect(speakersOf(activity)).toEqual(['Ahmad Fauzi']);
  expect(activity.state.speakers).toEqual([speaker()]);
});

test('refuses a person without a name, and a NIP that another has', () => {
  const activity = plannedActivity();
  const nip = '196603021987031012';
  activity.do({ type: 'record-speaker', speaker: speaker({ nip }) });
  const other = speaker({ id: 'speaker-2', name: 'Siti', nip });
  expect(activity.attempt({ type: 'record-speaker', speaker: other })).toEqual({
    code: 'nip-taken',
    nip,
    name: 'Ahmad Fauzi',
  });
  const nameless = speaker({ id: 'speaker-3', name: ' ' });
  expect(activity.attempt({ type: 'record-speaker', speaker: nameless })).toEqual({
    code: 'name-missing',
  });
  expect(activity.attempt({ type: 'record-speaker', speaker: speaker({ nip }) })).toEqual({
    code: 'nothing-to-do',
  });
});

test('keeps the committee in order, changes and removes', () => {
  const activity = plannedActivity();
  const second = { ...MEMBER, id: 'member-2', name: 'Budi' };
  activity.do({ type: 'record-committee-member', member: MEMBER });
  activity.do({ type: 'record-committee-member', member: second });
  activity.do({ type: 'record-committee-member', member: { ...MEMBER, duty: 'Ketua' } });
  expect(activity.state.committee).toEqual([{ ...MEMBER, duty: 'Ketua' }, second]);
  activity.do({ type: 'remove-committee-member', memberId: 'member-1' });
  expect(activity.state.committee).toEqual([second]);
  expect(activity.attempt({ type: 'remove-speaker', speakerId: 'speaker-1' })).toEqual({
    code: 'person-missing',
  });
});

test('finds the biodata of a name that is written with other titles', () => {
  const fauzi = speaker({ titleBefore: 'Dr.', titleAfter: 'M.Si.' });
  const siti = speaker({ id: 'speaker-2', name: 'Siti Aminah' });
  expect(findSpeaker([fauzi, siti], 'AHMAD FAUZI, S.E.')).toBe(fauzi);
  expect(findSpeaker([fauzi, siti], 'Dra. Siti  Aminah')).toBe(siti);
  expect(findSpeaker([fauzi, siti], 'Budi')).toBeUndefined();
});

test('of two with the same name, only the whole text tells which is meant', () => {
  const doctor = speaker({ titleBefore: 'Dr.' });
  const engineer = speaker({ id: 'speaker-2', titleBefore: 'Ir.' });
  expect(findSpeaker([doctor, engineer], 'Ahmad Fauzi')).toBeUndefined();
  expect(findSpeaker([doctor, engineer], 'Ir. Ahmad Fauzi')).toBe(engineer);
});

test('marks narasumber and panitia once a day, and takes it back', () => {
  const activity = plannedActivity();
  activity.do({ type: 'record-speaker', speaker: speaker() });
  activity.do({ type: 'record-committee-member', member: MEMBER });
  const mark = { type: 'mark-staff', dayId: activity.dayId } as const;
  const people = ['speaker-1', 'member-1'];
  activity.do({ ...mark, personIds: people, status: 'H', arrivedAt: activity.now });
  expect(activity.day.staffMarks['member-1']).toMatchObject({
    status: 'H',
    arrivedAt: activity.now,
  });
  activity.do({ ...mark, personIds: ['speaker-1'] });
  expect(Object.keys(activity.day.staffMarks)).toEqual(['member-1']);
  expect(activity.attempt({ ...mark, personIds: ['participant-1'], status: 'H' })).toEqual({
    code: 'person-missing',
  });
  expect(activity.attempt({ ...mark, personIds: ['member-1'], status: 'H' })).toEqual({
    code: 'nothing-to-do',
  });
});

test('keeps whoever stands on a daftar hadir, so that it goes on naming them', () => {
  const activity = plannedActivity();
  activity.do({ type: 'record-speaker', speaker: speaker() });
  const mark = { type: 'mark-staff', dayId: activity.dayId, personIds: ['speaker-1'] } as const;
  activity.do({ ...mark, status: 'H' });
  const remove = { type: 'remove-speaker', speakerId: 'speaker-1' } as const;
  expect(activity.attempt(remove)).toEqual({ code: 'person-has-attendance' });
  activity.do(mark);
  activity.do(remove);
});

test('a name that a day was run with is not taken back beneath it', () => {
  const activity = plannedActivity();
  teaches(activity, 'Pak Fauzi');
  activity.do({ type: 'record-speaker', speaker: speaker(), written: 'Pak Fauzi' });
  activity.do({ type: 'archive-day', dayId: activity.dayId, reason: 'contoh' });
  expect(activity.attempt({ type: 'undo', scope: 'staff' })).toEqual({
    code: 'undo-would-break-day',
  });
  expect(speakersOf(activity)).toEqual(['Ahmad Fauzi']);
});

test('what is written into papers does not stand in the way of the office', () => {
  const activity = plannedActivity();
  activity.do({ type: 'record-committee-member', member: MEMBER });
  activity.do({ type: 'fill-in-paper', kind: 'official-memo', fields: { number: '1' } });
  activity.do({ type: 'undo', scope: 'staff' });
  expect(activity.state.committee).toEqual([]);
});
