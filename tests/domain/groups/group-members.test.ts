import { describe, expect, it } from 'vitest';
import type { Group } from '../../../renderer/domain/groups/group';
import {
  absenceForGroups,
  membersOf,
  presentForGroups,
  ungrouped,
} from '../../../renderer/domain/groups/group-members';
import {
  formerGroups,
  groupWorkOf,
  hasPresented,
  presentedCount,
} from '../../../renderer/domain/groups/group-work';
import { TECHNICAL_TRAINING as SOP } from '../../../renderer/domain/sop/technical-training';
import { person, plannedActivity, type RecordedActivity } from '../../helpers/recorded-activity';

const group = (number: number, people: readonly number[]): Group => ({
  groupId: `g${number}`,
  name: `Kelompok ${number}`,
  participantIds: people.map((id) => `participant-${id}`),
  task: `Tugas ${number}`,
});
const names = (people: readonly { readonly name: string }[] | undefined) =>
  people?.map(({ name }) => name);

function grouped(options = {}): RecordedActivity {
  const activity = plannedActivity({ participants: 4, ...options });
  const groups = [group(1, [1, 2]), group(2, [3])];
  return activity.do({ type: 'form-groups', dayId: activity.dayId, groups });
}

describe('the people of groups', () => {
  it('are shown with who has left, who is in no group is named apart', () => {
    const activity = grouped();
    activity.do({ type: 'remove-participant', participantId: 'participant-2', reason: 'Sakit' });
    activity.do({ type: 'add-participant', participant: person(5) });
    const [first] = activity.day.groups;
    expect(first && membersOf(activity.state, first)).toMatchObject([
      { participant: { name: 'Peserta 1' }, hasLeft: false },
      { participant: { name: 'Peserta 2' }, hasLeft: true },
    ]);
    expect(names(ungrouped(activity.state, activity.day))).toEqual(['Peserta 4', 'Peserta 5']);
  });
});

describe('who is there when groups are formed', () => {
  it('is known once the sheet of that session is filled', () => {
    const activity = plannedActivity({ participants: 4 });
    const { dayId } = activity;
    const present = () => names(presentForGroups(activity.state, activity.day, SOP));
    expect(present()).toBeUndefined();
    activity.do({ type: 'open-sheet', dayId, step: 12 });
    const mark = {
      type: 'mark-attendance',
      dayId,
      step: 12,
      participantId: 'participant-2',
    } as const;
    activity.do({ ...mark, status: 'I' });
    expect(present()).toBeUndefined();
    activity.do({ type: 'fill-blanks', dayId, step: 12, status: 'H' });
    expect(present()).toEqual(['Peserta 1', 'Peserta 3', 'Peserta 4']);
    expect(absenceForGroups(activity.day, SOP, 'participant-2')).toBe('I');
    expect(absenceForGroups(activity.day, SOP, 'participant-1')).toBeUndefined();
  });

  it('is not asked of the morning, nor of a session that was not held', () => {
    const activity = plannedActivity({ participants: 2 });
    const { dayId } = activity;
    activity.do({ type: 'open-sheet', dayId, step: 4 });
    activity.do({ type: 'fill-blanks', dayId, step: 4, status: 'TK' });
    expect(presentForGroups(activity.state, activity.day, SOP)).toBeUndefined();
    activity.do({ type: 'open-sheet', dayId, step: 12 });
    activity.do({ type: 'fill-blanks', dayId, step: 12, status: 'TK' });
    expect(presentForGroups(activity.state, activity.day, SOP)).toEqual([]);
    activity.do({ type: 'cancel-session', dayId, step: 12, reason: 'Banjir' });
    expect(presentForGroups(activity.state, activity.day, SOP)).toBeUndefined();
    expect(absenceForGroups(activity.day, SOP, 'participant-1')).toBeUndefined();
  });
});

describe('group work over the day', () => {
  it('is forming, then presenting, then reading until the archive', () => {
    const { day } = plannedActivity();
    const works = [6, 13, 14, 16, 17, 18, 19].map((step) => groupWorkOf(day, SOP, [step]));
    expect(works).toEqual([undefined, 'task', 'task', undefined, 'result', 'reading', undefined]);
  });

  it('counts who has presented by what was written down', () => {
    const activity = grouped();
    const { dayId } = activity;
    expect(presentedCount(activity.day)).toBe(0);
    const record = { type: 'record-group-result', dayId } as const;
    activity.do({ ...record, groupId: 'g1', result: 'Kas cocok' });
    activity.do({ ...record, groupId: 'g2', result: '', points: 8_500 });
    expect(presentedCount(activity.day)).toBe(2);
    activity.do({ ...record, groupId: 'g1', result: '' });
    expect(presentedCount(activity.day)).toBe(1);
    expect(hasPresented(undefined)).toBe(false);
  });

  it('is taken over from the latest earlier day, without tasks and who has left', () => {
    const activity = grouped({ days: 3 });
    const [first, , third] = activity.state.days;
    if (!first || !third) throw new Error('three days were planned');
    activity.do({ type: 'remove-participant', participantId: 'participant-3', reason: 'Sakit' });
    const found = formerGroups(activity.state, third);
    expect(found).toEqual({
      number: 1,
      groups: [
        { name: 'Kelompok 1', participantIds: ['participant-1', 'participant-2'], task: '' },
      ],
    });
    expect(formerGroups(activity.state, first)).toBeUndefined();
  });
});
