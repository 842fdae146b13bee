import { canonicalize } from 'json-canonicalize';
import type { DayPlan } from '../activity/day-plan';
import type { CommandOf } from '../commands';
import type { Draft } from '../log/event';
import { fullName } from '../people/personal-name';
import type { Refusal } from '../refusal';
import type { ActivityState } from '../state';
import { type ActivityDecision, accept, draft, onOpenDay, refuse } from './decision';

/** A name is written on every paper from the plan, so the plans that are still open follow it. */
export function decideRecordSpeaker(
  state: ActivityState,
  { speaker, written }: CommandOf<'record-speaker'>,
  now: number,
): ActivityDecision {
  const problem = checkPerson(state.speakers, speaker);
  if (problem) return refuse(problem);
  const former = state.speakers.find(({ id }) => id === speaker.id);
  const names = [written, former && fullName(former)].filter((name) => name !== undefined);
  const renamed = renameInPlans(state, names, fullName(speaker), now);
  if (isSame(speaker, former) && renamed.length === 0) return refuse({ code: 'nothing-to-do' });
  return accept(draft('SpeakerRecorded', { speaker }, now), ...renamed);
}

export function decideRemoveSpeaker(
  state: ActivityState,
  { speakerId }: CommandOf<'remove-speaker'>,
  now: number,
): ActivityDecision {
  if (hasMarks(state, speakerId)) return refuse({ code: 'person-has-attendance' });
  return state.speakers.some(({ id }) => id === speakerId)
    ? accept(draft('SpeakerRemoved', { speakerId }, now))
    : refuse({ code: 'person-missing' });
}

export function decideRecordCommitteeMember(
  state: ActivityState,
  { member }: CommandOf<'record-committee-member'>,
  now: number,
): ActivityDecision {
  const problem = checkPerson(state.committee, member);
  if (problem) return refuse(problem);
  const former = state.committee.find(({ id }) => id === member.id);
  return isSame(member, former)
    ? refuse({ code: 'nothing-to-do' })
    : accept(draft('CommitteeMemberRecorded', { member }, now));
}

export function decideRemoveCommitteeMember(
  state: ActivityState,
  { memberId }: CommandOf<'remove-committee-member'>,
  now: number,
): ActivityDecision {
  if (hasMarks(state, memberId)) return refuse({ code: 'person-has-attendance' });
  return state.committee.some(({ id }) => id === memberId)
    ? accept(draft('CommitteeMemberRemoved', { memberId }, now))
    : refuse({ code: 'person-missing' });
}

/** Once a day: narasumber and panitia sign for the day, not for a session. */
export function decideMarkStaff(
  state: ActivityState,
  command: CommandOf<'mark-staff'>,
  now: number,
): ActivityDecision {
  const { dayId, personIds, status, arrivedAt } = command;
  return onOpenDay(state, dayId, (day) => {
    const known = new Set([...state.speakers, ...state.committee].map(({ id }) => id));
    if (personIds.length === 0 || !personIds.every((id) => known.has(id))) {
      return refuse({ code: 'person-missing' });
    }
    if (arrivedAt !== undefined && arrivedAt > now) return refuse({ code: 'time-in-future' });
    const changed = personIds.filter((id) => day.staffMarks[id]?.status !== status);
    if (changed.length === 0 && arrivedAt === undefined) return refuse({ code: 'nothing-to-do' });
    const arrival = status === 'H' && arrivedAt !== undefined ? { arrivedAt } : {};
    const marked = {
      dayId,
      personIds: arrivedAt === undefined ? changed : personIds,
      ...(status ? { status } : {}),
      ...arrival,
    };
    return accept(draft('StaffMarked', marked, now));
  });
}

/** A daftar hadir that was taken must go on naming who stands on it. */
const hasMarks = (state: ActivityState, id: string): boolean =>
  state.days.some(({ staffMarks }) => staffMarks[id] !== undefined);

interface Person {
  readonly id: string;
  readonly name: string;
  readonly nip: string;
}

function checkPerson(others: readonly Person[], person: Person): Refusal | undefined {
  if (person.name.trim() === '') return { code: 'name-missing' };
  const twin = others.find(({ id, nip }) => id !== person.id && nip !== '' && nip === person.nip);
  return twin && { code: 'nip-taken', nip: twin.nip, name: twin.name };
}

/** An archived day keeps the name that its papers were printed with. */
function renameInPlans(
  state: ActivityState,
  former: readonly string[],
  name: string,
  now: number,
): readonly Draft[] {
  const rename = (plan: DayPlan): DayPlan => ({
    ...plan,
    steps: plan.steps.map((planned) =>
      former.includes(planned.speaker) ? { ...planned, speaker: name } : planned,
    ),
  });
  return state.days
    .filter(({ archived }) => !archived)
    .map(({ plan }) => [plan, rename(plan)] as const)
    .filter(([before, after]) => !isSame(before, after))
    .map(([, after]) => draft('DayPlanned', after, now));
}

const isSame = (a: object, b: object | undefined): boolean =>
  b !== undefined && canonicalize(a) === canonicalize(b);
