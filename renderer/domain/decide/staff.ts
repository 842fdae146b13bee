import { canonicalize } from 'json-canonicalize';
import type { DayPlan } from '../activity/day-plan';
import type { CommandOf } from '../commands';
import type { Draft } from '../log/event';
import { fullName } from '../people/personal-name';
import type { Refusal } from '../refusal';
import type { ActivityState } from '../state';
import { type ActivityDecision, accept, draft, refuse } from './decision';

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
  return state.committee.some(({ id }) => id === memberId)
    ? accept(draft('CommitteeMemberRemoved', { memberId }, now))
    : refuse({ code: 'person-missing' });
}

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
